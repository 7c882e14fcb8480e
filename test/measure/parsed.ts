import type { ResolvedMention } from '../../src/reader/index.js';
import type { Statement } from '../../src/statements/index.js';
import type { ParsedSentence } from '../../src/syntax/index.js';

/** One word a line: word, Penn tag, head by position from 1 (0: root), label. Words are parted by blanks. */
export const parsed = (table: string): { text: string; sentences: ParsedSentence[] } => {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/) as [string, string, string, string]);
  let start = 0;
  const tokens = rows.map(([text, xpos, head, label], index) => {
    const token = { index, start, end: start + text.length, text, lemma: text, upos: 'X', xpos, label };
    start = token.end + 1;
    return { ...token, head: Number(head) - 1, arcProbability: 1 };
  });
  const text = rows.map(([word]) => word).join(' ');
  return {
    text,
    sentences: [
      {
        index: 0,
        start: 0,
        end: text.length,
        paragraph: 0,
        heading: false,
        tokens,
        names: [],
        nominals: tokens.map(() => null),
      },
    ],
  };
};

/** Where words stand in a text, the first time. */
export const spanOf = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** A mention of an entity in the first sentence, its last word the head. */
export const mention = (text: string, words: string, entity: number): ResolvedMention => {
  const span = spanOf(text, words);
  const first = text.slice(0, span.start).split(' ').length - 1;
  const last = first + words.split(' ').length - 1;
  return {
    ...span,
    index: 0,
    sentence: 0,
    first,
    last,
    head: last,
    type: 'ORGANIZATION',
    form: 'name',
    plural: false,
    probability: 1,
    entity,
  };
};

/** A statement with ends by their words; entities by words where given. */
export const statement = (
  text: string,
  predicate: string,
  [subject, object]: readonly [string | null, string | null],
  given: Partial<Statement> & { readonly entities?: Readonly<Record<string, number>> } = {},
): Statement => {
  const { entities = {}, ...fields } = given;
  const argument = (words: string | null) =>
    words === null ? null : { ...spanOf(text, words), entity: entities[words] ?? null };
  return {
    sentence: 0,
    relation: 'OTHER',
    plover: null,
    quad: null,
    predicate: { ...spanOf(text, predicate), phrase: predicate },
    subject: argument(subject),
    object: argument(object),
    args: [],
    polarity: 'positive',
    modality: 'asserted',
    tense: 'past',
    attribution: null,
    time: null,
    event: 0,
    rule: 'test',
    confidence: 0.9,
    ...fields,
  };
};
