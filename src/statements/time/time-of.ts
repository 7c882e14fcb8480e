import { words } from '../../document/index.js';
import type { Clause } from '../clauses/clause.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { StatementTime } from '../statement.js';
import { nounEffect } from '../status/governed.js';
import type { PredicateTimes } from './find-times.js';
import { isMeanwhile, isPerfect, MEANWHILE } from './one-time.js';
import { isSameDay } from './same-day.js';
import { sharesTimeWith } from './shares-time.js';
import { timeBelow } from './time-below.js';
import { timeOfLast } from './time-of-last.js';

const isOutside = (
  tree: SentenceTree,
  { start, end }: StatementTime,
  first: number,
  second: number,
): boolean => end <= tree.tokens[first]!.start || start > tree.tokens[second]!.start;

const TOLD = words(
  'announce report confirm disclose reveal mourn condemn extend renew prolong uphold defend reaffirm maintain',
);

/** "demanded his resignation on Friday", "announced on Friday the death", "extended its ban last month": what is asked for, told of or kept has no day of that. */
const isAskedFor = ({ tree, head, support }: Clause): boolean => {
  if (support === undefined || tree.tokens[head]!.upos !== 'NOUN') return false;
  if (TOLD.has(tree.lemmas[support]!)) return true;
  const effect = nounEffect(tree, support, prepositionOf(tree, head));
  return effect === 'desire' || effect === 'want';
};

const FINDING = words('find discover recover retrieve');

/** "found the bodies of two workers on Monday": the day of the finding, not of the deaths. */
const isFinding = (tree: SentenceTree, verb: number): boolean =>
  FINDING.has(tree.lemmas[verb]!) &&
  tree.children[verb]!.some((child) => /^(?:body|corpse|remains?)$/.test(tree.lemmas[child]!));

/** "have been arrested since then": from a day on that is told of before. */
const sinceThen = (tree: SentenceTree, token: number): StatementTime | undefined => {
  const then = tree.children[token]!.find(
    (child) => tree.lemmas[child] === 'then' && tree.lemmas[child - 1] === 'since',
  );
  if (then === undefined) return undefined;
  const { end } = tree.tokens[then]!;
  return { start: tree.tokens[then - 1]!.start, end, value: 'XXXX', from: null, to: null };
};

/** Time of a clause: its own, that of its light verb or of the predicate it tells the same happening as, or one set before a row of verbs. */
export const timeOf = (given: Clause, times: PredicateTimes, light?: number): StatementTime | null => {
  const { tree } = given;
  const clause = isAskedFor(given) ? { ...given, support: undefined } : given;
  if (isFinding(tree, clause.head)) return null;
  for (const token of [clause.head, light, clause.support]) {
    const time = token === undefined ? undefined : times.get(token);
    if (time) return time;
  }
  for (const token of [clause.head, clause.support]) {
    if (token === undefined) continue;
    const below = timeBelow(tree, token, times) ?? timeOfLast(tree, token, times);
    if (below) return below;
  }
  const then =
    sinceThen(tree, clause.head) ??
    (tree.labels[clause.head] === 'conj' ? sinceThen(tree, tree.tokens[clause.head]!.head) : undefined);
  if (then) return then;
  let at = clause.support ?? clause.head;
  for (let steps = 0; steps < 4; steps += 1) {
    const label = tree.labels[at];
    const head = tree.tokens[at]!.head;
    if (label === 'conj' && head >= 0) {
      const isBare = !tree.children[at]!.some((child) => tree.labels[child] === 'nsubj');
      // "an attack on Monday killed two and hurt three"
      const shared = isBare ? (timeOfLast(tree, head, times) ?? timeBelow(tree, head, times)) : undefined;
      const time = times.get(head) ?? shared;
      // "In 2009 she had asked for it, but he was freed within weeks"
      if (time && !isBare && isPerfect(tree, head) && !isPerfect(tree, at)) return null;
      // "On Friday he met A and called B", "met A and called B on Friday": set before or behind both
      if (time) return isOutside(tree, time, head, at) || isSameDay(tree, time, head, at) ? time : null;
      at = head;
      continue;
    }
    const next = sharesTimeWith(tree, at, times);
    if (next === undefined) return null;
    // "stormed it during a service on Friday, killing three"
    const time = times.get(next) ?? timeBelow(tree, next, times);
    // "fires since May have killed six, while a landslide buried five"
    if (time) return time.from !== null && time.to === null && isMeanwhile(tree, at, MEANWHILE) ? null : time;
    at = next;
  }
  return null;
};
