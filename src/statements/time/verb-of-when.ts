import type { DateExpression } from '../../dates/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { auxiliariesOf } from '../clauses/voice.js';

/** The verb of the clause that a word opens, also where it hangs on a participle before it: "when a bomb hidden there killed". */
const mainBehind = (tree: SentenceTree, opener: number): number => {
  let verb = tree.tokens[opener]!.head;
  while (tree.tokens[verb]!.head > opener && tree.labels[verb] === 'acl') {
    verb = tree.tokens[verb]!.head;
    if (tree.tokens[verb]!.upos !== 'VERB' && tree.tokens[verb]!.head > opener)
      verb = tree.tokens[verb]!.head;
  }
  // "when soldiers, having failed there, captured"
  const isParticiple =
    tree.tokens[verb]!.label === 'advcl' &&
    tree.children[verb]!.some((child) => tree.labels[child] === 'aux' && tree.tokens[child]!.xpos === 'VBG');
  if (!isParticiple) return verb;
  const { head } = tree.tokens[verb]!;
  if (head > opener) return head;
  return tree.children[head]!.find((child) => child > verb && tree.tokens[child]!.xpos === 'VBD') ?? verb;
};

/** The verb of a clause that tells what was done on the day before it: "on Wednesday, when they left". */
export const verbOfWhen = (tree: SentenceTree, { end }: DateExpression): number | undefined => {
  let next = tree.tokens.find(({ start }) => start >= end);
  if (next?.text === ',') next = tree.tokens[next.index + 1];
  if (next?.text.toLowerCase() !== 'when' || next.head < next.index) return undefined;
  const verb = mainBehind(tree, next.index);
  // "on Monday when they had left": before it
  const isBefore = auxiliariesOf(tree, verb).some((aux) => tree.lemmas[aux] === 'have');
  return tree.tokens[verb]!.upos === 'VERB' && !isBefore ? verb : undefined;
};

/** "in May, when prices were low and workers blocked the road": the second clause behind "when", which the tree may hang on the first verb of all. */
export const joinedToWhen = (tree: SentenceTree, { end }: DateExpression): number | undefined => {
  let next = tree.tokens.find(({ start }) => start >= end);
  if (next?.text === ',') next = tree.tokens[next.index + 1];
  if (next?.text.toLowerCase() !== 'when' || next.head < next.index) return undefined;
  const opener = next.index;
  const main = next.head;
  return tree.tokens.find(({ index, head, xpos }) => {
    if (index < main || xpos !== 'VBD' || tree.labels[index] !== 'conj') return false;
    if (head !== main && head > opener) return false;
    const parts = tree.children[index]!;
    const joint = parts.find((part) => tree.labels[part] === 'cc');
    if (joint === undefined || joint < main || tree.lemmas[joint] !== 'and') return false;
    if (tree.tokens[joint - 1]!.upos === 'PUNCT' || !parts.some((part) => tree.labels[part] === 'nsubj'))
      return false;
    return !tree.tokens.slice(opener, joint).some(({ text }) => text === ';');
  })?.index;
};
