import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { StatementTime } from '../statement.js';
import { type Effect, VERB_GOVERNORS } from '../status/governors.js';

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** Words that set a second verb at another time than the first. */
const AFTERWARDS = words(
  'then later subsequently eventually finally now before still also already afterward afterwards thereafter since soon once',
);

/** What befalls somebody, and what comes of it days or years later. */
const BEFALLS = words(
  'arrest detain capture apprehend abduct kidnap shoot wound injure stab bear hospitalise',
);
const LATER = words(
  `charge convict sentence jail imprison deport extradite execute release free try indict die bury acquit kill
  condemn fine hold marry found`,
);

const TELLING: ReadonlySet<Effect | undefined> = new Set<Effect>([
  'speech',
  'thought',
  'denial',
  'desire',
  'accuse',
]);

/** A time of a day or less, or an open one of a day: "four days later". */
export const isDay = ({ from, to, value }: StatementTime): boolean =>
  from !== null && to !== null
    ? Date.parse(to) - Date.parse(from) <= DAY
    : value === 'XXXX-XX-XX' && to === null;

/** True where an adverb sets a verb at a time of its own. */
export const isAfterwards = (tree: SentenceTree, verb: number): boolean =>
  tree.children[verb]!.some(
    (part) => tree.labels[part] === 'advmod' && AFTERWARDS.has(tree.tokens[part]!.text.toLowerCase()),
  );

/** "said Tuesday it would help but rejected": what is said stands between, so that a second verb may be its. */
const mayBeSaid = (tree: SentenceTree, first: number, second: number, joint: number): boolean =>
  VERB_GOVERNORS.get(tree.lemmas[first]!)?.clause === 'speech' &&
  tree.children[first]!.some((part) => tree.labels[part] === 'ccomp' && part > first && part < second) &&
  tree.lemmas[joint] !== 'but' &&
  !TELLING.has(VERB_GOVERNORS.get(tree.lemmas[second]!)?.clause);

/** "met in Lund on Monday and agreed": a day between two verbs of one subject is both's. */
export const isSameDay = (
  tree: SentenceTree,
  time: StatementTime,
  first: number,
  second: number,
): boolean => {
  if (first > second || !isDay(time) || tree.tokens[first]!.xpos !== tree.tokens[second]!.xpos) return false;
  const parts = tree.children[second]!;
  const joint = parts.find((part) => tree.labels[part] === 'cc');
  if (joint !== undefined && !/^(?:and|but)$/.test(tree.lemmas[joint]!)) return false;
  if (parts.some((part) => /^(?:nsubj|aux|cop|mark)$/.test(tree.labels[part]!)) || isAfterwards(tree, second))
    return false;
  if (BEFALLS.has(tree.lemmas[first]!) && LATER.has(tree.lemmas[second]!)) return false;
  return joint === undefined || !mayBeSaid(tree, first, second, joint);
};
