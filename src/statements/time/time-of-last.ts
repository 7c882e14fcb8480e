import type { ParsedToken } from '../../syntax/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { StatementTime } from '../statement.js';
import type { PredicateTimes } from './find-times.js';
import { isWithin } from './one-time.js';
import { isAfterwards, isDay } from './same-day.js';

/** What may stand behind the date of two verbs: the end of the clause, or a participle of what was done. */
const endsRow = (next: ParsedToken | undefined): boolean =>
  !next || next.upos === 'PUNCT' || next.xpos === 'VBG';

/** The time of a verb or of what it is done in: "detained 14 in raids on Monday". */
const timeWithin = (tree: SentenceTree, verb: number, times: PredicateTimes): StatementTime | undefined => {
  const time = times.get(verb);
  if (time) return time;
  const inside = tree.children[verb]!.find((child) => times.has(child) && isWithin(tree, child));
  return inside === undefined ? undefined : times.get(inside);
};

/** The day of a verb behind which the clause ends. */
const timeBehind = (tree: SentenceTree, verb: number, times: PredicateTimes): StatementTime | undefined => {
  const time = timeWithin(tree, verb, times);
  if (!time || !isDay(time) || time.start <= tree.tokens[verb]!.start) return undefined;
  return endsRow(tree.tokens.find(({ start }) => start >= time.end)) ? time : undefined;
};

/** "were killed and five of their camps destroyed": the participle of a second clause that leaves out "were". */
const participleOf = (tree: SentenceTree, noun: number): number | undefined => {
  if (!/^(?:NOUN|NUM|PROPN)$/.test(tree.tokens[noun]!.upos)) return undefined;
  return [noun, ...tree.children[noun]!]
    .flatMap((token) => tree.children[token]!)
    .find((child) => tree.labels[child] === 'acl' && tree.tokens[child]!.xpos === 'VBN');
};

const isBehindBut = (tree: SentenceTree, verb: number | undefined): boolean =>
  verb !== undefined &&
  tree.children[verb]!.some((part) => tree.labels[part] === 'cc' && tree.lemmas[part] === 'but');

/** "detained a leader and killed two rebels on Monday": the day behind the last of two verbs of one subject is both's. */
export const timeOfLast = (
  tree: SentenceTree,
  token: number,
  times: PredicateTimes,
): StatementTime | undefined => {
  const { xpos } = tree.tokens[token]!;
  if (xpos !== 'VBD' && xpos !== 'VBN') return undefined;
  const row = tree.children[token]!.filter((child) => tree.labels[child] === 'conj');
  // "banned it and took power on Thursday, but promised a vote"
  const last = isBehindBut(tree, row.at(-1)) ? row.at(-2) : row.at(-1);
  if (last === undefined) return undefined;
  const gap = xpos === 'VBN' ? participleOf(tree, last) : undefined;
  if (gap !== undefined) return timeBehind(tree, gap, times);
  const time = timeWithin(tree, last, times);
  if (!time || !isDay(time) || tree.tokens[last]!.xpos !== xpos) return undefined;
  const parts = tree.children[last]!;
  const own =
    parts.some((part) => /^(?:nsubj|aux|cop)$/.test(tree.labels[part]!)) || isAfterwards(tree, last);
  const joint = parts.find((part) => tree.labels[part] === 'cc');
  if (own || joint === undefined || tree.lemmas[joint] !== 'and' || tree.tokens[joint - 1]?.text === ',')
    return undefined;
  return timeBehind(tree, last, times);
};
