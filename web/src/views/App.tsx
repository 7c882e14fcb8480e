import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Address } from '../address.js';
import { frame, frameFailure, loadFrame } from '../frame.js';
import { listenToKeys } from '../keyboard.js';
import { address } from '../navigation.js';
import { DocumentView } from './DocumentView.js';
import { Explorer } from './Explorer.js';
import { Header } from './Header.js';
import { Help } from './Help.js';
import { LookupView } from './LookupView.js';
import { QueriesView } from './QueriesView.js';
import { Busy, Failed } from './States.js';

/** The view that an address asks for. */
const View = ({ view }: { view: Address['view'] }) => {
  switch (view) {
    case 'queries':
      return <QueriesView />;
    case 'lookup':
      return <LookupView />;
    case 'document':
      return <DocumentView />;
    default:
      return <Explorer />;
  }
};

/** The page: the header, and below it the view. */
export const App = () => {
  const [help, setHelp] = useState(false);
  useEffect(() => listenToKeys(() => setHelp(true)), []);
  const { view } = address.value;
  let content: ComponentChildren = <Busy what="Asking the server" />;
  if (frameFailure.value) content = <Failed failure={frameFailure.value} retry={() => void loadFrame()} />;
  else if (frame.value) content = <View view={view} />;
  return (
    <>
      <Header onHelp={() => setHelp(true)} />
      {content}
      {help && <Help onClose={() => setHelp(false)} />}
    </>
  );
};
