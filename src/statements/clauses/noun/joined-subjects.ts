import { verbClause } from '../find-clauses.js';
import { measureAbove } from '../measure-nouns.js';
import { prepositionOf } from '../preposition.js';
import type { SentenceTree } from '../sentence-tree.js';
import { subjectOf } from '../subjects.js';
import { guiltyOf } from './guilty-of.js';
import { ANSWERING, CRIMES, DURING, FIGHTS, GOING_ON, HARM, HELP, PRESSING, RAIDS } from './lexicon.js';
import { subjectsAt } from './subjects-at.js';
import { isTravelBeside, travellersBeside } from './travel.js';
import { winnersBeside } from './winners-beside.js';

/** "supports Norland in the fight against", "support for Norland in the fight against": whose fight it is. */
const helpedIn = (tree: SentenceTree, noun: number): readonly number[] => {
  const { head } = tree.tokens[noun]!;
  if (tree.tokens[head]!.upos === 'PROPN') return [head];
  const objects = tree.tokens[head]!.upos === 'VERB' ? verbClause(tree, head).objects : [head];
  const helps = HELP.has(tree.lemmas[head]!) && tree.tokens[head]!.upos === 'VERB';
  return objects.flatMap((object) => {
    if (!HELP.has(tree.lemmas[object]!)) return helps ? [object] : [];
    return tree.children[object]!.filter(
      (child) => tree.labels[child] === 'nmod' && ['for', 'of', 'to'].includes(prepositionOf(tree, child)),
    );
  });
};

/** "killed six in an attack on a camp": who kills in an attack attacks. */
const isHarmIn = (tree: SentenceTree, noun: number): boolean => {
  const { head } = tree.tokens[noun]!;
  return (
    RAIDS.has(tree.lemmas[noun]!) &&
    tree.labels[noun] === 'obl' &&
    HARM.has(tree.lemmas[head]!) &&
    !tree.children[noun]!.some((child) => prepositionOf(tree, child) === 'by')
  );
};

/** "pressed on with strikes", "went ahead with a raid": who goes on with a deed does it. */
const goesOn = (tree: SentenceTree, verb: number): boolean =>
  GOING_ON.has(tree.lemmas[verb]!) ||
  (PRESSING.has(tree.lemmas[verb]!) &&
    /^(?:on|ahead|forward|back)$/.test(tree.lemmas[verb + 1] ?? '') &&
    tree.tokens[verb + 1]!.head === verb);

/** "was drawn into talks with", "entered into talks with": who comes to act so. */
const drawnInto = (tree: SentenceTree, verb: number): readonly number[] => {
  if (tree.tokens[verb]!.upos !== 'VERB') return [];
  const { objects, subjects } = verbClause(tree, verb);
  return objects.length > 0 ? objects : subjects;
};

/** "took part in an attack on", "participated in the invasion of", "tried to win power through attacks on": one's own deed. */
const takesPartIn = (tree: SentenceTree, noun: number, preposition: string): boolean => {
  const { head } = tree.tokens[noun]!;
  if (preposition === 'in')
    return (
      /^(?:participate|partake|engage)$/.test(tree.lemmas[head]!) ||
      (tree.lemmas[head] === 'take' && tree.lemmas[head + 1] === 'part')
    );
  return (
    /^(?:through|by|via)$/.test(preposition) &&
    RAIDS.has(tree.lemmas[noun]!) &&
    tree.children[head]!.some((child) => tree.labels[child] === 'obj') &&
    tree.children[noun]!.some((child) => /^(?:on|against)$/.test(prepositionOf(tree, child)))
  );
};

/** Who acts in a noun that "in" or "after" joins to a clause: "left in protest at", "is in talks with", "after a meeting with X". */
export const joinedSubjects = (tree: SentenceTree, noun: number): readonly number[] => {
  const winners = winnersBeside(tree, noun);
  if (winners.length > 0) return winners;
  // "after months of talks with X"
  const at = measureAbove(tree, noun);
  const preposition = prepositionOf(tree, at);
  const { head } = tree.tokens[at]!;
  if (
    preposition === 'with' &&
    tree.labels[at] === 'obl' &&
    (ANSWERING.has(tree.lemmas[head]!) || goesOn(tree, head))
  )
    return subjectsAt(tree, head);
  if (isTravelBeside(tree, noun, preposition)) return travellersBeside(tree, at);
  if (CRIMES.has(tree.lemmas[noun]!)) {
    const guilty = guiltyOf(tree, at, preposition);
    if (guilty.length > 0) return guilty;
  }
  if (tree.labels[at] === 'obl' && takesPartIn(tree, at, preposition)) return subjectsAt(tree, head);
  const isHarm = /^(?:in|during)$/.test(preposition) && isHarmIn(tree, at);
  if (!isHarm && !DURING.has(preposition)) return [];
  const children = tree.children[noun]!;
  const withSomebody = children.some(
    (child) => tree.labels[child] === 'nmod' && prepositionOf(tree, child) === 'with',
  );
  const owned = children.some((child) => tree.tokens[child]!.label === 'nmod:poss');
  const determined = children.some((child) => tree.labels[child] === 'det');
  if (!owned && preposition === 'in' && head >= 0 && FIGHTS.has(tree.lemmas[noun]!)) {
    const helped = helpedIn(tree, noun);
    if (helped.length > 0) return helped;
  }
  if (!owned && isHarm) return subjectsAt(tree, head);
  if (owned || (!withSomebody && (preposition !== 'in' || determined))) return [];
  if (children.some((child) => tree.labels[child] === 'nsubj')) return subjectOf(tree, noun).tokens;
  if (head < 0) return [];
  if (preposition === 'into') return tree.labels[at] === 'obl' ? drawnInto(tree, head) : [];
  if (tree.labels[at] === 'obl') return subjectsAt(tree, head);
  const above = tree.tokens[head]!.head;
  return tree.labels[at] === 'nmod' && tree.labels[head] === 'obj' && above >= 0
    ? verbClause(tree, above).subjects
    : [];
};
