import { describe, expect, test } from 'vitest';
import { type DateExpression, type DateSentence, daysCovered, findDates } from '../../src/dates/index.js';
import { tokenizeDocument } from '../../src/document/index.js';
import { readDateCases } from './read-cases.js';

/** "Friday | DATE | 2025-05-09 | 2025-05-09..2025-05-09" */
function line(text: string, { start, end, type, value, from, to }: DateExpression): string {
  return [text.slice(start, end), type, value, ...(from ? [`${from}..${to}`] : [])].join(' | ');
}

describe('language cases', () => {
  test.each(readDateCases(`${import.meta.dirname}/cases`))('$name', ({ text, date, quotes, expected }) => {
    const isQuoted = (at: number) => text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
    const anchorOf = (start: number) => (isQuoted(start) ? quotes : undefined);
    const found = findDates(tokenizeDocument(text), { date, anchorOf });
    expect(found.map((expression) => line(text, expression)).join('\n')).toBe(expected);
  });
});

describe('days that a value covers', () => {
  test.each([
    ['2025-05-09', '2025-05-09', '2025-05-09'],
    ['2025-05-07TMO', '2025-05-07', '2025-05-07'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2025-W01', '2024-12-30', '2025-01-05'],
    ['2025-W19-WE', '2025-05-10', '2025-05-11'],
    ['2025-Q1', '2025-01-01', '2025-03-31'],
    ['2024-WI', '2024-12-01', '2025-02-28'],
    ['199', '1990-01-01', '1999-12-31'],
    ['18', '1800-01-01', '1899-12-31'],
  ])('%s', (value, from, to) => {
    expect(daysCovered(value)).toEqual({ from, to });
  });

  test.each(['P3D', 'XXXX-WXX-5', 'PAST_REF', 'FY2024', '2025-02-30', '2025-13', '2025-W60', ''])(
    'none of %j',
    (value) => {
      expect(daysCovered(value)).toBeNull();
    },
  );
});

/** A parsed sentence from lines "text xpos head label", heads counting from 0. */
function parsed(text: string, tree: string): DateSentence[] {
  let at = 0;
  const tokens = tree
    .trim()
    .split('\n')
    .map((row, index) => {
      const [word = '', xpos = '', head = '-1', label = ''] = row.trim().split(' ');
      const start = text.indexOf(word, at);
      at = start + word.length;
      return { index, start, end: at, text: word, xpos, head: Number(head), label };
    });
  return [{ index: 0, paragraph: 0, heading: false, start: 0, end: text.length, tokens }];
}

describe('the tree tells the governing verb', () => {
  test('not the nearest one', () => {
    const text = 'The envoy who met Lund will leave Friday.';
    const tree = `The DT 1 det
      envoy NN 6 nsubj
      who WP 3 nsubj
      met VBD 1 acl:relcl
      Lund NNP 3 obj
      will MD 6 aux
      leave VB -1 root
      Friday NNP 6 obl:tmod
      . . 6 punct`;
    expect(findDates(parsed(text, tree), { date: '2025-05-10' })[0]?.value).toBe('2025-05-16');
  });

  test('across a nearer verb of another clause', () => {
    const text = 'On Friday, seeking to calm them Lund flew home';
    const tree = `On IN 1 case
      Friday NNP 8 obl
      , , 8 punct
      seeking VBG 8 advcl
      to TO 5 mark
      calm VB 3 xcomp
      them PRP 5 obj
      Lund NNP 8 nsubj
      flew VBD -1 root
      home RB 8 advmod`;
    expect(findDates(parsed(text, tree), { date: '2025-05-10' })[0]?.value).toBe('2025-05-09');
  });

  test('a broken tree does not loop', () => {
    const text = 'He left Friday';
    const tree = `He PRP 1 nsubj
      left NN 2 dep
      Friday NNP 1 dep`;
    expect(findDates(parsed(text, tree), { date: '2025-05-10' })[0]?.value).toBe('2025-05-09');
  });
});

describe('quotes', () => {
  const text = '“He called earlier today,” Lund said on Thursday. “I met her on Friday,” Okafor said.';
  const sentences = tokenizeDocument(text);
  const quotes = [...text.matchAll(/“[^”]*”/g)].map((match) => {
    const after = text.indexOf('said', match.index);
    const sentence = sentences.findIndex(({ start, end }) => start <= after && after < end);
    const token = sentences[sentence]!.tokens.findIndex(({ start }) => start === after);
    return { start: match.index, end: match.index + match[0].length, cue: { sentence, token } };
  });

  test('count from the day of the verb of speech, and without one stay open', () => {
    const found = findDates(sentences, { date: '2025-05-10', quotes });
    expect(found.map((expression) => line(text, expression))).toEqual([
      'earlier today | DATE | 2025-05-08 | 2025-05-08..2025-05-08',
      'Thursday | DATE | 2025-05-08 | 2025-05-08..2025-05-08',
      'Friday | DATE | 2025-05-XX',
    ]);
  });
});

describe('any text', () => {
  const ugly = [
    '',
    ' ',
    '\u0000\u0001 May \u0007 3 \u200f5\u202e',
    '🗓️ 2025-05-09 🗓️ May🎉3 Fri\u00adday',
    'February 30, 2025; 2025-13-45; 99/99/9999; 31.31.3131; 25:61 UTC; T99',
    `${'9'.repeat(5000)} days ago in ${'1'.repeat(400)}-05-09`,
    '3 3 3 3 of of the the last last next next years years ago ago before after',
    'in a a a the the early early late late mid-mid- -- — – Q Q9 H7 FY FY FY2',
    'twenty-twenty-twenty hundred thousand years and a half and a half and',
    "'''' '9 '99s 1990's's Fri. Sat. Sun. Mon. May. Dec.",
    'every every each Friday Fridays per per a year a a year 9999999999999999999 a year',
    'المدير التقى يوم الجمعة 2025-05-09 في الساعة 10:30 UTC',
    '0000-00-00 0001-01-01 9999-12-31 in 9999 years 500000 years ago the 99th century',
    'between and from to May to and - 3 to 5 of',
    'the year constructor, 3 days toString, semi-hasOwnProperty, the __proto__ of May',
  ];

  test.each(ugly.map((text) => [text.slice(0, 60), text] as const))(
    'spans lead back to it: %j',
    (_, text) => {
      for (const date of [
        '2025-05-10',
        '2025-05',
        '2025',
        '2025-02-30',
        'nonsense',
        '0001-01-01',
        '9999-12-31',
        undefined,
      ]) {
        const sentences = tokenizeDocument(text);
        let at = 0;
        for (const { start, end, value, from, to, sentence } of findDates(sentences, { date })) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
          expect(text.slice(start, end)).not.toMatch(/^\s|\s$/);
          expect(sentences[sentence]!.start).toBeLessThanOrEqual(start);
          expect(sentences[sentence]!.end).toBeGreaterThanOrEqual(end);
          expect(value).not.toMatch(/NaN|undefined|null|Infinity/);
          expect(from === undefined).toBe(to === undefined);
          if (from !== undefined) expect([from, to]).toEqual([from, to].toSorted());
        }
      }
    },
  );

  test('pieces in any order', () => {
    const pieces =
      "early the last next every Friday May March 3 5th 2005 1990s - – , . ' s of to and between from in on a two several days year-old ago later before after now Q3 p.m. 10:30 UTC quarter week weekend night this that same day half % $ ( )".split(
        ' ',
      );
    let seed = 7;
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: 30 }, () => pieces[Math.floor(random() * pieces.length)]).join(
        random() < 0.8 ? ' ' : '',
      );
      let at = 0;
      for (const { start, end, value } of findDates(tokenizeDocument(text), { date: '2025-05-10' })) {
        expect(start, text).toBeGreaterThanOrEqual(at);
        expect(end, text).toBeGreaterThan(start);
        expect(value, text).not.toMatch(/NaN|undefined|null|Infinity/);
        at = end;
      }
    }
  });

  test('time grows with the text, not faster', () => {
    const sentence =
      'On Friday the minister said that 2005 people had died in the past three days since May 3, 2024. ';
    const milliseconds = (copies: number) => {
      const sentences = tokenizeDocument(sentence.repeat(copies));
      const start = process.cpuUsage();
      findDates(sentences, { date: '2025-05-10' });
      return process.cpuUsage(start).user / 1000;
    };
    milliseconds(500);
    const [short, long] = [milliseconds(500), milliseconds(5000)];
    expect(long).toBeLessThan(10 * short * 4 + 50);
  });
});
