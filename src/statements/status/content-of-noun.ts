import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { NOUN_GOVERNORS, SPEECH_NOUNS, VERB_GOVERNORS } from './governors.js';
import { isNegated } from './polarity.js';
import { hasChild } from './words-of.js';

const UNTRUE = words('false untrue baseless unfounded groundless fabricated bogus wrong incorrect nonsense');

/** "said that rumours were false": what is said to be untrue, the noun taken for the object of "said". */
export const untrueBeside = (tree: SentenceTree, noun: number): number | undefined => {
  const { head } = tree.tokens[noun]!;
  if (tree.labels[noun] !== 'obj' || head < 0) return undefined;
  return tree.children[head]!.find(
    (child) =>
      child > noun &&
      tree.labels[child] === 'ccomp' &&
      UNTRUE.has(tree.lemmas[child]!) &&
      !hasChild(tree, child, 'nsubj') &&
      hasChild(tree, child, 'cop'),
  );
};

/** "rumours that they met are false" */
export const isUntrue = (tree: SentenceTree, noun: number): boolean => {
  const { head } = tree.tokens[noun]!;
  const judged =
    tree.labels[noun] === 'nsubj' && UNTRUE.has(tree.lemmas[head]!) ? head : untrueBeside(tree, noun);
  return (
    judged !== undefined &&
    !isNegated(tree, judged) &&
    (SPEECH_NOUNS.has(tree.lemmas[noun]!) || NOUN_GOVERNORS.get(tree.lemmas[noun]!) === 'hedge')
  );
};

/** What shows that something is so: where there is none, it is open. */
export const EVIDENCE = words('evidence proof indication sign suggestion confirmation trace hint');

const LITTLE = words('little scant insufficient scarce inconclusive');
const LACKING = words('lack need want seek demand await miss');

/** "no evidence", "little evidence", "lack evidence" */
export const isMissing = (tree: SentenceTree, noun: number): boolean => {
  if (isNegated(tree, noun)) return true;
  if (tree.children[noun]!.some((child) => child < noun && LITTLE.has(tree.lemmas[child]!))) return true;
  const { head } = tree.tokens[noun]!;
  return tree.labels[noun] === 'obj' && (LACKING.has(tree.lemmas[head]!) || isNegated(tree, head));
};

/** "evidence he had met them", not "evidence the police had found": nothing in it stands for the noun. */
const isWhole = (tree: SentenceTree, token: number): boolean => {
  const [first] = tree.children[token]!;
  if (first === undefined || first > token || /^W/.test(tree.tokens[first]!.xpos)) return false;
  return tree.children[token]!.some(
    (child) =>
      tree.tokens[child]!.label === 'nsubj:pass' ||
      (child > token && /^(?:i?obj|[cx]comp)$/.test(tree.labels[child]!) && tree.lemmas[child] !== 'that'),
  );
};

/** "rumours that they met": the content of a noun, which the tree took for a relative clause. */
export const isContent = (tree: SentenceTree, token: number): boolean => {
  const noun = tree.lemmas[tree.tokens[token]!.head]!;
  const [first] = tree.children[token]!;
  if (!(SPEECH_NOUNS.has(noun) || NOUN_GOVERNORS.has(noun)) || !hasChild(tree, token, 'nsubj')) return false;
  if (EVIDENCE.has(noun) && isWhole(tree, token)) return true;
  if (first === undefined || tree.lemmas[first] !== 'that') return false;
  const objects = tree.children[token]!.filter((child) => tree.labels[child] === 'obj').length;
  // "the announcement last month that they would leave"
  if (tree.tokens[first]!.label === 'obl:unmarked') return true;
  return tree.labels[first] === 'mark' || (tree.labels[first] === 'obj' && objects > 1);
};

/** "denied reports that they met": who denies them says it is not so. */
export const isDenied = (tree: SentenceTree, noun: number): boolean => {
  const { head } = tree.tokens[noun]!;
  return tree.labels[noun] === 'obj' && VERB_GOVERNORS.get(tree.lemmas[head]!)?.clause === 'denial';
};

/** "foiled an attempt": what another did. */
export const isFoiled = (tree: SentenceTree, noun: number): boolean => {
  const { head } = tree.tokens[noun]!;
  return (
    (tree.labels[noun] === 'obj' || tree.tokens[noun]!.label === 'nsubj:pass') &&
    VERB_GOVERNORS.get(tree.lemmas[head]!)?.noun === 'negate'
  );
};
