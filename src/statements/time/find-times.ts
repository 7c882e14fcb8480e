import type { DateExpression } from '../../dates/index.js';
import type { ParsedToken } from '../../syntax/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { auxiliariesOf } from '../clauses/voice.js';
import type { StatementTime } from '../statement.js';
import { isNegated } from '../status/polarity.js';
import { ownTense } from '../status/tense.js';
import { joinedTo, offsetWord, saysWhen, timexOf } from './date-words.js';
import { EFFECT_VERBS } from './effect-verbs.js';
import { governorOfDate, isBeyondGovernor } from './governor-of-date.js';
import { isEventNoun } from './meant-verb.js';

/** The date expressions of a sentence by the predicate that each hangs on. */
export type PredicateTimes = ReadonlyMap<number, StatementTime>;

/** Bounds up to which something lasts or is done: a time without a beginning, where nothing else tells when. */
const UP_TO: ReadonlySet<string> = new Set(['until', 'till', 'by', 'before']);

/** Length of a month's value: "2019-06". */
const MONTH = 7;

/** Deeds of a moment whose outcome has the end. */
const FREEING: ReadonlySet<string> = new Set(['release', 'free', 'bail', 'discharge', 'parole']);

/** Prepositions that say from when on: the time has no end. */
const ONWARD: ReadonlySet<string> = new Set(['since', 'ever since']);

/** A dash or colon that parts two words; not the hyphen of "Iranian-backed". */
const isDash = (tree: SentenceTree, { index, text, start, end }: ParsedToken): boolean =>
  /^(?:[-–—:]|--+)$/.test(text) &&
  (tree.tokens[index - 1]?.end !== start || tree.tokens[index + 1]?.start !== end);

/** "Wednesday, 2:05 p.m. - Police arrested": a date that opens its line and has the whole of it. */
const opensLine = (tree: SentenceTree, date: DateExpression): number | undefined => {
  if (date.start !== tree.tokens[0]?.start) return undefined;
  const mark = tree.tokens.find(({ start }) => start >= date.end);
  if (!mark || !isDash(tree, mark)) return undefined;
  const root = tree.tokens.find(({ head }) => head < 0)!;
  return root.index > mark.index && root.upos === 'VERB' ? root.index : undefined;
};

/** "Ana Lim (May 3, 1954 – June 14, 2005)": when somebody lived. */
const isLifetime = (tree: SentenceTree, { start }: DateExpression, { end }: DateExpression): boolean => {
  const before = tree.tokens.findLastIndex((token) => token.end <= start);
  const opening = tree.tokens.slice(Math.max(0, before - 8), before + 1);
  return (
    tree.tokens.find((token) => token.start >= end)?.text === ')' &&
    opening.some(({ text }) => text === '(') &&
    !opening.some(({ text, upos }) => text === ')' || upos === 'VERB')
  );
};

/** "Goma, May 9 (AP) Rebels": a date behind a place that opens the text, with an agency behind it. */
const isBeforeAgency = (tree: SentenceTree, token: number): boolean =>
  token < 9 &&
  tree.tokens[token + 1]?.text === '(' &&
  tree.tokens[token + 3]?.text === ')' &&
  /^\p{Lu}+$/u.test(tree.tokens[token + 2]!.text) &&
  tree.tokens.slice(0, token).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX' && upos !== 'ADP');

/** "WASHINGTON, May 9 —": a date before the first dash or colon and before any verb is the article's, not a predicate's. */
const inDateline = (tree: SentenceTree, token: number, { end }: DateExpression): boolean => {
  if (isBeforeAgency(tree, token)) return true;
  const mark = tree.tokens.findIndex((other) => other.start >= end && isDash(tree, other));
  return (
    mark > token &&
    mark < 14 &&
    !tree.tokens.slice(0, mark).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
  );
};

const isCounting = (tree: SentenceTree, part: number): boolean =>
  tree.tokens[part]!.xpos === 'JJS' || tree.lemmas[part] === 'first';

/** "has owned since", "held since": what goes on since then; "reported its first loss since" tells the loss's. */
const goesOnSince = (tree: SentenceTree, predicate: number): boolean => {
  const { upos, xpos, head } = tree.tokens[predicate]!;
  // "the first such attack since 2006"
  if (upos === 'NOUN' && tree.children[predicate]!.some((part) => isCounting(tree, part))) return false;
  // "president of Corvex since 2012"
  if (upos === 'NOUN' && tree.labels[predicate] === 'appos') return true;
  if (upos !== 'VERB' || (tree.labels[predicate] === 'acl' && xpos === 'VBN')) return true;
  if (tree.labels[predicate] === 'xcomp') return goesOnSince(tree, head);
  const counted = tree.children[predicate]!.some(
    (child) =>
      (tree.labels[child] === 'obj' || tree.labels[child] === 'xcomp') &&
      tree.children[child]!.some((part) => isCounting(tree, part)),
  );
  if (counted) return false;
  return auxiliariesOf(tree, predicate).some((aux) => tree.lemmas[aux] === 'have');
};

