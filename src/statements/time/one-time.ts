import { words } from '../../document/index.js';
import { markerOf, prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { auxiliariesOf } from '../clauses/voice.js';
import { type Effect, VERB_GOVERNORS } from '../status/governors.js';
import { ownTense } from '../status/tense.js';
import { openerOf } from '../status/words-of.js';

/** Conjunctions of two happenings at one time. */
export const MEANWHILE: ReadonlySet<string> = new Set(['when', 'as', 'while']);

/** Prepositions of an event noun that tells in what a deed was done: "said in a call", "killed during a raid". */
const INSIDE: ReadonlySet<string> = new Set(['in', 'at', 'during']);

/** Verbs of what is done within such a happening; "charged in the attack" comes after it. */
const DONE_WITHIN = words(
  `say tell announce state add warn note confirm kill injure wound die shoot hurt meet speak discuss sign agree address
  defeat elect beat win lose free release`,
);

const REPORTING: ReadonlySet<Effect | undefined> = new Set<Effect>(['speech', 'thought', 'denial']);

/** "had fallen", "has fallen". */
export const isPerfect = (tree: SentenceTree, token: number): boolean =>
  auxiliariesOf(tree, token).some((aux) => tree.lemmas[aux] === 'have');

/** Verbs that are one happening with what they govern. */
const TRYING = words('try attempt seek struggle work help begin start continue prepare');

/** "was trying to open a show when he met": the verb that a clause stands beside. */
const verbBeside = (tree: SentenceTree, head: number): number => {
  const above = tree.tokens[head]!.head;
  return tree.labels[head] === 'xcomp' && above >= 0 && TRYING.has(tree.lemmas[above]!) ? above : head;
};

/** A clause told at the time of another: "was hurt when a bomb exploded", both past. */
export const isMeanwhile = (tree: SentenceTree, clause: number, openers: ReadonlySet<string>): boolean => {
  const { head } = tree.tokens[clause]!;
  return (
    tree.labels[clause] === 'advcl' &&
    head >= 0 &&
    openers.has(openerOf(tree, clause, markerOf(tree, clause))) &&
    ownTense(tree, clause) === 'past' &&
    ownTense(tree, verbBeside(tree, head)) === 'past' &&
    !isPerfect(tree, clause) &&
    !REPORTING.has(VERB_GOVERNORS.get(tree.lemmas[clause]!)?.clause)
  );
};

/** Where people come together: who does something there does it on that day. */
const GATHERINGS = words(
  `meeting summit conference hearing session congress convention ceremony rally funeral wedding trial assembly forum
  talk gathering event match game vote election referendum briefing ballot poll debate service mass vigil march parade
  interview speech dinner sitting`,
);

/** "in coordination with the army": beside the deed. */
const TOGETHER = words(
  'coordination cooperation collaboration partnership consultation conjunction concert protest',
);

/** "in a coup in May": a happening that is told of for the first time. */
const isNew = (tree: SentenceTree, noun: number): boolean =>
  tree.children[noun]!.some((child) => tree.labels[child] === 'det' && /^an?$/.test(tree.lemmas[child]!));

/** "said in a call", "killed during a raid": the happening in which a deed is done, below the verb of the deed. */
export const isWithin = (tree: SentenceTree, noun: number): boolean => {
  const { upos, head } = tree.tokens[noun]!;
  const preposition = prepositionOf(tree, noun);
  return (
    upos === 'NOUN' &&
    tree.labels[noun] === 'obl' &&
    head >= 0 &&
    INSIDE.has(preposition) &&
    (preposition === 'during' ||
      (preposition !== 'during' && GATHERINGS.has(tree.lemmas[noun]!)) ||
      (preposition === 'in' && TOGETHER.has(tree.lemmas[noun]!)) ||
      DONE_WITHIN.has(tree.lemmas[head]!) ||
      isNew(tree, noun))
  );
};
