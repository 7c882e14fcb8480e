import type {
  DrawnEdge,
  EntityType,
  Evidence,
  EvidenceAttribution,
  EvidenceTime,
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
  negated: 'said not to be so',
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

/** "once", "twice", "6 times" */
export const times = (number: number): string =>
  number === 1 ? 'once' : number === 2 ? 'twice' : `${number.toLocaleString('en-GB')} times`;

type Counted = Pick<GraphEdge, 'state' | 'events' | 'statements' | Status>;

/** How often an edge happened, or was told where it is no happening but a state: "3 events", "told twice". */
export const timesWords = (edge: Counted): string =>
  edge.state ? `told ${times(edge.asserted + edge.claimed || edge.statements)}` : count(edge.events, 'event');

/** What is told of an edge beside what holds, each with its number: "1 expected", "2 said not to have happened". */
export const besideWords = (edge: Counted): readonly (readonly [Status, string])[] =>
  (
    [
      ['hedged', edge.hedged, 'that may have been'],
      ['future', edge.future, 'expected'],
      ['negated', edge.negated, edge.state ? 'said not to be so' : 'said not to have happened'],
    ] as const
  ).flatMap(([status, number, words]) => (number > 0 ? [[status, `${number} ${words}`] as const] : []));

/** True of an edge that nobody tells as a fact. */
export const isOnlySaid = (edge: Counted): boolean => edge.asserted === 0 && edge.claimed > 0;

/** What is true of an edge beyond its number: "1 expected", "only said by someone". */
export const edgeStatusWords = (edge: Counted): string =>
  [
    ...(isOnlySaid(edge) ? ['only said by someone'] : []),
    ...besideWords(edge).map(([, words]) => words),
  ].join(' · ');

const TITLES = 2;
/** How the server labels an office that all its statements tell in the past. */
const HELD = 'held a position at';
const FORMER = /^(?:former|ex)\b[\s-]*/i;

/**
 * What one did to another as a row of words tells it. A position is told by its title: "is mayor of"; of one that is
 * over "is former mayor of" where the title says so, else "was mayor of".
 */
export const didWords = (label: string, titles: readonly (string | null)[]): string => {
  const told = titles.flatMap((title) => title ?? []);
  const was = label === HELD && !told.every((title) => FORMER.test(title));
  const distinct = new Map(
    told
      .map((title) => (was ? title.replace(FORMER, '') : title))
      .map((title) => [title.toLowerCase(), title.replace(/^(Former|New|Acting) /, lower)]),
  );
  const shown = [...distinct.values()].slice(0, TITLES);
  return shown.length === 0 ? label : `${was ? 'was' : 'is'} ${shown.join(' / ')} of`;
};

const lower = (words: string): string => words.toLowerCase();

/** A time of the server's, its ISO days as people write them: "week of 28 April 2031". */
export const whenWords = (words: string): string =>
  words
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, dayWords)
    .replace(/\b\d{4}-\d{2}\b(?!-)/g, (month) => `${parts(month).month} ${parts(month).year}`)
    .replace(/(\d{4}) (morning|midday|afternoon|evening|night|daytime)\b/g, '$1, $2');

const WHOLE_DAYS = /^\d{4}-\d{2}-\d{2}(?:(?:\/| to )\d{4}-\d{2}-\d{2})?$/;

/** When a statement says that it was; the plain days where it knows those, or has no words of the calendar. */
export const statementWhen = ({ value, words, from, to }: EvidenceTime): string =>
  (from === null && to === null) || (/[TW]|^(?:FY)?\d/.test(value) && !WHOLE_DAYS.test(value))
    ? whenWords(words)
    : periodWords(from, to);

/** When what an edge tells was, as exact as its statements tell it: "since the 1990s", "5–9 May 2025". */
export const edgeWhen = ({ when, first, last }: Pick<DrawnEdge, 'when' | 'first' | 'last'>): string =>
  when === null || WHOLE_DAYS.test(when) ? periodWords(first, last) : whenWords(when);

/** Whether anything of an edge holds: reported as fact, or said by someone. */
export const holds = (edge: Pick<GraphEdge, 'asserted' | 'claimed'>): boolean =>
  edge.asserted + edge.claimed > 0;

/** How columns of a query that hold the codes of a statement are headed, and their codes told. */
const CODED: Readonly<Record<string, readonly [head: string, words: Readonly<Record<string, string>>]>> = {
  polarity: ['said to be', { positive: 'so', negative: 'not so' }],
  modality: ['told as', { ...HEDGES, asserted: 'fact' }],
};

/** How a column of a query is headed. */
export const columnWords = (column: string): string => CODED[column]?.[0] ?? spell(column);

/** Words of a code in such a column; undefined where it is none. */
export const codeWords = (column: string, code: string): string | undefined => CODED[column]?.[1][code];

/** Words of a column or role name: `firstDay` → "first day". */
export const spell = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
