import { markerOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { isBackshifted } from './clause-parts.js';
import { isDoneSo } from './done-so.js';
import { draftOf } from './draft.js';
import { clauseEffect } from './governed.js';
import { CONJUNCTIONS, type Effect } from './governors.js';
import { isAllElse } from './nearly.js';
import { ownTense } from './tense.js';
import { isYetToCome } from './to-come.js';
import { openerOf } from './words-of.js';

/** "will leave, to be replaced by": what comes after. */
const isOutcome = (tree: SentenceTree, token: number): boolean => {
  const to = tree.children[token]!.find(
    (child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'to',
  );
  return (
    to !== undefined &&
    tree.tokens[to - 1]?.text === ',' &&
    tree.children[token]!.some((child) => tree.tokens[child]!.label === 'aux:pass')
  );
};

/** "as if they had met", with two markers where the tree does not join them. */
const isAsIf = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some(
    (child) => tree.labels[child] === 'mark' && /^(?:if|though)$/.test(tree.lemmas[child]!),
  );

/** Conjunctions of what comes along with what is ahead: "would resign when the budget was approved". */
const NOT_YET: ReadonlySet<string> = new Set(['once', 'until', 'till', 'before', 'when']);

/** "once they had met", the conjunction taken for an adverb. */
const isOnce = (tree: SentenceTree, token: number): boolean => {
  const [first] = tree.children[token]!.filter((child) => tree.labels[child] !== 'punct');
  return first !== undefined && first < token - 1 && tree.lemmas[first] === 'once';
};

const KEPT_FROM: ReadonlySet<Effect | undefined> = new Set<Effect>([
  'negate',
  'refuse',
  'plan',
  'want',
  'desire',
  'will',
]);

/** "marched", not "were stopped from marching", "plan to march". */
const isDone = (tree: SentenceTree, verb: number): boolean => {
  const { modality, negative } = draftOf(tree, verb);
  if (modality !== 'asserted' || negative) return false;
  const { head, xpos } = tree.tokens[verb]!;
  if (head < 0 || (xpos !== 'VB' && xpos !== 'VBG') || !/^(?:xcomp|advcl|ccomp)$/.test(tree.labels[verb]!))
    return true;
  const marker = markerOf(tree, verb);
  if (xpos === 'VBG' && !/^(?:from|)$/.test(marker)) return true;
  return !KEPT_FROM.has(clauseEffect(tree, head, xpos === 'VBG' ? 'gerund' : 'infinitive'));
};

/** What a conjunction makes of its clause. */
export const conjunctionEffect = (
  tree: SentenceTree,
  token: number,
  governor: number,
  marker: string,
): Effect | undefined => {
  if (marker === 'as' && isAsIf(tree, token)) return 'hedge';
  // "would rather fight than talk"
  if (marker === 'than' && tree.tokens[token]!.xpos === 'VB') return 'negate';
  if (isAllElse(tree, token, governor, marker)) return 'negate';
  // "compared it to supporting X"
  if (marker === 'to' && tree.tokens[token]!.xpos === 'VBG') return 'hedge';
  // "unless of course"
  const effect = CONJUNCTIONS.get(marker) ?? CONJUNCTIONS.get(marker.split(' ')[0]!);
  if (effect === 'purpose') {
    if (isOutcome(tree, token)) return 'future';
    return isDoneSo(tree, token) && isDone(tree, governor) ? undefined : effect;
  }
  // "until they met" in the past: they did; "would not be released until they had been told": not yet
  const opener = openerOf(tree, token, marker) || (isOnce(tree, token) ? 'once' : '');
  // "as it did in March, when two were hurt"
  const isOfDay = opener === 'when' && tree.tokens[(tree.children[token]![0] ?? token) - 1]?.text === ',';
  if (isYetToCome(tree, token, governor, opener)) return 'future';
  const isAhead = NOT_YET.has(opener) || (opener === 'after' && isBackshifted(tree, token));
  if (isAhead && !isOfDay && ownTense(tree, token) === 'past') {
    const above = draftOf(tree, governor);
    // "was to be sworn in once they had voted"
    if (above.modality === 'future' && above.tense === 'past' && isBackshifted(tree, token)) return 'future';
    // "would not comment when they met"
    return above.would && !(opener === 'when' && above.negative) ? 'future' : undefined;
  }
  return effect;
};
