import { words } from '../../document/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { openingOf } from './meant-verb.js';

/** What somebody is in for a time: "in power since 1994". */
const STATES = words(
  'power office charge command jail prison custody detention exile hiding opposition retirement',
);

/** "Lim, in power since 1994, has resigned": a state told between commas. */
const isOfState = (tree: SentenceTree, date: number): boolean => {
  const opening = openingOf(tree, date);
  const state = opening - 1;
  return (
    opening !== date &&
    STATES.has(tree.lemmas[state] ?? '') &&
    prepositionOf(tree, state) !== '' &&
    tree.tokens[openingOf(tree, state) - 1]?.text === ','
  );
};

/** "Lim, president since 2012": the noun that tells who somebody is, whose phrase the date ends. */
const asideBefore = (tree: SentenceTree, date: number): number | undefined => {
  let at = openingOf(tree, date) - 1;
  if (tree.tokens[at]?.upos === 'PUNCT') return undefined;
  for (let steps = 0; at > 0 && steps < 3 && tree.labels[at] !== 'appos'; steps += 1) {
    const { head, upos } = tree.tokens[at]!;
    // "the first minister to visit since 1980"
    if (head > at || head < 0 || upos === 'VERB') return undefined;
    at = head;
  }
  if (tree.labels[at] !== 'appos' || tree.tokens[at]!.upos !== 'NOUN') return undefined;
  const first = Math.min(at, ...tree.children[at]!);
  return tree.tokens[first]!.text === ',' || tree.tokens[first - 1]?.text === ',' ? at : undefined;
};

/** "Lim, president since 2012, has resigned": a date within an aside between commas. */
export const isOfAside = (tree: SentenceTree, date: number, predicate: number): boolean => {
  if (predicate < date) return false;
  const last =
    tree.children[date]!.findLast((child) => child > date && tree.tokens[child]!.upos !== 'PUNCT') ?? date;
  if (tree.tokens[last + 1]?.text !== ',') return false;
  return isOfState(tree, date) || asideBefore(tree, date) !== undefined;
};

/** "said Lim, president of Corvex since 2012": what somebody has been since then. */
export const heldSince = (tree: SentenceTree, date: number): number | undefined =>
  prepositionOf(tree, date) === 'since' && /^[,.;]$/.test(tree.tokens[date + 1]?.text ?? '.')
    ? asideBefore(tree, date)
    : undefined;
