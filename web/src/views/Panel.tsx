import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrawnEdge, EvidenceEdge, GraphNode, Status } from '../../../src/server/api-types.js';
import type { EdgeKey, Selection } from '../address.js';
import { fetchEntity, fetchGraph, fetchRelations } from '../api.js';
import { useLoading } from '../loading.js';
import { address, dismiss, drawing, expand, follow, linkTo, select } from '../navigation.js';
import { narrow } from '../picture/load.js';
import { countOthers, edgesBeside, type Picture } from '../picture/picture.js';
import { edgeNotes, isLessSure, leastShown, percentWords, showLessSure, withLessSure } from '../sureness.js';
import {
  besideWords,
  count,
  dayWords,
  didWords,
  edgeWhen,
  isOnlySaid,
  list,
  periodWords,
  quadStyle,
  STATUS_WORDS,
  TYPE_WORDS,
  timesWords,
} from '../words.js';
import { EvidenceList } from './Evidence.js';
import { Icon, TypeFigure } from './Icon.js';
import { OverviewPanel } from './OverviewPanel.js';
import { Busy, Failed, Notice } from './States.js';

/** What is known of the selection, or of the whole graph where nothing is selected. */
export const Panel = ({ picture }: { picture: Picture | null }) => {
  const { selection } = address.value;
  const root = useRef<HTMLElement>(null);
  const key = JSON.stringify(selection);
  useEffect(() => root.current?.scrollTo(0, 0), [key]);
  return (
    <aside
      ref={root}
      class={selection ? 'panel open' : 'panel'}
      aria-label="Details"
      id="panel"
      tabIndex={-1}
    >
      {selection && (
        <button
          type="button"
          class="icon-button close"
          aria-label="Close (Esc)"
          title="Close (Esc)"
          onClick={() => select(null)}
        >
          <Icon name="close" />
        </button>
      )}
      <Selected selection={selection} picture={picture} />
    </aside>
  );
};

const Selected = ({ selection, picture }: { selection: Selection | null; picture: Picture | null }) => {
  if (selection?.kind === 'entity') return <EntityPanel id={selection.id} picture={picture} />;
  if (selection?.kind === 'edge') return <EdgePanel edge={selection.edge} picture={picture} />;
  return <OverviewPanel picture={picture} />;
};

const EntityPanel = ({ id, picture }: { id: string; picture: Picture | null }) => {
  const {
    value: entity,
    busy,
    failure,
    retry,
    stop,
  } = useLoading(id, (signal) => fetchEntity(id, signal), {
    keep: true,
  });
  if (failure) return <Failed failure={failure} retry={retry} />;
  if (!entity) return busy ? <Busy what="Looking it up" stop={stop} /> : null;
  const { shown } = address.value;
  const others = entity.aliases.filter((alias) => alias !== entity.name);
  return (
    <>
      <header class="panel-head">
        <p class="kicker">
          <TypeFigure type={entity.type} /> {TYPE_WORDS[entity.type][0]}
        </p>
        <h1>{entity.name}</h1>
        {others.length > 0 && (
          <p class="muted">also {list(others.slice(0, 6).map((alias) => `“${alias}”`))}</p>
        )}
        <p class="muted">
          {count(entity.documents, 'story', 'stories')} · {count(entity.statements, 'statement')} ·{' '}
          {periodWords(entity.first, entity.last)}
        </p>
        <div class="actions">
          <button
            type="button"
            disabled={shown.includes(entity.id) || shown.includes(entity.name)}
            onClick={() => expand(entity.id)}
          >
            Expand <kbd>e</kbd>
          </button>
          <a class="button" href={linkTo(drawing(entity.id))} onClick={follow(drawing(entity.id))}>
            Only this
          </a>
          <button type="button" onClick={() => dismiss(entity.id)}>
            Dismiss <kbd>x</kbd>
          </button>
        </div>
      </header>
      <Neighbours id={entity.id} picture={picture} />
      <LessSureNeighbours key={entity.id} id={entity.id} picture={picture} />
      {entity.resolved.total > 0 && (
        <details class="why">
          <summary>Why this is one {TYPE_WORDS[entity.type][0]}</summary>
          <ul class="resolved">
            {entity.resolved.items.map(({ name, rule, score, document }) => (
              <li key={`${document.id}${name}`}>
                “{name}” <span class="muted">in</span> {document.title ?? document.source}
                {document.date && <span class="muted">, {dayWords(document.date)}</span>}
                <span class="muted">
                  {' '}
                  · {rule}, {Math.round(score * 100)} %
                </span>
              </li>
            ))}
          </ul>
          {entity.resolved.truncated && (
            <p class="muted">{count(entity.resolved.total, 'story', 'stories')} in all.</p>
          )}
        </details>
      )}
    </>
  );
};

