import type { DescribedMention } from '../described-mention.js';
import type { Discourse } from '../discourse.js';
import { classWordsOf, isOfOtherClass } from '../lexicon/kinds.js';

const REPORTING: ReadonlySet<string> = new Set('report publish write quote cite print'.split(' '));

/** Names of a chain that are looked at. */
const NAMES = 8;

/** A name of the chain has a word of the class, or it was called by the noun: "Food and Drug Administration" for "agency". */
export const hasClassWord = (
  { mentions, chains }: Discourse,
  { lemma }: DescribedMention,
  name: DescribedMention,
) => {
  const known = classWordsOf(lemma);
  if (known === undefined) return false;
  return chains
    .chainOf(name.index)
    .mentions.slice(0, NAMES)
    .some((index) => {
      const { mention, words, lemma: noun } = mentions[index]!;
      return mention.form === 'name' ? words.some((word) => known.words.has(word)) : noun === lemma;
    });
};

/** Whether a name may be what a noun says: a newspaper is called so or reports, a bank is no airline. */
export const isOfClass = (
  discourse: Discourse,
  anaphor: DescribedMention,
  name: DescribedMention,
): boolean => {
  const { lemma } = anaphor;
  const known = classWordsOf(lemma);
  if (known === undefined || hasClassWord(discourse, anaphor, name)) return true;
  const { head, sentence, words, text } = name;
  const reports = head.label === 'nsubj' && REPORTING.has(sentence.tokens[head.head]?.lemma ?? '');
  if (lemma === 'newspaper' && reports) return true;
  if (lemma === 'union' && /^\p{Lu}{2,6}$/u.test(text)) return true;
  return !known.sure && !isOfOtherClass(lemma, words);
};
