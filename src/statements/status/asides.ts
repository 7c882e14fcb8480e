import { words } from '../../document/index.js';
import { markerOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { endOf, hasNounSubject, isBackshifted, isBehindComma } from './clause-parts.js';
import { type Effect, VERB_GOVERNORS } from './governors.js';
import { isAside, isOfYear } from './relative-asides.js';
import { ownTense } from './tense.js';
import { openerOf } from './words-of.js';

/** The content clause of a verb of speech that a clause stands below or beside, and that verb. */
const contentAbove = (
  tree: SentenceTree,
  clause: number,
): { readonly content: number; readonly cue: number } | undefined => {
  for (let at = tree.tokens[clause]!.head, steps = 0; at >= 0 && steps < 6; steps += 1) {
    const { head } = tree.tokens[at]!;
    if (head < 0) return undefined;
    if (tree.labels[at] === 'ccomp')
      return VERB_GOVERNORS.get(tree.lemmas[head]!)?.clause === 'speech'
        ? { content: at, cue: head }
        : undefined;
    if (!/^(?:conj|xcomp|advcl|obl|obj|nmod)$/.test(tree.labels[at]!)) return undefined;
    at = head;
  }
  return undefined;
};

const BESIDE: ReadonlySet<string> = new Set(['with', 'while', 'whereas', 'although', 'though']);
const SAID: ReadonlySet<Effect | undefined> = new Set<Effect>(['speech', 'denial', 'accuse']);

/** A verb by which somebody tells, denies or accuses. */
const isVoice = (tree: SentenceTree, verb: number): boolean => {
  const row = VERB_GOVERNORS.get(tree.lemmas[verb]!);
  return SAID.has(row?.clause) || SAID.has(row?.gerund);
};

/** "says the army did it, and the army accuses the rebels": another who speaks, in a clause of the writer's. */
const isNextVoice = (tree: SentenceTree, clause: number): boolean => {
  const { head } = tree.tokens[clause]!;
  const joint = tree.children[clause]!.find((child) => tree.labels[child] === 'cc');
  const above = tree.labels[head] === 'ccomp' ? tree.tokens[head]!.head : -1;
  return (
    tree.labels[clause] === 'conj' &&
    joint !== undefined &&
    tree.tokens[joint - 1]?.text === ',' &&
    above >= 0 &&
    above < head &&
    VERB_GOVERNORS.get(tree.lemmas[above]!)?.clause === 'speech' &&
    markerOf(tree, clause) === '' &&
    isVoice(tree, clause) &&
    hasNounSubject(tree, clause) &&
    ownTense(tree, clause) !== undefined &&
    !isBackshifted(tree, clause)
  );
};

/** ", with X saying that …", "while X said that": beside the sentence's own report, not within it. */
const isOwnReport = (tree: SentenceTree, token: number): boolean =>
  isNextVoice(tree, token) ||
  (/^(?:advcl|acl|conj)$/.test(tree.labels[token]!) &&
    BESIDE.has(markerOf(tree, token)) &&
    VERB_GOVERNORS.get(tree.lemmas[token]!)?.clause === 'speech' &&
    // "said it was over, though troops had been told not to leave"
    !isBackshifted(tree, token) &&
    tree.children[token]!.some((child) => tree.labels[child] === 'nsubj'));

/** "A attacked B, according to the ministry, and C denied it": a clause of its own behind it is the writer's. */
const isNextClause = (tree: SentenceTree, clause: number, cue: number, reported: number): boolean =>
  cue > reported &&
  cue < clause &&
  tree.labels[clause] === 'conj' &&
  tree.tokens.slice(reported, clause).some(({ text }) => text === 'according') &&
  VERB_GOVERNORS.get(tree.lemmas[cue]!)?.clause === undefined &&
  tree.children[clause]!.some((part) => tree.labels[part] === 'nsubj') &&
  tree.children[clause]!.some((part) => tree.labels[part] === 'cc' && tree.tokens[part - 1]?.text === ',');

const isAccordingTo = (tree: SentenceTree, noun: number): boolean =>
  tree.children[noun]!.some((child) => tree.tokens[child]!.text === 'according');

/** "was shot, according to A, or fled, according to B": each has its own. */
const isOfNextSource = (tree: SentenceTree, clause: number, cue: number, reported: number): boolean =>
  clause > cue &&
  cue > reported &&
  tree.labels[clause] === 'conj' &&
  isAccordingTo(tree, cue) &&
  [...tree.children[reported]!, ...tree.children[clause]!].some(
    (child) => child > clause && isAccordingTo(tree, child),
  );

/** "left, the ministry said, hours before rebels came": what stands behind the report as an adverbial is the writer's. */
export const isBehind = (tree: SentenceTree, clause: number, cue: number, reported: number): boolean =>
  clause === cue ||
  isOfNextSource(tree, clause, cue, reported) ||
  isNextClause(tree, clause, cue, reported) ||
  (clause > cue &&
    cue > reported &&
    tree.labels[clause] === 'advcl' &&
    /^(?:parataxis|conj)$/.test(tree.labels[cue]!) &&
    // "had no need of it, she said, since lenders had agreed"
    !isBackshifted(tree, clause) &&
    /^(?:before|after|while|as|when|since)$/.test(openerOf(tree, clause, markerOf(tree, clause))));

const SIDE: ReadonlySet<string> = new Set(['as', 'while', 'although', 'though', 'whereas']);

/** "three were hurt", "some were freed" */
const isOfSome = (tree: SentenceTree, clause: number): boolean =>
  tree.children[clause]!.some(
    (child) => tree.labels[child] === 'nsubj' && /^(?:NUM|DET|ADJ)$/.test(tree.tokens[child]!.upos),
  );

/** ", although the army denied it", not ", although three were hurt": that goes on with what is told. */
const isBeside = (tree: SentenceTree, clause: number): boolean => {
  const opener = openerOf(tree, clause, markerOf(tree, clause));
  return SIDE.has(opener) && (!/though$/.test(opener) || !isOfSome(tree, clause));
};

/** "Rebels attacked the town, residents said, as troops withdrew": what stands behind the report, beside what it tells, is the writer's. */
const isSideStory = (tree: SentenceTree, clause: number): boolean => {
  const { head } = tree.tokens[clause]!;
  const isAside =
    tree.labels[clause] === 'advcl' || (tree.labels[clause] === 'ccomp' && tree.tokens[head]!.head < 0);
  // the tree gives it to what is told, or to the report
  const cue =
    tree.labels[clause] === 'ccomp' ? head : tree.labels[head] === 'ccomp' ? tree.tokens[head]!.head : -1;
  const told = tree.children[cue]?.find((child) => tree.labels[child] === 'ccomp');
  return (
    isAside &&
    told !== undefined &&
    told < cue &&
    cue < clause &&
    ownTense(tree, clause) !== undefined &&
    isBeside(tree, clause)
  );
};

const ADDED: ReadonlySet<string> = new Set(['as', 'although', 'though']);
const UNITS: ReadonlySet<string> = words('minute hour day week month year');

/** "two days after gunmen seized them", "hours before": how far from another happening. */
const isDistance = (tree: SentenceTree, clause: number): boolean => {
  if (!/^(?:after|before)$/.test(markerOf(tree, clause))) return false;
  const mark = tree.children[clause]!.find((child) => /^(?:after|before)$/i.test(tree.tokens[child]!.text));
  return mark !== undefined && UNITS.has(tree.lemmas[mark - 1] ?? '');
};

/**
 * "said that it would go, although officials denied it", "said it had fired, days after Chad vowed to": what stands
 * behind a comma at the end, told of another in the tense of the report itself, is the writer's.
 */
const isAdded = (tree: SentenceTree, clause: number): boolean => {
  const label = tree.labels[clause];
  if (label !== 'advcl' && label !== 'acl') return false;
  const distance = isDistance(tree, clause);
  const opener = markerOf(tree, clause);
  const isOpened = ADDED.has(opener) || (BESIDE.has(opener) && isVoice(tree, clause));
  if (!distance && (label === 'acl' || !isOpened)) return false;
  const start = distance && label === 'acl' ? tree.tokens[clause]!.head : clause;
  if (!isBehindComma(tree, start) || !hasNounSubject(tree, clause) || isBackshifted(tree, clause))
    return false;
  if (ownTense(tree, clause) === undefined) return false;
  if (tree.tokens.slice(endOf(tree, clause) + 1).some(({ upos }) => upos !== 'PUNCT')) return false;
  const found = contentAbove(tree, start);
  return found !== undefined && found.cue < clause;
};

/** "since the vote, which observers said was rigged, and 20 have fled": what goes on behind a relative clause with a report. */
const isBehindRelative = (tree: SentenceTree, clause: number): boolean => {
  if (tree.labels[clause] !== 'conj') return false;
  const { head } = tree.tokens[clause]!;
  if (tree.labels[head] !== 'ccomp') return false;
  const report = tree.tokens[head]!.head;
  const which = tree.children[head]!.find((child) => tree.labels[child] === 'nsubj');
  if (which === undefined || which > report || tree.tokens[which]!.xpos !== 'WDT') return false;
  const joint = tree.children[clause]!.find((child) => tree.labels[child] === 'cc');
  const subject = tree.children[clause]!.find((child) => tree.labels[child] === 'nsubj');
  return (
    joint !== undefined &&
    tree.tokens[joint - 1]?.text === ',' &&
    subject !== undefined &&
    !tree.tokens[subject]!.xpos.startsWith('W')
  );
};

/** True where a clause is the writer's, whoever reports what stands around it. */
export const isWriters = (tree: SentenceTree, clause: number): boolean =>
  isOwnReport(tree, clause) ||
  isBehindRelative(tree, clause) ||
  isSideStory(tree, clause) ||
  isAside(tree, clause) ||
  isAdded(tree, clause) ||
  isOfYear(tree, clause);
