import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { Effect } from './governors.js';

/** Nouns of what is given out for something to be done. */
const ISSUED = words('warrant order call appeal request plea demand petition');
const ISSUING = words('issue make obtain sign send renew repeat launch put file submit win seek secure');

const PAVING = words('pave clear lay open smooth prepare ease');
const WAYS = words('way path ground groundwork road door foundation basis');

/** "a warrant was issued for the arrest": what the paper is for, where the tree hangs it on the verb. */
export const issuedFor = (tree: SentenceTree, governor: number, preposition: string): Effect | undefined => {
  if (preposition !== 'for') return undefined;
  const has = (nouns: ReadonlySet<string>): boolean =>
    tree.children[governor]!.some(
      (child) =>
        (tree.labels[child] === 'obj' || tree.tokens[child]!.label === 'nsubj:pass') &&
        nouns.has(tree.lemmas[child]!),
    );
  if (ISSUING.has(tree.lemmas[governor]!) && has(ISSUED)) return 'desire';
  // "paved the way for talks"
  return PAVING.has(tree.lemmas[governor]!) && has(WAYS) ? 'future' : undefined;
};
