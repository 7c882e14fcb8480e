import { words } from '../../document/index.js';
import { findTriggers } from '../../relations/index.js';
import { markerOf, prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { StatementTime } from '../statement.js';
import { decisionAbove, isByVote } from '../status/by-vote.js';
import { isDoneSo } from '../status/done-so.js';
import { clauseEffect, verbName } from '../status/governed.js';
import type { Effect } from '../status/governors.js';
import { ownTense } from '../status/tense.js';
import { EFFECT_VERBS } from './effect-verbs.js';
import type { PredicateTimes } from './find-times.js';
import { isEventNoun } from './meant-verb.js';
import { isMeanwhile, isWithin, MEANWHILE } from './one-time.js';

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
  'resume',
  'continue',
  'intensify',
  'escalate',
  'persist',
  'erupt',
  'break',
  'be',
]);

/** Governors that are one happening with what they govern: "tried to", "was able to". */
const SHARING: ReadonlySet<Effect> = new Set(['fact', 'attempt', 'refuse', 'negate', 'ability', 'duty']);

const AHEAD: ReadonlySet<Effect> = new Set(['will', 'plan', 'future']);

const HARM = words('die kill injure wound hurt perish');

/** "died following an attack in Mali yesterday": who is harmed by a happening is so on its day. */
const isHarmBy = (tree: SentenceTree, noun: number, { start }: StatementTime): boolean => {
  const { upos, head, label } = tree.tokens[noun]!;
  return (
    upos === 'NOUN' &&
    label.startsWith('obl') &&
    head >= 0 &&
    HARM.has(tree.lemmas[head]!) &&
    /^(?:following|after|by|from)$/.test(prepositionOf(tree, noun)) &&
    start > tree.tokens[noun]!.start
  );
};

const SPARKING = words('trigger spark provoke ignite prompt unleash');

/** "In April a dispute set off clashes": what begins with a thing happens with it. */
const isSparkedBy = (tree: SentenceTree, noun: number, verb: number): boolean =>
  (SPARKING.has(tree.lemmas[verb]!) || verbName(tree, verb) === 'set off') &&
  findTriggers('noun', tree.lemmas[noun]!).length > 0;

/** "In 2018 a like inquiry led to the arrest of nine": what comes of it, at the time that opens the clause. */
const isLedTo = (tree: SentenceTree, noun: number, verb: number): boolean => {
  const way = tree.lemmas[verb] === 'lead' ? 'to' : tree.lemmas[verb] === 'result' ? 'in' : undefined;
  return way !== undefined && prepositionOf(tree, noun) === way && isEventNoun(tree, noun);
};

/** "on Thursday took the rare step of suing": the step is the deed. */
const isStepOf = (tree: SentenceTree, token: number): boolean => {
  const { head } = tree.tokens[token]!;
  return (
    tree.labels[token] === 'acl' &&
    markerOf(tree, token) === 'of' &&
    /^(?:step|course|measure|move|decision)$/.test(tree.lemmas[head]!) &&
    tree.labels[head] === 'obj' &&
    tree.lemmas[tree.tokens[head]!.head] === 'take'
  );
};

const DAY = 24 * 60 * 60 * 1000;

/** "prompting protests": what comes of a thing that took longer than some days has its own day. */
const isConsequence = (tree: SentenceTree, token: number, time: StatementTime | undefined): boolean =>
  SPARKING.has(tree.lemmas[token]!) &&
  time?.from != null &&
  (time.to === null || Date.parse(time.to) - Date.parse(time.from) > 3 * DAY);

/** "of whom 41 died": a clause about people does not hang on the date before it. */
const isOfPeople = (tree: SentenceTree, clause: number): boolean =>
  tree.children[clause]!.some((child) => /^(?:whom?|whose)$/.test(tree.lemmas[child]!)) &&
  !/^(?:NOUN|PROPN)$/.test(tree.tokens[tree.tokens[clause]!.head]!.upos);

const DOING = words('conduct carry launch stage mount execute perform');

/** "conducted two strikes": the noun that is the deed. */
const isDoneBy = (tree: SentenceTree, noun: number, verb: number): boolean =>
  tree.tokens[noun]!.upos === 'NOUN' && DOING.has(tree.lemmas[verb]!) && isEventNoun(tree, noun);

/** "failed on Wednesday to agree": what is tried, which the tree hangs on as an aside because of the date between. */
const isTried = (tree: SentenceTree, token: number): boolean => {
  const { head, xpos } = tree.tokens[token]!;
  return (
    tree.labels[token] === 'advcl' &&
    xpos === 'VB' &&
    head < token &&
    /^(?:try|attempt|fail|manage|refuse|decline|struggle|seek)$/.test(tree.lemmas[head]!) &&
    markerOf(tree, token) === 'to' &&
    !tree.children[head]!.some((child) => tree.labels[child] === 'obj')
  );
};

const COMING = words('go come gather meet convene assemble march rally appear');

/** "used drones on Monday to attack", "went to the polls on Tuesday to elect": what is done by that, or what people come together for. */
const isDoneAlong = (tree: SentenceTree, token: number): boolean => {
  const { head, xpos } = tree.tokens[token]!;
  return (
    tree.labels[token] === 'advcl' &&
    xpos === 'VB' &&
    head < token &&
    tree.tokens[head]!.xpos === 'VBD' &&
    markerOf(tree, token) === 'to' &&
    (COMING.has(tree.lemmas[head]!) || clauseEffect(tree, head, 'infinitive') === 'fact')
  );
};

