import { type DescribedMention, relationOf } from '../described-mention.js';
import { type Discourse, mentionHeadedBy } from '../discourse.js';

/** "is any man", "is no man", "is another man": nobody's class. */
const ARTICLES_OF_NONE: ReadonlySet<string> = new Set(['any', 'no', 'another', 'each', 'every']);
/** What makes a predicate tell no identity: "is in the province", "may be the head". */
const NO_IDENTITY: ReadonlySet<string> = new Set(['aux', 'mark', 'case']);
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'hardly']);

/** What a predicate without a definite article tells of its subject for good: "Ann Lee is a pianist". */
const TELLING: ReadonlySet<string> = new Set(['PERSON', 'ORGANIZATION', 'PLACE']);

/** The subject that a plain "is" or "was" says something of. */
const plainSubject = (
  discourse: Discourse,
  { head, sentence, determination, mention }: DescribedMention,
): DescribedMention | undefined => {
  if (mention.form !== 'nominal' || determination === 'none') return undefined;
  const below = sentence.tokens.filter((token) => token.head === head.index);
  const copula = below.find((token) => relationOf(token) === 'cop');
  if (
    copula === undefined ||
    !['is', 'was', 'are', 'were', "'s", "'re"].includes(copula.text.toLowerCase())
  ) {
    return undefined;
  }
  const plain = below.every(
    (token) => !NO_IDENTITY.has(relationOf(token)) && !NEGATIONS.has(token.text.toLowerCase()),
  );
  const subject = below.find((token) => relationOf(token) === 'nsubj');
  if (!plain || subject === undefined) return undefined;
  const isOne =
    determination !== 'indefinite' || below.every((token) => !ARTICLES_OF_NONE.has(token.text.toLowerCase()));
  return isOne ? mentionHeadedBy(discourse, mention.sentence, subject.index) : undefined;
};

/** "Ann Lee is the head of the bank", "Corvex is a Dutch firm": the subject of a plain predicate; of an indefinite one, a name. */
export const subjectOfPredicate = (
  discourse: Discourse,
  described: DescribedMention,
): DescribedMention | undefined => {
  const { head, determination, mention } = described;
  const found = plainSubject(discourse, described);
  if (found === undefined || determination !== 'indefinite') return found;
  const isClass = TELLING.has(mention.type) && found.mention.type === mention.type;
  return isClass && found.mention.form === 'name' && relationOf(head) === 'root' ? found : undefined;
};

/** "He was a lawyer who sued the state", "His son, Ann Lee, was a pioneer": one person, once it is known who is meant. */
export const personOfPredicate = (
  discourse: Discourse,
  described: DescribedMention,
): DescribedMention | undefined => {
  const { mention, number, index } = described;
  if (mention.type !== 'PERSON' || number === 'plural' || discourse.chains.chainOf(index).named)
    return undefined;
  const found = plainSubject(discourse, described);
  if (found === undefined || found.mention.form === 'name' || found.pronoun?.relative) return undefined;
  const { named, type } = discourse.chains.chainOf(found.index);
  return named && type === 'PERSON' && found.number !== 'plural' ? found : undefined;
};

/** "His successor is Ann Lee", "the winner was Corvex": the noun that a name as predicate tells. */
export const nameOfPredicate = (
  discourse: Discourse,
  { head, sentence, mention }: DescribedMention,
): DescribedMention | undefined => {
  if (mention.form !== 'name' || relationOf(head) !== 'root') return undefined;
  const below = sentence.tokens.filter((token) => token.head === head.index);
  const copula = below.find((token) => relationOf(token) === 'cop');
  const isPlain = below.every(
    (token) =>
      !NO_IDENTITY.has(relationOf(token)) &&
      !NEGATIONS.has(token.text.toLowerCase()) &&
      relationOf(token) !== 'conj',
  );
  if (!isPlain || !['is', 'was', "'s"].includes(copula?.text.toLowerCase() ?? '')) return undefined;
  const subject = below.find((token) => relationOf(token) === 'nsubj');
  const found = subject && mentionHeadedBy(discourse, mention.sentence, subject.index);
  const isRole =
    found?.mention.form === 'nominal' &&
    found.number === 'singular' &&
    (found.determination === 'definite' || found.determination === 'possessive');
  return isRole ? found : undefined;
};
