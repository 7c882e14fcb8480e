import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as chrono from 'chrono-node';
import { type DateExpression, daysCovered, findDates } from '../../src/dates/index.js';
import { tokenizeDocument } from '../../src/document/index.js';

/** Scores of one system on one half of one set, in percent. Values count where the spans overlap. */
interface DateScore {
  readonly set: 'MEANTIME' | 'datetime-specs';
  readonly split: 'dev' | 'test';
  readonly system: 'rules' | 'chrono-node';
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  /** F1 of values. */
  readonly f1: number;
  /** F1 of expressions whose span is exactly the gold one, whatever the value. */
  readonly spanF1: number;
  /** F1 of expressions that overlap a gold one, whatever the value. */
  readonly overlapF1: number;
}

/** A gold expression and how to tell whether a value is right. */
interface Gold {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly isRight: (found: Found) => boolean;
}

export type Found = Pick<DateExpression, 'start' | 'end' | 'value' | 'from' | 'to'>;

/** A text with its reference date and the stretch of it that gold covers in full. */
interface Case {
  readonly text: string;
  readonly date: string | undefined;
  readonly until: number;
  readonly gold: readonly Gold[];
}

type System = (text: string, date: string | undefined) => readonly Found[];

const readByRules: System = (text, date) => findDates(tokenizeDocument(text), { date });

/**
 * Measures dates on MEANTIME (sentences 0-5; dev: topics airbus and gm, test: apple and stock) and on datetime-specs
 * (dev: SHA-1 of the input even, test: odd), own rules and chrono-node beside each other.
 */
export async function measureDates(dataDirectory: string): Promise<DateScore[]> {
  const sets = [
    { set: 'MEANTIME', cases: await readMeantime(join(dataDirectory, 'meantime/annotations.jsonl')) },
    {
      set: 'datetime-specs',
      cases: await readSpecs(join(dataDirectory, 'datetime-specs/DateTimeModel.json')),
    },
  ] as const;
  return sets.flatMap(({ set, cases }) =>
    (['dev', 'test'] as const).flatMap((split) => [
      { set, split, system: 'rules' as const, ...score(cases[split], readByRules) },
      { set, split, system: 'chrono-node' as const, ...score(cases[split], readByChrono) },
    ]),
  );
}

/** Scores another system on MEANTIME: it is given each text with its reference date and answers with values. */
export async function scoreMeantimeDates(dataDirectory: string, split: 'dev' | 'test', system: System) {
  return score((await readMeantime(join(dataDirectory, 'meantime/annotations.jsonl')))[split], system);
}

function score(cases: readonly Case[], system: System) {
  const counts = { gold: 0, found: 0, right: 0, rightGold: 0, exact: 0, overlapping: 0, overlapped: 0 };
  for (const { text, date, until, gold } of cases) {
    const found = system(text, date).filter(({ start }) => start < until);
    counts.gold += gold.length;
    counts.found += found.length;
    for (const one of found) {
      const near = gold.filter((other) => overlap(one, other));
      if (near.length > 0) counts.overlapping++;
      if (near.some((other) => other.isRight(one))) counts.right++;
      if (gold.some(({ start, end }) => start === one.start && end === one.end)) counts.exact++;
    }
    counts.rightGold += gold.filter((one) =>
      found.some((other) => overlap(one, other) && one.isRight(other)),
    ).length;
    counts.overlapped += gold.filter((one) => found.some((other) => overlap(one, other))).length;
  }
  const precision = percent(counts.right, counts.found);
  const recall = percent(counts.rightGold, counts.gold);
  return {
    gold: counts.gold,
    precision,
    recall,
    f1: harmonic(precision, recall),
    spanF1: percent(2 * counts.exact, counts.found + counts.gold),
    overlapF1: harmonic(percent(counts.overlapping, counts.found), percent(counts.overlapped, counts.gold)),
  };
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

interface MeantimeDocument {
  readonly topic: string;
  readonly date: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly timex: readonly { start?: number; end?: number; text: string; value: string }[];
}

const MEANTIME_DEV = new Set(['corpus_airbus', 'corpus_gm']);

async function readMeantime(path: string): Promise<Record<'dev' | 'test', Case[]>> {
  const cases: Record<'dev' | 'test', Case[]> = { dev: [], test: [] };
  for (const line of (await readFile(path, 'utf8')).split('\n')) {
    if (line === '') continue;
    const { topic, date, text, sentences, timex } = JSON.parse(line) as MeantimeDocument;
    const until = sentences[Math.min(5, sentences.length - 1)]![1];
    const gold = timex.flatMap(({ start, end, text: words, value }) =>
      start === undefined || end === undefined || start >= until
        ? []
        : [{ start, end, label: `${words} | ${value}`, isRight: (found: Found) => found.value === value }],
    );
    cases[MEANTIME_DEV.has(topic) ? 'dev' : 'test'].push({ text, date, until, gold });
  }
  return cases;
}

interface SpecCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly Start: number;
    readonly End: number;
    readonly Resolution: { readonly values: readonly SpecValue[] };
  }[];
}

