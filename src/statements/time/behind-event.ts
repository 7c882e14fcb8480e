import { words } from '../../document/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { auxiliariesOf } from '../clauses/voice.js';
import { isHappening } from './happening.js';
import { isEventNoun } from './meant-verb.js';

/** Verbs of what goes on for some time: it has no day of its own, what it came after has. */
const GRADUAL = words(
  'intensify escalate spread grow mount worsen heighten deepen simmer rage persist linger smoulder smolder mourn grieve reel recover rebuild',
);

/** Prepositions of what something came after. */
const AFTER = words('following after amid since');

/** "in the wake of the attack". */
const WAKE = words('wake aftermath');

/** The happening that a predicate is told to have come after, before a date. */
const anchorBefore = (tree: SentenceTree, date: number, predicate: number): number | undefined => {
  for (const part of tree.children[predicate]!) {
    if (part < predicate || part > date || tree.labels[part] !== 'obl') continue;
    const isWake = WAKE.has(tree.lemmas[part]!) && prepositionOf(tree, part) === 'in';
    const event = isWake
      ? tree.children[part]!.find((child) => prepositionOf(tree, child) === 'of')
      : AFTER.has(prepositionOf(tree, part))
        ? part
        : undefined;
    if (event !== undefined && (isEventNoun(tree, event) || isHappening(tree, event))) return event;
  }
  return undefined;
};

/** "this week", "today": a time that is not over. */
const isNow = (tree: SentenceTree, date: number): boolean =>
  [date, ...tree.children[date]!].some((token) => /^(?:this|today|now)$/.test(tree.lemmas[token]!));

/** "has fled": what is told so has no day of its own. */
const isPresentPerfect = (tree: SentenceTree, predicate: number): boolean =>
  auxiliariesOf(tree, predicate).some((aux) => /^(?:has|have|['’]ve)$/i.test(tree.tokens[aux]!.text)) &&
  !auxiliariesOf(tree, predicate).some((aux) => tree.tokens[aux]!.xpos === 'MD');

/**
 * "intensified following Norland's strike on a base in Lund under a codename early Wednesday", "has shrunk since its
 * invasion of Lund in 2022": a day of what a predicate without one came after, though the tree gave it to the predicate.
 */
export const behindEvent = (tree: SentenceTree, date: number, predicate: number): number => {
  if (predicate > date || tree.tokens[predicate]!.upos !== 'VERB') return predicate;
  const isGradual = GRADUAL.has(tree.lemmas[predicate]!);
  if (!isGradual && (!isPresentPerfect(tree, predicate) || isNow(tree, date))) return predicate;
  if (!/^(?:on|in|at|)$/.test(prepositionOf(tree, date))) return predicate;
  const opening = Math.min(date, ...tree.children[date]!.filter((part) => tree.labels[part] !== 'punct'));
  if (tree.tokens[opening - 1]?.text === ',') return predicate;
  const event = anchorBefore(tree, date, predicate);
  if (event === undefined || event > opening) return predicate;
  // "Chad-held Lund" tells nothing more
  const isParted = tree.tokens
    .slice(event, opening)
    .some(({ index, upos, text }) => (upos === 'VERB' && tree.labels[index] !== 'amod') || text === ';');
  return isParted ? predicate : event;
};
