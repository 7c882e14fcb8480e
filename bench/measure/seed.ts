import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Reading } from '../../src/reader/index.js';
import { isSymmetric } from '../../src/relations/index.js';
import type { Argument, Statement } from '../../src/statements/index.js';
import type { ReadText } from './read-text.js';

/** A fact of the acceptance article, and whether it was read. */
export interface SeedRow {
  readonly fact: string;
  readonly read: boolean;
}

/** What a statement must have to tell a fact. Names are those of entities; `words` stand within an argument's words. */
interface Wanted {
  readonly relation?: string;
  readonly phrase?: RegExp;
  readonly subject?: string | null;
  readonly object?: string | null;
  readonly objectWords?: string;
  readonly content?: string;
  readonly place?: string;
  readonly days?: readonly string[];
  readonly by?: string;
  readonly polarity?: string;
  readonly modality?: readonly string[];
}

/** Facts of the article's README: each holds where one statement has all of it. A time left out may be any. */
const FACTS: readonly (readonly [string, Wanted])[] = [
  [
    'Rubio spoke with Munir on 9 May',
    {
      relation: 'SPOKE_WITH',
      subject: 'Marco Rubio',
      object: 'Asim Munir',
      days: ['2025-05-09'],
      polarity: 'positive',
      modality: ['asserted'],
    },
  ],
  [
    'the Department of State says so',
    { relation: 'SPOKE_WITH', subject: 'Marco Rubio', object: 'Asim Munir', by: 'Department of State' },
  ],
  [
    'Munir heads the Pakistani Army',
    { relation: 'HOLDS_POSITION', subject: 'Asim Munir', object: 'Pakistani Army' },
  ],
  [
    'Rubio is US Secretary of State',
    { relation: 'HOLDS_POSITION', subject: 'Marco Rubio', object: 'United States' },
  ],
  [
    'Rubio called for de-escalation',
    { relation: 'CALLED_FOR', subject: 'Marco Rubio', objectWords: 'de-escalation' },
  ],
  [
    'Rubio urged India',
    { relation: 'URGED', subject: 'Marco Rubio', object: 'India', content: 'de-escalate' },
  ],
  [
    'Rubio urged Pakistan to find ways',
    { relation: 'URGED', subject: 'Marco Rubio', object: 'Pakistan', content: 'find ways' },
  ],
  ['Bruce is quoted for it', { relation: 'URGED', subject: 'Marco Rubio', by: 'Tammy Bruce' }],
  ['Rubio offered US assistance', { relation: 'OFFERED', subject: 'Marco Rubio', objectWords: 'assistance' }],
  [
    'Rubio spoke with Jaishankar on 8 May',
    { relation: 'SPOKE_WITH', subject: 'Marco Rubio', object: 'S Jaishankar', days: ['2025-05-08'] },
  ],
  [
    'Rubio spoke with Sharif on 8 May',
    { relation: 'SPOKE_WITH', subject: 'Marco Rubio', object: 'Shehbaz Sharif', days: ['2025-05-08'] },
  ],
  [
    'Jaishankar is minister of India',
    { relation: 'HOLDS_POSITION', subject: 'S Jaishankar', object: 'India' },
  ],
  [
    'Sharif is Prime Minister of Pakistan',
    { relation: 'HOLDS_POSITION', subject: 'Shehbaz Sharif', object: 'Pakistan' },
  ],
  [
    'Rubio urged Pakistan to end support',
    {
      relation: 'URGED',
      subject: 'Marco Rubio',
      object: 'Pakistan',
      content: 'end all support',
      days: ['2025-05-08'],
    },
  ],
  ['Rubio stressed de-escalation', { phrase: /^stress/, subject: 'Marco Rubio', days: ['2025-05-08'] }],
  [
    'Jaishankar told Rubio',
    {
      relation: 'TOLD',
      subject: 'S Jaishankar',
      object: 'Marco Rubio',
      content: 'respond',
      days: ['', '2025-05-08'],
    },
  ],
  [
    'India would respond',
    { phrase: /^respond/, subject: 'India', modality: ['conditional', 'future'], by: 'S Jaishankar' },
  ],
  [
    'Trump wants de-escalation, says the White House',
    { phrase: /^want/, subject: 'Donald Trump', by: 'White House', days: ['', '2025-05-09'] },
  ],
  [
    'India struck in Pakistan',
    {
      relation: 'ATTACKED',
      subject: 'India',
      place: 'Pakistan',
      days: ['2025-05-07'],
      polarity: 'positive',
      modality: ['asserted'],
    },
  ],
  [
    'Indian armed forces struck',
    { relation: 'ATTACKED', subject: 'Indian armed forces', place: 'Pakistan', days: ['2025-05-07'] },
  ],
  [
    '26 people were killed on 22 April, by nobody named',
    { relation: 'KILLED', subject: null, objectWords: '26 people', days: ['2025-04-22'] },
  ],
  ['the strike was retaliation', { phrase: /retaliation/ }],
  [
    'Pakistan attacked locations across India on 9 May',
    { relation: 'ATTACKED', subject: 'Pakistan', place: 'India', days: ['2025-05-09'] },
  ],
  ['the ministry says what was intercepted', { phrase: /^intercept/, by: 'Ministry of Defence' }],
  ['Pakistan attempts drone attacks', { relation: 'ATTACKED', subject: 'Pakistan', modality: ['attempted'] }],
];

