import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { ownTense } from './tense.js';

const TIMES = words('second minute hour day week month year decade time long while');

/** "took firefighters three hours to free him": what an infinitive tells was done, and how long it took. */
export const isTimeTaken = (tree: SentenceTree, token: number, governor: number): boolean =>
  tree.lemmas[governor] === 'take' &&
  ownTense(tree, governor) !== 'present' &&
  tree.children[governor]!.some(
    (child) =>
      child > governor &&
      child < token &&
      /^(?:i?obj|obl|advmod)$/.test(tree.labels[child]!) &&
      TIMES.has(tree.lemmas[child]!),
  );

/** "had 30 days to block it", "were given a week to surrender", "has until Friday to sue": what may be done in that time. */
export const isTimeGiven = (tree: SentenceTree, token: number, governor: number): boolean =>
  /^(?:have|give|get|grant|allow)$/.test(tree.lemmas[governor]!) &&
  tree.children[governor]!.some(
    (child) =>
      child > governor &&
      child < token &&
      ((/^(?:i?obj|obl)$/.test(tree.labels[child]!) && TIMES.has(tree.lemmas[child]!)) ||
        tree.children[child]!.some((part) => tree.labels[part] === 'case' && tree.lemmas[part] === 'until')),
  );
