import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** True where a token has a child of a label (without subtype). */
export const hasChild = (tree: SentenceTree, token: number, label: string): boolean =>
  tree.children[token]!.some((child) => tree.labels[child] === label);

/** "who did it": by whom something was done is asked, not whether it was. */
export const asksWho = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some(
    (child) => child < token && tree.labels[child] === 'nsubj' && tree.lemmas[child] === 'who',
  );

/** The word that opens a clause, "when" included. */
export const openerOf = (tree: SentenceTree, token: number, marker: string): string => {
  if (marker) return marker;
  const adverb = tree.children[token]!.find(
    (child) => child < token && tree.labels[child] === 'advmod' && tree.tokens[child]!.xpos === 'WRB',
  );
  return adverb === undefined ? '' : tree.lemmas[adverb]!;
};

const TIMES = words('before after when while since until');

const APPOINTING = words('appoint name elect choose hire');
const HEADING = words('head lead chair run oversee command manage supervise preside');

/** "was appointed to head it": who is does. */
export const isPutAtHead = (tree: SentenceTree, token: number, governor: number): boolean =>
  HEADING.has(tree.lemmas[token]!) && APPOINTING.has(tree.lemmas[governor]!);

const BEATING = words(
  `beat defeat edge overcome outbid outlast outscore outpace outrun outpoll outsprint outduel trounce thrash rout pip upset
  topple hammer overpower overtake vanquish best down stun rally recover rebound bounce rise climb overrun survive
  dethrone unseat oust surge cruise sail romp eliminate upstage outmaneuver outmanoeuvre crush knock`,
);
/** Verbs that make another one with a particle: "saw off", "fought back", "came from behind". */
const BEATING_OFF = words('see hold fend fight brush come ward battle stave');
const OFF = words('off back behind aside');
const WON = words(
  `win take claim become secure clinch reach seize capture acquire earn retain gain lift land book snatch grab beat defeat
  complete bag regain reclaim lead oust unseat overtake join qualify advance conquer collect`,
);

/** "beat Lee to win the title": what comes of it is no purpose. */
export const isWonSo = (tree: SentenceTree, token: number, governor: number): boolean => {
  if (!WON.has(tree.lemmas[token]!) || token < governor) return false;
  const verb = tree.lemmas[governor]!;
  if (BEATING.has(verb)) return true;
  return (
    BEATING_OFF.has(verb) &&
    (OFF.has(tree.lemmas[governor + 1] ?? '') || OFF.has(tree.lemmas[governor + 2] ?? ''))
  );
};

/** In what things are only seen. */
const VIEWS = words('video footage photo photograph picture image clip recording film');

/** "appeared on television to deny it": who appears somewhere is seen there, and does what he comes for. */
export const isShowingUp = (tree: SentenceTree, token: number, governor: number): boolean =>
  tree.lemmas[governor] === 'appear' &&
  /^VBN?$/.test(tree.tokens[token]!.xpos) &&
  !hasChild(tree, token, 'aux') &&
  tree.children[governor]!.some(
    (child) =>
      child > governor &&
      child < token &&
      tree.labels[child] === 'obl' &&
      !VIEWS.has(tree.lemmas[child]!) &&
      tree.children[child]!.some((part) => /^(?:on|at|in|before|with|alongside)$/.test(tree.lemmas[part]!)),
  );

/** "…, he said, hours before they came": a clause of time, whatever the tree calls it. */
export const isOfTime = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some(
    (child) => child < token && tree.labels[child] === 'mark' && TIMES.has(tree.lemmas[child]!),
  );

/** "what it called the expulsion", "called the arrest illegal": a verb that gives what was done a name. */
export const isNaming = (tree: SentenceTree, verb: number): boolean => {
  if (!/^(?:call|term|label|deem|consider|describe)$/.test(tree.lemmas[verb]!)) return false;
  const { head } = tree.tokens[verb]!;
  if (tree.labels[verb] === 'acl' && head >= 0 && tree.lemmas[head] === 'what') return true;
  const [object, name] = tree.children[verb]!.filter(
    (child) => child > verb && /^(?:obj|xcomp)$/.test(tree.labels[child]!),
  );
  return (
    object !== undefined &&
    name !== undefined &&
    tree.labels[object] === 'obj' &&
    tree.tokens[name]!.upos !== 'VERB' &&
    isDefinite(tree, object)
  );
};

const DEFINITE = words('the this that these those');

/** "the attack", "X's attack": one that is known of. */
export const isDefinite = (tree: SentenceTree, noun: number): boolean =>
  tree.children[noun]!.some(
    (child) =>
      tree.tokens[child]!.label === 'nmod:poss' ||
      (tree.labels[child] === 'det' && DEFINITE.has(tree.lemmas[child]!)),
  );

/** "a probe into whether they met": the conjunction behind the preposition. */
export const isWhether = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some(
    (child) => child < token && tree.labels[child] === 'mark' && tree.lemmas[child] === 'whether',
  );
