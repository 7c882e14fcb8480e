import { findTriggers } from '../../relations/index.js';
import type { Clause } from '../clauses/clause.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { StatementTime } from '../statement.js';
import { clauseEffect } from '../status/governor-of.js';
import type { Effect } from '../status/governors.js';
import { isDoneSo } from '../status/own-words.js';
import { ownTense } from '../status/tense.js';
import type { PredicateTimes } from './find-times.js';

/** Verbs that only say that a happening took place: their time is its time. */
const OCCURRENCE: ReadonlySet<string> = new Set([
  'happen',
  'occur',
  'take',
  'come',
  'begin',
  'start',
  'end',
  'follow',
  'conclude',
  'last',
  'erupt',
  'break',
  'be',
]);

/** Governors that are one happening with what they govern: "tried to", "was able to". */
const SHARING: ReadonlySet<Effect> = new Set(['fact', 'attempt', 'refuse', 'negate', 'ability', 'duty']);
const AHEAD: ReadonlySet<Effect> = new Set(['will', 'future']);

/** The predicate whose time is also this one's, or undefined. */
const sharesTimeWith = (tree: SentenceTree, token: number, times: PredicateTimes): number | undefined => {
  const { head, xpos, upos } = tree.tokens[token]!;
  if (head < 0) return undefined;
  const label = tree.labels[token];
  if (label === 'xcomp' || (label === 'advcl' && isDoneSo(tree, token))) {
    const effect = clauseEffect(tree, head, 'infinitive');
    if (label === 'advcl' || (effect && SHARING.has(effect))) return head;
    // "tomorrow he plans to meet": who plans now has no other day
    return effect && AHEAD.has(effect) && ownTense(tree, head) === 'present' ? head : undefined;
  }
  // ", calling for peace": at the same time
  if (
    label === 'advcl' &&
    xpos === 'VBG' &&
    !tree.children[token]!.some((child) => tree.labels[child] === 'mark')
  )
    return head;
  // "the attack on Friday, in which five were killed"
  if (label === 'acl' && (times.has(head) || findTriggers('noun', tree.lemmas[head]!).length > 0))
    return head;
  if (upos === 'NOUN' && label === 'nsubj' && OCCURRENCE.has(tree.lemmas[head]!)) return head;
  return undefined;
};

/** Time of a clause: its own, that of its light verb or of the predicate it tells the same happening as, or one set before a row of verbs. */
export const timeOf = (clause: Clause, times: PredicateTimes, light?: number): StatementTime | null => {
  const { tree } = clause;
  for (const token of [clause.head, light, clause.support]) {
    const time = token === undefined ? undefined : times.get(token);
    if (time) return time;
  }
  let at = clause.support ?? clause.head;
  for (let steps = 0; steps < 4; steps += 1) {
    const label = tree.labels[at];
    const head = tree.tokens[at]!.head;
    if (label === 'conj' && head >= 0) {
      const time = times.get(head);
      // "On Friday he met A and called B": set before both
      if (time) return time.end <= tree.tokens[head]!.start ? time : null;
      at = head;
      continue;
    }
    const next = sharesTimeWith(tree, at, times);
    if (next === undefined) return null;
    const time = times.get(next);
    if (time) return time;
    at = next;
  }
  return null;
};
