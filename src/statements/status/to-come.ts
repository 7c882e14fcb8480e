import { words } from '../../document/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { draftOf } from './draft.js';
import { ownTense, tenseAbove } from './tense.js';

/** Conjunctions of what comes after, or along with, what is told. */
const OPENERS = words('before when');
/** Verbs of what has its day: what is told beside them is set for a day too. */
const SET = words('come begin start open expire lapse');
/** "takes effect", "enters into force", "becomes law". */
const VALIDITY = /^(?:effect|force|effective|law|operative|valid)$/;
const VALID_BY = words('take enter come go become');
/** What lasts may be so already. */
const LASTING = words('be have lead own run rule govern know live remain stay');

const isPresentDeed = (tree: SentenceTree, token: number): boolean =>
  /^VB[PZ]$/.test(tree.tokens[token]!.xpos) &&
  ownTense(tree, token) === 'present' &&
  !LASTING.has(tree.lemmas[token]!);

const takesEffect = (tree: SentenceTree, verb: number): boolean =>
  [verb, ...tree.children[verb]!].some((part) => VALIDITY.test(tree.lemmas[part]!)) &&
  [verb, ...tree.children[verb]!].some((part) => VALID_BY.has(tree.lemmas[part]!));

const isSet = (tree: SentenceTree, verb: number): boolean =>
  SET.has(tree.lemmas[verb]!) || takesEffect(tree, verb);

/** "came two weeks before Norlanders elect a leader": what the present tells of, beside the past, lies ahead. */
export const isYetToCome = (tree: SentenceTree, token: number, governor: number, opener: string): boolean => {
  if (!OPENERS.has(opener) || !isPresentDeed(tree, token)) return false;
  const tense = ownTense(tree, governor) ?? tenseAbove(tree, governor);
  // "the film begins when he meets her"
  if (opener === 'when' && isSet(tree, governor)) return tense === 'present' && takesEffect(tree, governor);
  return tense === 'past' || (tense === 'present' && isSet(tree, governor));
};

/** "by the time they meet, he will have left", "until the day they meet": a time ahead. */
export const isTimeToCome = (tree: SentenceTree, token: number, noun: number): boolean => {
  if (!/^(?:time|day|moment)$/.test(tree.lemmas[noun]!) || !isPresentDeed(tree, token)) return false;
  const { head } = tree.tokens[noun]!;
  if (head < 0 || !/^(?:by|until|till)$/.test(prepositionOf(tree, noun))) return false;
  const { modality, tense } = draftOf(tree, head);
  return modality === 'future' || modality === 'conditional' || tense === 'past';
};
