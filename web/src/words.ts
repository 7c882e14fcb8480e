import type {
  EdgeCounts,
  EntityType,
  Evidence,
  EvidenceAttribution,
  GraphEdge,
  Modality,
  Quad,
  Status,
} from '../../src/server/api-types.js';

/** What a type is called, one and many. */
export const TYPE_WORDS: Readonly<Record<EntityType, readonly [string, string]>> = {
  PERSON: ['person', 'people'],
  ORGANIZATION: ['organization', 'organizations'],
  PLACE: ['place', 'places'],
  GROUP: ['group', 'groups'],
  EVENT: ['event', 'events'],
};

/** The five colours of edges, as the legend says them. */
export const QUAD_WORDS: readonly (readonly [Quad | null, string, string])[] = [
  ['verbal cooperation', 'talks, agreement', 'verbal-cooperation'],
  ['material cooperation', 'help, easing', 'material-cooperation'],
  ['verbal conflict', 'accusation, threat', 'verbal-conflict'],
  ['material conflict', 'force, sanctions', 'material-conflict'],
  [null, 'office, other', 'other'],
];

/** The style name of a quad class: its CSS variable is `--` and this. */
export const quadStyle = (quad: Quad | null): string => quad?.replace(' ', '-') ?? 'other';

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  asserted: 'reported as fact',
  claimed: 'said by someone',
  hedged: 'may have been',
  future: 'expected',
  negated: 'denied',
};

export const ROLE_WORDS: Readonly<Record<string, string>> = {
  subject: 'who',
  predicate: 'did what',
  object: 'to whom',
  attribution: 'according to',
  time: 'when',
};

const HEDGES: Readonly<Record<Modality, string>> = {
  asserted: 'reported',
  future: 'expected',
  conditional: 'only if',
  hedged: 'may have been',
  desired: 'wished for',
  attempted: 'attempted',
};

/** A number with its noun: "3 sentences". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

/** "a, b and c" */
export const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const parts = (day: string) => {
  const [year, month, date] = day.split('-');
  return { year: year!, month: MONTHS[Number(month) - 1] ?? '', date: String(Number(date)) };
};

/** A day as people write it: "9 May 2025". */
export const dayWords = (day: string): string => {
  const { year, month, date } = parts(day.slice(0, 10));
  return `${date} ${month} ${year}`;
};

const lastOfMonth = (day: string): string => {
  const [year, month] = day.split('-').map(Number);
  return String(new Date(Date.UTC(year!, month!, 0)).getUTCDate());
};

/** A stretch of whole days, both inclusive: "5–9 May 2025", "May 2025", "2025". */
export const periodWords = (from: string | null, to: string | null): string => {
  if (!from && !to) return 'undated';
  if (!from) return `until ${dayWords(to!)}`;
  if (!to) return `since ${dayWords(from)}`;
  if (from === to) return dayWords(from);
  const first = parts(from);
  const last = parts(to);
  if (first.year === last.year && from.endsWith('-01-01') && to.endsWith('-12-31')) return first.year;
  const sameMonth = first.year === last.year && first.month === last.month;
  if (sameMonth && first.date === '1' && last.date === lastOfMonth(to)) return `${first.month} ${first.year}`;
  if (sameMonth) return `${first.date}–${dayWords(to)}`;
  if (first.year === last.year) return `${first.date} ${first.month} – ${dayWords(to)}`;
  return `${dayWords(from)} – ${dayWords(to)}`;
};

/** What kind of saying a statement is: "reported", "said by a spokesperson", "denied by Moscow", "may have been". */
export const statusWords = (statement: Pick<Evidence, 'status' | 'modality' | 'attribution'>): string => {
  const { status, modality, attribution } = statement;
  const speaker = attribution && speakerWords(attribution);
  if (status === 'asserted') return 'reported';
  if (status === 'claimed') return speaker ? `said by ${speaker}` : 'claimed';
  if (status === 'negated') return speaker ? `denied by ${speaker}` : 'reported not to be so';
  const words = HEDGES[modality];
  return speaker ? `${words}, says ${speaker}` : words;
};

const PRONOUN = /^(i|we|you|he|she|it|they|who)$/i;

/** A speaker's words in the text; for "she", who she is. */
const speakerWords = ({ text, entity }: Pick<EvidenceAttribution, 'text' | 'entity'>): string =>
  PRONOUN.test(text) ? (entity?.name ?? 'someone') : text;

/** What is true of an edge beyond its number: "2 denied", "1 only said by someone". */
export const edgeStatusWords = (edge: EdgeCounts): string => {
  const said = [
    edge.asserted > 0 ? '' : edge.claimed > 0 ? 'only said by someone' : '',
    edge.hedged > 0 ? `${edge.hedged} hedged` : '',
    edge.future > 0 ? `${edge.future} expected` : '',
    edge.negated > 0 ? `${edge.negated} denied` : '',
  ];
  return said.filter((words) => words !== '').join(' · ');
};

/** Whether anything of an edge holds: reported as fact, or said by someone. */
export const holds = (edge: Pick<GraphEdge, 'asserted' | 'claimed'>): boolean =>
  edge.asserted + edge.claimed > 0;

/** Words of a column or role name: `firstDay` → "first day". */
export const spell = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
