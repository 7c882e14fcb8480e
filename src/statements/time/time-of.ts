import { findTriggers } from '../../relations/index.js';
import type { Clause } from '../clauses/clause.js';
import { markerOf, prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { auxiliariesOf } from '../clauses/voice.js';
import type { StatementTime } from '../statement.js';
import { isByVote } from '../status/by-vote.js';
import { clauseEffect, nounEffect, verbName } from '../status/governed.js';
import { type Effect, VERB_GOVERNORS } from '../status/governors.js';
import { isDoneSo } from '../status/own-words.js';
import { ownTense } from '../status/tense.js';
import { openerOf, words } from '../status/words-of.js';
import { EFFECT_VERBS } from './effect-verbs.js';
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
const AHEAD: ReadonlySet<Effect> = new Set(['will', 'plan', 'future']);

/** Conjunctions of two happenings at one time. */
const MEANWHILE: ReadonlySet<string> = new Set(['when', 'as', 'while']);
const WHEN: ReadonlySet<string> = new Set(['when']);
/** Prepositions of an event noun that tells in what a deed was done: "said in a call", "killed during a raid". */
const INSIDE: ReadonlySet<string> = new Set(['in', 'at', 'during']);
/** Verbs of what is done within such a happening; "charged in the attack" comes after it. */
const DONE_WITHIN = words(
  `say tell announce state add warn note confirm kill injure wound die shoot hurt meet speak discuss sign agree address
  defeat elect beat win lose free release`,
);

const REPORTING: ReadonlySet<Effect | undefined> = new Set<Effect>(['speech', 'thought', 'denial']);

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

const isPerfect = (tree: SentenceTree, token: number): boolean =>
  auxiliariesOf(tree, token).some((aux) => tree.lemmas[aux] === 'have');

/** A clause told at the time of another: "was hurt when a bomb exploded", both past. */
const isMeanwhile = (tree: SentenceTree, clause: number, openers: ReadonlySet<string>): boolean => {
  const { head } = tree.tokens[clause]!;
  return (
    tree.labels[clause] === 'advcl' &&
    head >= 0 &&
    openers.has(openerOf(tree, clause, markerOf(tree, clause))) &&
    ownTense(tree, clause) === 'past' &&
    ownTense(tree, head) === 'past' &&
    !isPerfect(tree, clause) &&
    !REPORTING.has(VERB_GOVERNORS.get(tree.lemmas[clause]!)?.clause)
  );
};

/** Where people come together: who does something there does it on that day. */
const GATHERINGS = words(
  `meeting summit conference hearing session congress convention ceremony rally funeral wedding trial assembly forum
  talk gathering event match game vote election referendum`,
);

/** "in a coup in May": a happening that is told of for the first time. */
const isNew = (tree: SentenceTree, noun: number): boolean =>
  tree.children[noun]!.some((child) => tree.labels[child] === 'det' && /^an?$/.test(tree.lemmas[child]!));

const isWithin = (tree: SentenceTree, noun: number): boolean => {
  const { upos, head } = tree.tokens[noun]!;
  const preposition = prepositionOf(tree, noun);
  return (
    upos === 'NOUN' &&
    tree.labels[noun] === 'obl' &&
    head >= 0 &&
    INSIDE.has(preposition) &&
    (preposition === 'during' ||
      (preposition === 'at' && GATHERINGS.has(tree.lemmas[noun]!)) ||
      DONE_WITHIN.has(tree.lemmas[head]!) ||
      isNew(tree, noun))
  );
};

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

const DAY = 24 * 60 * 60 * 1000;
/** Words that set a second verb at another time than the first. */
const AFTERWARDS = words('then later subsequently eventually finally now before still also already');

const isDay = ({ from, to }: StatementTime): boolean =>
  from !== null && to !== null && Date.parse(to) - Date.parse(from) <= DAY;

/** The day of a verb behind which the clause ends. */
const timeBehind = (tree: SentenceTree, verb: number, times: PredicateTimes): StatementTime | undefined => {
  const time = times.get(verb);
  if (!time || !isDay(time) || time.start <= tree.tokens[verb]!.start) return undefined;
  const next = tree.tokens.find(({ start }) => start >= time.end);
  return !next || next.upos === 'PUNCT' ? time : undefined;
};

/** "were killed and five of their camps destroyed": the participle of a second clause that leaves out "were". */
const participleOf = (tree: SentenceTree, noun: number): number | undefined => {
  if (!/^(?:NOUN|NUM|PROPN)$/.test(tree.tokens[noun]!.upos)) return undefined;
  return [noun, ...tree.children[noun]!]
    .flatMap((token) => tree.children[token]!)
    .find((child) => tree.labels[child] === 'acl' && tree.tokens[child]!.xpos === 'VBN');
};

/** "detained a leader and killed two rebels on Monday": the day behind the last of two verbs of one subject is both's. */
const timeOfLast = (tree: SentenceTree, token: number, times: PredicateTimes): StatementTime | undefined => {
  const { xpos } = tree.tokens[token]!;
  if (xpos !== 'VBD' && xpos !== 'VBN') return undefined;
  const joined = tree.children[token]!.filter((child) => tree.labels[child] === 'conj').at(-1);
  if (joined === undefined) return undefined;
  const gap = xpos === 'VBN' ? participleOf(tree, joined) : undefined;
  if (gap !== undefined) return timeBehind(tree, gap, times);
  const last = joined;
  const time = times.get(last);
  if (!time || !isDay(time) || tree.tokens[last]!.xpos !== xpos) return undefined;
  const parts = tree.children[last]!;
  const own = parts.some(
    (part) =>
      /^(?:nsubj|aux|cop)$/.test(tree.labels[part]!) ||
      (tree.labels[part] === 'advmod' && AFTERWARDS.has(tree.lemmas[part]!)),
  );
  const joint = parts.find((part) => tree.labels[part] === 'cc');
  if (own || joint === undefined || tree.lemmas[joint] !== 'and' || tree.tokens[joint - 1]?.text === ',')
    return undefined;
  return timeBehind(tree, last, times);
};

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

/** The time of what a predicate is told to be done in or at: "told them in a call on Friday", "when it fell in May". */
const timeBelow = (tree: SentenceTree, token: number, times: PredicateTimes): StatementTime | undefined => {
  for (const child of tree.children[token]!) {
    const time = times.get(child);
    if (!time) continue;
    if (isSinceThen(tree, child, token)) return sinceThen(tree, child, time);
    if (
      isWithin(tree, child) ||
      isFate(tree, child, token) ||
      isCause(tree, child, token) ||
      (isMeanwhile(tree, child, WHEN) && isInClause(tree, child, time))
    )
      return time;
  }
  return undefined;
};

const SPARKING = words('trigger spark provoke ignite prompt unleash');

/** "In April a dispute set off clashes": what begins with a thing happens with it. */
const isSparkedBy = (tree: SentenceTree, noun: number, verb: number): boolean =>
  (SPARKING.has(tree.lemmas[verb]!) || verbName(tree, verb) === 'set off') &&
  findTriggers('noun', tree.lemmas[noun]!).length > 0;

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

/** The predicate whose time is also this one's, or undefined. */
const sharesTimeWith = (tree: SentenceTree, token: number, times: PredicateTimes): number | undefined => {
  const { head, xpos, upos } = tree.tokens[token]!;
  if (head < 0) return undefined;
  const label = tree.labels[token];
  // "voted on Tuesday to refuse it"
  if (/^(?:xcomp|advcl)$/.test(label!) && isByVote(tree, token, head)) return head;
  // "were killed on Friday in fighting with Chad"
  if (label === 'advcl' && xpos === 'VBG' && markerOf(tree, token) === 'in' && HARM.has(tree.lemmas[head]!))
    return head;
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
  if (isMeanwhile(tree, token, MEANWHILE) || isWithin(tree, token)) return head;
  const above = times.get(head);
  if (above && isHarmBy(tree, token, above)) return head;
  if (upos === 'NOUN' && label === 'nsubj') {
    if (OCCURRENCE.has(tree.lemmas[head]!) || EFFECT_VERBS.has(tree.lemmas[head]!)) return head;
  }
  if (upos === 'NOUN' && label === 'obj' && isSparkedBy(tree, token, head)) return head;
  if (isStepOf(tree, token)) return tree.tokens[head]!.head;
  return undefined;
};

const isOutside = (
  tree: SentenceTree,
  { start, end }: StatementTime,
  first: number,
  second: number,
): boolean => end <= tree.tokens[first]!.start || start > tree.tokens[second]!.start;

const TOLD = words('announce report confirm disclose reveal mourn condemn');

/** "demanded his resignation on Friday", "announced on Friday the death": what is asked for or told of has no day of its asking or telling. */
const isAskedFor = ({ tree, head, support }: Clause): boolean => {
  if (support === undefined || tree.tokens[head]!.upos !== 'NOUN') return false;
  if (TOLD.has(tree.lemmas[support]!)) return true;
  const effect = nounEffect(tree, support, prepositionOf(tree, head));
  return effect === 'desire' || effect === 'want';
};

/** Time of a clause: its own, that of its light verb or of the predicate it tells the same happening as, or one set before a row of verbs. */
export const timeOf = (given: Clause, times: PredicateTimes, light?: number): StatementTime | null => {
  const { tree } = given;
  const clause = isAskedFor(given) ? { ...given, support: undefined } : given;
  for (const token of [clause.head, light, clause.support]) {
    const time = token === undefined ? undefined : times.get(token);
    if (time) return time;
  }
  for (const token of [clause.head, clause.support]) {
    if (token === undefined) continue;
    const below = timeBelow(tree, token, times) ?? timeOfLast(tree, token, times);
    if (below) return below;
  }
  let at = clause.support ?? clause.head;
  for (let steps = 0; steps < 4; steps += 1) {
    const label = tree.labels[at];
    const head = tree.tokens[at]!.head;
    if (label === 'conj' && head >= 0) {
      const isBare = !tree.children[at]!.some((child) => tree.labels[child] === 'nsubj');
      const time = times.get(head) ?? (isBare ? timeOfLast(tree, head, times) : undefined);
      // "On Friday he met A and called B", "met A and called B on Friday": set before or behind both
      if (time) return isOutside(tree, time, head, at) ? time : null;
      at = head;
      continue;
    }
    const next = sharesTimeWith(tree, at, times);
    if (next === undefined) return null;
    const time = times.get(next);
    // "fires since May have killed six, while a landslide buried five"
    if (time) return time.from !== null && time.to === null && isMeanwhile(tree, at, MEANWHILE) ? null : time;
    at = next;
  }
  return null;
};
