import { isBesideVerb } from '../beside-verb.js';
import { isBrink } from '../brink.js';
import { CONTENT_NOUNS, isSingledOut, PAPERS } from '../content-nouns.js';
import { markerOf, prepositionOf } from '../preposition.js';
import { countedAbove } from '../relative.js';
import type { SentenceTree } from '../sentence-tree.js';
import { isPassive } from '../voice.js';
import { controllerIs } from './control.js';
import { controllerOf } from './controller-of.js';
import { actorOf, controlled, type FoundSubject, NOTHING, type SubjectFinder } from './found-subject.js';
import { ownerOf } from './owner-of.js';

/** "is working with its partners to help": a purpose is that of who acts in the clause around it. */
const purposeSubject = (
  tree: SentenceTree,
  noun: number,
  depth: number,
  subjectOf: SubjectFinder,
): FoundSubject => {
  let at = noun;
  while (at >= 0 && /^(?:nmod|conj|appos|flat|compound)$/.test(tree.labels[at]!)) at = tree.tokens[at]!.head;
  const verb = at < 0 ? -1 : tree.tokens[at]!.head;
  if (verb < 0 || tree.tokens[verb]!.upos !== 'VERB') return NOTHING;
  if (tree.labels[at] === 'obl') return controlled(actorOf(tree, verb, depth - 1, subjectOf));
  return tree.labels[at] === 'obj' && controllerIs(tree.lemmas[verb]!, 'advcl', 'to', true) === 'object'
    ? { tokens: [noun], link: 'relative' }
    : NOTHING;
};

/** "became the first woman to lead it", "was one of the first to go": of whom a predicate noun is said. */
const saidOf = (
  tree: SentenceTree,
  noun: number,
  depth: number,
  subjectOf: SubjectFinder,
): FoundSubject | undefined => {
  let at = noun;
  // "one of the first"
  if (tree.labels[at] === 'nmod' && prepositionOf(tree, at) === 'of') at = tree.tokens[at]!.head;
  const isSaid =
    tree.children[at]!.some((child) => tree.labels[child] === 'cop') ||
    (tree.labels[at] === 'xcomp' && /^(?:become|remain|be)$/.test(tree.lemmas[tree.tokens[at]!.head]!));
  if (!isSaid) return undefined;
  const { tokens } = subjectOf(tree, tree.labels[at] === 'xcomp' ? tree.tokens[at]!.head : at, depth - 1);
  return tokens.length > 0 ? controlled(tokens) : undefined;
};

const hasPassiveAuxiliary = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some((child) => tree.tokens[child]!.label === 'aux:pass');

/** Who acts in a participle or an infinitive behind a noun: the noun, whose plan or paper it is, or who acts around it. */
export const reducedClauseSubject = (
  tree: SentenceTree,
  token: number,
  depth: number,
  subjectOf: SubjectFinder,
): FoundSubject => {
  const noun = tree.tokens[token]!.head;
  const { xpos } = tree.tokens[token]!;
  const marker = markerOf(tree, token);
  const ofNoun: FoundSubject = { tokens: [countedAbove(tree, noun)], link: 'relative' };
  const infinitive = tree.children[token]!.some(
    (child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'to',
  );
  if (xpos === 'VBG' && marker === '' && isBesideVerb(tree, token, noun))
    return controllerOf(tree, token, 'advcl', depth, subjectOf, tree.tokens[noun]!.head);
  if (!infinitive && (xpos === 'VBG' || xpos === 'VBN') && marker === '')
    return PAPERS.has(tree.lemmas[noun]!) && xpos === 'VBG' ? ownerOf(tree, noun, depth, subjectOf) : ofNoun;
  // "a summit to be hosted by Norland"
  if (infinitive && isPassive(tree, token) && hasPassiveAuxiliary(tree, token))
    return CONTENT_NOUNS.test(tree.lemmas[noun]!) ? NOTHING : ofNoun;
  // "was on the verge of attacking"
  if (xpos === 'VBG' && marker === 'of' && isBrink(tree, noun))
    return saidOf(tree, noun, depth, subjectOf) ?? NOTHING;
  if (CONTENT_NOUNS.test(tree.lemmas[noun]!)) return ownerOf(tree, noun, depth, subjectOf);
  if (!infinitive || marker !== 'to') return NOTHING;
  return isSingledOut(tree, noun)
    ? (saidOf(tree, noun, depth, subjectOf) ?? ofNoun)
    : purposeSubject(tree, noun, depth, subjectOf);
};
