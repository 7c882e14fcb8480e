import type { ParsedSentence } from '../syntax/index.js';
import type { EntityType, MentionForm } from './mention.js';

/** A mention in the making: token positions in one sentence, both inclusive. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly form: MentionForm;
  readonly probability: number;
  readonly country?: string;
  readonly metonym?: true;
  /** Token positions of the title before or after a person's name, both inclusive. */
  readonly title?: { readonly first: number; readonly last: number };
  /** Head token, where it is not told by the tree alone. */
  readonly head?: number;
}

/** One rule on the names of a sentence: gives the candidates anew, mended, taken out or added to. */
export type NameRule = (candidates: readonly Candidate[], sentence: ParsedSentence) => readonly Candidate[];

/** The words of a candidate, blanks as in the text. */
export const candidateText = (sentence: ParsedSentence, first: number, last: number): string => {
  let text = '';
  for (let at = first; at <= last; at++) {
    const token = sentence.tokens[at]!;
    if (at > first && token.start > sentence.tokens[at - 1]!.end) text += ' ';
    text += token.text;
  }
  return text;
};

/** True where the two share a token. */
export const overlaps = (a: { first: number; last: number }, b: { first: number; last: number }): boolean =>
  a.first <= b.last && b.first <= a.last;

/** True where `inner` lies in `outer` and is not the same. */
export const within = (
  inner: { first: number; last: number },
  outer: { first: number; last: number },
): boolean =>
  outer.first <= inner.first &&
  inner.last <= outer.last &&
  inner.last - inner.first < outer.last - outer.first;

/** Token of a span whose head lies outside it: its syntactic head (the first one, where there are several). */
export const headOf = (sentence: ParsedSentence, first: number, last: number): number => {
  let found = -1;
  for (let at = first; at <= last; at++) {
    const { head, upos } = sentence.tokens[at]!;
    if (head >= first && head <= last) continue;
    if (found < 0 || (sentence.tokens[found]!.upos === 'PUNCT' && upos !== 'PUNCT')) found = at;
  }
  return found < 0 ? last : found;
};
