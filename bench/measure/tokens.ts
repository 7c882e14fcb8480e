import { tokenizeDocument } from '../../src/document/index.js';
import { readEwt, readGum, type TreebankDocument } from './treebank.js';

/** Precision, recall and F1 of spans, in percent. */
interface SpanScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores of tokens and sentences on raw text, and the most frequent disagreements. */
interface TokenScores {
  readonly words: number;
  readonly tokens: SpanScore;
  readonly sentences: SpanScore;
  readonly tokenErrors: readonly (readonly [string, number])[];
  readonly sentenceErrors: readonly string[];
}

const score = (right: number, given: number, gold: number): SpanScore => ({
  precision: (100 * right) / given,
  recall: (100 * right) / gold,
  f1: (200 * right) / (given + gold),
});

/** Tokens and sentences of `tokenizeDocument` against those of treebank documents. */
const scoreTokens = (documents: readonly TreebankDocument[]): TokenScores => {
  const counts = {
    rightTokens: 0,
    tokens: 0,
    goldTokens: 0,
    rightSentences: 0,
    sentences: 0,
    goldSentences: 0,
  };
  const errors = new Map<string, number>();
  const sentenceErrors: string[] = [];
  for (const document of documents) {
    const sentences = tokenizeDocument(document.text);
    const key = (span: { start: number; end: number }) => `${span.start}-${span.end}`;
    const goldWords = document.sentences.flatMap((sentence) => sentence.words);
    const words = sentences.flatMap((sentence) => sentence.tokens);
    const gold = new Set(goldWords.map(key));
    counts.tokens += words.length;
    counts.goldTokens += goldWords.length;
    counts.rightTokens += words.filter((word) => gold.has(key(word))).length;
    const given = new Set(words.map(key));
    for (const word of goldWords) {
      if (given.has(key(word))) continue;
      const ours = words.filter((other) => other.start < word.end && other.end > word.start);
      const kind = `${document.text.slice(word.start, word.end)}  <-  ${ours.map((other) => other.text).join(' ')}`;
      errors.set(kind, (errors.get(kind) ?? 0) + 1);
    }
    const goldSentences = new Set(document.sentences.map(key));
    const givenSentences = new Set(sentences.map(key));
    counts.sentences += sentences.length;
    counts.goldSentences += document.sentences.length;
    counts.rightSentences += sentences.filter((sentence) => goldSentences.has(key(sentence))).length;
    const goldEnds = new Set(document.sentences.map((sentence) => sentence.end));
    const givenEnds = new Set(sentences.map((sentence) => sentence.end));
    const around = (at: number) =>
      `${document.text.slice(Math.max(0, at - 40), at)} ¦ ${document.text.slice(at, at + 40)}`.replaceAll(
        '\n',
        '⏎',
      );
    for (const sentence of document.sentences) {
      if (!givenSentences.has(key(sentence)) && !givenEnds.has(sentence.end)) {
        sentenceErrors.push(`missed  ${around(sentence.end)}`);
      }
    }
    for (const sentence of sentences) {
      if (!goldSentences.has(key(sentence)) && !goldEnds.has(sentence.end)) {
        sentenceErrors.push(`extra   ${around(sentence.end)}`);
      }
    }
  }
  return {
    words: counts.goldTokens,
    tokens: score(counts.rightTokens, counts.tokens, counts.goldTokens),
    sentences: score(counts.rightSentences, counts.sentences, counts.goldSentences),
    tokenErrors: [...errors].sort((a, b) => b[1] - a[1]),
    sentenceErrors,
  };
};

/** The sets on which tokens and sentences are measured. @param root the data folder */
export const measureTokens = (root: string, split: 'dev' | 'test'): Record<string, TokenScores> => ({
  EWT: scoreTokens(readEwt(root, split)),
  GUM: scoreTokens(readGum(root, split)),
  'GUM news': scoreTokens(readGum(root, split, 'news')),
});