/** "in which ten have agreed to take part": a promise is made before that. */
const promises = (tree: SentenceTree, token: number): boolean =>
  /^(?:agree|promise|pledge|vow|offer|plan|hope)$/.test(tree.lemmas[token]!) &&
  tree.children[token]!.some(
    (child) =>
      tree.labels[child] === 'xcomp' || (tree.labels[child] === 'aux' && tree.lemmas[child] === 'have'),
  );

/** "carried out raids, in which ten were killed": the verb that says that it was done. */
const doingAbove = (tree: SentenceTree, clause: number): number | undefined => {
  const noun = tree.tokens[clause]!.head;
  const verb = tree.tokens[noun]!.head;
  if (tree.labels[noun] !== 'obj' || !DOING.has(tree.lemmas[verb] ?? '')) return undefined;
  const isInIt = tree.children[clause]!.some(
    (child) => tree.lemmas[child] === 'which' && /^(?:in|during)$/.test(prepositionOf(tree, child)),
  );
  return isInIt ? verb : undefined;
};

/** "resulting in nine rebels killed and 21 detained": the participle that tells what came of it. */
const resultAbove = (tree: SentenceTree, token: number): number | undefined => {
  const { head, xpos } = tree.tokens[token]!;
  if (xpos !== 'VBN' || tree.labels[head] !== 'obl' || prepositionOf(tree, head) !== 'in') return undefined;
  const verb = tree.tokens[head]!.head;
  return tree.lemmas[verb] === 'result' ? verb : undefined;
};

const LETTERS = words('letter statement message email e-mail note memo petition video text telegram');

/** "sent the board a letter last month threatening to sue": what a letter says is said as it is sent. */
const isInLetter = (tree: SentenceTree, clause: number, letter: number): boolean =>
  tree.tokens[clause]!.xpos === 'VBG' &&
  LETTERS.has(tree.lemmas[letter]!) &&
  tree.labels[letter] === 'obj' &&
  tree.tokens[letter]!.head < letter;

/** The predicate whose time is also this one's, or undefined. */
export const sharesTimeWith = (
  tree: SentenceTree,
  token: number,
  times: PredicateTimes,
): number | undefined => {
  const { head, xpos, upos } = tree.tokens[token]!;
  if (head < 0) return undefined;
  const label = tree.labels[token];
  // "voted on Tuesday to refuse it"
  if (/^(?:xcomp|advcl)$/.test(label!) && isByVote(tree, token, head)) return head;
  const decision = label === 'advcl' ? decisionAbove(tree, token) : undefined;
  if (decision !== undefined) return decision;
  // "were killed on Friday in fighting with Chad"
  if (label === 'advcl' && xpos === 'VBG' && markerOf(tree, token) === 'in' && HARM.has(tree.lemmas[head]!))
    return head;
  if (isTried(tree, token)) return head;
  if (isDoneAlong(tree, token)) return head;
  if (label === 'xcomp' || (label === 'advcl' && isDoneSo(tree, token))) {
    const effect = clauseEffect(tree, head, 'infinitive');
    if (label === 'advcl' || (effect && SHARING.has(effect))) return head;
    // "tomorrow he plans to meet": who plans now has no other day
    return effect && AHEAD.has(effect) && ownTense(tree, head) === 'present' ? head : undefined;
  }
  // "In June fares rose, prompting protests": then or later
  if (label === 'advcl' && xpos === 'VBG' && isConsequence(tree, token, times.get(head))) return undefined;
  // ", calling for peace": at the same time
  if (
    label === 'advcl' &&
    xpos === 'VBG' &&
    !tree.children[token]!.some((child) => tree.labels[child] === 'mark')
  )
    return head;
  // "treated 612 patients since May 9, of whom 41 died"
  if (label === 'acl' && isOfPeople(tree, token)) return undefined;
  // "conducted two strikes targeting rebels on Monday"
  if (label === 'obj' && isDoneBy(tree, token, head)) return head;
  if (label === 'acl') {
    if (isInLetter(tree, token, head)) return tree.tokens[head]!.head;
    const above = times.has(head) ? undefined : (doingAbove(tree, token) ?? resultAbove(tree, token));
    if (above !== undefined) return above;
    // "an exercise in May in which ten have agreed to take part"
    if (promises(tree, token)) return undefined;
  }
  // "the attack on Friday, in which five were killed"
  if (label === 'acl' && (times.has(head) || findTriggers('noun', tree.lemmas[head]!).length > 0))
    return head;
  if (isMeanwhile(tree, token, MEANWHILE) || isWithin(tree, token)) return head;
  const above = times.get(head);
  if (above && isHarmBy(tree, token, above)) return head;
  if (upos === 'NOUN' && label === 'nsubj') {
    if (OCCURRENCE.has(tree.lemmas[head]!) || EFFECT_VERBS.has(tree.lemmas[head]!)) return head;
  }
  if (upos === 'NOUN' && label === 'obj' && isSparkedBy(tree, token, head)) return head;
  if (label === 'obl' && isLedTo(tree, token, head)) return head;
  if (isStepOf(tree, token)) return tree.tokens[head]!.head;
  return undefined;
};
