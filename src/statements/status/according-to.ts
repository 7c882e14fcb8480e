import { words } from '../../document/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { saysSo } from './says-so.js';
import type { Reporter } from './status.js';

const BESIDE: ReadonlySet<string> = new Set(['obl', 'nmod', 'advmod', 'dep']);
/** Arcs that "according to" at an end of its sentence looks over: it covers the whole of what is told there. */
const WITHIN: ReadonlySet<string> = new Set([
  'conj',
  'obj',
  'obl',
  'nmod',
  'xcomp',
  'nsubj',
  'appos',
  'advcl',
  'acl',
]);

/** True where a phrase opens its sentence, or closes it behind a comma. */
const isAtEdge = (tree: SentenceTree, noun: number): boolean => {
  const opening = tree.children[noun]!.find((child) => tree.labels[child] === 'case') ?? noun;
  if (opening === 0) return true;
  if (tree.tokens[opening - 1]!.text !== ',') return false;
  // "used tanks and, according to X, a drone": said of what follows alone
  if (tree.tokens[opening - 2]?.upos === 'CCONJ') return false;
  return tree.tokens.slice(noun + 1).every(({ upos, index }) => {
    for (let at = index, steps = 0; at >= 0 && steps < 40; at = tree.tokens[at]!.head, steps += 1)
      if (at === noun) return true;
    return upos === 'PUNCT';
  });
};

/** "six were killed, police say, and five hurt": the verb before "and" has its own speaker right behind it. */
const isSaidByAnother = (tree: SentenceTree, verb: number): boolean => {
  if (tree.labels[verb] !== 'conj') return false;
  const first = tree.tokens[verb]!.head;
  const says = [
    tree.tokens[first]!.head,
    ...tree.children[first]!.filter((child) => tree.labels[child] === 'parataxis'),
  ];
  return says.some(
    (speech) =>
      speech > first &&
      speech < verb &&
      saysSo(tree, speech) &&
      tree.children[speech]!.some((part) => tree.labels[part] === 'nsubj'),
  );
};

/** "was shot at, according to A, or crossed the border, according to B": of two such phrases the second has what stands between. */
const behindAnother = (tree: SentenceTree, noun: number): number | undefined => {
  const { head } = tree.tokens[noun]!;
  const isConjunct = tree.labels[head] === 'conj';
  const first = isConjunct ? tree.tokens[head]!.head : head;
  const other = tree.children[first]?.find(
    (child) => child > first && child < noun && prepositionOf(tree, child) === 'according to',
  );
  if (other === undefined) return undefined;
  if (isConjunct) return head > other ? head : undefined;
  return tree.children[head]!.find(
    (child) =>
      child > other && child < noun && tree.labels[child] === 'conj' && tree.tokens[child]!.upos === 'VERB',
  );
};

const MOVES: ReadonlySet<string> = words('move step measure decision');

/** "banned it, a move that has cut sales by half, according to X": what the aside tells. */
const movedBy = (tree: SentenceTree, noun: number): number | undefined => {
  const move = tree.tokens
    .slice(0, noun)
    .findLast(({ index }) => tree.labels[index] === 'appos' && MOVES.has(tree.lemmas[index]!));
  return (
    move &&
    tree.children[move.index]!.find((child) => tree.tokens[child]!.label === 'acl:relcl' && child < noun)
  );
};

/** "The fighters, two dozen strong according to residents, crossed": said of the aside alone, whose last word this is. */
const ofAside = (tree: SentenceTree, noun: number, head: number): number | undefined => {
  const opening = tree.children[noun]!.find((child) => tree.labels[child] === 'case') ?? noun;
  const before = tree.tokens[opening - 1];
  if (head < noun || !before || before.upos === 'PUNCT' || tree.tokens[noun + 1]?.text !== ',')
    return undefined;
  return before.index;
};

/** "who died in jail, according to his family": the relative clause that ends before such a phrase at the end. */
const isRelativeBefore = (tree: SentenceTree, noun: number, clause: number): boolean => {
  if (tree.tokens[clause]!.label !== 'acl:relcl' || clause > noun || !isAtEdge(tree, noun)) return false;
  const opening = tree.children[noun]!.find((child) => tree.labels[child] === 'case') ?? noun;
  let at = opening - 2;
  while (at > clause) at = tree.tokens[at]!.head;
  return at === clause;
};

/** The predicate that "according to X" reports: the one it hangs on, at an end of the sentence the topmost of its clause. */
const scopeOf = (tree: SentenceTree, noun: number): number => {
  let at = tree.tokens[noun]!.head;
  if (!isAtEdge(tree, noun)) return ofAside(tree, noun, at) ?? at;
  const nearer = movedBy(tree, noun) ?? behindAnother(tree, noun);
  if (nearer !== undefined) return nearer;
  while (at >= 0 && WITHIN.has(tree.labels[at]!) && !isSaidByAnother(tree, at)) at = tree.tokens[at]!.head;
  return at;
};

/** Who a predicate is told "according to". */
export const accordingTo = (tree: SentenceTree, token: number): Reporter[] => {
  const found: Reporter[] = [];
  for (const { index, text, head } of tree.tokens)
    if (
      (tree.labels[index] === 'case' || tree.labels[index] === 'mark') &&
      text.toLowerCase() === 'according' &&
      head >= 0 &&
      BESIDE.has(tree.labels[head]!) &&
      prepositionOf(tree, head) === 'according to' &&
      (scopeOf(tree, head) === token || isRelativeBefore(tree, head, token))
    )
      found.push({ cue: head, tokens: [head] });
  return found;
};
