import { words } from '../../document/index.js';
import type { SentenceTree } from './sentence-tree.js';

/** Words for how near a deed is: "on the verge of attacking", "minutes away from it". */
const BRINKS = words('verge brink cusp point edge eve threshold');
const SPANS = words('second minute hour day week month inch metre meter step');

/** "is within hours of attacking", "came within hours of it"; "resigned within hours of attacking" tells it as done. */
const isReached = (tree: SentenceTree, noun: number): boolean =>
  tree.children[noun]!.some((child) => tree.labels[child] === 'cop') ||
  /^(?:come|get|be)$/.test(tree.lemmas[tree.tokens[noun]!.head] ?? '');

/** "on the brink of attacking", "within hours of attacking": a noun that says that a deed is at hand. */
export const isBrink = (tree: SentenceTree, noun: number): boolean => {
  const children = tree.children[noun]!;
  const isBehind = (preposition: RegExp): boolean =>
    children.some((child) => tree.labels[child] === 'case' && preposition.test(tree.lemmas[child]!));
  return (
    (BRINKS.has(tree.lemmas[noun]!) && isBehind(/^(?:on|at|to)$/)) ||
    (SPANS.has(tree.lemmas[noun]!) && isBehind(/^within$/) && isReached(tree, noun))
  );
};
