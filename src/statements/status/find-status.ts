import { markerOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { Modality, Tense } from '../statement.js';
import type { Carry, Climb } from './climb.js';
import { climbAdverbial } from './climb-adverbial.js';
import { climbComplement } from './climb-clause.js';
import { climbNoun } from './climb-noun.js';
import { climbNounClause } from './climb-noun-clause.js';
import { applyEffect, draftOf, type StatusDraft } from './draft.js';
import { isEither } from './either.js';
import { applyFar } from './far-content.js';
import { VERB_GOVERNORS } from './governors.js';
import { sideReporters } from './side-reporters.js';
import type { Status } from './status.js';
import { isOngoing, ownTense, tenseAbove } from './tense.js';
import { openerOf } from './words-of.js';

/** "refused to work and demanding more": no second infinitive, whatever the tree calls it. */
const isOtherForm = (tree: SentenceTree, token: number): boolean => {
  const { head, xpos } = tree.tokens[token]!;
  const hasTo = (verb: number): boolean =>
    tree.children[verb]!.some((child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'to');
  return tree.tokens[head]!.xpos === 'VB' && hasTo(head) && /^VB[DGZ]$/.test(xpos) && !hasTo(token);
};

/** The step by the label of the arc. */
const CLIMBS: Readonly<Record<string, Climb>> = {
  conj: (tree, token, _draft, carry) => (isOtherForm(tree, token) ? 'none' : carry),
  // "responding to claims that", "claims" taken for a verb
  ccomp: (tree, token, draft, carry) =>
    tree.tokens[tree.tokens[token]!.head]!.xpos.startsWith('NN') && markerOf(tree, token) === 'that'
      ? climbNounClause(tree, token, draft, carry)
      : climbComplement(tree, token, draft, carry),
  xcomp: climbComplement,
  csubj: climbComplement,
  advcl: climbAdverbial,
  acl: climbNounClause,
};

const BESIDE: ReadonlySet<string> = new Set(['with', 'while', 'whereas', 'although', 'though']);

/** ", with X saying that …", "while X said that": beside the sentence's own report, not within it. */
const isOwnReport = (tree: SentenceTree, token: number): boolean =>
  /^(?:advcl|acl|conj)$/.test(tree.labels[token]!) &&
  BESIDE.has(markerOf(tree, token)) &&
  VERB_GOVERNORS.get(tree.lemmas[token]!)?.clause === 'speech' &&
  tree.children[token]!.some((child) => tree.labels[child] === 'nsubj');

/** "A attacked B, according to the ministry, and C denied it": a clause of its own behind it is the writer's. */
const isNextClause = (tree: SentenceTree, clause: number, cue: number, reported: number): boolean =>
  cue > reported &&
  cue < clause &&
  tree.labels[clause] === 'conj' &&
  tree.tokens.slice(reported, clause).some(({ text }) => text === 'according') &&
  VERB_GOVERNORS.get(tree.lemmas[cue]!)?.clause === undefined &&
  tree.children[clause]!.some((part) => tree.labels[part] === 'nsubj') &&
  tree.children[clause]!.some((part) => tree.labels[part] === 'cc' && tree.tokens[part - 1]?.text === ',');

/** "left, the ministry said, hours before rebels came": what stands behind the report as an adverbial is the writer's. */
const isBehind = (tree: SentenceTree, clause: number, cue: number, reported: number): boolean =>
  clause === cue ||
  isNextClause(tree, clause, cue, reported) ||
  (clause > cue &&
    cue > reported &&
    tree.labels[clause] === 'advcl' &&
    /^(?:parataxis|conj)$/.test(tree.labels[cue]!) &&
    /^(?:before|after|while|as|when|since)$/.test(openerOf(tree, clause, markerOf(tree, clause))));

const SIDE: ReadonlySet<string> = new Set(['as', 'while', 'although', 'though', 'whereas']);

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
    SIDE.has(openerOf(tree, clause, markerOf(tree, clause)))
  );
};

/** Last token below a token. */
const endOf = (tree: SentenceTree, token: number): number => {
  const last = tree.children[token]!.at(-1);
  return last === undefined || last < token ? token : endOf(tree, last);
};

/**
 * "the firm, which owns a mine, will sell, Lee said", "said that the talks, mediated by Chad, failed": what stands
 * between two commas and goes on, or has no verb of its own, is the writer's. What was done ("the bomb, which Lee
 * planted, killed") is as well part of the report.
 */
const isAside = (tree: SentenceTree, clause: number): boolean => {
  if (tree.labels[clause] !== 'acl') return false;
  const first = Math.min(clause, ...tree.children[clause]!);
  const opens = tree.tokens[first]!.text === ',' || tree.tokens[first - 1]?.text === ',';
  if (!opens || tree.tokens[endOf(tree, clause) + 1]?.text !== ',') return false;
  if (tree.tokens[clause]!.label !== 'acl:relcl') return tree.tokens[clause]!.xpos === 'VBN';
  if (!tree.children[clause]!.some((part) => /^(?:which|who)$/.test(tree.lemmas[part]!))) return false;
  const auxiliaries = tree.children[clause]!.filter((part) => /^(?:aux|cop)$/.test(tree.labels[part]!));
  const finite = auxiliaries[0] ?? clause;
  return /^VB[PZ]$/.test(tree.tokens[finite]!.xpos);
};

/** What is told to be has a tense of its own; what an infinitive or a noun tells is told beside its clause. */
const tenseOf = (tree: SentenceTree, token: number, { tense }: StatusDraft, modality: Modality): Tense => {
  if (modality === 'future') return 'future';
  const noun = tree.tokens[token]!.upos === 'NOUN';
  const above =
    tense ?? (noun && !isOngoing(tree, token) && modality === 'asserted' ? 'past' : tenseAbove(tree, token));
  const ahead = modality === 'desired' || modality === 'conditional';
  const found = above ?? (ahead ? 'future' : noun ? 'present' : 'past');
  return found === 'future' && modality === 'asserted' ? 'present' : found;
};

/** Reads the status of a predicate from its own words and from all that governs it. */
export const findStatus = (tree: SentenceTree, token: number): Status => {
  const draft = draftOf(tree, token);
  let carry: Carry = 'all';
  let settled: boolean | undefined;
  let below = -1;
  for (let at = token, steps = 0; steps < 40; steps += 1) {
    draft.reporters.push(...sideReporters(tree, at).filter(({ cue }) => !isBehind(tree, below, cue, at)));
    const { head, label } = tree.tokens[at]!;
    if (
      head < 0 ||
      label === 'parataxis' ||
      isOwnReport(tree, at) ||
      isSideStory(tree, at) ||
      isAside(tree, at)
    )
      break;
    if (applyFar(tree, at, draft)) break;
    // who reports a sentence reports its relative clauses and asides too
    const climb = CLIMBS[tree.labels[at]!] ?? climbNoun;
    const before = carry;
    carry = climb(tree, at, draft, before);
    if (before === 'modality' && carry === 'all') carry = 'modality';
    if (carry === 'modality' && settled === undefined) settled = draft.negative;
    below = at;
    at = head;
  }
  if (draft.rumoured && tree.tokens[token]!.upos === 'VERB') applyEffect(draft, 'hedge');
  if (!(settled ?? draft.negative) && isEither(tree, token)) applyEffect(draft, 'hedge');
  const { modality } = draft;
  return {
    polarity: (settled ?? draft.negative) ? 'negative' : 'positive',
    modality,
    tense: tenseOf(tree, token, draft, modality),
    frame: draft.frame,
    reporters: draft.reporters,
    unsure: draft.unsure,
  };
};
