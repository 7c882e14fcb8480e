import { words } from '../../document/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** Verbs and nouns that put somebody out of office. */
const OUSTING = words('dismiss sack fire oust topple depose overthrow unseat replace');
const OUSTER = words('dismissal ouster sacking firing removal overthrow toppling');

/** "sacked the army chief, Bo Lee", "the dismissal of governor Ann Lee": who is told to be put out of the office named beside. */
export const isPutOut = (tree: SentenceTree, token: number): boolean => {
  const { head } = tree.tokens[token]!;
  if (head < 0) return false;
  const { xpos } = tree.tokens[head]!;
  const label = tree.labels[token];
  if (label === 'nmod') return OUSTER.has(tree.lemmas[head]!) && prepositionOf(tree, token) === 'of';
  if (!OUSTING.has(tree.lemmas[head]!)) return false;
  const isPassive = label === 'nsubj' && tree.tokens[token]!.label === 'nsubj:pass';
  return (
    ((label === 'obj' && xpos === 'VBD') || (isPassive && xpos === 'VBN')) &&
    !tree.children[head]!.some((child) =>
      /^(?:not|never|to|will|would|could|may|might)$/.test(tree.lemmas[child]!),
    )
  );
};

/** Members of a house, whose camp is no body of theirs: "opposition senator Ann Lee". */
const OF_A_HOUSE = words(
  'mp senator sen. sen rep. lawmaker legislator deputy congressman congresswoman parliamentarian',
);

/** True where a body is but the camp of who sits in a house. */
export const isCampOnly = (tree: SentenceTree, body: number, role: string): boolean =>
  tree.lemmas[body]?.toLowerCase() === 'opposition' && OF_A_HOUSE.has(role);
