import type {
  EntityRef,
  EntityType,
  Evidence as EvidenceItem,
  MarkedSpan,
} from '../../../src/server/api-types.js';
import { cutAtMarks } from '../marks.js';
import { drawing, follow, linkTo } from '../navigation.js';
import {
  count,
  dayWords,
  quadStyle,
  ROLE_WORDS,
  spell,
  statementWhen,
  statusWords,
  times,
} from '../words.js';
import { Icon } from './Icon.js';

/** Types of the entities that take part in a statement, by id: the marks wear the colours of the graph. */
const typesOf = (
  statement: Pick<EvidenceItem, 'subject' | 'object' | 'args' | 'attribution'>,
): ReadonlyMap<string, EntityType> =>
  new Map(
    [statement.subject, statement.object, statement.attribution, ...statement.args].flatMap((argument) =>
      argument?.entity ? [[argument.entity.id, argument.entity.type] as const] : [],
    ),
  );

/** The style names of a marked stretch: its roles, and the type of what the innermost of them names. */
export const markClass = (spans: readonly MarkedSpan[], types: ReadonlyMap<string, EntityType>): string => {
  const type = spans.map(({ entity }) => entity && types.get(entity)).findLast((found) => found);
  return [...spans.map(({ role }) => `role-${role}`), type ? `of-${type.toLowerCase()}` : '']
    .join(' ')
    .trim();
};

/** A sentence with the words of a statement marked in place. */
const MarkedSentence = ({
  text,
  spans,
  types,
}: {
  text: string;
  spans: readonly MarkedSpan[];
  types: ReadonlyMap<string, EntityType>;
}) => (
  <>
    {cutAtMarks(text, spans).map((run) => {
      if (run.spans.length === 0) return run.text;
      const roles = run.spans.map(({ role }) => role);
      return (
        <mark
          key={run.start}
          class={markClass(run.spans, types)}
          title={roles.map((role) => ROLE_WORDS[role] ?? spell(role)).join(', ')}
        >
          {run.opens.includes('predicate') && <span class="bracket">⟨</span>}
          {run.text}
          {run.closes.includes('predicate') && <span class="bracket">⟩</span>}
        </mark>
      );
    })}
  </>
);

/** Whether a sentence begins or ends with a quote mark: quoted once more, it would seem closed twice. */
const hasOwnQuotes = (text: string): boolean => /^["“”‘«']|["“”’»']$/.test(text.trim());

/** A statement: its sentence, what kind of saying it is, when, and where it stands. */
const Evidence = ({ item }: { item: EvidenceItem }) => {
  const opening = { view: 'document', document: item.document.id, statement: item.id } as const;
  const { document, time } = item;
  return (
    <li class={`evidence status-${item.status} ${quadStyle(item.quad)}`}>
      <blockquote>
        <a
          class={hasOwnQuotes(item.sentence.text) ? 'sentence' : 'sentence quoted'}
          href={linkTo(opening)}
          onClick={follow(opening)}
          title="Read it in its story"
        >
          <MarkedSentence text={item.sentence.text} spans={item.spans} types={typesOf(item)} />
        </a>
      </blockquote>
      <p class="source">
        <span class="status">{statusWords(item)}</span>
        {time && <span>{statementWhen(time)}</span>}
        {document.url ? (
          <a href={document.url} target="_blank" rel="noreferrer" title={document.title ?? undefined}>
            {document.source}
            <Icon name="out" />
          </a>
        ) : (
          <span title={document.title ?? undefined}>{document.source}</span>
        )}
        {document.date && <span class="muted">told {dayWords(document.date)}</span>}
      </p>
      <Why item={item} title="Why this edge" />
    </li>
  );
};

/** What a statement was read by, and how sure that is. */
export const Why = ({
  item,
  title,
}: {
  item: Omit<EvidenceItem, 'sentence' | 'document'>;
  title: string;
}) => (
  <details class="why">
    <summary>{title}</summary>
    <dl>
      <dt>Words</dt>
      <dd>“{item.phrase}”</dd>
      {item.args.map((arg) => (
        <Detail key={`${arg.role}${arg.text}`} name={spell(arg.role)} text={arg.text} />
      ))}
      {item.title && <Detail name="office" text={item.title} />}
      {item.kin && <Detail name="kin" text={item.kin} />}
      {item.via === 'place' && <Detail name="end" text="the place of the deed stands for its object" />}
      <Detail name="rule" text={item.rule} />
      <Detail name="confidence" text={`${Math.round(item.confidence * 100)} %`} />
    </dl>
  </details>
);

const Detail = ({ name, text }: { name: string; text: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{text}</dd>
  </>
);

/** Statements, those that tell the same happening together. */
export const EvidenceList = ({
  items,
  total,
  state = false,
}: {
  items: readonly EvidenceItem[];
  total: number;
  /** They tell how things stand, not what happened. */
  state?: boolean;
}) => {
  const happenings = new Map<string, EvidenceItem[]>();
  for (const item of items) happenings.set(item.event, [...(happenings.get(item.event) ?? []), item]);
  return (
    <div class="happenings">
      {[...happenings].map(([event, told]) => (
        <section key={event} class="happening">
          {told.length > 1 && (
            <h4>
              {state ? 'Told' : 'One event, told'} {times(told.length)}
              {' · '}
              {count(new Set(told.map((item) => item.document.source)).size, 'publisher')}
            </h4>
          )}
          <ul>
            {told.map((item) => (
              <Evidence key={item.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
      {total > items.length && (
        <p class="muted">
          {items.length} of {count(total, 'sentence')}. The filters narrow them.
        </p>
      )}
    </div>
  );
};

/** The name of an entity as a link that draws it. */
export const EntityLink = ({ entity }: { entity: Pick<EntityRef, 'id' | 'name'> }) => (
  <a href={linkTo(drawing(entity.id))} onClick={follow(drawing(entity.id))}>
    {entity.name}
  </a>
);
