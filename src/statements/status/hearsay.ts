import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import { NOUN_GOVERNORS } from './governors.js';

/** Nouns that tell what is only said: "rumour has it that". */
const HEARSAY = words('rumor rumour legend gossip speculation');

/** "rumour has it that they met": the first clause of what is said. */
export const isHearsay = (tree: SentenceTree, governor: number): boolean =>
  tree.lemmas[governor] === 'have' &&
  subjectOf(tree, governor).tokens.some((subject) => HEARSAY.has(tree.lemmas[subject]!));

/** Verbs of what goes round among people: "a rumour spread that". */
const GOING_ROUND = words('spread circulate fly swirl emerge surface go arise appear');

/** "after a rumour spread that they met": what is said by nobody in particular. */
export const isGoingRound = (tree: SentenceTree, governor: number): boolean =>
  GOING_ROUND.has(tree.lemmas[governor]!) &&
  subjectOf(tree, governor).tokens.some((subject) => NOUN_GOVERNORS.get(tree.lemmas[subject]!) === 'hedge');
