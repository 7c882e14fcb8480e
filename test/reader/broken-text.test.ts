import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReader, type Reader } from '../../src/reader/index.js';

const root = `${import.meta.dirname}/../..`;
const samples = readdirSync(`${root}/samples`)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${root}/samples/${name}`, 'utf8').replace(/^---[\s\S]*?\n---\n/, ''));

let reader: Reader;
beforeAll(async () => {
  reader = await openReader({ root, reader: 'small' });
});
afterAll(() => reader.close());

/** Numbers from 0 to 1, the same each time. */
const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
};

/** A sentence without its beginning, its end or some of its words, or the other way round. */
const broken = (sentence: string, next: () => number): string => {
  const words = sentence.split(' ');
  const how = next();
  if (how < 0.3) return words.slice(Math.floor(next() * words.length)).join(' ');
  if (how < 0.6) return words.slice(0, 1 + Math.floor(next() * words.length)).join(' ');
  return how < 0.85 ? words.filter(() => next() > 0.2).join(' ') : words.reverse().join(' ');
};

test.each([7, 99, 2031])('text in pieces is read without an error (%i)', async (seed) => {
  const next = numbers(seed);
  for (const [at, sample] of samples.entries()) {
    const text = sample
      .split(/(?<=[.!?])\s+|\n+/)
      .map((sentence) => broken(sentence, next))
      .join(' ');
    const reading = await reader.read(
      { id: `${at}`, source: 'test', text, date: '2031-03-03' },
      { open: true },
    );
    expect(reading.sentences.length, text).toBeGreaterThan(0);
  }
});
