import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { StatementTime } from '../statement.js';
import type { PredicateTimes } from './find-times.js';

/** In milliseconds. */
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
export const timeOfLast = (
  tree: SentenceTree,
  token: number,
  times: PredicateTimes,
): StatementTime | undefined => {
  const { xpos } = tree.tokens[token]!;
  if (xpos !== 'VBD' && xpos !== 'VBN') return undefined;
  const last = tree.children[token]!.filter((child) => tree.labels[child] === 'conj').at(-1);
  if (last === undefined) return undefined;
  const gap = xpos === 'VBN' ? participleOf(tree, last) : undefined;
  if (gap !== undefined) return timeBehind(tree, gap, times);
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
