import { words } from '../../../document/index.js';
import { agentsOf } from '../agents.js';
import { ASKED, CONTENT_NOUNS, DEMANDS, GIVEN, PAPERS } from '../content-nouns.js';
import { markerOf, prepositionOf } from '../preposition.js';
import { childBy, type SentenceTree } from '../sentence-tree.js';
import { isPassive } from '../voice.js';
import { actorOf, controlled, type FoundSubject, NOTHING, type SubjectFinder } from './found-subject.js';
import { ASKED_OF, DESCRIBING, FOILING, PLANS } from './lexicon.js';

/** "received a request from Norland to help": who receives it is asked to. */
const isReceivedRequest = (tree: SentenceTree, noun: number): boolean =>
  tree.lemmas[noun] === 'request' && /^(?:receive|get)$/.test(tree.lemmas[tree.tokens[noun]!.head] ?? '');

/** "rejected Norland's demand to release Lee": of whom it is demanded, never who demands it. */
const askedBy = (tree: SentenceTree, noun: number, depth: number, subjectOf: SubjectFinder): FoundSubject => {
  const { head } = tree.tokens[noun]!;
  if (head < 0 || !/^(?:obj|obl)$/.test(tree.labels[noun]!) || !ASKED_OF.has(tree.lemmas[head]!))
    return NOTHING;
  return controlled(actorOf(tree, head, depth - 1, subjectOf));
};

/** What is somebody's own who stands behind "of": "the decision of the council to open proceedings". */
const DECIDED = words(
  'decision refusal intention readiness willingness inability ability determination failure desire wish commitment pledge promise vow resolve',
);

/** "Norland's plan", "a plan by Norland", "a request from Norland", "a Norland plan": a word at a noun that tells whose it is. */
const isOwner = (tree: SentenceTree, noun: number, child: number): boolean => {
  if (tree.tokens[child]!.label === 'nmod:poss') return true;
  const { [child]: label } = tree.labels;
  if (label === 'compound' || label === 'amod') return /^\p{Lu}/u.test(tree.tokens[child]!.text);
  if (label !== 'nmod') return false;
  const preposition = prepositionOf(tree, child);
  const lemma = tree.lemmas[noun]!;
  return (
    preposition === 'by' ||
    // "condemned the decision of the court to jail her": whether it is done is another's question
    (preposition === 'of' &&
      DECIDED.has(lemma) &&
      !FOILING.has(tree.lemmas[tree.tokens[noun]!.head] ?? '')) ||
    (preposition === 'from' && (PAPERS.has(lemma) || ASKED.has(lemma) || GIVEN.has(lemma)))
  );
};

/** Who carries a noun: "made an offer to", "failed in an attempt to". */
const carrierOf = (
  tree: SentenceTree,
  noun: number,
  depth: number,
  subjectOf: SubjectFinder,
): FoundSubject => {
  const { head: verb } = tree.tokens[noun]!;
  if (verb < 0 || tree.tokens[verb]!.upos !== 'VERB') return NOTHING;
  switch (tree.labels[noun]) {
    case 'obl': {
      const preposition = prepositionOf(tree, noun);
      // "denounced it as an attempt to buy": another's
      if (preposition === 'as' && DESCRIBING.has(tree.lemmas[verb]!)) return NOTHING;
      // "failed in an attempt to buy", "launched raids in a bid to free"
      return ['in', 'as', 'with'].includes(preposition) && !isPassive(tree, verb)
        ? controlled(actorOf(tree, verb, depth - 1, subjectOf))
        : NOTHING;
    }
    case 'obj':
      // "foiled an attempt to attack": another's
      return FOILING.has(tree.lemmas[verb]!)
        ? NOTHING
        : controlled(actorOf(tree, verb, depth - 1, subjectOf));
    case 'nsubj':
      // "a plan to help Lee was rejected by the council": another's
      return isPassive(tree, verb) && !FOILING.has(tree.lemmas[verb]!)
        ? controlled(agentsOf(tree, verb))
        : NOTHING;
    default:
      return NOTHING;
  }
};

/** Who acts in "X's attempts to attack", "made an offer to help": possessor, else who carries the noun. */
export const ownerOf = (
  tree: SentenceTree,
  noun: number,
  depth: number,
  subjectOf: SubjectFinder,
): FoundSubject => {
  if (DEMANDS.has(tree.lemmas[noun]!) || isReceivedRequest(tree, noun))
    return askedBy(tree, noun, depth, subjectOf);
  const owners = tree.children[noun]!.filter((child) => isOwner(tree, noun, child));
  return owners.length > 0 ? controlled(owners) : carrierOf(tree, noun, depth, subjectOf);
};

/** "foiled a plot to kill him": another's, where the tree hangs the infinitive on the verb. */
export const isFoiledPlan = (tree: SentenceTree, token: number): boolean => {
  const { head, xpos } = tree.tokens[token]!;
  if (xpos !== 'VB' || !FOILING.has(tree.lemmas[head]!)) return false;
  const plan = childBy(tree, head, 'obj');
  return plan !== undefined && plan === token - 2 && PLANS.has(tree.lemmas[plan]!);
};

/**
 * "brought a letter from Ann Lee inviting him", "approved a request from Ann Lee to go": whose paper or plan it is, where
 * the tree hangs what it tells on the verb.
 */
export const writerOf = (
  tree: SentenceTree,
  token: number,
  depth: number,
  subjectOf: SubjectFinder,
): FoundSubject | undefined => {
  const { head, xpos } = tree.tokens[token]!;
  const marker = markerOf(tree, token);
  if (xpos === 'VBG' ? marker !== '' : marker !== 'to') return undefined;
  const first = tree.children[token]!.find((child) => child < token) ?? token;
  if (tree.tokens[first - 1]?.text === ',') return undefined;
  const paper = childBy(tree, head, 'obj');
  if (paper === undefined || paper > token) return undefined;
  const { [paper]: lemma } = tree.lemmas;
  if (!(xpos === 'VBG' ? PAPERS.has(lemma!) : CONTENT_NOUNS.test(lemma!))) return undefined;
  const told = tree.children[paper]!.some(
    (child) =>
      ['by', 'from'].includes(prepositionOf(tree, child)) ||
      (DECIDED.has(lemma!) && isOwner(tree, paper, child)),
  );
  return told ? ownerOf(tree, paper, depth, subjectOf) : undefined;
};
