import { isOwnSubject } from '../arguments-of-one.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { OTHERNESS } from '../lexicon/kinds.js';
import { isTold } from '../told.js';
import { linkFighters } from './armed.js';

/** A noun refers back to the same noun at most this many sentences before. */
const REACH = 10;
const QUANTIFIERS: ReadonlySet<string> = new Set(['every', 'each', 'any', 'no', 'most', 'many', 'few']);
/** Mentions of one noun that are looked at, the latest first. */
const REMEMBERED = 6;

const refersBack = ({ mention, determination }: DescribedMention): boolean =>
  mention.form === 'nominal' && (determination === 'definite' || determination === 'demonstrative');

const modifiersOf = ({ words, lemma, head }: DescribedMention): readonly string[] => {
  const own = head.text.toLowerCase();
  return words.filter((word) => word !== lemma && word !== own);
};

/** "every country" is none in particular. */
const isQuantified = ({ words, sentence, mention }: DescribedMention): boolean =>
  [words[0], sentence.tokens[mention.first - 1]?.text.toLowerCase()].some(
    (word) => word !== undefined && QUANTIFIERS.has(word),
  );

/** "the gunmen" after "four masked gunmen": the same noun and number, and no word that the first lacks. */
const matches = (anaphor: DescribedMention, antecedent: DescribedMention): boolean => {
  if (anaphor.number !== antecedent.number || anaphor.mention.sentence - antecedent.mention.sentence > REACH)
    return false;
  if (antecedent.mention.end > anaphor.mention.start) return false;
  const modifiers = modifiersOf(anaphor);
  if (modifiers.some((word) => OTHERNESS.has(word))) return false;
  return modifiers.every((word) => antecedent.words.includes(word));
};

/** "pregnant women … pregnant women": a bare plural of several words, word for word. */
const isSamePhrase = (a: DescribedMention, b: DescribedMention): boolean =>
  a.key === b.key &&
  a.words.length > 1 &&
  a.number === 'plural' &&
  a.determination === 'none' &&
  b.determination === 'none';

/** "A dealer was held … The dealer, Ann Lee, is 40": who was told without a name and has it now. */
const isNowNamed = (
  { mentions, chains }: Discourse,
  { index, mention, number }: DescribedMention,
): boolean => {
  const name = mentions[index + 1];
  return (
    mention.type === 'PERSON' &&
    number !== 'plural' &&
    name?.mention.form === 'name' &&
    name.mention.sentence === mention.sentence &&
    name.mention.start - mention.end <= 2 &&
    chains.areJoined(index, name.index) &&
    chains.chainOf(index).mentions.find((at) => mentions[at]!.mention.form !== 'pronoun')! >= index
  );
};

/** "a state government might have acted … the government": any one of several is not the one of the country. */
const isAnyGovernment = (anaphor: DescribedMention, antecedent: DescribedMention): boolean =>
  anaphor.lemma === 'government' &&
  anaphor.words.length === 1 &&
  antecedent.determination === 'indefinite' &&
  antecedent.words.length > 1;

/** Definite nominals after a nominal with the same noun. */
export const sameNoun: Pass = {
  name: 'same noun',
  run: (discourse) => {
    const { mentions, chains, sets } = discourse;
    const byNoun = new Map<string, DescribedMention[]>();
    for (const described of mentions) {
      if (described.mention.form !== 'nominal' || described.lemma === '' || sets.has(described.index))
        continue;
      const known = byNoun.get(described.lemma) ?? [];
      const phrase = known.find((other) => isSamePhrase(described, other));
      if (phrase !== undefined) chains.link(phrase.index, described.index, 'same noun');
      else if (
        refersBack(described) &&
        !isTold(described) &&
        (chains.chainOf(described.index).mentions.length === 1 || isNowNamed(discourse, described))
      ) {
        const antecedent = known.find(
          (other) =>
            !isQuantified(other) &&
            !isAnyGovernment(described, other) &&
            matches(described, other) &&
            chains.canJoin(other.index, described.index) &&
            !isOwnSubject(discourse, other.index, described),
        );
        if (antecedent !== undefined) chains.link(antecedent.index, described.index, 'same noun');
      }
      byNoun.set(described.lemma, [described, ...known].slice(0, REMEMBERED));
    }
    linkFighters(discourse);
  },
};
