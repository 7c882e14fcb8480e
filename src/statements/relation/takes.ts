import type { Mention } from '../../mentions/index.js';
import type { TriggerSlot } from '../../relations/index.js';
import { NOUN_CLASSES } from '../../relations/noun-classes.js';
import type { Filler } from '../arguments/filler.js';
import { prepositionOf } from '../clauses/preposition.js';
import { childrenBy, type SentenceTree } from '../clauses/sentence-tree.js';
import { isArmedName } from './armed-names.js';

/** Words that stand for people by their number: "killed 12", "those who". */
const COUNTING: ReadonlySet<string> = new Set(['NUM', 'PRON', 'DET']);
const COUNTS: ReadonlySet<string> = new Set([
  'dozen',
  'score',
  'hundred',
  'thousand',
  'million',
  'number',
  'many',
  'several',
  'some',
  'other',
  'more',
  'most',
  'people',
]);

/** Nobody is released where "it" is. */
const THINGS = /^(?:its?|itself|this|that|which|what|(?:any|some|no|every)thing)$/;

/** "another of its tankers": counted things are nobody. */
const countsThings = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some(
    (child) =>
      tree.labels[child] === 'nmod' &&
      prepositionOf(tree, child) === 'of' &&
      NOUN_CLASSES.ware!.has(tree.lemmas[child]!),
  );

const isCount = (tree: SentenceTree, token: number): boolean =>
  !countsThings(tree, token) &&
  !THINGS.test(tree.lemmas[token]!) &&
  (COUNTING.has(tree.tokens[token]!.upos) || COUNTS.has(tree.lemmas[token]!));

/** "bought an Airbus": with "a" or a number before it the name of a firm is that of its goods. */
const isOneOfMany = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some(
    (child) =>
      child < token &&
      (tree.labels[child] === 'nummod' ||
        (tree.labels[child] === 'det' && /^an?$/i.test(tree.tokens[child]!.text))),
  );

const wordsOf = ({ tokens }: SentenceTree, { first, last }: Mention): string =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');

const isVerb = (tree: SentenceTree, token: number): boolean => tree.tokens[token]!.upos === 'VERB';

/** Words that end a name and tell what it is the name of. */
const TELLING: ReadonlySet<string> = new Set(['sea', 'ocean', 'gulf', 'strait', 'court']);

/** "twice as many people": how many is told by what stands elsewhere; "as many as 300" is a number. */
const isMeasuredElsewhere = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some(
    (child) =>
      (tree.lemmas[child] === 'many' || tree.lemmas[child] === 'much') &&
      /^as$/i.test(tree.tokens[child - 1]?.text ?? '') &&
      !/^as$/i.test(tree.tokens[child + 1]!.text),
  );

const MANY: ReadonlySet<string> = new Set(['dozen', 'score', 'hundred', 'thousand', 'million']);

/** What a number counts: "two of its own soldiers", "hundreds of traders"; the noun itself where it is no number. */
const countedLemma = (tree: SentenceTree, token: number): string => {
  const counted =
    tree.tokens[token]!.upos === 'NUM' || MANY.has(tree.lemmas[token]!)
      ? tree.children[token]!.find(
          (child) => tree.labels[child] === 'nmod' && prepositionOf(tree, child) === 'of',
        )
      : undefined;
  return tree.lemmas[counted ?? token]!;
};

/** "seized two of them": who or what they are is not known, and things have been counted as often as people. */
const isSomeOfThem = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.upos === 'NUM' && /^(?:they|them)$/.test(countedLemma(tree, token));

/** Whether a filler is of the kind and one of the nouns that a slot asks for. */
export const takes = (
  slot: TriggerSlot,
  { entity, kind, token, mention, hops }: Filler,
  tree: SentenceTree,
): boolean => {
  const { kinds, nouns } = slot;
  if (slot.slot === 'O' && entity === null && kinds && !kinds.has('COUNT') && isSomeOfThem(tree, token))
    return false;
  if (isMeasuredElsewhere(tree, token)) return false;
  // "was killed with his driver": a person is no tool
  if (slot.slot === 'instrument' && kind === 'PERSON') return false;
  // "whom to support", "what it requested": nobody and nothing is named
  if (kind === 'TEXT' && !slot.optional && /^W[DP]/.test(tree.tokens[token]!.xpos)) return false;
  if (kinds && !kinds.has(kind) && !(kind === 'TEXT' && kinds.has('COUNT') && isCount(tree, token)))
    return false;
  if (kind === 'ORGANIZATION' && mention?.form === 'name' && isOneOfMany(tree, token)) return false;
  if (!nouns) return true;
  // "the Taliban control the town": who is known to bear arms
  const armed =
    kind === 'ORGANIZATION' &&
    mention?.form === 'name' &&
    nouns.nouns.has('militant') &&
    isArmedName(wordsOf(tree, mention));
  // "the settlers …, threw them out": told who they are
  const isTold = hops > 0 && /^(?:they|them)$/.test(tree.lemmas[token]!);
  const known =
    (!isTold && nouns.nouns.has(countedLemma(tree, token))) ||
    armed ||
    // "suspected of having the disease": a clause is about its object
    (!nouns.only &&
      isVerb(tree, token) &&
      childrenBy(tree, token, 'obj').some((noun) => nouns.nouns.has(tree.lemmas[noun]!)));
  // "fired a missile into the East Sea": water has a name and is nobody; "an appeal to the Supreme Court" is at law
  if (!nouns.only)
    return (
      !known ||
      (!armed &&
        mention?.form === 'name' &&
        // "Malian authorities": named by its land alone
        tree.tokens[token]!.upos === 'PROPN' &&
        !TELLING.has(tree.lemmas[token]!))
    );
  // "with Hellfire missiles": the words tell, whoever else may stand there
  return known || (kinds !== undefined && kinds.size > 1 && kinds.has('TEXT') && kind !== 'TEXT');
};