/** "On Tuesday, soldiers attacked, police arrested": a date before a row of verbs is the first one's. */
const firstOfRow = (tree: SentenceTree, date: number, predicate: number): number => {
  let at = predicate;
  while (tree.labels[at] === 'conj' && tree.tokens[at]!.head > date && tree.tokens[at]!.head < at)
    at = tree.tokens[at]!.head;
  return at;
};

const headOf = (tree: SentenceTree, date: DateExpression): number | undefined => {
  const inside = tree.tokens.filter(({ start, end }) => start < date.end && end > date.start);
  return inside.find(
    ({ head }) => head < 0 || tree.tokens[head]!.start >= date.end || tree.tokens[head]!.end <= date.start,
  )?.index;
};

/** Of two dates of one predicate the one within the other ("in 2015, on May 3"), else the first behind it. */
const isBetter = (
  tree: SentenceTree,
  predicate: number,
  time: StatementTime,
  other: StatementTime,
): boolean => {
  if (isWithin(time, other)) return spanOf(time) < spanOf(other);
  if (isWithin(other, time)) return false;
  const { start } = tree.tokens[predicate]!;
  return other.start < start && time.start > start && !isWithin(other, time);
};

/** The verb of the clause that a word opens, also where it hangs on a participle before it: "when a bomb hidden there killed". */
const mainBehind = (tree: SentenceTree, opener: number): number => {
  let verb = tree.tokens[opener]!.head;
  while (tree.tokens[verb]!.head > opener && tree.labels[verb] === 'acl') {
    verb = tree.tokens[verb]!.head;
    if (tree.tokens[verb]!.upos !== 'VERB' && tree.tokens[verb]!.head > opener)
      verb = tree.tokens[verb]!.head;
  }
  // "when soldiers, having failed there, captured"
  const isParticiple =
    tree.tokens[verb]!.label === 'advcl' &&
    tree.children[verb]!.some((child) => tree.labels[child] === 'aux' && tree.tokens[child]!.xpos === 'VBG');
  if (!isParticiple) return verb;
  const { head } = tree.tokens[verb]!;
  if (head > opener) return head;
  return tree.children[head]!.find((child) => child > verb && tree.tokens[child]!.xpos === 'VBD') ?? verb;
};

/** The verb of a clause that tells what was done on the day before it: "on Wednesday, when they left". */
const verbOfWhen = (tree: SentenceTree, { end }: DateExpression): number | undefined => {
  let next = tree.tokens.find(({ start }) => start >= end);
  if (next?.text === ',') next = tree.tokens[next.index + 1];
  if (next?.text.toLowerCase() !== 'when' || next.head < next.index) return undefined;
  const verb = mainBehind(tree, next.index);
  // "on Monday when they had left": before it
  const isBefore = auxiliariesOf(tree, verb).some((aux) => tree.lemmas[aux] === 'have');
  return tree.tokens[verb]!.upos === 'VERB' && !isBefore ? verb : undefined;
};

/** "found guilty of diverting money between 2009 and 2012": a stretch behind what somebody was found guilty of is the deed's. */
const deedBetween = (tree: SentenceTree, predicate: number, date: number): number | undefined =>
  tree.tokens
    .slice(predicate + 1, Math.max(predicate + 1, date))
    .find(
      ({ index, xpos }) =>
        xpos === 'VBG' &&
        tree.children[index]!.some(
          (child) => tree.labels[child] === 'mark' && /^(?:of|for|with)$/.test(tree.lemmas[child]!),
        ),
    )?.index;

/** Participles of those who are together on the day on which they act. */
const GATHERING: ReadonlySet<string> = new Set(['meet', 'gather', 'convene', 'assemble']);

/** "ministers meeting in Lund on Monday agreed": what is done where people meet is done on that day. */
const doneThere = (tree: SentenceTree, predicate: number, date: DateExpression): number | undefined => {
  const { xpos, label, head } = tree.tokens[predicate]!;
  if (xpos !== 'VBG' || label !== 'acl' || !GATHERING.has(tree.lemmas[predicate]!)) return undefined;
  const verb = tree.tokens[head]!.head;
  const isBehind = tree.labels[head] === 'nsubj' && tree.tokens[verb]?.xpos === 'VBD';
  return isBehind && tree.tokens[verb]!.start > date.end ? verb : undefined;
};

/** "was caused by a raid on Friday that killed ten": a happening that a date stands behind, before what it did. */
const happeningBefore = (tree: SentenceTree, date: number): number | undefined => {
  const noun = tree.children[date]!.reduce((first, child) => Math.min(first, child), date) - 1;
  if (noun < 0 || noun === date - 1 || !isEventNoun(tree, noun)) return undefined;
  const next = tree.tokens[date + 1]?.text === ',' ? date + 2 : date + 1;
  if (!/^(?:that|which|in)$/.test(tree.tokens[next]?.text ?? '')) return undefined;
  const isToldOf = tree.children[noun]!.some(
    (child) =>
      child > date && tree.tokens[child]!.label === 'acl:relcl' && EFFECT_VERBS.has(tree.lemmas[child]!),
  );
  return isToldOf ? noun : undefined;
};

