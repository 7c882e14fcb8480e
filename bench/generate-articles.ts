import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../src/document/index.js';

/** A small deterministic generator of numbers from 0 to 1 (mulberry32). */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let value = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
  return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
};

/** Paragraphs of the bundled samples. */
const sampleParagraphs = (root: string): readonly string[] =>
  readdirSync(join(root, 'samples'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(root, 'samples', name), 'utf8')
        .split(/^---$/m)[2]!
        .split(/\n{2,}/),
    )
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph.length > 80);

/**
 * Articles of about `words` words each, made of paragraphs of the samples in a random but fixed order with
 * other numbers in them, so that no two are the same text.
 */
export function* generateArticles(root: string, count: number, words = 200): Generator<Document> {
  const paragraphs = sampleParagraphs(root);
  const next = random(7);
  for (let index = 0; index < count; index += 1) {
    const parts: string[] = [];
    for (let length = 0; length < words; ) {
      const paragraph = paragraphs[Math.floor(next() * paragraphs.length)]!.replace(/\b\d{1,3}\b/g, () =>
        String(2 + Math.floor(next() * 900)),
      );
      parts.push(paragraph);
      length += paragraph.split(/\s+/).length;
    }
    const day = new Date(Date.UTC(2031, 2, 1 + (index % 90))).toISOString().slice(0, 10);
    yield { id: `generated-${index}`, source: `Publisher ${index % 7}`, date: day, text: parts.join('\n\n') };
  }
}
