import { type DescribedMention, relationOf } from '../described-mention.js';
import { type Discourse, mentionHeadedBy, type Pass } from '../discourse.js';

/** "Tim Ray, the head of the bank": the mention that an apposition explains. */
const explained = (discourse: Discourse, described: DescribedMention): DescribedMention | undefined => {
  const { mention, sentence } = described;
  let { head } = described;
  // "Tim Ray, director of the bank and chairman of the fund": the second hangs on the first.
  if (relationOf(head) === 'conj' && described.mention.form === 'nominal')
    head = sentence.tokens[head.head] ?? head;
  if (relationOf(head) !== 'appos') return undefined;
  const owner = mentionHeadedBy(discourse, mention.sentence, head.head);
  if (owner !== undefined) return owner;
  // "Secretary Ann Lee, a lawyer": where the tree hangs it on the title, the name beside it is meant.
  const governor = sentence.tokens[head.head];
  const named =
    governor &&
    sentence.tokens.find((token) => token.head === governor.index && relationOf(token) === 'flat');
  return named && mentionHeadedBy(discourse, mention.sentence, named.index);
};

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'hardly']);

/** "Ann Lee is the head of the bank": the subject of a plain, definite predicate. */
const subjectOfPredicate = (
  discourse: Discourse,
  described: DescribedMention,
): DescribedMention | undefined => {
  const { head, sentence, determination, mention } = described;
  if (mention.form !== 'nominal' || determination === 'none' || determination === 'indefinite')
    return undefined;
  const below = sentence.tokens.filter((token) => token.head === head.index);
  const copula = below.find((token) => relationOf(token) === 'cop');
  if (
    copula === undefined ||
    !['is', 'was', 'are', 'were', "'s", "'re"].includes(copula.text.toLowerCase())
  ) {
    return undefined;
  }
  const plain = below.every(
    (token) =>
      relationOf(token) !== 'aux' && relationOf(token) !== 'mark' && !NEGATIONS.has(token.text.toLowerCase()),
  );
  const subject = below.find((token) => relationOf(token) === 'nsubj');
  return plain && subject ? mentionHeadedBy(discourse, mention.sentence, subject.index) : undefined;
};

/** Nine sites are not one town, even where the tree says so. */
const numbersDiffer = (a: DescribedMention, b: DescribedMention): boolean =>
  (a.number === 'plural') !== (b.number === 'plural');

/** Appositions and definite predicate nominals. */
export const apposition: Pass = {
  name: 'apposition',
  run: (discourse) => {
    const { chains } = discourse;
    for (const described of discourse.mentions) {
      if (described.pronoun !== undefined) continue;
      const owner = explained(discourse, described);
      const bothNames = owner?.mention.form === 'name' && described.mention.form === 'name';
      // "Paris, France" looks like an apposition: two names are one only as acronyms, which have their own pass.
      if (
        owner !== undefined &&
        owner.pronoun === undefined &&
        !bothNames &&
        !numbersDiffer(owner, described)
      ) {
        chains.link(owner.index, described.index, 'apposition');
      }
      const subject = subjectOfPredicate(discourse, described);
      if (subject !== undefined && subject.pronoun === undefined && !numbersDiffer(subject, described)) {
        chains.link(subject.index, described.index, 'predicate');
      }
    }
  },
};
