import { words } from '../../document/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

const GATHERINGS = words('strike protest rally demonstration march walkout boycott shutdown election');
const DAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december tomorrow week month weekend',
);

/** "called a strike for Friday": what is to be held on a day to come. */
export const isCalledFor = (tree: SentenceTree, token: number): boolean =>
  tree.lemmas[token] === 'call' &&
  tree.children[token]!.some(
    (child) =>
      tree.labels[child] === 'obj' && GATHERINGS.has(tree.lemmas[child]!) && isForDay(tree, token, child),
  );

const isForDay = (tree: SentenceTree, verb: number, noun: number): boolean =>
  [...tree.children[verb]!, ...tree.children[noun]!].some(
    (child) =>
      child > noun &&
      DAYS.has(tree.tokens[child]!.text.toLowerCase()) &&
      prepositionOf(tree, child) === 'for',
  );

const TO_COME = words(
  'boycott strike walkout protest rally march demonstration shutdown visit trip tour meeting summit talk',
);

/** "announced a boycott of the vote": what is announced is still to be held. */
export const isAnnounced = (tree: SentenceTree, token: number): boolean =>
  tree.labels[token] === 'obj' &&
  TO_COME.has(tree.lemmas[token]!) &&
  tree.lemmas[tree.tokens[token]!.head] === 'announce' &&
  !tree.children[token]!.some(
    (child) => tree.labels[child] === 'det' && !/^an?$/i.test(tree.tokens[child]!.text),
  );
