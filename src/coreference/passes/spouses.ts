import { words } from '../../document/index.js';
import type { ParsedToken } from '../../syntax/index.js';
import { subjectOfVerb } from '../clause-subject.js';
import { type DescribedMention, relationOf } from '../described-mention.js';
import { type Discourse, mentionHeadedBy } from '../discourse.js';

const SPOUSES = words('wife husband spouse widow widower ex-wife ex-husband');
const WEDDING = words('marry wed remarry');

/** Who marries whom by the verb: "Bo Ray married Ann Lee", "is married to Ann Lee", "Bo Ray and Ann Lee were married". */
const coupleOf = (
  discourse: Discourse,
  at: number,
  verb: ParsedToken,
): readonly (DescribedMention | undefined)[] => {
  const sentence = discourse.sentences[at]!;
  const { tokens } = sentence;
  const subject = subjectOfVerb(sentence, verb.index);
  const other =
    tokens.find(
      ({ head, label, index }) =>
        head === verb.index &&
        (label === 'obj' ||
          (label === 'obl' && tokens.some((token) => token.head === index && token.text === 'to'))),
    ) ?? tokens.find((token) => token.head === subject?.index && relationOf(token) === 'conj');
  return [subject, other].map((token) => token && mentionHeadedBy(discourse, at, token.index));
};

/** "Bo Ray married Ann Lee … his wife": the one named person whom a text marries to the owner. */
export const spouseOf = (
  discourse: Discourse,
  { lemma, number, words: own, mention }: DescribedMention,
  owner: DescribedMention,
): DescribedMention | undefined => {
  if (!SPOUSES.has(lemma) || number === 'plural' || own.length > 1) return undefined;
  const { chains, sentences } = discourse;
  let found: DescribedMention | undefined;
  for (let at = 0; at <= mention.sentence; at += 1) {
    for (const verb of sentences[at]!.tokens) {
      if (!WEDDING.has(verb.lemma)) continue;
      const [one, two] = coupleOf(discourse, at, verb);
      if (one === undefined || two === undefined) continue;
      const spouse = chains.areJoined(one.index, owner.index)
        ? two
        : chains.areJoined(two.index, owner.index)
          ? one
          : undefined;
      if (spouse === undefined) continue;
      // "Bo Ray married Ann Lee and later Mia Lund"
      const isOneOfSeveral = spouse.sentence.tokens.some(
        (token) => token.head === spouse.head.index && relationOf(token) === 'conj' && token.upos !== 'VERB',
      );
      const isSecondSubject = two.head.head === one.head.index;
      if (isOneOfSeveral && !isSecondSubject) return undefined;
      const { named, type } = chains.chainOf(spouse.index);
      // whom one marries a second time is another
      if (!named || type !== 'PERSON' || (found && !chains.areJoined(found.index, spouse.index)))
        return undefined;
      found = spouse;
    }
  }
  return found !== undefined && !chains.areJoined(found.index, owner.index) ? found : undefined;
};