/** The edges of a node that are drawn, the strongest first. */
const Neighbours = ({ id, picture }: { id: string; picture: Picture | null }) => {
  if (!picture) return null;
  const names = new Map(picture.nodes.map((node) => [node.id, node]));
  const own = picture.edges.filter(({ subject, object }) => subject === id || object === id);
  if (own.length === 0) {
    return (
      <p class="muted pad">
        Nothing is drawn between it and others.{' '}
        {names.has(id) ? 'The filters may hide it.' : 'It is not in the picture.'}
      </p>
    );
  }
  return (
    <section>
      <h2>
        {count(own.length, 'edge')} drawn, to {count(countOthers(own).get(id) ?? 0, 'other')}
      </h2>
      <ul class="edges">
        {own.map((edge) => (
          <EdgeRow key={edge.id} edge={edge} from={id} names={names} />
        ))}
      </ul>
    </section>
  );
};

/** The edges of a node that are not drawn for being less sure: how many, and on a click which. */
const LessSureNeighbours = ({ id, picture }: { id: string; picture: Picture | null }) => {
  const [open, setOpen] = useState(false);
  const { filters } = address.value;
  const key = JSON.stringify([id, filters]);
  const { value: counted } = useLoading(key, (signal) =>
    fetchGraph({ entities: [id], ...narrow(filters), limit: 1 }, signal),
  );
  const number = counted?.leftOut.unsure ?? 0;
  const { value, busy, failure, retry } = useLoading(open && number > 0 ? key : null, (signal) =>
    fetchGraph({ entities: [id], ...narrow(withLessSure(filters)) }, signal),
  );
  if (number === 0) return null;
  const names = new Map(value?.nodes.map((node) => [node.id, node]));
  const drawn = new Set(picture?.edges.map((edge) => edge.id));
  const least = leastShown();
  return (
    <details class="folded" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{count(number, 'more edge')} that Readout is less sure of</summary>
      {busy && <Busy what="Looking them up" />}
      {failure && <Failed failure={failure} retry={retry} />}
      <ul class="edges">
        {value?.edges
          .filter((edge) => edge.confidence < least && !drawn.has(edge.id))
          .map((edge) => (
            <EdgeRow key={edge.id} edge={edge} from={id} names={names} />
          ))}
      </ul>
    </details>
  );
};

/** An edge as a row of words; `from` leaves out the end that is told anyway. */
export const EdgeRow = ({
  edge,
  from,
  names,
}: {
  edge: DrawnEdge;
  from?: string;
  names: ReadonlyMap<string, GraphNode>;
}) => {
  const subject = names.get(edge.subject)?.name ?? edge.subject;
  const object = names.get(edge.object)?.name ?? edge.object;
  const target = { kind: 'edge', edge: keyOf(edge) } as const;
  const incoming = from === edge.object && !edge.symmetric;
  return (
    <li>
      <a class="edge-row" href={linkTo({ selection: target })} onClick={follow({ selection: target })}>
        <i class={`swatch ${quadStyle(edge.quad)}`} />
        <span>
          {from === undefined || incoming ? <b>{subject}</b> : null} {didWords(edge.label, edge.titles)}{' '}
          {incoming ? <span class="muted">{object}</span> : <b>{from === edge.object ? subject : object}</b>}
          <small>{[timesWords(edge), edgeNotes(edge)].filter(Boolean).join(' · ')}</small>
        </span>
      </a>
    </li>
  );
};

export const keyOf = ({ subject, relation, object }: EdgeKey): EdgeKey => ({ subject, relation, object });

