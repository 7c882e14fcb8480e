import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/index.js';
import {
  openReader,
  openReaderPool,
  printReading,
  type Reader,
  type Reading,
} from '../../src/reader/index.js';

const root = `${import.meta.dirname}/../..`;
let reader: Reader;
beforeAll(async () => {
  reader = await openReader({ root, reader: 'small' });
});
afterAll(() => reader.close());

const document = (text: string, id = 'a'): Document => ({ id, source: 'test', text, date: '2025-05-10' });

const story = `Envoy returns to talks

GENEVA (AP) — Kenyan envoy Lena Haddad spoke with Brill Inc. on Friday. "We will not go," she said.

The company declined to comment.`;

/** Every span of a reading lies in the text, in its sentence, and mentions and entities point at each other. */
const expectHonest = (reading: Reading) => {
  const { text } = reading.document;
  const within = ({ start, end }: { start: number; end: number }) =>
    Number.isInteger(start) && start >= 0 && start < end && end <= text.length;
  for (const sentence of reading.sentences) {
    expect(within(sentence)).toBe(true);
    for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  }
  for (const mention of reading.mentions) {
    const sentence = reading.sentences[mention.sentence]!;
    expect(mention.start).toBe(sentence.tokens[mention.first]!.start);
    expect(mention.end).toBe(sentence.tokens[mention.last]!.end);
    expect(reading.entities[mention.entity]!.mentions).toContain(mention.index);
  }
  for (const date of reading.dates) expect(within(date)).toBe(true);
  for (const statement of reading.statements) {
    const spans = [
      statement.predicate,
      statement.subject,
      statement.object,
      ...statement.args,
      statement.time,
    ];
    for (const span of spans) if (span) expect(within(span)).toBe(true);
  }
};

