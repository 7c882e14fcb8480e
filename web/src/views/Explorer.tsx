import { useMemo } from 'preact/hooks';
import { HOME, isFiltered, NO_FILTERS, OVERVIEW } from '../address.js';
import { forgetGraphs } from '../api.js';
import { frame } from '../frame.js';
import { useLoading } from '../loading.js';
import { address, follow, go, linkTo } from '../navigation.js';
import { loadPicture, pictureKey } from '../picture/load.js';
import type { Picture } from '../picture/picture.js';
import { hideLessSure, isLessSure, leastShown, percentWords, showLessSure } from '../sureness.js';
import { count, list } from '../words.js';
import { Filters } from './Filters.js';
import { GraphStage, stage } from './GraphStage.js';
import { Icon } from './Icon.js';
import { Legend } from './Legend.js';
import { Panel } from './Panel.js';
import { Busy, Failed, Notice } from './States.js';
import { TableView } from './TableView.js';
import { Timeline } from './Timeline.js';

/** The picture, as a graph or as a table, with what narrows it and what is known of the selection. */
export const Explorer = () => {
  const { view, shown, filters, limit, dismissed, selection } = address.value;
  const what = { shown, filters, limit };
  const {
    value: picture,
    busy,
    failure,
    retry,
    stop,
  } = useLoading(pictureKey(what), (signal) => loadPicture(what, signal), { keep: true });
  const hidden = useMemo(() => new Set(dismissed), [JSON.stringify(dismissed)]);
  const bare =
    picture !== null && picture.edges.length === 0 && (isFiltered(filters) || picture.leftOut.unsure > 0);
  const empty = bare || (picture !== null && !picture.nodes.some(({ id }) => !hidden.has(id)));
  return (
    <div class="explorer">
      <Filters />
      <main class="stage" aria-busy={busy}>
        {failure ? (
          <Failed
            failure={failure}
            retry={() => {
              forgetGraphs();
              retry();
            }}
          />
        ) : empty ? (
          <NothingDrawn picture={picture} />
        ) : (
          picture &&
          (view === 'table' ? (
            <TableView picture={picture} dismissed={hidden} />
          ) : (
            <GraphStage picture={picture} dismissed={hidden} />
          ))
        )}
        {view === 'graph' && !selection && !busy && (
          <p class="touch-hint">Tap an edge to read its sentences</p>
        )}
        {busy && <Busy what="Drawing" stop={stop} />}
        {picture && !failure && !empty && <StageEdge picture={picture} hidden={hidden} />}
      </main>
      <Panel picture={picture} />
      <Timeline picture={picture} />
    </div>
  );
};

/** The lower edge of the stage: legend, how much is shown, zoom. */
const StageEdge = ({ picture, hidden }: { picture: Picture; hidden: ReadonlySet<string> }) => {
  const { view, limit } = address.value;
  const drawn = picture.nodes.filter(({ id }) => !hidden.has(id)).length;
  const all = frame.value!.status.counts.entities;
  const names = new Map(picture.nodes.map((node) => [node.id, node.name]));
  const cut = picture.cut[0];
  return (
    <footer class="stage-edge">
      {view === 'graph' && <Legend picture={picture} />}
      <div class="stage-foot">
        {cut && (
          <span class="cut">
            {cut.left === 'loose'
              ? `${cut.drawn.toLocaleString('en-GB')} of ${count(cut.total, 'edge')}: loose pairs are left out`
              : `${cut.step === OVERVIEW ? 'The' : `${names.get(cut.step) ?? 'It'}: the`} strongest ${cut.drawn.toLocaleString('en-GB')} of ${count(cut.total, 'edge')}`}
            {cut.left === 'weak' && (
              <button
                type="button"
                class="quiet"
                disabled={(limit ?? 0) >= 2000}
                onClick={() => go({ limit: Math.min(2000, cut.drawn * 2) })}
              >
                More
              </button>
            )}
          </span>
        )}
        <LessSure picture={picture} />
        {hidden.size > 0 && (
          <span class="cut">
            {hidden.size} dismissed
            <button type="button" class="quiet" onClick={() => go({ dismissed: [] })}>
              Show again
            </button>
          </span>
        )}
        <span class="shown">
          {drawn.toLocaleString('en-GB')} of {count(all, 'entity', 'entities')} shown
        </span>
        <span class="tools" role="toolbar" aria-label="View">
          <button
            type="button"
            class="icon-button"
            aria-label={view === 'table' ? 'Graph (t)' : 'Table (t)'}
            title={view === 'table' ? 'Graph (t)' : 'Table (t)'}
            onClick={() => go({ view: view === 'table' ? 'graph' : 'table' })}
          >
            <Icon name={view === 'table' ? 'graph' : 'table'} />
          </button>
          {view === 'graph' && (
            <>
              <Tool name="minus" words="Zoom out (−)" onClick={() => stage?.camera.zoom('out')} />
              <Tool name="plus" words="Zoom in (+)" onClick={() => stage?.camera.zoom('in')} />
              <Tool name="fit" words="Show all (0)" onClick={() => stage?.fit()} />
            </>
          )}
        </span>
      </div>
    </footer>
  );
};

