import { clauseTokenOf, type DescribedMention, hasFiniteForm } from '../described-mention.js';
import type { Discourse } from '../discourse.js';
import { EITHER } from '../lexicon/either.js';

/** Tokens before a name among which the noun that it explains stands. */
const REACH = 16;
/** Words that may follow the noun: "to the council", "based in Oslo", "representing the town", "of the express". */
const BEHIND_NOUN = /^(?:IN|TO|VBG|VBN|RB)$/;
const LABELS = /^(?:appos|nmod|nsubj|nsubj:pass|conj|flat|dep|list|parataxis|compound|obl:unmarked)$/;

const isOf = (noun: DescribedMention, { mention }: DescribedMention): boolean =>
  noun.mention.type === mention.type || (mention.type === 'ORGANIZATION' && EITHER.has(noun.lemma));

/** "a spokesman for the mayor": of the two he is told. */
export const isSpeaking = ({ lemma, sentence, mention }: DescribedMention): boolean =>
  /^(?:spokesman|spokeswoman|spokesperson|lawyer|attorney)$/.test(lemma) &&
  sentence.tokens[mention.last + 1]?.text === 'for';

/** "The lawmaker, Lee, said": the noun is a subject of the verb that has the name as a second one. */
const isOfOneClause = (noun: DescribedMention, { head, sentence }: DescribedMention): boolean => {
  const [one, other] = [clauseTokenOf(sentence, noun.head), head];
  return /^nsubj/.test(one.label) && one.head === other.head;
};

/**
 * "The lawmaker representing the town, Ann Lee, has", "a group based in Boston, Corvex,": the noun before a comma that
 * the name behind it tells, wherever the tree hangs the name. Of several of its type none, but "a spokesman for".
 */
export const toldBefore = (
  { mentions, chains }: Discourse,
  described: DescribedMention,
): DescribedMention | undefined => {
  const { mention, sentence, head, index } = described;
  const { tokens } = sentence;
  if (mention.form !== 'name' || (mention.type !== 'PERSON' && mention.type !== 'ORGANIZATION'))
    return undefined;
  if (!LABELS.test(head.label)) return undefined;
  let start = mention.first;
  if (mention.title !== undefined)
    while (start > 0 && tokens[start - 1]!.start >= mention.title.start) start -= 1;
  // "the fund, the Corvex Group,"
  if (/^the$/i.test(tokens[start - 1]?.text ?? '')) start -= 1;
  const after = tokens[mention.last + 1];
  if (tokens[start - 1]?.text !== ',' || (after !== undefined && !/^[,.;)]$/.test(after.text)))
    return undefined;
  // "ministers, Ann Lee, and others" are a list.
  if (head.label === 'conj' && /^(?:and|or)$/.test(tokens[mention.last + 2]?.text ?? '')) return undefined;
  let from = start - 1;
  while (
    from > Math.max(0, start - REACH) &&
    !/^[,;:()"“”—]$/.test(tokens[from - 1]!.text) &&
    !hasFiniteForm(tokens[from - 1]!)
  )
    from -= 1;
  const nouns: DescribedMention[] = [];
  for (let at = index - 1; at >= 0 && mentions[at]!.sentence === sentence; at -= 1) {
    const noun = mentions[at]!;
    if (noun.mention.last < from) break;
    if (
      noun.mention.first >= from &&
      noun.mention.last < start - 1 &&
      noun.mention.form !== 'pronoun' &&
      isOf(noun, described)
    )
      nouns.unshift(noun);
  }
  // "Gen. Lee and the chief of staff, Gen. Ray,": a name before it is another one.
  while (nouns[0]?.mention.form === 'name' && nouns.length > 1) nouns.shift();
  const [noun, ...others] = nouns;
  if (noun === undefined || noun.mention.form !== 'nominal' || noun.number === 'plural') return undefined;
  const next = tokens[noun.mention.last + 1]!;
  if (others.length > 0 && !isSpeaking(noun)) return undefined;
  if (next.index !== start - 1 && !BEHIND_NOUN.test(next.xpos)) return undefined;
  if ((noun.determination === 'none' && !/^one\b/i.test(noun.text)) || chains.chainOf(noun.index).named)
    return undefined;
  if (head.label.startsWith('nsubj') && !isOfOneClause(noun, described)) return undefined;
  return noun;
};