describe('a reader', () => {
  test('reads a story: sentences, mentions, entities', async () => {
    const reading = await reader.read(document(story));
    expect(reading.language).toBe('en');
    expect(reading.warnings).toEqual([]);
    expect(reading.sentences.map((sentence) => sentence.heading)).toEqual([true, false, false, false, false]);
    expect(reading.entities.map((entity) => entity.name)).toEqual(
      expect.arrayContaining(['Lena Haddad', 'Brill Inc.', 'Kenya']),
    );
    expectHonest(reading);
  });

  test('gives open readings only where they are asked for', async () => {
    expect((await reader.read(document(story))).open).toBeUndefined();
    const { open } = await reader.read(document(story), { open: true });
    expect(open!.length).toBeGreaterThan(0);
    const words = ({ start, end }: { start: number; end: number }) => story.slice(start, end);
    expect(open!.map(({ subject }) => words(subject))).toContain('Kenyan envoy Lena Haddad');
  });

  test('gives the same reading whatever was read before', async () => {
    const first = JSON.stringify(printReading(await reader.read(document(story))));
    await reader.read(document("The A380's wings broke. Lena Haddad is a company."));
    expect(JSON.stringify(printReading(await reader.read(document(story))))).toBe(first);
  });

  test.each([
    ['an empty text', '', 'und', 'empty'],
    ['blanks', ' \n\t ', 'und', 'empty'],
    [
      'German',
      'Der Minister hat am Mittwoch erklärt, dass die Regierung nicht zurücktritt.',
      'de',
      'not English',
    ],
    ['figures', '12 34\n56 78', 'und', 'not English'],
    ['emoji', '😀😀 😀', 'und', 'not English'],
  ])('reads nothing in %s and says so', async (_, text, language, warning) => {
    const reading = await reader.read(document(text));
    expect(reading.language).toBe(language);
    expect(reading.warnings.join()).toContain(warning);
    expect([reading.sentences, reading.mentions, reading.entities, reading.statements]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  test.each([
    ['control characters', 'The envoy\u0000 of Kenya\u0007 met\u0085 Lena Haddad in Geneva\u001b on Monday.'],
    ['lone surrogates', 'The envoy \ud83d of Kenya met \ude00 Lena Haddad in Geneva.'],
    ['line separators', 'The envoy of Kenya\u2028met Lena Haddad\u2029in Geneva.'],
    ['right-to-left names', 'The envoy of Kenya met بنيامين and דוד בן-גוריון in Geneva, and then left.'],
    ['a table', `The table of the year\n${'Kenya\t1\t2.5\t3%\n'.repeat(80)}`],
    ['one word of 5,000 letters', `The envoy of Kenya met ${'x'.repeat(5_000)} in Geneva.`],
    ['emoji', 'The envoy of Kenya 🇰🇪 met 👩‍👩‍👧 Lena Haddad 😀 in Geneva.'],
  ])('keeps its spans right with %s', async (_, text) => {
    const reading = await reader.read(document(text));
    expect(reading.sentences.length).toBeGreaterThan(0);
    expectHonest(reading);
  });

  test('cuts a sentence that never ends, says so and loses nothing', async () => {
    const text = `The envoy of Kenya saw ${'a truck of the army and then '.repeat(200)}left.`;
    const reading = await reader.read(document(text));
    expect(reading.warnings.join()).toContain('cut');
    const words = reading.sentences.flatMap((sentence) => sentence.tokens.map((token) => token.text));
    expect(words.join('')).toBe(text.replace(/\s/g, '').replace('left.', 'left.'));
    expectHonest(reading);
  });
});

/** Process ids of this process's children. */
const childProcesses = (): number[] =>
  readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(Number);

describe('a pool of readers', () => {
  const documents = Array.from({ length: 12 }, (_, index) =>
    document(
      `${story}\n\nLine ${index} says that Kenya met Brill Inc. ${'Nobody came. '.repeat(index)}`,
      `d${index}`,
    ),
  );
  // Workers run the built code, so all three read with that: a build older than the source would differ.
  const BUILT = '../../dist/src/reader/index.js';
  const readAll = async (threads: number): Promise<string[]> => {
    const built = (await import(BUILT)) as { openReaderPool: typeof openReaderPool };
    const pool = await built.openReaderPool({ root, reader: 'small', threads });
    const printed: string[] = [];
    for await (const reading of pool.readAll(documents)) printed.push(JSON.stringify(printReading(reading)));
    await pool.close();
    return printed;
  };

  test('gives the same readings in the same order, whatever the number of threads', async () => {
    const [none, one, two] = [await readAll(0), await readAll(1), await readAll(2)];
    expect(none.map((line) => JSON.parse(line).id)).toEqual(documents.map(({ id }) => id));
    expect(one).toEqual(none);
    expect(two).toEqual(none);
  });

  test('a failure fails its document only', async () => {
    const pool = await openReaderPool({ root, reader: 'small', threads: 1 });
    // A text that is no string breaks the reading of this document, not the pool.
    const broken = { id: 'x', source: 'test', text: null as unknown as string };
    const results = await Promise.allSettled([
      pool.read(documents[0]!),
      pool.read(broken),
      pool.read(documents[1]!),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await pool.close();
    await expect(pool.read(documents[0]!)).rejects.toThrow('closed');
  });

  test('a worker that is killed fails its document only, and is replaced', async () => {
    const before = new Set(childProcesses());
    const pool = await openReaderPool({ root, reader: 'small', threads: 1 });
    await pool.read(documents[0]!);
    const worker = childProcesses().find((child) => !before.has(child))!;
    const long = document(`${story} `.repeat(200), 'long');
    const reading = Promise.allSettled([pool.read(long), pool.read(documents[1]!)]);
    process.kill(worker, 'SIGKILL');
    const [first, second] = await reading;
    expect([first!.status, second!.status]).toEqual(['rejected', 'fulfilled']);
    await pool.close();
  });

  test('a missing model is one clear line', async () => {
    for (const threads of [0, 1]) {
      const opening = openReaderPool({ root: `${root}/test`, reader: 'small', threads });
      await expect(opening).rejects.toThrow(/the trained reader "small" is not in .*models/);
    }
  });

  test('has the version of its model, rules and vocabulary', async () => {
    expect(reader.version).toMatch(/^small-[0-9a-f]{8}\/rules-\d+\/vocabulary-[0-9a-f]{8}$/);
  });
});