/** How many edges are hidden for being less sure, or shown although they are. */
const LessSure = ({ picture }: { picture: Picture }) => {
  const { unsure } = picture.leftOut;
  if (unsure > 0) {
    return (
      <span class="cut">
        {count(unsure, 'more edge')} that Readout is less sure of
        <button type="button" class="quiet" onClick={showLessSure}>
          Show
        </button>
      </span>
    );
  }
  const drawn = picture.edges.filter(isLessSure).length;
  if (drawn === 0) return null;
  return (
    <span class="cut">
      {count(drawn, 'edge')} less sure than {percentWords(frame.value!.vocabulary.minConfidence)}
      <button type="button" class="quiet" onClick={hideLessSure}>
        Hide
      </button>
    </span>
  );
};

const Tool = ({
  name,
  words,
  onClick,
}: {
  name: 'plus' | 'minus' | 'fit';
  words: string;
  onClick: () => void;
}) => (
  <button type="button" class="icon-button" aria-label={words} title={words} onClick={onClick}>
    <Icon name={name} />
  </button>
);

/** Why the stage is empty, and the way on. */
const NothingDrawn = ({ picture }: { picture: Picture | null }) => {
  const { filters, dismissed, shown } = address.value;
  if (frame.value!.status.counts.documents === 0) {
    return (
      <Notice title="Nothing has been read yet">
        <p>Let Readout read some news text, then load this page again:</p>
        <pre>readout ingest PATH</pre>
      </Notice>
    );
  }
  const unsure = picture?.leftOut.unsure ?? 0;
  if (picture?.edges.length === 0 && unsure > 0) {
    const names = picture.nodes.filter(({ id, name }) => shown.includes(id) || shown.includes(name));
    return (
      <Notice title={`Nothing is drawn at ${percentWords(leastShown())}`}>
        <p>
          {names.length > 0 ? `Of ${list(names.map(({ name }) => name))}, ` : ''}
          {count(unsure, 'edge')} {unsure === 1 ? 'is' : 'are'} less sure than that.
        </p>
        <button type="button" onClick={showLessSure}>
          Show what is less sure
        </button>
      </Notice>
    );
  }
  if (isFiltered(filters)) {
    return (
      <Notice title="Nothing passes these filters">
        <p>No edge of this picture has all that the chips above ask for.</p>
        <button type="button" onClick={() => go({ filters: NO_FILTERS })}>
          Clear the filters
        </button>
      </Notice>
    );
  }
  if (dismissed.length > 0) {
    return (
      <Notice title="You dismissed everything">
        <button type="button" onClick={() => go({ dismissed: [] })}>
          Show it again
        </button>
      </Notice>
    );
  }
  return (
    <Notice title="No edge to draw">
      <p>What was read has nobody doing something to someone else, as far as the reader is sure of it.</p>
      <a class="button" href={linkTo(HOME)} onClick={follow(HOME)}>
        To the first view
      </a>
    </Notice>
  );
};
