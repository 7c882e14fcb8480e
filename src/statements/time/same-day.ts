import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { StatementTime } from '../statement.js';
import { type Effect, VERB_GOVERNORS } from '../status/governors.js';
import { isPerfect } from './one-time.js';

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

/** Tag of a verb's form, of a passive the one of its auxiliary. */
const formOf = (tree: SentenceTree, verb: number): string => {
  const passive = tree.children[verb]!.find((part) => tree.tokens[part]!.label === 'aux:pass');
  return tree.tokens[passive ?? verb]!.xpos;
};

/** "came and left", "was seen and heard", "came and was met". */
const isOneForm = (tree: SentenceTree, first: number, second: number): boolean =>
  tree.tokens[first]!.xpos === tree.tokens[second]!.xpos || formOf(tree, first) === formOf(tree, second);

/** A word of a verb that gives it a time of its own, or another subject. */
const setsApart = (tree: SentenceTree, part: number): boolean =>
  /^(?:nsubj|aux|cop|mark)$/.test(tree.labels[part]!) && tree.tokens[part]!.label !== 'aux:pass';

/** "met in Lund on Monday and agreed": a day between two verbs of one subject is both's. */
export const isSameDay = (
  tree: SentenceTree,
  time: StatementTime,
  first: number,
  second: number,
): boolean => {
  if (first > second || !isDay(time) || !isOneForm(tree, first, second)) return false;
  const parts = tree.children[second]!;
  const joint = parts.find((part) => tree.labels[part] === 'cc');
  if (joint !== undefined && !/^(?:and|but)$/.test(tree.lemmas[joint]!)) return false;
  if (parts.some((part) => setsApart(tree, part)) || isAfterwards(tree, second)) return false;
  // "had asked for help on Monday and was heard"
  if (isPerfect(tree, first) && parts.some((part) => tree.labels[part] === 'aux')) return false;
  // "was arrested on Monday and blamed the others": what they do then is later too
  const isOther = tree.tokens[first]!.xpos !== tree.tokens[second]!.xpos;
  if (BEFALLS.has(tree.lemmas[first]!) && (isOther || LATER.has(tree.lemmas[second]!))) return false;
  return joint === undefined || !mayBeSaid(tree, first, second, joint);
};
