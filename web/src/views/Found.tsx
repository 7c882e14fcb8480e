import type {
  Evidence,
  EvidenceEdge,
  FoundEntity,
  RelationList,
  Status,
} from '../../../src/server/api-types.js';
import type { Filters, LookupForm } from '../address.js';
import { frame } from '../frame.js';
import { address, drawing, follow, linkTo } from '../navigation.js';
import { edgeNotes, percentWords } from '../sureness.js';
import { count, didWords, edgeWhen, quadStyle, STATUS_WORDS, timesWords } from '../words.js';
import { EntityLink, EvidenceList } from './Evidence.js';
import { Notice } from './States.js';

/** What a look-up found: edges with their sentences, what has no edge, and what is left out. */
export const Found = ({ found }: { found: RelationList }) => {
  const { items, unlinked, minConfidence } = found;
  const { lookup } = address.value;
  const sure = frame.value!.vocabulary.minConfidence;
  const isEmpty = items.length + unlinked.items.length === 0;
  return (
    <>
      <TakenAs found={found.subject} field="subject" />
      <TakenAs found={found.object} field="object" />
      {isEmpty ? (
        <Notice title={lookup.status ? 'Nothing was read of this' : 'Nothing that holds was read of this'}>
          <p>{hasLeftOut(found) ? 'Left out:' : 'Another name, or a longer period, may find more.'}</p>
        </Notice>
      ) : (
        <p class="muted">
          {lookup.least === '' &&
            minConfidence < sure &&
            `Nothing was found as sure as ${percentWords(sure)}. Less sure: `}
          {found.truncated
            ? `The strongest ${items.length} of ${count(found.total, 'edge')}`
            : count(found.total, 'edge')}
        </p>
      )}
      {isEmpty && <LeftOut found={found} />}
      {items.map((edge) => (
        <FoundEdge key={edge.id} edge={edge} least={minConfidence} />
      ))}
      {unlinked.items.length > 0 && (
        <section>
          <h2>Without an edge, as the other end has no name</h2>
          {unlinked.items.map((statement) => (
            <Unlinked key={statement.id} statement={statement} />
          ))}
          {unlinked.truncated && (
            <p class="muted">
              The surest {unlinked.items.length} of {count(unlinked.total, 'statement')}.
            </p>
          )}
        </section>
      )}
      {!isEmpty && <LeftOut found={found} />}
    </>
  );
};

/** Filters that let an edge through which a look-up showed that counts from the confidence `least`. */
const filtersFor = (least: number): Filters => {
  const { filters, lookup } = address.value;
  const withStatus = { ...filters, statuses: STATUSES.filter((status) => status === lookup.status) };
  return least < frame.value!.vocabulary.minConfidence ? { ...withStatus, minConfidence: least } : withStatus;
};

const STATUSES = Object.keys(STATUS_WORDS) as Status[];

const FoundEdge = ({ edge, least }: { edge: EvidenceEdge; least: number }) => {
  const key = { subject: edge.subject.id, relation: edge.relation, object: edge.object.id };
  const drawn = {
    ...drawing(edge.subject.id),
    selection: { kind: 'edge', edge: key },
    filters: filtersFor(least),
  } as const;
  const notes = edgeNotes(edge);
  return (
    <section class="found">
      <header>
        <h2>
          <EntityLink entity={edge.subject} />{' '}
          <span class={`relation ${quadStyle(edge.quad)}`}>{didWords(edge.label, edge.titles)}</span>{' '}
          <EntityLink entity={edge.object} />
        </h2>
        <p class="muted">
          {[
            timesWords(edge),
            `${count(edge.evidence.total, 'sentence')} by ${count(edge.sources, 'publisher')}`,
            edge.when && edgeWhen(edge),
            notes,
          ]
            .filter(Boolean)
            .join(' · ')}{' '}
          <a href={linkTo(drawn)} onClick={follow(drawn)}>
            in the graph
          </a>
        </p>
      </header>
      <EvidenceList items={edge.evidence.items} total={edge.evidence.total} state={edge.state} />
    </section>
  );
};

/** A statement whose other end has no name: it is told by its words. */
const Unlinked = ({ statement }: { statement: Evidence }) => {
  const { subject, object, quad, title } = statement;
  const label = statement.relation === 'OTHER' ? statement.phrase : statement.label;
  return (
    <section class="found">
      <header>
        <h2>
          {subject ? <End end={subject} /> : 'Someone'}{' '}
          <span class={`relation ${quadStyle(quad)}`}>{object ? didWords(label, [title]) : label}</span>{' '}
          {object && <End end={object} />}
        </h2>
      </header>
      <EvidenceList items={[statement]} total={1} />
    </section>
  );
};

const End = ({ end }: { end: NonNullable<Evidence['subject']> }) =>
  end.entity ? <EntityLink entity={end.entity} /> : <>“{end.text}”</>;

const hasLeftOut = ({ leftOut }: RelationList): boolean =>
  Object.values(leftOut).some((number) => number > 0);

/** How much fits the question and is not shown, each with a link that shows it. */
const LeftOut = ({ found: { leftOut } }: { found: RelationList }) => {
  const { lookup } = address.value;
  const other = (words: string, change: Partial<LookupForm>) => ({
    words,
    change: { lookup: { ...lookup, ...change } },
  });
  const rows = [
    ...(leftOut.unsure > 0 ? [other(count(leftOut.unsure, 'less sure statement'), { least: '0' })] : []),
    ...(leftOut.undated > 0
      ? [
          other(`${count(leftOut.undated, 'undated event')} that the period leaves out`, {
            since: '',
            until: '',
          }),
        ]
      : []),
    ...(['negated', 'future', 'hedged'] as const)
      .filter((status) => leftOut[status] > 0)
      .map((status) => other(`${leftOut[status]} ${STATUS_WORDS[status]}`, { status })),
    ...(lookup.least ? [other('only what is sure', { least: '' })] : []),
    ...(lookup.status ? [other('what holds', { status: '' })] : []),
  ];
  if (rows.length === 0) return null;
  return (
    <ul class="left-out">
      {rows.map(({ words, change }) => (
        <li key={words}>
          <span class="muted">Show</span>{' '}
          <a href={linkTo(change)} onClick={follow(change)}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
};

/** Says whom a name was taken for where it could be others too. */
const TakenAs = ({ found, field }: { found: FoundEntity | null; field: 'subject' | 'object' }) => {
  if (!found || found.others.length === 0) return null;
  const { lookup } = address.value;
  return (
    <p class="muted">
      Taken as <b>{found.name}</b>. Or:{' '}
      {found.others.slice(0, 5).map((other, i) => (
        <span key={other.id}>
          {i > 0 && ', '}
          <a
            href={linkTo({ lookup: { ...lookup, [field]: other.id } })}
            onClick={follow({ lookup: { ...lookup, [field]: other.id } })}
          >
            {other.name}
          </a>
        </span>
      ))}
    </p>
  );
};
