import { useEffect, useRef } from 'preact/hooks';
import type { DocumentDetail, DocumentStatement } from '../../../src/server/api-types.js';
import { go, linkTo } from '../navigation.js';
import { type Part, partOf, statementWords } from '../statement-parts.js';
import { count, didWords, quadStyle, statementWhen, statusWords } from '../words.js';
import { Why } from './Evidence.js';

interface Props {
  readonly story: DocumentDetail;
  readonly chosen: DocumentStatement | null;
  /** Confidence from which a statement is shown. */
  readonly least: number;
  readonly open: readonly Part[];
  readonly onToggle: (part: Part, isOpen: boolean) => void;
}

const FOLDED: readonly (readonly [Part, (number: number) => string])[] = [
  ['beside', (number) => `${number} expected, wished for, uncertain or said not to be so`],
  ['unsure', (number) => `${number} more that Readout is less sure of`],
];

/** The statements of a story beside its text: what holds, and folded away what does not or is less sure. */
export const Statements = ({ story, chosen, least, open, onToggle }: Props) => {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const row = panel.current?.querySelector<HTMLElement>('li.chosen');
    // On a phone the list lies below the text and does not scroll by itself: there only the text is brought to sight.
    if (row && panel.current!.scrollHeight > panel.current!.clientHeight)
      row.scrollIntoView({ block: 'center' });
  }, [chosen?.id]);

  const inPart = (part: Part) => story.statements.filter((one) => partOf(one, least) === part);
  const rows = (part: Part) => (
    <ol>
      {inPart(part).map((statement) => (
        <Row key={statement.id} story={story} statement={statement} chosen={statement === chosen} />
      ))}
    </ol>
  );
  return (
    <aside class="panel statements" aria-label="Statements" ref={panel}>
      <h2>{count(inPart('holds').length, 'statement')} read</h2>
      {rows('holds')}
      {inPart('holds').length === 0 && (
        <p class="muted">The reader found nobody of whom it is sure that they did something to anyone.</p>
      )}
      {FOLDED.map(([part, words]) => {
        const number = inPart(part).length;
        return number === 0 ? null : (
          <details
            key={part}
            class="folded"
            open={open.includes(part)}
            onToggle={(event) => onToggle(part, event.currentTarget.open)}
          >
            <summary>{words(number)}</summary>
            {rows(part)}
          </details>
        );
      })}
    </aside>
  );
};

interface RowProps {
  readonly story: DocumentDetail;
  readonly statement: DocumentStatement;
  readonly chosen: boolean;
}

const Row = ({ story, statement, chosen }: RowProps) => {
  const target = { statement: statement.id };
  const { subject, did, object, isWhole, content, place } = statementWords(
    story.text,
    statement,
    didWords(statement.label, [statement.title]),
  );
  const confidence = Math.round(statement.confidence * 100);
  return (
    <li class={chosen ? 'chosen' : undefined}>
      <a
        class="edge-row"
        href={linkTo(target)}
        aria-current={chosen ? 'true' : undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey) return;
          event.preventDefault();
          go(target, { replace: true });
        }}
      >
        <i class={`swatch ${quadStyle(statement.quad)}`} />
        <span>
          <Words end={subject} otherwise={isWhole ? '' : 'someone'} /> {did} <Words end={object} />
          {content && <span class="muted"> {content}</span>}
          <small>
            <span class="degree" title={`Right in ${confidence} % of such readings`}>
              {confidence} %
            </span>
            {[statusWords(statement), place && `in ${place}`, statement.time && statementWhen(statement.time)]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </span>
      </a>
      {chosen && <Why item={statement} title="Why this statement" />}
    </li>
  );
};

const Words = ({
  end,
  otherwise,
}: {
  end: { readonly words: string; readonly isEntity: boolean } | null;
  otherwise?: string;
}) => (end?.isEntity ? <b>{end.words}</b> : (end?.words ?? otherwise));
