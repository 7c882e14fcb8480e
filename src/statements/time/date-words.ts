import type { DateExpression } from '../../dates/index.js';
import { words } from '../../document/index.js';
import type { ParsedToken } from '../../syntax/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** Prepositions that bound a time, or set what is told beside it, without naming the predicate's own. */
const BOUNDS: ReadonlySet<string> = new Set([
  'before',
  'after',
  'until',
  'till',
  'by',
  'prior to',
  'ahead of',
  'following',
  'despite',
  'because of',
  'due to',
  'like',
  'unlike',
  'beyond',
]);

/** Prepositions with which a stretch up to today places a deed: "in the past three days". */
const STRETCHES: ReadonlySet<string> = new Set(['in', 'over', 'during', 'within', 'throughout']);

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only|\d+(?:st|nd|rd|th))$/i;

const DAY = 24 * 60 * 60 * 1000;

/** Words between the ends of a stretch: "from 2009 to 2012". */
const TO: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', '-', '–', '—']);

const isBehindBetween = (tree: SentenceTree, { start }: DateExpression): boolean =>
  tree.tokens.some(
    ({ end, text }, index) =>
      text.toLowerCase() === 'between' &&
      end <= start &&
      tree.tokens.slice(index + 1).filter((token) => token.end <= start).length < 5,
  );

const isBehindFrom = (tree: SentenceTree, { start }: DateExpression): boolean =>
  tree.tokens.findLast(({ end }) => end <= start)?.text.toLowerCase() === 'from';

/**
 * The other end of the stretch that a date begins: "from 2009 to 2012", "between 9:30 and 10:45 p.m.",
 * "November 16 - 17"; of "April 12 and 13" the second day.
 */
export const joinedTo = (
  tree: SentenceTree,
  date: DateExpression,
  dates: readonly DateExpression[],
): DateExpression | undefined => {
  const next = dates.find(
    ({ start, from }) => start >= date.end && start <= date.end + 9 && from !== undefined,
  );
  if (!next?.to || !date.to || next.to < date.to) return undefined;
  const between = tree.tokens.filter(({ start, end }) => start >= date.end && end <= next.start);
  // "2009-2012" may be one token
  if (between.length === 0) return next.start === date.end + 1 && next.from === date.from ? next : undefined;
  if (between.length !== 1) return undefined;
  const joint = between[0]!.text.toLowerCase();
  // "those who led it last week until Monday"
  const isUntil = joint === 'until' || joint === 'till';
  if (isUntil && date.value.length !== next.value.length && !isBehindFrom(tree, date)) return undefined;
  if (TO.has(joint)) return next;
  const isNextDay = Date.parse(next.from!) - Date.parse(date.to) === DAY;
  return joint === 'and' && (isNextDay || isBehindBetween(tree, date)) ? next : undefined;
};

/** Words that place a stretch before or behind today: "the past few days", "recent months", "the coming weeks". */
const PLACING = words('last past recent coming next upcoming');

/** "in recent years", "these last two weeks": a stretch beside today, though nothing may tell its first day. */
const isBesideToday = (tree: SentenceTree, { start, end, value }: DateExpression): boolean => {
  const first = tree.tokens.find((token) => token.end > start);
  if (!first) return false;
  const isBehindWord = /^(?:the|this|these|those)$/i.test(first.text);
  const placing = isBehindWord ? tree.tokens[first.index + 1] : first;
  if (!placing || !PLACING.has(placing.text.toLowerCase())) return false;
  // "in the last minutes of the game"
  const next = tree.tokens.find((token) => token.start >= end);
  return next?.text !== 'of' && !/^PT\d*[MS]/.test(value);
};

/** "the worst attack in recent years", "for the first time in recent months": what counts or compares within a stretch. */
const isCounted = (tree: SentenceTree, { start }: DateExpression): boolean => {
  const last = tree.tokens.findLastIndex((token) => token.end <= start);
  for (let at = last - 1; at >= 0 && at > last - 8; at -= 1) {
    const { xpos, lemma, upos, text } = tree.tokens[at]!;
    if (upos === 'PUNCT' || /^VB[DPZ]$/.test(xpos)) return false;
    if (xpos === 'JJS' || xpos === 'RBS' || lemma === 'time' || ORDINAL.test(text)) return true;
  }
  return false;
};

