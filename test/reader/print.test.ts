import { describe, expect, test } from 'vitest';
import { printConllu, printReading, type Reading } from '../../src/reader/index.js';

const text = 'US envoy Lena Haddad met both leaders, she said.';
const token = (index: number, word: string, start: number, head: number, label: string) => ({
  index,
  text: word,
  start,
  end: start + word.length,
  upos: 'X',
  xpos: 'XX',
  lemma: word.toLowerCase(),
  head,
  label,
  arcProbability: 1,
});
const reading: Reading = {
  document: { id: 'a b', source: 's', text },
  language: 'en',
  warnings: ['one'],
  sentences: [
    {
      index: 0,
      paragraph: 0,
      heading: false,
      start: 0,
      end: 48,
      tokens: [
        token(0, 'US', 0, 1, 'compound'),
        token(1, 'envoy', 3, 2, 'nmod:desc'),
        token(2, 'Lena', 9, 4, 'nsubj'),
        token(3, 'Haddad', 14, 2, 'flat'),
        token(4, 'met', 21, 9, 'ccomp'),
        token(5, 'both', 25, 6, 'det'),
        token(6, 'leaders', 30, 4, 'obj'),
        token(7, ',', 37, 4, 'punct'),
        token(8, 'she', 39, 9, 'nsubj'),
        token(9, 'said', 43, -1, 'root'),
        token(10, '.', 47, 9, 'punct'),
      ],
      names: [],
      nominals: [],
    },
  ],
  mentions: [
    {
      index: 0,
      sentence: 0,
      start: 9,
      end: 20,
      first: 2,
      last: 3,
      head: 2,
      type: 'PERSON',
      form: 'name',
      title: { start: 0, end: 8 },
      plural: false,
      probability: 0.9,
      entity: 0,
    },
    {
      index: 1,
      sentence: 0,
      start: 25,
      end: 37,
      first: 5,
      last: 6,
      head: 6,
      type: 'GROUP',
      form: 'nominal',
      plural: true,
      probability: 0.9,
      entity: 1,
      members: [0, 2],
    },
  ],
  entities: [
    { index: 0, name: 'Lena Haddad', named: true, type: 'PERSON', aliases: [], mentions: [0] },
    {
      index: 1,
      name: 'both leaders',
      named: false,
      type: 'GROUP',
      country: 'US',
      aliases: [],
      mentions: [1],
    },
  ],
  dates: [
    { start: 0, end: 2, type: 'DATE', value: '2025', sentence: 0, from: '2025-01-01', to: '2025-12-31' },
  ],
  statements: [
    {
      sentence: 0,
      relation: 'MET',
      plover: 'CONSULT',
      quad: 'verbal cooperation',
      predicate: { start: 21, end: 24, phrase: 'meet' },
      subject: { start: 9, end: 20, entity: 0 },
      object: null,
      args: [{ role: 'topic', start: 25, end: 37, entity: 1 }],
      polarity: 'positive',
      modality: 'asserted',
      tense: 'past',
      attribution: { start: 39, end: 42, entity: 0, direct: false, by: { start: 9, end: 20, entity: null } },
      time: { start: 0, end: 2, value: '2025', from: '2025-01-01', to: null },
      event: 0,
      title: 'envoy',
      rule: 'verb:meet',
      confidence: 0.9,
    },
  ],
};

const golden = `{"id":"a b","language":"en","warnings":["one"],"sentences":[{"start":0,"end":48}],"mentions":[{"start":9,"end":20,"type":"PERSON","form":"name","entity":0,"title":"US envoy"},{"start":25,"end":37,"type":"GROUP","form":"nominal","entity":1,"members":[0,2]}],"entities":[{"name":"Lena Haddad","type":"PERSON","aliases":[]},{"name":"both leaders","type":"GROUP","country":"US","aliases":[]}],"dates":[{"start":0,"end":2,"type":"DATE","value":"2025"}],"statements":[{"sentence":0,"relation":"MET","plover":"CONSULT","quad":"verbal cooperation","predicate":{"start":21,"end":24,"phrase":"meet"},"subject":{"start":9,"end":20,"entity":0},"object":null,"args":[{"role":"topic","start":25,"end":37,"entity":1}],"polarity":"positive","modality":"asserted","tense":"past","attribution":{"start":39,"end":42,"entity":0,"direct":false,"by":{"start":9,"end":20,"entity":null}},"time":{"start":0,"end":2,"value":"2025","from":"2025-01-01","to":null},"event":0,"title":"envoy","rule":"verb:meet","confidence":0.9}]}`;

describe('the printed reading', () => {
  test('has the documented form, keys in their order', () => {
    expect(JSON.stringify(printReading(reading))).toBe(golden);
  });

  test('has the text only where it was extracted, the open reading only where it was asked for', () => {
    const printed = printReading(
      {
        ...reading,
        open: [
          {
            sentence: 0,
            subject: { start: 9, end: 20 },
            predicate: { start: 21, end: 24, text: 'met' },
            object: null,
            args: [{ start: 25, end: 37 }],
            confidence: 0.5,
          },
        ],
      },
      { text: true },
    );
    expect(Object.keys(printed).slice(0, 3)).toEqual(['id', 'text', 'language']);
    expect(JSON.stringify(printed.open)).toBe(
      '[{"sentence":0,"subject":{"start":9,"end":20},"predicate":{"start":21,"end":24,"text":"met"},"object":null,"args":[{"start":25,"end":37}],"confidence":0.5}]',
    );
  });
});

test('the trees are printed as CoNLL-U', () => {
  const lines = printConllu(reading).split('\n');
  expect(lines.slice(0, 5)).toEqual([
    '# newdoc id = a_b',
    '# warning = one',
    '# newpar',
    '# sent_id = a_b-1',
    `# text = ${text}`,
  ]);
  expect(lines[5]).toBe('1\tUS\tus\tX\tXX\t_\t2\tcompound\t_\t_');
  expect(lines[7]).toBe('3\tLena\tlena\tX\tXX\t_\t5\tnsubj\t_\tEntity=(0-PERSON-name');
  expect(lines[8]).toBe('4\tHaddad\thaddad\tX\tXX\t_\t3\tflat\t_\tEntity=0)');
  expect(lines[11]).toBe('7\tleaders\tleaders\tX\tXX\t_\t5\tobj\t_\tEntity=1)|SpaceAfter=No');
  expect(lines[14]).toBe('10\tsaid\tsaid\tX\tXX\t_\t0\troot\t_\tSpaceAfter=No');
  expect(lines.at(-1)).toBe('');
});
