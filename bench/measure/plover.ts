import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Span } from '../../src/document/index.js';
import type { Reading } from '../../src/reader/index.js';
import { isSymmetric } from '../../src/relations/index.js';
import type { Argument, Statement } from '../../src/statements/index.js';
import type { ReadText } from './read-text.js';

/** One record: who did what to whom by the coders, and what was read. */
interface PloverRow {
  readonly id: string;
  /** The coders' event, by its name of 2021. */
  readonly event: string;
  /** A statement has both actors as its ends or further arguments. */
  readonly pair: boolean;
  /** Such a statement has them the right way round. */
  readonly direction: boolean;
  /** Such a statement has the coders' event. */
  readonly root: boolean;
  readonly text: string;
  /** Statements read, in short. */
  readonly read: readonly string[];
}

/** Shares of the records that have both actors. `root` is of those whose pair was found. */
interface PloverScore {
  readonly records: number;
  readonly pair: number;
  readonly direction: number;
  readonly root: number;
}

interface GoldRecord {
  readonly id: string;
  readonly event: string;
  readonly text: string;
  readonly source: unknown;
  readonly target: unknown;
  readonly textInfo?: { readonly markup?: string };
}

/** Names of categories that later ones took over. */
const RENAMED: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};

const LEADING = /^(?:the|a|an|of|in|to|by)\s+/i;

/** Actors that the markup gives a role, as words of the text. */
const marked = (markup: string, role: 'SRC' | 'TAR'): string[] =>
  [...markup.matchAll(/\(([A-Z/]+):\s*([^()]*)/g)]
    .filter((match) => match[1]!.split('/').includes(role))
    .map((match) => match[2]!.trim().replace(LEADING, ''))
    .filter((words) => words.length > 1);

const actorTexts = (actors: unknown): string[] =>
  Array.isArray(actors)
    ? actors.map((actor) => String(actor.actorText ?? '')).filter((words) => words !== '')
    : [];

/** Where an actor's words stand in the text; the longest part of them that does. */
const spansOf = (text: string, words: string): Span[] => {
  for (const part of [words, ...words.split(/\s*\.\.\.\s*|\s{2,}/), words.split(' ').at(-1)!]) {
    const start = part.length > 1 ? text.toLowerCase().indexOf(part.toLowerCase()) : -1;
    if (start >= 0) return [{ start, end: start + part.length }];
  }
  return [];
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** An argument is an actor where its words are, or where any mention of its entity stands on the actor's words. */
const isActor = (
  reading: Reading,
  argument: Argument | null | undefined,
  actors: readonly Span[],
): boolean => {
  if (!argument) return false;
  if (actors.some((actor) => overlaps(actor, argument))) return true;
  if (argument.entity === null) return false;
  return reading.mentions.some(
    (mention) => mention.entity === argument.entity && actors.some((actor) => overlaps(actor, mention)),
  );
};

const patients = (statement: Statement): Argument[] => [
  ...(statement.object ? [statement.object] : []),
  ...statement.args.filter(({ role }) => role !== 'content' && role !== 'instrument'),
];

const describe = (reading: Reading, statement: Statement): string => {
  const words = (argument: Argument | null): string =>
    argument ? reading.document.text.slice(argument.start, argument.end) : '_';
  return `${statement.relation}(${words(statement.subject)}, ${words(statement.object)})${statement.args
    .map((argument) => ` ${argument.role}=${words(argument)}`)
    .join('')} ${statement.polarity} ${statement.modality} → ${statement.plover ?? '-'}`;
};

const scoreRecord = (record: GoldRecord, reading: Reading): PloverRow | undefined => {
  const markup = record.textInfo?.markup ?? '';
  const texts = (role: 'SRC' | 'TAR', given: unknown): string[] => {
    const found = marked(markup, role);
    return found.length > 0 ? found : actorTexts(given);
  };
  const mutual = /\(SRC\/TAR:/.test(markup);
  const sources = texts('SRC', record.source).map((words) => spansOf(record.text, words));
  const targets = mutual ? sources : texts('TAR', record.target).map((words) => spansOf(record.text, words));
  if (sources.flat().length === 0 || targets.flat().length === 0) return undefined;
  const source = sources.flat();
  const target = targets.flat();
  const event = RENAMED[record.event] ?? record.event;
  const straight = (statement: Statement): boolean =>
    mutual
      ? isActor(reading, statement.subject, source) &&
        patients(statement).some(
          (argument) => isActor(reading, argument, source) && argument.start !== statement.subject?.start,
        )
      : isActor(reading, statement.subject, source) &&
        patients(statement).some((argument) => isActor(reading, argument, target));
  const turned = (statement: Statement): boolean =>
    isActor(reading, statement.subject, target) &&
    patients(statement).some((argument) => isActor(reading, argument, source));
  const right = reading.statements.filter(
    (statement) => straight(statement) || (turned(statement) && isSymmetric(statement.relation)),
  );
  const wrong = reading.statements.filter(
    (statement) => turned(statement) && !isSymmetric(statement.relation),
  );
  return {
    id: record.id.replace('PLOVER-GSR01-', ''),
    event,
    pair: right.length + wrong.length > 0,
    direction: right.length > 0,
    root: [...right, ...wrong].some(({ plover }) => plover === event),
    text: record.text,
    read: reading.statements.map((statement) => describe(reading, statement)),
  };
};

/** Reads every record of `plover/gsr-half.json` and compares. Records without a target are left out. */
export const measurePlover = async (read: ReadText, dataDirectory: string): Promise<PloverRow[]> => {
  const records = JSON.parse(
    await readFile(join(dataDirectory, 'plover/gsr-half.json'), 'utf8'),
  ) as GoldRecord[];
  const rows: PloverRow[] = [];
  for (const record of records) {
    const row = scoreRecord(record, await read({ id: record.id, source: 'plover', text: record.text }));
    if (row) rows.push(row);
  }
  return rows;
};

/** Shares, 0–1. */
export const scorePlover = (rows: readonly PloverRow[]): PloverScore => {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const paired = rows.filter(({ pair }) => pair);
  return {
    records: rows.length,
    pair: share(paired.length, rows.length),
    direction: share(rows.filter(({ direction }) => direction).length, rows.length),
    root: share(paired.filter(({ root }) => root).length, paired.length),
  };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { openTextReader } = await import('./read-text.js');
  const { read, close } = await openTextReader();
  const rows = await measurePlover(read, process.argv[2] ?? '../shared/data');
  for (const row of rows.filter(({ direction, root }) => !direction || !root)) {
    console.log(
      `${row.id} ${row.event}${row.pair ? '' : ' pair missing'}${row.pair && !row.direction ? ' turned round' : ''}${row.pair && !row.root ? ' event' : ''}\n  ${row.text}`,
    );
    for (const line of row.read) console.log(`    ${line}`);
  }
  console.log(scorePlover(rows));
  await close();
}
