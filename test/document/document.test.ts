import { describe, expect, test } from 'vitest';
import { contentHash, detectLanguage, tokenizeDocument } from '../../src/document/index.js';
import { readCases } from './read-cases.js';

const folder = `${import.meta.dirname}/cases`;

describe('tokens', () => {
  test.each(readCases(folder, 'tokens.txt'))('$name', ({ text, expected }) => {
    const words = tokenizeDocument(text).flatMap((sentence) => sentence.tokens.map((token) => token.text));
    expect(words.join(' ').replaceAll(/’(?=s\b|re\b)|(?<=n)’(?=t\b)/g, "'")).toBe(expected);
  });
});

describe('sentences', () => {
  test.each(readCases(folder, 'sentences.txt'))('$name', ({ text, expected }) => {
    const lines = tokenizeDocument(text).map(
      ({ start, end, heading }) => `${heading ? '# ' : ''}${text.slice(start, end).replaceAll('\n', '⏎')}`,
    );
    expect(lines.join('\n')).toBe(expected);
  });

  test('paragraphs are blocks parted by blank lines', () => {
    const sentences = tokenizeDocument('One.\nTwo is here. Three.\n\n\nFour.\r\n\r\nFive.');
    expect(sentences.map((sentence) => sentence.paragraph)).toEqual([0, 0, 0, 1, 2]);
  });
});

/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let value = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
  return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
};

/** What the promise on offsets says, for any text. */
const expectHonestSpans = (text: string) => {
  const sentences = tokenizeDocument(text);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  let at = 0;
  for (const token of tokens) {
    expect(text.slice(at, token.start)).toMatch(/^\s*$/);
    expect(token.end).toBeGreaterThan(token.start);
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(token.text).not.toMatch(/\s/);
    at = token.end;
  }
  expect(text.slice(at)).toMatch(/^\s*$/);
  sentences.forEach((sentence, index) => {
    expect(sentence.index).toBe(index);
    expect(sentence.start).toBe(sentence.tokens[0]!.start);
    expect(sentence.end).toBe(sentence.tokens.at(-1)!.end);
    sentence.tokens.forEach((token, position) => {
      expect(token.index).toBe(position);
    });
  });
};

describe('offsets lead back to the text', () => {
  const pieces = [
    ...'abc XYZ 0129 .,;:!?…-–—\'"“”‘’()[]{}<>/\\@#$%&*_=+|~^`',
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      '\u0000',
      '\u0007',
      '\u0085',
      '\u00a0',
      '\u2028',
      '\u2029',
      '\ufeff',
      '\u200d',
    ],
    ...[
      '\ud83d',
      '\ude00',
      '😀',
      '👩‍👩‍👧',
      '🇫🇷',
      'é',
      'e\u0301',
      'שלום',
      'محمد',
      '北京',
      'İ',
      'ß',
      'ﬁ',
      '\u202e',
    ],
    ...['U.S.', 'Gen.', "don't", 'http://x.org', '10:30', '1,000', 'a@b.org', '...', '--', ' The ', ' and '],
  ];
  test.each(Array.from({ length: 40 }, (_, seed) => seed))('random text, seed %i', (seed) => {
    const random = randomFrom(seed);
    const length = 1 + Math.floor(random() * 400);
    const text = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]!).join('');
    expectHonestSpans(text);
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0\n'],
    ['a line of 50,000 letters', 'x'.repeat(50_000)],
    ['a line of 50,000 marks', '(.'.repeat(25_000)],
    ['a line of 50,000 characters without stops', 'the word, '.repeat(5_000)],
    ['a table', 'a\t1\t2\n'.repeat(500)],
    ['right to left', 'אמר נתניהו. "שלום" said Avi בן-דוד.'],
  ])('%s', (_, text) => expectHonestSpans(text));
});

test('a sentence that is too long is cut at a mark', () => {
  const lengths = tokenizeDocument('the word, '.repeat(500)).map((sentence) => sentence.tokens.length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(120);
  const firsts = tokenizeDocument('the word, '.repeat(500)).map((sentence) => sentence.tokens[0]!.text);
  expect(new Set(firsts)).toEqual(new Set(['the']));
});

test('the same words whatever was read before', () => {
  const texts = ["The A380's wings", "A380's", 'Airbus (A380) "A380"', "the Airbus' massive new A380's"];
  const once = texts.map((text) => tokenizeDocument(text));
  expect([...texts].reverse().map((text) => tokenizeDocument(text))).toEqual([...once].reverse());
});

test('time per word does not grow with the document', () => {
  const line = 'The envoy of the U.S. met Gen. Amara Diallo in Geneva on Monday, officials said. ';
  // Processor time, for the machine may be busy; the best of three, for garbage is collected at times.
  const costPer = (repeats: number) => {
    const text = line.repeat(repeats);
    const costs = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      tokenizeDocument(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / repeats;
    });
    return Math.min(...costs);
  };
  costPer(2000);
  expect(costPer(12_500) / costPer(2000)).toBeLessThan(4);
});

describe('language', () => {
  test.each([
    [
      'en',
      'Pakistani Prime Minister Shehbaz Sharif met Crown Prince Mohammed bin Salman in Riyadh on Tuesday.',
    ],
    [
      'en',
      'Nguyễn Phú Trọng, Recep Tayyip Erdoğan and Nicolás Maduro were received by Emmanuel Macron in Orléans.',
    ],
    ['en', 'Haddad met Diallo.'],
    ['en', 'Ministry summons envoy'],
    ['de', 'Der Minister hat am Mittwoch in Berlin erklärt, dass die Regierung keine neuen Steuern plant.'],
    ['fr', 'Le ministre a déclaré que la France ne participera pas à cette réunion.'],
    ['es', 'El presidente dijo que el gobierno no va a negociar con los rebeldes.'],
    ['ru', 'Президент заявил о готовности к переговорам.'],
    ['ja', '首相は水曜日に声明を発表した。'],
    ['und', ''],
    ['und', '12 34 — 56'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

test('the content hash tells text, date and title apart', () => {
  const document = { id: 'a', source: 's', text: 'One.', date: '2025-05-10' };
  expect(contentHash(document)).toMatch(/^[0-9a-f]{64}$/);
  expect(contentHash({ ...document, id: 'b', source: 't' })).toBe(contentHash(document));
  const others = [{ text: 'Two.' }, { date: '2025-05-11' }, { title: 'T' }].map((change) =>
    contentHash({ ...document, ...change }),
  );
  expect(new Set([contentHash(document), ...others]).size).toBe(4);
});