/** A stretch beside today that tells when something is done: "have died in recent weeks", "was killed these last two weeks". */
const isStretch = (tree: SentenceTree, date: DateExpression, preposition: string): boolean =>
  (STRETCHES.has(preposition) ||
    (preposition === '' &&
      tree.tokens.some(({ start, text }) => start === date.start && /^(?:this|these)$/i.test(text)))) &&
  isBesideToday(tree, date) &&
  !isCounted(tree, date);

/** "visited the town for the day": how long, not when. */
const isLength = (tree: SentenceTree, date: DateExpression, preposition: string): boolean =>
  preposition === 'for' &&
  tree.tokens.filter(({ start, end }) => start >= date.start && end <= date.end).length === 2 &&
  tree.tokens.some(({ start, text }) => start === date.start && text.toLowerCase() === 'the');

/** The word of "a year later" that makes a time of a length, which nothing tells the start of. */
export const offsetWord = (tree: SentenceTree, date: DateExpression): ParsedToken | undefined => {
  const next = tree.tokens.find(({ start }) => start >= date.end);
  return next && /^(?:later|earlier)$/i.test(next.text) ? next : undefined;
};

/** The noun of "three days before the vote", of which the tree makes the length a part. */
export const boundOf = (tree: SentenceTree, date: DateExpression, head: number): number | undefined => {
  if (date.type !== 'DURATION' || date.from !== undefined) return undefined;
  const next = tree.tokens.find(({ start }) => start >= date.end);
  if (!next || !/^(?:before|after)$/i.test(next.text) || next.label !== 'case') return undefined;
  const { label, head: verb } = tree.tokens[next.head]!;
  // "on May 3, two weeks after the blast" tells no more
  const isAside = verb < next.index && tree.tokens.find(({ end }) => end >= date.start - 1)?.text === ',';
  const isBare =
    label === 'obl' &&
    tree.tokens[verb]?.upos === 'VERB' &&
    !isAside &&
    tree.tokens[head]!.head === next.head &&
    !tree.children[head]!.some((child) => tree.labels[child] === 'case');
  return isBare ? next.head : undefined;
};

/** Open values by the unit of an offset. */
const OPEN: Readonly<Record<string, string>> = {
  Y: 'XXXX',
  M: 'XXXX-XX',
  W: 'XXXX-WXX',
  D: 'XXXX-XX-XX',
};

/** A date's value; of "a year later" the open one, of "recent months" the stretch. */
export const timexOf = (tree: SentenceTree, date: DateExpression): string => {
  const { type, value, from } = date;
  if (type !== 'DURATION' || from !== undefined || isBesideToday(tree, date)) return value;
  return value.startsWith('PT') ? 'XXXX-XX-XX' : (OPEN[value.at(-1)!] ?? value);
};

/** True for an expression that says when: a date, open ones too ("on Friday" without any year), or a stretch up to today. */
export const saysWhen = (tree: SentenceTree, date: DateExpression, preposition: string): boolean => {
  if (date.type === 'SET' || isLength(tree, date, preposition)) return false;
  // "before dawn on Monday" is on Monday
  const ofDay = date.type === 'TIME' && (preposition === 'before' || preposition === 'after');
  // "unlike on Friday"
  if ((BOUNDS.has(preposition) || BOUNDS.has(preposition.split(' ')[0]!)) && !ofDay) return false;
  if (date.type === 'DURATION')
    return (
      offsetWord(tree, date) !== undefined ||
      (date.from !== undefined && STRETCHES.has(preposition)) ||
      isStretch(tree, date, preposition)
    );
  // "a few days ago", "some years ago": nothing tells the day
  if (date.value === 'PAST_REF')
    return tree.tokens.some(({ end, text }) => end === date.end && text === 'ago');
  return date.from !== undefined || date.value.includes('X');
};
