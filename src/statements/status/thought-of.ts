import { words } from '../../document/index.js';
import { findTriggers } from '../../relations/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { modalsOf } from './own-words.js';

/** Relations of what is not done where it fails: "the takeover failed"; talks and attacks that failed were held and made. */
const GETTING = words('ACQUIRED MERGED_WITH SEIZED RESCUED OCCUPIED DISMISSED');
/** "takeover", "rescue": a noun of what is not done where it fails. */
export const isGetting = (tree: SentenceTree, noun: number): boolean =>
  findTriggers('noun', tree.lemmas[noun]!).some(({ relation }) => GETTING.has(relation));

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|january|february|april|june|july|august|september|october|november|december|\d{4})$/i;

/** A day, or a clause of its own, before the verb: what did take place or is to. */
const isPlaced = (tree: SentenceTree, noun: number, governor: number): boolean =>
  tree.children[noun]!.some(
    (child) =>
      tree.labels[child] === 'acl' &&
      (tree.tokens[child]!.label === 'acl:relcl' || tree.tokens[child]!.xpos === 'VBN'),
  ) || tree.tokens.slice(noun, governor).some(({ text }) => DAYS.test(text));

const INDEFINITE = words('a an any another every');
const THOUGHT_OF = words('would could might may can will should must');

/** "an attack on Chad would lead to war", "any strike will be met by force": one that is only thought of. */
export const isOnlyThoughtOf = (tree: SentenceTree, noun: number, governor: number): boolean => {
  const modals = modalsOf(tree, governor);
  if (modals.length === 0 || !modals.some((modal) => THOUGHT_OF.has(tree.lemmas[modal]!))) return false;
  // "could have been planned": it was made
  if (tree.children[governor]!.some((child) => tree.labels[child] === 'aux' && tree.lemmas[child] === 'have'))
    return false;
  const isIndefinite = tree.children[noun]!.every(
    (child) =>
      tree.tokens[child]!.label !== 'nmod:poss' &&
      tree.labels[child] !== 'nummod' &&
      (tree.labels[child] !== 'det' || INDEFINITE.has(tree.lemmas[child]!)),
  );
  const isBid = isGetting(tree, noun) && modals.some((modal) => tree.lemmas[modal] === 'would');
  return (isIndefinite || isBid) && !isPlaced(tree, noun, governor);
};
