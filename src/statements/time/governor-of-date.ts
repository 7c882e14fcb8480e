import { words } from '../../document/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { behindEvent } from './behind-event.js';
import { heldSince, isOfAside } from './dates-of-asides.js';
import { isLimitOfObject, isOfDemanded, isOfSome } from './dates-of-things.js';
import { governorInTree } from './governor-in-tree.js';
import { isHappening } from './happening.js';
import { isEventNoun, meantVerb } from './meant-verb.js';
import { toldEvent } from './told-event.js';

/** In what somebody speaks to all. */
const PAPERS = words(
  'statement letter interview article report message video speech editorial column post memo note communique tweet paper',
);

/** What those do who bring it out. */
const PUBLISHED = words('carry publish air broadcast release issue post print distribute circulate date');

/** "in a statement carried by the agency last week, Lee warned", "in a letter dated May 3": who speaks in it speaks then. */
const publishedWith = (tree: SentenceTree, predicate: number): number => {
  const noun = tree.tokens[predicate]!.head;
  if (tree.labels[predicate] !== 'acl' || !PUBLISHED.has(tree.lemmas[predicate]!)) return predicate;
  if (tree.labels[noun] !== 'obl' || !PAPERS.has(tree.lemmas[noun]!)) return predicate;
  const verb = tree.tokens[noun]!.head;
  const isSpoken = prepositionOf(tree, noun) === 'in' && tree.tokens[verb]?.upos === 'VERB';
  return isSpoken && tree.tokens[predicate]!.xpos === 'VBN' ? verb : predicate;
};

/** "expelled two envoys over a blast at a depot in 2014": the year is that of what it was done over. */
const ofReason = (tree: SentenceTree, date: number, predicate: number): number => {
  if (predicate > date || !/^(?:19|20)\d\d$/.test(tree.tokens[date]!.text)) return predicate;
  if (prepositionOf(tree, date) !== 'in' || tree.tokens[predicate]!.upos !== 'VERB') return predicate;
  return (
    tree.children[predicate]!.find(
      (child) =>
        child > predicate &&
        child < date &&
        tree.labels[child] === 'obl' &&
        prepositionOf(tree, child) === 'over' &&
        (isHappening(tree, child) || isEventNoun(tree, child)),
    ) ?? predicate
  );
};

/** The predicate that a date's head is meant for, whatever the tree hung it on; undefined where only a thing has the date ("the 2014 law"). */
export const governorOfDate = (
  tree: SentenceTree,
  date: number,
  isName: (token: number) => boolean,
): number | undefined => {
  const held = heldSince(tree, date);
  if (held !== undefined) return held;
  const found = isOfSome(tree, date) ? undefined : governorInTree(tree, date, isName);
  if (found === undefined) return undefined;
  const predicate = toldEvent(tree, date, behindEvent(tree, date, meantVerb(tree, date, found)));
  if (predicate === undefined) return undefined;
  if (isLimitOfObject(tree, date, predicate) || isOfDemanded(tree, date, predicate)) return undefined;
  if (isOfAside(tree, date, predicate)) return undefined;
  return publishedWith(tree, ofReason(tree, date, predicate));
};

/** True where what governs a predicate stands between it and the date: a slip of the tree, for the date is the other's. */
export const isBeyondGovernor = (tree: SentenceTree, date: number, predicate: number): boolean => {
  for (let at = tree.tokens[predicate]!.head, steps = 0; at >= 0 && steps < 40; steps += 1) {
    if ((at > date && at < predicate) || (at < date && at > predicate)) return true;
    at = tree.tokens[at]!.head;
  }
  return false;
};