const NEVER: readonly (readonly [string, Wanted])[] = [
  ['nobody urged Rubio', { relation: 'URGED', object: 'Marco Rubio' }],
  ['Rubio was not told by himself', { relation: 'TOLD', subject: 'Marco Rubio', object: 'S Jaishankar' }],
  ['no edge has Pakistan struck by itself', { relation: 'ATTACKED', subject: 'Pakistan', place: 'Pakistan' }],
];

const named = (reading: Reading, argument: Argument | null | undefined, name: string): boolean => {
  const entity = argument && argument.entity !== null ? reading.entities[argument.entity] : undefined;
  return entity !== undefined && (entity.name === name || entity.aliases.includes(name));
};

const wordsOf = (reading: Reading, argument: Argument | null | undefined): string =>
  argument ? reading.document.text.slice(argument.start, argument.end).toLowerCase() : '';

const daysOf = (reading: Reading, statement: Statement): string[] => {
  if (statement.time) return [statement.time.from ?? ''];
  // a time that comes from the same event told elsewhere is right too
  const told = reading.statements
    .filter(({ event, time }) => event === statement.event && time !== null)
    .map(({ time }) => time!.from ?? '');
  return told.length > 0 ? told : [''];
};

const tells = (reading: Reading, statement: Statement, wanted: Wanted): boolean => {
  if (wanted.relation !== undefined && statement.relation !== wanted.relation) return false;
  if (wanted.phrase && !wanted.phrase.test(statement.predicate.phrase)) return false;
  const ends: readonly (readonly [Argument | null, Argument | null])[] = isSymmetric(statement.relation)
    ? [
        [statement.subject, statement.object],
        [statement.object, statement.subject],
      ]
    : [[statement.subject, statement.object]];
  const endsFit = ends.some(
    ([subject, object]) =>
      (wanted.subject === undefined ||
        (wanted.subject === null ? subject === null : named(reading, subject, wanted.subject))) &&
      (wanted.object === undefined ||
        (wanted.object === null ? object === null : named(reading, object, wanted.object))) &&
      (wanted.objectWords === undefined || wordsOf(reading, object).includes(wanted.objectWords)),
  );
  if (!endsFit) return false;
  const argument = (role: string): Argument[] => statement.args.filter((other) => other.role === role);
  if (
    wanted.content !== undefined &&
    !argument('content').some((other) => wordsOf(reading, other).includes(wanted.content!))
  )
    return false;
  if (wanted.place !== undefined && !argument('place').some((other) => named(reading, other, wanted.place!)))
    return false;
  if (
    wanted.by !== undefined &&
    !named(reading, statement.attribution, wanted.by) &&
    !named(reading, statement.attribution?.by, wanted.by)
  )
    return false;
  if (wanted.polarity !== undefined && statement.polarity !== wanted.polarity) return false;
  if (wanted.modality !== undefined && !wanted.modality.includes(statement.modality)) return false;
  return wanted.days === undefined || daysOf(reading, statement).some((day) => wanted.days!.includes(day));
};

/** Three tellings of the talk are one event, and two of the strike. */
const events = (reading: Reading): SeedRow[] => {
  const eventsOf = (wanted: Wanted): Set<number> =>
    new Set(
      reading.statements.filter((statement) => tells(reading, statement, wanted)).map(({ event }) => event),
    );
  const talk = { relation: 'SPOKE_WITH', subject: 'Marco Rubio', object: 'Asim Munir' };
  const told = reading.statements.filter((statement) => tells(reading, statement, talk)).length;
  return [
    {
      fact: 'the talk with Munir, told three times, is one event',
      read: told >= 3 && eventsOf(talk).size === 1,
    },
    {
      fact: 'the strike in Pakistan, told twice, is one event',
      read:
        new Set([
          ...eventsOf({ relation: 'ATTACKED', subject: 'India', place: 'Pakistan' }),
          ...eventsOf({ relation: 'ATTACKED', subject: 'Indian armed forces', place: 'Pakistan' }),
        ]).size === 1,
    },
  ];
};

/** The day the article was published, by its README. */
export const SEED_DATE = '2025-05-10';

/** Compares a reading of the article with its facts. */
export const checkSeed = (reading: Reading): SeedRow[] => [
  ...FACTS.map(([fact, wanted]) => ({
    fact,
    read: reading.statements.some((statement) => tells(reading, statement, wanted)),
  })),
  ...NEVER.map(([fact, wanted]) => ({
    fact,
    read: !reading.statements.some((statement) => tells(reading, statement, wanted)),
  })),
  ...events(reading),
];

/** Reads `seed/article.txt` and checks each of its facts. */
export const measureSeed = async (read: ReadText, dataDirectory: string): Promise<SeedRow[]> => {
  const text = await readFile(join(dataDirectory, 'seed/article.txt'), 'utf8');
  return checkSeed(await read({ id: 'seed', source: 'seed', date: SEED_DATE, text }));
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { openTextReader } = await import('./read-text.js');
  const { read, close } = await openTextReader();
  const rows = await measureSeed(read, process.argv[2] ?? '../shared/data');
  for (const { fact, read: right } of rows) console.log(`${right ? 'read    ' : 'MISSING '} ${fact}`);
  console.log(`${rows.filter((row) => row.read).length} of ${rows.length}`);
  await close();
}
