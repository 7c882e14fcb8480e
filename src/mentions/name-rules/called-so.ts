import { type Candidate, headOf, type NameRule } from '../candidate.js';
import { words } from '../lexicon/words.js';
import type { EntityType } from '../mention.js';

/** Nouns that say right before a name what it is: "the newspaper Al Nahar", "singer Halden". */
const KINDS: ReadonlyMap<string, EntityType> = new Map([
  ...[
    ...words(
      `newspaper magazine daily weekly newsagency agency band quartet trio orchestra company firm carmaker automaker manufacturer airline
      retailer bank lender insurer group party militia charity broadcaster publisher channel station network website start-up startup`,
    ),
  ].map((word) => [word, 'ORGANIZATION'] as const),
  ...[
    ...words(
      `singer songwriter actor actress musician drummer guitarist bassist pianist violinist vocalist rapper comedian novelist poet painter
      sculptor footballer striker midfielder goalkeeper golfer boxer spokesman spokeswoman senator president minister chancellor
      journalist reporter lawyer attorney judge physicist chemist biologist historian philosopher economist analyst nun priest`,
    ),
  ].map((word) => [word, 'PERSON'] as const),
  ...[...words('city town village hamlet municipality suburb district province county island')].map(
    (word) => [word, 'PLACE'] as const,
  ),
]);

/** The noun right before a name that the tree joins to it. */
const nounBefore = (sentence: Parameters<NameRule>[1], { first, last }: Candidate): string | undefined => {
  const before = sentence.tokens[first - 1];
  const head = sentence.tokens[headOf(sentence, first, last)]!;
  if (before?.xpos !== 'NN') return undefined;
  const behind = head.head === before.index && /^(?:appos|flat|nmod)/.test(head.label);
  const isCase = sentence.tokens.some((token) => token.head === head.index && token.label === 'case');
  return behind && !isCase ? before.lemma.toLowerCase() : undefined;
};

/** A name takes the type of the noun that stands in apposition right before it. */
export const calledSo: NameRule = (candidates, sentence) =>
  candidates.map((candidate) => {
    if (candidate.country || candidate.type === 'GROUP' || candidate.type === 'EVENT') return candidate;
    const noun = nounBefore(sentence, candidate);
    const type = noun === undefined ? undefined : KINDS.get(noun);
    return type === undefined || type === candidate.type ? candidate : { ...candidate, type };
  });