const EdgePanel = ({ edge, picture }: { edge: EdgeKey; picture: Picture | null }) => {
  const { filters } = address.value;
  const asked = {
    ...edge,
    since: filters.since,
    until: filters.until,
    source: filters.sources,
    status: filters.statuses,
    minConfidence: filters.minConfidence,
    evidence: 50,
  };
  const { value, busy, failure, retry, stop } = useLoading(JSON.stringify(asked), (signal) =>
    fetchRelations(asked, signal),
  );
  if (failure) return <Failed failure={failure} retry={retry} />;
  if (!value) return busy ? <Busy what="Finding the sentences" stop={stop} /> : null;
  const found = value.items[0];
  if (!found) {
    return (
      <Notice title="Nothing under these filters">
        <p>No sentence behind this edge passes the filters above. Clear one to see it again.</p>
        {value.leftOut.unsure > 0 && (
          <button type="button" onClick={showLessSure}>
            Show {count(value.leftOut.unsure, 'less sure sentence')}
          </button>
        )}
      </Notice>
    );
  }
  const { subject, object } = found;
  const beside = edgesBeside(picture?.edges ?? [], edge);
  const names = new Map(picture?.nodes.map((node) => [node.id, node]));
  return (
    <>
      <header class="panel-head">
        <h1 class="pair">
          <NodeButton entity={subject} />
          <span class={`relation ${quadStyle(found.quad)}`}>{didWords(found.label, found.titles)}</span>
          <NodeButton entity={object} />
        </h1>
        <p class="muted">
          {found.state ? timesWords(found) : toldWords(found)} by {count(found.sources, 'publisher')}
          {found.when && ` · ${edgeWhen(found)}`}
        </p>
        {isOnlySaid(found) && <p class="muted">only said by someone</p>}
        {isLessSure(found) && (
          <p class="muted">less sure: right in {percentWords(found.confidence)} of such readings</p>
        )}
      </header>
      <EvidenceList items={found.evidence.items} total={found.evidence.total} state={found.state} />
      <Beside
        key={found.id}
        edge={found}
        asked={asked}
        least={value.minConfidence}
        unsure={value.leftOut.unsure}
      />
      {beside.length > 0 && (
        <section>
          <h2>Also between them</h2>
          <ul class="edges">
            {beside.map((other) => (
              <EdgeRow key={other.id} edge={other} names={names} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

const toldWords = ({ events, evidence }: EvidenceEdge): string =>
  `${count(events, 'event')} · ${count(evidence.total, 'sentence')}`;

type Asked = Parameters<typeof fetchRelations>[0];

interface BesideProps {
  readonly edge: EvidenceEdge;
  readonly asked: Asked;
  /** Confidence that the sentences shown have at least. */
  readonly least: number;
  /** Sentences below it. */
  readonly unsure: number;
}

/**
 * What is told of an edge beside what is shown: that it is expected, did not happen, or is less sure. A click shows
 * the sentences.
 */
const Beside = ({ edge, asked, least, unsure }: BesideProps) => {
  const [open, setOpen] = useState<readonly (Status | 'unsure')[]>([]);
  const { statuses } = address.value.filters;
  const told: (readonly [Status | 'unsure', string])[] = besideWords(edge).filter(
    ([status]) => !statuses.includes(status),
  );
  if (unsure > 0) told.push(['unsure', `${count(unsure, 'more sentence')} that Readout is less sure of`]);
  if (told.length === 0) return null;
  return (
    <section class="beside">
      <h2>Also told</h2>
      {told.map(([status, words]) => {
        const isOpen = open.includes(status);
        const next = isOpen ? open.filter((other) => other !== status) : [...open, status];
        return (
          <div key={status}>
            <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(next)}>
              {words}
              <Icon name="down" />
            </button>
            {isOpen &&
              (status === 'unsure' ? (
                <LessSureSentences asked={asked} below={least} total={unsure} />
              ) : (
                <SentencesBeside asked={asked} status={status} />
              ))}
          </div>
        );
      })}
    </section>
  );
};

const SentencesBeside = ({ asked, status }: { asked: Asked; status: Status }) => {
  const other = { ...asked, status: [status] };
  const { value, busy, failure, retry, stop } = useLoading(JSON.stringify(other), (signal) =>
    fetchRelations(other, signal),
  );
  if (failure) return <Failed failure={failure} retry={retry} />;
  if (!value) return busy ? <Busy what="Finding the sentences" stop={stop} /> : null;
  const [found] = value.items;
  return found ? (
    <EvidenceList items={found.evidence.items} total={found.evidence.total} state={found.state} />
  ) : (
    <p class="muted">No sentence is {STATUS_WORDS[status]} under these filters.</p>
  );
};

const MOST_SENTENCES = 200;

const LessSureSentences = ({ asked, below, total }: { asked: Asked; below: number; total: number }) => {
  const all = { ...asked, minConfidence: 0, evidence: MOST_SENTENCES };
  const { value, busy, failure, retry, stop } = useLoading(JSON.stringify(all), (signal) =>
    fetchRelations(all, signal),
  );
  if (failure) return <Failed failure={failure} retry={retry} />;
  if (!value) return busy ? <Busy what="Finding the sentences" stop={stop} /> : null;
  const items = value.items[0]?.evidence.items.filter(({ confidence }) => confidence < below) ?? [];
  return <EvidenceList items={items} total={total} state={value.items[0]?.state ?? false} />;
};

const NodeButton = ({ entity }: { entity: { id: string; name: string; type: GraphNode['type'] } }) => {
  const target = { selection: { kind: 'entity', id: entity.id } } as const;
  return (
    <a class="node-link" href={linkTo(target)} onClick={follow(target)}>
      <TypeFigure type={entity.type} />
      {entity.name}
    </a>
  );
};
