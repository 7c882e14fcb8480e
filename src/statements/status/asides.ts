import { markerOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { type Effect, VERB_GOVERNORS } from './governors.js';
import { ownTense } from './tense.js';
import { openerOf } from './words-of.js';

/** First and last token of a clause, without the mark before it. */
const firstOf = (tree: SentenceTree, token: number): number => {
  const first = tree.children[token]!.find((child) => tree.labels[child] !== 'punct');
  return first === undefined || first > token ? token : firstOf(tree, first);
};

const endOf = (tree: SentenceTree, token: number): number => {
  const last = tree.children[token]!.at(-1);
  return last === undefined || last < token ? token : endOf(tree, last);
};

const isBehindComma = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[firstOf(tree, token) - 1]?.text === ',';

/** "officials denied": somebody else than the text was speaking of, by a noun. */
const hasNounSubject = (tree: SentenceTree, clause: number): boolean =>
  tree.children[clause]!.some(
    (child) => tree.labels[child] === 'nsubj' && /^(?:NOUN|PROPN)$/.test(tree.tokens[child]!.upos),
  );

/** Words of a verb in reported speech: "said that they had denied it", "would deny it". */
const isBackshifted = (tree: SentenceTree, clause: number): boolean =>
  tree.children[clause]!.some(
    (child) =>
      tree.labels[child] === 'aux' && /^(?:had|['’]d|would|could|might)$/i.test(tree.tokens[child]!.text),
  );

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

/** "left, the ministry said, hours before rebels came": what stands behind the report as an adverbial is the writer's. */
export const isBehind = (tree: SentenceTree, clause: number, cue: number, reported: number): boolean =>
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

const ADDED: ReadonlySet<string> = new Set(['as', 'although', 'though']);
const UNITS: ReadonlySet<string> = new Set('minute hour day week month year'.split(' '));

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

/** "paid since 2004, when Poland joined the union, were illegal": what is known of a year. */
const isOfYear = (tree: SentenceTree, clause: number): boolean => {
  const first = firstOf(tree, clause);
  return (
    tree.labels[clause] === 'advcl' &&
    tree.tokens[first]!.text === 'when' &&
    isBehindComma(tree, clause) &&
    /^(?:1[89]|20)\d\d$/.test(tree.tokens[first - 2]?.text ?? '') &&
    tree.children[clause]!.some(
      (child) => tree.labels[child] === 'nsubj' && tree.tokens[child]!.upos === 'PROPN',
    ) &&
    ownTense(tree, clause) === 'past' &&
    !isBackshifted(tree, clause)
  );
};

/** "an argument the court dismissed": what somebody said, and what another made of it. */
const isVerdict = (tree: SentenceTree, clause: number): boolean => {
  const noun = tree.tokens[clause]!.head;
  return (
    tree.tokens[clause]!.label === 'acl:relcl' &&
    tree.labels[noun] === 'appos' &&
    CLAIMS.has(tree.lemmas[noun]!) &&
    isBehindComma(tree, noun)
  );
};

const CLAIMS: ReadonlySet<string> = new Set(
  'argument claim allegation charge accusation assertion contention suggestion notion version account report'.split(
    ' ',
  ),
);

/** "Lee, who paid him", "the ferry, which was carrying 90": what happened along with what is told. */
const isPartOfTale = (tree: SentenceTree, clause: number): boolean =>
  (tree.tokens[clause]!.xpos === 'VBG' && ownTense(tree, clause) === 'past') ||
  tree.children[clause]!.some(
    (child) => /^i?obj$/.test(tree.labels[child]!) && tree.tokens[child]!.xpos === 'PRP',
  );

/** "Lee, who was fined last year,", "Lee, whose husband was killed,": what is added to a name. */
const isOfName = (tree: SentenceTree, clause: number): boolean => {
  const noun = tree.tokens[clause]!.head;
  const opening = tree.tokens[firstOf(tree, clause)]!;
  const whose = tree.tokens.slice(noun + 1, clause).find(({ text }) => text.toLowerCase() === 'whose');
  return (
    tree.tokens[clause]!.label === 'acl:relcl' &&
    tree.tokens[noun]!.upos === 'PROPN' &&
    (/^(?:who|which)$/i.test(opening.text) || whose !== undefined) &&
    tree.tokens[(whose ?? opening).index - 1]?.text === ',' &&
    ownTense(tree, clause) !== undefined &&
    ownTense(tree, clause) !== 'future' &&
    !isBackshifted(tree, clause) &&
    !isPartOfTale(tree, clause) &&
    /^[,.]$/.test(tree.tokens[endOf(tree, clause) + 1]?.text ?? '.')
  );
};

/**
 * "the firm, which owns a mine, will sell, Lee said", "said that the talks, mediated by Chad, failed": what stands
 * between two commas and goes on, or has no verb of its own, is the writer's. What was done ("the bomb, which Lee
 * planted, killed") is as well part of the report.
 */
const isAside = (tree: SentenceTree, clause: number): boolean => {
  if (tree.labels[clause] !== 'acl') return false;
  if (isOfName(tree, clause) || isVerdict(tree, clause)) return true;
  const first = Math.min(clause, ...tree.children[clause]!);
  const opens = tree.tokens[first]!.text === ',' || tree.tokens[first - 1]?.text === ',';
  if (!opens || tree.tokens[endOf(tree, clause) + 1]?.text !== ',') return false;
  if (tree.tokens[clause]!.label !== 'acl:relcl') return tree.tokens[clause]!.xpos === 'VBN';
  if (!tree.children[clause]!.some((part) => /^(?:which|who)$/.test(tree.lemmas[part]!))) return false;
  const auxiliaries = tree.children[clause]!.filter((part) => /^(?:aux|cop)$/.test(tree.labels[part]!));
  const finite = auxiliaries[0] ?? clause;
  return /^VB[PZ]$/.test(tree.tokens[finite]!.xpos);
};

/** True where a clause is the writer's, whoever reports what stands around it. */
export const isWriters = (tree: SentenceTree, clause: number): boolean =>
  isOwnReport(tree, clause) ||
  isSideStory(tree, clause) ||
  isAside(tree, clause) ||
  isAdded(tree, clause) ||
  isOfYear(tree, clause);
