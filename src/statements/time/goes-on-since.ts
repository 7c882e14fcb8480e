import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { auxiliariesOf } from '../clauses/voice.js';

/** "the first attack", "its largest loss": a word that counts or compares. */
const isCounting = (tree: SentenceTree, part: number): boolean =>
  tree.tokens[part]!.xpos === 'JJS' || tree.lemmas[part] === 'first';

/** "has owned since", "held since": what goes on since then; "reported its first loss since" tells the loss's. */
export const goesOnSince = (tree: SentenceTree, predicate: number): boolean => {
  const { upos, xpos, head } = tree.tokens[predicate]!;
  // "the first such attack since 2006"
  if (upos === 'NOUN' && tree.children[predicate]!.some((part) => isCounting(tree, part))) return false;
  // "president of Corvex since 2012"
  if (upos === 'NOUN' && tree.labels[predicate] === 'appos') return true;
  if (upos !== 'VERB' || (tree.labels[predicate] === 'acl' && xpos === 'VBN')) return true;
  if (tree.labels[predicate] === 'xcomp') return goesOnSince(tree, head);
  const counted = tree.children[predicate]!.some(
    (child) =>
      (tree.labels[child] === 'obj' || tree.labels[child] === 'xcomp') &&
      tree.children[child]!.some((part) => isCounting(tree, part)),
  );
  if (counted) return false;
  return auxiliariesOf(tree, predicate).some((aux) => tree.lemmas[aux] === 'have');
};

/** "Since the start of the war in May": the words behind "since" that a date stands in, where their verb tells what has gone on. */
export const sinceAbove = (tree: SentenceTree, predicate: number, date: number): number | undefined => {
  let at = predicate;
  for (let steps = 0; steps < 3 && tree.labels[at] === 'nmod'; steps += 1) at = tree.tokens[at]!.head;
  if (tree.labels[at] !== 'obl' || prepositionOf(tree, at) !== 'since' || date < at) return undefined;
  const { head } = tree.tokens[at]!;
  return tree.tokens[head]?.upos === 'VERB' && goesOnSince(tree, head) ? at : undefined;
};