/** Time by a date alone, or with the other end of its stretch. */
const timeBy = (tree: SentenceTree, date: DateExpression, partner?: DateExpression): StatementTime => ({
  start: date.start,
  end: partner?.end ?? (date.type === 'DURATION' ? (offsetWord(tree, date)?.end ?? date.end) : date.end),
  value: partner ? `${date.value}/${partner.value}` : timexOf(date),
  from: date.from ?? null,
  to: partner?.to ?? date.to ?? date.from ?? null,
});

/** "until Friday": a time without a beginning. */
const boundBy = (tree: SentenceTree, head: number, date: DateExpression): StatementTime => {
  const opening = tree.children[head]!.find((child) => tree.labels[child] === 'case');
  const start = opening === undefined ? date.start : tree.tokens[opening]!.start;
  return { start, end: date.end, value: date.value, from: null, to: date.to! };
};

/** "since Friday": a time without an end. */
const fromOn = (tree: SentenceTree, head: number, time: StatementTime): StatementTime => {
  const opening = tree.children[head]!.find((child) => tree.labels[child] === 'case');
  return { ...time, start: opening === undefined ? time.start : tree.tokens[opening]!.start, to: null };
};

/** Finds which predicate each date of a sentence hangs on. Lengths, sets and other bounds than "until" and "by" tell no time. */
export const findTimes = (
  tree: SentenceTree,
  dates: readonly DateExpression[],
  isName: (token: number) => boolean,
): PredicateTimes => {
  const times = new Map<number, StatementTime>();
  // what tells when only where nothing else does
  const weak: [number, StatementTime][] = [];
  let joined = -1;
  for (const date of dates) {
    if (date.start < joined) continue;
    const partner = joinedTo(tree, date, dates);
    if (partner) joined = partner.end;
    if (partner && isLifetime(tree, date, partner)) continue;
    const opened = opensLine(tree, date);
    if (opened !== undefined) {
      times.set(opened, timeBy(tree, date));
      continue;
    }
    const head = headOf(tree, date);
    if (head === undefined || inDateline(tree, head, partner ?? date)) continue;
    const relative = date.from === undefined ? undefined : verbOfWhen(tree, date);
    if (relative !== undefined) weak.push([relative, timeBy(tree, date)]);
    const preposition = prepositionOf(tree, head);
    const upTo = UP_TO.has(preposition) && date.type === 'DATE' && date.to !== undefined;
    if (!upTo && !saysWhen(tree, date, preposition)) continue;
    const governor = governorOfDate(tree, head, isName);
    if (governor === undefined) continue;
    const predicate = (partner && deedBetween(tree, governor, head)) ?? firstOfRow(tree, head, governor);
    if (isBeyondGovernor(tree, head, predicate)) continue;
    const isSince = ONWARD.has(preposition);
    if (isSince && !goesOnSince(tree, predicate)) continue;
    // "from June 2019 until she was dismissed"
    const onward =
      isSince || (preposition === 'from' && !partner && date.type === 'DATE' && date.value.length <= MONTH);
    // "attacked before Monday" tells nothing of when; "if it is approved before May" does
    if (upTo && preposition === 'before' && ownTense(tree, predicate) === 'past') continue;
    // "was released on bail until May": how long that lasts
    if (upTo && preposition !== 'by' && FREEING.has(tree.lemmas[predicate]!)) continue;
    if (upTo) {
      // "did not leave until Friday" tells when they left
      if (isNegated(tree, predicate)) weak.push([predicate, timeBy(tree, date)]);
      else if (!times.has(predicate)) weak.push([predicate, boundBy(tree, head, date)]);
      continue;
    }
    const time = timeBy(tree, date, partner);
    const beside = doneThere(tree, predicate, date) ?? happeningBefore(tree, head);
    if (beside !== undefined) weak.push([beside, time]);
    const own = onward ? fromOn(tree, head, time) : time;
    const other = times.get(predicate);
    if (!other || isBetter(tree, predicate, own, other)) times.set(predicate, own);
    // a relative clause may hang on the date itself: "on April 22, in which …"
    if (predicate !== head) times.set(head, time);
  }
  for (const [predicate, time] of weak) if (!times.has(predicate)) times.set(predicate, time);
  return times;
};

const spanOf = ({ from, to }: StatementTime): number =>
  from === null || to === null ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from);

const isWithin = (inner: StatementTime, outer: StatementTime): boolean =>
  inner.from !== null &&
  outer.from !== null &&
  inner.from >= outer.from &&
  (inner.to ?? '9999-12-31') <= (outer.to ?? '9999-12-31');