interface SpecValue {
  readonly timex: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

async function readSpecs(path: string): Promise<Record<'dev' | 'test', Case[]>> {
  const specs = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, '')) as SpecCase[];
  const cases: Record<'dev' | 'test', Case[]> = { dev: [], test: [] };
  for (const { Input, Context, Results } of specs) {
    const isEven = Number.parseInt(createHash('sha1').update(Input).digest('hex').at(-1)!, 16) % 2 === 0;
    const gold = Results.map(({ Text, Start, End, Resolution }) => ({
      start: Start,
      end: End + 1,
      label: `${Text} | ${Resolution.values.map(({ timex }) => timex).join(' ')}`,
      isRight: (found: Found) => Resolution.values.some((value) => isSpecValue(found, value)),
    }));
    const date = Context?.ReferenceDateTime.slice(0, 10);
    cases[isEven ? 'dev' : 'test'].push({ text: Input, date, until: Input.length, gold });
  }
  return cases;
}

/**
 * Whether a value is one reading of a spec: its timex, the date it resolves to (past or future reading), or for ranges
 * the same days; the specs' ranges end one day later, and their times of day have no day.
 */
function isSpecValue({ value, from, to }: Found, spec: SpecValue): boolean {
  const clock = /T(\d\d)(?::(\d\d))?/.exec(spec.timex);
  if (value === spec.timex || value === spec.value) return true;
  if (/^\d{4}-\d\d-\d\d$/.test(value) && spec.value?.startsWith(value) && !clock) return true;
  if (clock && value.includes(`T${clock[1]}:${clock[2] ?? '00'}`)) {
    const day = (spec.value ?? spec.start)?.match(/^\d{4}-\d\d-\d\d/)?.[0];
    return day === undefined || value.startsWith(day) || spec.timex.startsWith('T');
  }
  if (/T(MO|AF|EV|NI)/.test(spec.timex) && value.endsWith(spec.timex.slice(spec.timex.indexOf('T')))) {
    return spec.timex.startsWith('T') || (spec.start?.startsWith(value.slice(0, 10)) ?? false);
  }
  if (from === undefined || to === undefined || spec.start === undefined || spec.end === undefined)
    return false;
  return spec.start.startsWith(from) && [0, 1].some((days) => dayBefore(spec.end!, days) === to);
}

function dayBefore(iso: string, days: number): string {
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? '' : new Date(time - days * 86_400_000).toISOString().slice(0, 10);
}

/** chrono-node's English reading, its certain components as TIMEX3. It has no durations and no sets. */
const readByChrono: System = (text, date) => {
  const instant = new Date(`${date && date.length === 10 ? date : '2000-01-01'}T12:00:00Z`);
  return chrono.en.casual.parse(text, { instant, timezone: 0 }).map(({ index, text: words, start, end }) => {
    const value = chronoValue(start);
    const days = daysCovered(value);
    const last = end ? daysCovered(chronoValue(end)) : days;
    return {
      start: index,
      end: index + words.length,
      value,
      ...(days && last ? { from: days.from, to: last.to } : {}),
    };
  });
};

function chronoValue(components: chrono.ParsedComponents): string {
  const pad = (part: chrono.Component) =>
    String(components.get(part) ?? 0).padStart(part === 'year' ? 4 : 2, '0');
  const day = `${pad('year')}-${pad('month')}-${pad('day')}`;
  if (components.isCertain('hour')) {
    return `${day}T${pad('hour')}:${pad('minute')}${components.isCertain('timezoneOffset') ? 'Z' : ''}`;
  }
  if (components.isCertain('day') || components.isCertain('weekday')) return day;
  if (components.isCertain('month')) return day.slice(0, 7);
  return components.isCertain('year') ? day.slice(0, 4) : day;
}

/** The rows as lines of a table in Markdown. */
export function dateTable(scores: readonly DateScore[]): string {
  const rows = scores.map(({ set, split, system, gold, ...figures }) => [
    set,
    split,
    system,
    String(gold),
    ...(['precision', 'recall', 'f1', 'spanF1', 'overlapF1'] as const).map((name) =>
      figures[name].toFixed(1),
    ),
  ]);
  const head = ['set', 'half', 'system', 'gold', 'P', 'R', 'value F1', 'exact span F1', 'overlap F1'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Dev misses, to mend by: never of the test halves. */
async function devMisses(dataDirectory: string, set: 'MEANTIME' | 'datetime-specs'): Promise<string[]> {
  const cases =
    set === 'MEANTIME'
      ? await readMeantime(join(dataDirectory, 'meantime/annotations.jsonl'))
      : await readSpecs(join(dataDirectory, 'datetime-specs/DateTimeModel.json'));
  return cases.dev.flatMap(({ text, date, until, gold }) => {
    const found = readByRules(text, date).filter(({ start }) => start < until);
    const around = ({ start, end }: { start: number; end: number }) =>
      `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll(
        '\n',
        ' ',
      );
    const missed = gold
      .filter((one) => !found.some((other) => overlap(one, other) && one.isRight(other)))
      .map((one) => {
        const near = found.filter((other) => overlap(one, other)).map((other) => other.value);
        return `${date} MISSED ${one.label}  <-  ${near.join(' ') || '-'}   ${around(one)}`;
      });
    const extra = found
      .filter((one) => !gold.some((other) => overlap(one, other)))
      .map((one) => `${date} EXTRA ${one.value}   ${around(one)}`);
    return [...missed, ...extra];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , dataDirectory = 'data', misses] = process.argv;
  if (misses === 'MEANTIME' || misses === 'datetime-specs') {
    console.log((await devMisses(dataDirectory, misses)).join('\n'));
  } else {
    console.log(dateTable(await measureDates(dataDirectory)));
  }
}
