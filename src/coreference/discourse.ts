import type { Document, Span } from '../document/index.js';
import type { Quote } from '../quotes/index.js';
import type { ParsedSentence } from '../syntax/index.js';
import type { Chains } from './chains.js';
import type { DescribedMention } from './described-mention.js';

/** Everything a pass sees: the document as read so far, and the chains that it may join. */
export interface Discourse {
  readonly text: string;
  readonly document: Document;
  readonly sentences: readonly ParsedSentence[];
  readonly quotes: readonly Quote[];
  /** Where the text says from where and by whom it is. */
  readonly datelines: readonly Span[];
  /** Position i is the mention with index i. */
  readonly mentions: readonly DescribedMention[];
  /** Mentions by the token that heads them: `headed.get(sentence)?.get(token)`, the longest first. */
  readonly headed: ReadonlyMap<number, ReadonlyMap<number, readonly DescribedMention[]>>;
  readonly chains: Chains;
  /** For a mention that is a set: indexes of one mention of each of its members. */
  readonly sets: Map<number, readonly number[]>;
  /** For a pronoun or a noun whose candidates were rated: the probability of the one that was taken, or of none. */
  readonly rated: Map<number, number>;
}

/** One step of the sieve: joins what it is sure of. */
export interface Pass {
  readonly name: string;
  readonly run: (discourse: Discourse) => void;
}

/** Groups mentions by sentence and head token. */
export const groupByHead = (mentions: readonly DescribedMention[]): Discourse['headed'] => {
  const headed = new Map<number, Map<number, DescribedMention[]>>();
  for (const described of mentions) {
    const { sentence, head } = described.mention;
    const inSentence = headed.get(sentence) ?? new Map<number, DescribedMention[]>();
    headed.set(sentence, inSentence);
    inSentence.set(head, [...(inSentence.get(head) ?? []), described]);
  }
  return headed;
};

/** "GENEVA (AFP) -": named in a dateline, and so not told of. */
export const isInDateline = ({ datelines }: Discourse, { mention }: DescribedMention): boolean =>
  datelines.some(({ start, end }) => start <= mention.start && mention.end <= end);

/** The longest mention that a token heads. */
export const mentionHeadedBy = (
  { headed }: Discourse,
  sentence: number,
  token: number,
): DescribedMention | undefined => headed.get(sentence)?.get(token)?.[0];
