import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { isNegated } from './polarity.js';
import { ownTense } from './tense.js';

/** Verbs that are done by saying so: "I would like to thank". */
const PERFORMED = words(
  'thank congratulate commend applaud apologize apologise praise salute welcome acknowledge stress emphasize emphasise express reiterate',
);
const WISHES = words('want wish like love');
/** "I want to thank", "X would like to thank": done by saying so. */
export const isPerformed = (tree: SentenceTree, token: number, governor: number): boolean => {
  if (!WISHES.has(tree.lemmas[governor]!) || !PERFORMED.has(tree.lemmas[token]!)) return false;
  if (ownTense(tree, governor) === 'past' || isNegated(tree, governor)) return false;
  return tree.children[governor]!.some(
    (child) =>
      (tree.labels[child] === 'aux' && tree.lemmas[child] === 'would') ||
      (tree.labels[child] === 'nsubj' && /^(?:i|we)$/i.test(tree.tokens[child]!.text)),
  );
};
