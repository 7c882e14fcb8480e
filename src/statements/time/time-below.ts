import { words } from '../../document/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { StatementTime } from '../statement.js';
import { EFFECT_VERBS } from './effect-verbs.js';
import type { PredicateTimes } from './find-times.js';
import { isMeanwhile, isPerfect, isWithin, MEANWHILE } from './one-time.js';

/** "the strike on Friday killed five": the dated happening that a verb tells the effect of. */
const isCause = (tree: SentenceTree, noun: number, verb: number): boolean =>
  tree.tokens[noun]!.label === 'nsubj' &&
  tree.tokens[noun]!.upos === 'NOUN' &&
  EFFECT_VERBS.has(tree.lemmas[verb]!);

const SET_FOR = words('plan schedule set arrange expect hold slate');

/** Participles that say no more of a deed than that it was done: "the suspension, pronounced on March 30". */
const DONE = words('pronounce impose commit launch stage mount carry conduct undertake perpetrate');

/** "talks that were planned for Tuesday": the day of what was planned. */
const isFate = (tree: SentenceTree, clause: number, noun: number): boolean =>
  tree.labels[clause] === 'acl' &&
  tree.tokens[noun]!.upos === 'NOUN' &&
  (SET_FOR.has(tree.lemmas[clause]!) ||
    (DONE.has(tree.lemmas[clause]!) && tree.tokens[clause]!.xpos === 'VBN'));

/** "has sent tanks since the invasion in February": from then on. */
const isSinceThen = (tree: SentenceTree, noun: number, verb: number): boolean =>
  tree.tokens[noun]!.upos === 'NOUN' &&
  tree.labels[noun] === 'obl' &&
  prepositionOf(tree, noun) === 'since' &&
  (isPerfect(tree, verb) || tree.labels[verb] === 'acl');

const sinceThen = (tree: SentenceTree, noun: number, time: StatementTime): StatementTime => {
  const since = tree.children[noun]!.find((child) => tree.lemmas[child] === 'since');
  return { ...time, start: tree.tokens[since ?? noun]!.start, to: null };
};

/** "made in 2016, when X undertook": the day is of what stands before the clause. */
const isInClause = (tree: SentenceTree, clause: number, { start }: StatementTime): boolean => {
  const when = tree.children[clause]!.find(
    (child) => tree.labels[child] === 'advmod' && tree.lemmas[child] === 'when',
  );
  return when === undefined || start > tree.tokens[when]!.start;
};

/** "cut its forecast for the second time this year": no day of anything. */
const isThis = (tree: SentenceTree, { start }: StatementTime): boolean =>
  tree.tokens.some((token) => token.start === start && token.text.toLowerCase() === 'this');

const REFUSING = words('refuse decline');

/** "refused to go underground on Monday": the day of what somebody would not do. */
const isRefused = (tree: SentenceTree, clause: number, verb: number, time: StatementTime): boolean =>
  tree.labels[clause] === 'xcomp' &&
  REFUSING.has(tree.lemmas[verb]!) &&
  tree.tokens[verb]!.xpos === 'VBD' &&
  time.from !== null &&
  time.to !== null &&
  !tree.tokens.some(
    ({ start, end, lemma }) =>
      start >= time.start && end <= time.end && /^(?:next|tomorrow|coming|later)$/.test(lemma),
  );

/** The time of what a predicate is told to be done in or at: "told them in a call on Friday", "when it fell in May". */
export const timeBelow = (
  tree: SentenceTree,
  token: number,
  times: PredicateTimes,
): StatementTime | undefined => {
  for (const child of tree.children[token]!) {
    const time = times.get(child);
    if (!time) continue;
    if (isSinceThen(tree, child, token)) return sinceThen(tree, child, time);
    if (
      isWithin(tree, child) ||
      isFate(tree, child, token) ||
      isRefused(tree, child, token, time) ||
      isCause(tree, child, token) ||
      (isMeanwhile(tree, child, MEANWHILE) && isInClause(tree, child, time) && !isThis(tree, time))
    )
      return time;
  }
  return undefined;
};
