import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tokenizeDocument } from '../../../src/document/index.js';
import { type Network, openNetwork } from '../../../src/reader/network.js';
import { findOpenReadings, type OpenReading, type Slot } from '../../../src/statements/index.js';
import type { ParsedSentence } from '../../../src/syntax/index.js';
import { readCases } from '../case-file.js';

const hasModel = existsSync('models/small/network.onnx');
if (!hasModel) console.warn('SKIPPED open readings: no trained network in models/small');

let network: Promise<Network> | undefined;

const parse = async (text: string): Promise<ParsedSentence[]> => {
  network ??= openNetwork('models');
  const opened = await network;
  const sentences: ParsedSentence[] = [];
  for (const sentence of tokenizeDocument(text)) sentences.push(await opened.parse(sentence));
  return sentences;
};

const slotsOf = ({ subject, predicate, object, args }: OpenReading): Slot[] => [
  subject,
  predicate,
  ...(object ? [object] : []),
  ...args,
];

const wordsOf = (text: string, slot: Slot): string => slot.text ?? text.slice(slot.start, slot.end);

/** "(subject; predicate; object; argument …)" as words. */
const print = (text: string, reading: OpenReading): string =>
  `(${slotsOf(reading)
    .map((slot) => wordsOf(text, slot))
    .join('; ')})`;

/** `*` in a pattern stands for any words; `|` parts patterns of which one is enough. */
const fits = (printed: string, line: string): boolean =>
  line.split(' | ').some((pattern) => {
    const escaped = pattern.trim().replace(/[.?+^$()[\]{}\\]/g, '\\$&');
    return new RegExp(`^${escaped.replaceAll('*', '.*')}$`).test(printed);
  });

const folder = join(import.meta.dirname, 'cases');
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe.skipIf(!hasModel)('open readings', () => {
  for (const file of files) {
    describe(file.replace(/\.txt$/, ''), () => {
      for (const { name, text, expected, refused } of readCases(join(folder, file))) {
        test(name, async () => {
          const printed = findOpenReadings(await parse(text)).map((reading) => print(text, reading));
          const missing = expected.filter((line) => !printed.some((one) => fits(one, line)));
          const wrong = refused.filter((line) => printed.some((one) => fits(one, line)));
          const report = [
            text,
            ...missing.map((line) => `  missing  ${line}`),
            ...wrong.map((line) => `  refused  ${line}`),
            ...printed.map((line) => `  read     ${line}`),
          ].join('\n');
          expect(missing.length + wrong.length, report).toBe(0);
        });
      }
    });
  }

  test('slots lie inside their sentence, edges are words, text is made of the sentence’s words', async () => {
    const text = [
      ...files.flatMap((file) => readCases(join(folder, file)).map((one) => one.text)),
      ...readdirSync('samples')
        .slice(0, 12)
        .map((name) => readFileSync(join('samples', name), 'utf8').replace(/^---.*?^---$/ms, '')),
    ].join('\n\n');
    const sentences = await parse(text);
    const readings = findOpenReadings(sentences);
    expect(readings.length).toBeGreaterThan(50);
    for (const reading of readings) {
      const sentence = sentences[reading.sentence]!;
      expect(reading.confidence).toBeGreaterThan(0);
      expect(reading.confidence).toBeLessThan(1);
      for (const slot of slotsOf(reading)) {
        expect(slot.start).toBeGreaterThanOrEqual(sentence.start);
        expect(slot.end).toBeLessThanOrEqual(sentence.end);
        expect(slot.start).toBeLessThanOrEqual(slot.end);
        const words = wordsOf(text, slot);
        expect(words).not.toMatch(/^[\s,.;:!?)\]]|[\s,;:([]$/);
        if (slot.text === undefined || (slot === reading.predicate && /^(?:is|was|are|were)$/.test(words)))
          continue;
        const stretch = text.slice(slot.start, slot.end).replace(/\s+/g, '');
        for (const word of words.split(' ')) expect(stretch).toContain(word);
        expect(words).not.toBe(text.slice(slot.start, slot.end));
      }
    }
  });

  test('the same readings whatever stands before', async () => {
    const text = 'The bridge was destroyed by rebels on Friday.';
    const [alone] = findOpenReadings(await parse(text));
    const before = 'Rain fell. ';
    const together = findOpenReadings(await parse(before + text)).find(({ sentence }) => sentence === 1);
    expect(print(before + text, together!)).toBe(print(text, alone!));
    expect(together!.confidence).toBe(alone!.confidence);
  });
});
