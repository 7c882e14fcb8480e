import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findQuotedSpans } from '../../src/quotes/quoted-spans.js';
import { readCoreference } from '../coreference/read-coreference.js';

/** A case is `# name`, the text, `==>`, and a line a quote: `speaker: words`, `?` for no speaker, `\n` for a line's end. */
const cases = readFileSync(join(import.meta.dirname, 'cases', 'quotes.txt'), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block) => {
    const [head, tail = ''] = block.split(/^==>[ ]*$/m);
    const [name, ...lines] = head!.split('\n');
    return {
      name: name!,
      text: lines.join('\n').trim(),
      expected: tail.split('\n').filter((line) => line.trim() !== ''),
    };
  });

describe('quotes and their speakers', () => {
  test.each(cases)('$name', async ({ text, expected }) => {
    const { quotes, mentions } = await readCoreference(text);
    const wordsOf = ({ start, end }: { start: number; end: number }) =>
      text.slice(start, end).replaceAll('\n', '\\n');
    const found = quotes.map((quote) => {
      const speaker = quote.speaker === undefined ? '?' : wordsOf(mentions[quote.speaker]!);
      return `${speaker}: ${wordsOf(quote)}`;
    });
    expect(found).toEqual(expected);
  });

  test('the cue is the verb of speech', async () => {
    const { quotes, sentences } = await readCoreference('"The plan is dead," Helen Marsh said on Monday.');
    const { cue } = quotes[0]!;
    expect(sentences[cue!.sentence]!.tokens[cue!.token]!.text).toBe('said');
  });
});

describe('quotation marks', () => {
  const spansOf = (text: string) =>
    findQuotedSpans(text, [{ start: 0, end: text.length }]).map(({ start, end, within }) => [
      text.slice(start, end),
      within,
    ]);

  test('a nested quote knows the one around it', () => {
    expect(spansOf('“He said ‘no’ twice,” she said.')).toEqual([
      ['He said ‘no’ twice,', undefined],
      ['no', 0],
    ]);
  });

  test('time grows with the text, also where every mark is a stray one', () => {
    const text = `${'" \'a “b '.repeat(60_000)}`;
    const start = process.cpuUsage();
    findQuotedSpans(text, [{ start: 0, end: text.length }]);
    // processor time, in microseconds: a busy machine is no slower by it
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(8000);
  });
});
