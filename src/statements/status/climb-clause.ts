import { words } from '../../document/index.js';
import { markerOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { isByVote } from './by-vote.js';
import type { Climb } from './climb.js';
import { applyEffect } from './draft.js';
import { clauseEffect, formOf, type GovernedForm, isTold } from './governed.js';
import { applyGovernor, isUnsaid } from './governor-of.js';
import type { Effect } from './governors.js';
import { isGoingRound, isHearsay } from './hearsay.js';
import { isBeTo, modalsOf } from './own-words.js';
import { isPerformed } from './performed.js';
import { isNegated } from './polarity.js';
import { reporterOf } from './reporters.js';
import { ownTense } from './tense.js';
import { isTimeGiven, isTimeTaken } from './time-taken.js';
import {
  asksWho,
  hasChild,
  isNaming,
  isOfTime,
  isPutAtHead,
  isShowingUp,
  isWhether,
  isWonSo,
  openerOf,
} from './words-of.js';

/** "insisted that he resign": the bare form asks. */
const isSubjunctive = (tree: SentenceTree, token: number, governor: number): boolean => {
  if (hasChild(tree, token, 'aux') || hasChild(tree, token, 'cop')) return false;
  const subject = tree.children[token]!.find((child) => tree.labels[child] === 'nsubj');
  if (subject === undefined) return false;
  const { xpos } = tree.tokens[token]!;
  return (
    xpos === 'VB' ||
    (xpos === 'VBP' && tree.lemmas[governor] === 'insist' && /^NNP?$/.test(tree.tokens[subject]!.xpos))
  );
};

/** Adjectives with which a report is introduced, not doubted. */
const NOTEWORTHY = words(
  'interesting important worth fair good essential crucial necessary useful helpful vital right reasonable safe true',
);
const UNTOLD = words(
  'mention disclose tell report reveal notify inform note acknowledge realize realise recognize recognise notice',
);

/** "failed to mention", "neglected to tell". */
const isLeftUnsaid = (tree: SentenceTree, token: number, governor: number): boolean =>
  /^(?:fail|neglect|forget|omit)$/.test(tree.lemmas[governor]!) && UNTOLD.has(tree.lemmas[token]!);

/** Verbs whose infinitive is done by choosing it, unless somebody is chosen for it. */
const CHOSEN = words('choose opt elect');
const PERSUADING = words('persuade convince');
/** "is to travel": what somebody will do, where "be" is no copula ("the aim is to travel"). */
const isArranged = (tree: SentenceTree, token: number): boolean =>
  tree.labels[token] === 'ccomp' &&
  isBeTo(tree, token) &&
  // "a delegation was to travel, the minister said"
  (token < tree.tokens[token]!.head || hasSomebody(tree, token));

const hasSomebody = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some(
    (child) => tree.labels[child] === 'nsubj' && /^(?:PRP|NNPS?)$/.test(tree.tokens[child]!.xpos),
  );

/** Verbs by which somebody says what he wants: "demanded that he resign". */
const ASKING = words('demand ask insist request recommend propose suggest urge plead');

const isAskedBy = (tree: SentenceTree, governor: number, effect: Effect): boolean =>
  effect === 'desire' &&
  ASKING.has(tree.lemmas[governor]!) &&
  ownTense(tree, governor) !== undefined &&
  !isTold(tree, governor);

/** Verbs by which somebody gives his word: "vowed that they would be freed". */
const PROMISING = words('vow promise pledge swear guarantee threaten');

const isPromised = (tree: SentenceTree, governor: number): boolean =>
  PROMISING.has(tree.lemmas[governor]!) && ownTense(tree, governor) !== undefined && !isTold(tree, governor);

/** Verbs that judge something by an adjective or noun. */
const FINDS = words('find make consider think believe');

/** "find it odd that they met", the clause on the verb. */
const isJudged = (tree: SentenceTree, token: number, governor: number): boolean =>
  tree.children[governor]!.some(
    (child) =>
      child > governor &&
      child < token &&
      tree.lemmas[child] === 'it' &&
      /^(?:obj|expl)$/.test(tree.labels[child]!),
  );

const isPastTold = (tree: SentenceTree, token: number): boolean =>
  ownTense(tree, token) === 'past' && modalsOf(tree, token).length === 0;

/** Adjectives of what is not known. */
const OPEN = words('unclear uncertain unknown unsure');

/** "did not say why they left", "asked how he died", "it is unclear who did it": taken to be so by whoever asks or keeps silent. */
const isTakenSo = (tree: SentenceTree, token: number, governor: number, marker: string): boolean =>
  /^(?:ccomp|csubj)$/.test(tree.labels[token]!) &&
  marker === '' &&
  (isNegated(tree, governor) ||
    /^(?:ask|wonder)$/.test(tree.lemmas[governor]!) ||
    tree.children[governor]!.some((child) => OPEN.has(tree.lemmas[child]!)) ||
    OPEN.has(tree.lemmas[governor]!)) &&
  (/^(?:why|how)$/.test(openerOf(tree, token, marker)) || asksWho(tree, token)) &&
  isPastTold(tree, token);

/** "whom officials had reported arrested": a participle alone tells what became of somebody. */
const isReportedSo = (tree: SentenceTree, token: number, governor: number): boolean =>
  /^(?:report|declare)$/.test(tree.lemmas[governor]!) &&
  !isTold(tree, governor) &&
  !tree.children[token]!.some((child) => tree.labels[child] === 'mark');

const hasShould = (tree: SentenceTree, token: number): boolean =>
  modalsOf(tree, token).some((modal) => tree.lemmas[modal] === 'should');

const effectOfComplement = (
  tree: SentenceTree,
  token: number,
  governor: number,
  form: GovernedForm,
): Effect | undefined => {
  // "what it called an attack"
  if (form === 'noun' && isNaming(tree, governor)) return 'given';
  if (tree.lemmas[governor] === 'plead' && tree.lemmas[token] === 'guilty') return 'fact';
  if (form === 'clause' && (isHearsay(tree, governor) || isGoingRound(tree, governor))) return 'hedge';
  if (form === 'infinitive' && (isByVote(tree, token, governor) || isTimeTaken(tree, token, governor)))
    return 'fact';
  if (
    form === 'infinitive' &&
    (isPutAtHead(tree, token, governor) ||
      isShowingUp(tree, token, governor) ||
      isWonSo(tree, token, governor))
  )
    return 'fact';
  if (form === 'infinitive' && isTimeGiven(tree, token, governor)) return 'conditional';
  // "reported two men arrested"
  if (tree.tokens[token]!.xpos === 'VBN' && isReportedSo(tree, token, governor)) return 'speech';
  if (form === 'infinitive' && CHOSEN.has(tree.lemmas[governor]!) && !hasChild(tree, governor, 'obj'))
    return isTold(tree, governor) ? 'future' : 'fact';
  // "I find it disturbing that they met": no finding
  if (form === 'clause' && FINDS.has(tree.lemmas[governor]!) && isJudged(tree, token, governor))
    return 'given';
  // "did not, as planned, travel"
  if (tree.lemmas[governor] === 'do' && tree.tokens[token]!.xpos === 'VB' && markerOf(tree, token) !== 'to')
    return 'fact';
  // "have their rights honoured"
  if (tree.lemmas[governor] === 'have' && markerOf(tree, token) !== 'to') return 'fact';
  // "determined that it should leave": decided
  if (form === 'clause' && tree.lemmas[governor] === 'determine' && hasShould(tree, token)) return 'desire';
  const subjunctive = form !== 'gerund' && form !== 'noun' && isSubjunctive(tree, token, governor);
  const effect = clauseEffect(tree, governor, subjunctive ? 'clause' : form);
  // "swore that they attacked", "agreed that they had met": told, not planned
  if ((effect === 'will' || effect === 'plan') && form === 'clause' && isPastTold(tree, token))
    return 'speech';
  return effect === 'speech' && subjunctive && markerOf(tree, token) !== 'to' ? 'desire' : effect;
};

/** "…, if the siege goes on", "… unless it is lifted": a condition behind a verb. */
const hasIf = (tree: SentenceTree, verb: number): boolean =>
  tree.children[verb]!.some(
    (clause) =>
      clause > verb &&
      tree.labels[clause] === 'advcl' &&
      tree.children[clause]!.some(
        (part) => tree.labels[part] === 'mark' && /^(?:if|unless)$/.test(tree.lemmas[part]!),
      ) &&
      !tree.children[clause]!.some((part) => tree.lemmas[part] === 'even'),
  );

/** A complement: what its governor says of it, with what is said of the governor. */
export const climbComplement: Climb = (tree, token, draft, carry) => {
  const governor = tree.tokens[token]!.head;
  if (tree.labels[token] === 'ccomp' && isOfTime(tree, token)) return 'none';
  const marker = markerOf(tree, token);
  const own = formOf(tree, token, marker);
  // "is to travel, officials said", the auxiliary taken for a copula
  const form = own === 'infinitive' && isArranged(tree, token) ? 'clause' : own;
  const known = effectOfComplement(tree, token, governor, form);
  // "failed to persuade them": they were asked in vain
  const isInVain =
    known === 'negate' &&
    token === draft.token &&
    tree.lemmas[governor] === 'fail' &&
    PERSUADING.has(tree.lemmas[token]!);
  const effect = isInVain ? 'attempt' : known;
  const asked = marker === 'if' || isWhether(tree, token);
  if (carry === 'none') {
    // "admitted taking money from Lee, who was convicted": the writer's aside
    const isReport =
      ((effect === 'speech' || effect === 'thought') && form === 'clause') ||
      // "accused him of having sent men to fight"
      (effect === 'accuse' && draft.modality === 'desired');
    if (isReport && !asked && !isUnsaid(tree, governor)) draft.reporters.push(reporterOf(tree, governor));
    // "it has been reported that A came after B left": all of it
    else if (effect === 'hedge' && form === 'clause' && isTold(tree, governor)) draft.rumoured = true;
    return 'none';
  }
  if (asked) {
    // "did not say whether": nobody says so
    if (draft.would) draft.modality = 'hedged';
    applyEffect(draft, 'hedge');
    // "it was not clear whether they met": left open, not denied
    // "declined to say whether": nor by what stands above
    if (effect === 'speech' || effect === 'thought' || form === 'clause')
      return carry === 'all' ? 'modality' : carry;
  }
  // "did not say why they left": they did
  if (isTakenSo(tree, token, governor, marker)) {
    draft.tense ??= 'past';
    return 'none';
  }
  // "it is interesting to note that they met"
  if (form === 'infinitive' && draft.reported && NOTEWORTHY.has(tree.lemmas[governor]!)) return 'none';
  // "failed to mention that they met": they did
  if (form === 'infinitive' && draft.reported && isLeftUnsaid(tree, token, governor)) {
    draft.reporters.pop();
    return 'none';
  }
  if (isPerformed(tree, token, governor)) {
    draft.tense ??= 'present';
    return carry;
  }
  // "threatened to quit if the assault goes on"
  if (
    (effect === 'will' || effect === 'plan') &&
    form === 'infinitive' &&
    (hasIf(tree, token) || hasIf(tree, governor))
  ) {
    applyEffect(draft, 'conditional');
    draft.tense ??= 'future';
  }
  if (effect) {
    if (
      marker === 'that' &&
      (isAskedBy(tree, governor, effect) || (form === 'clause' && isPromised(tree, governor)))
    )
      draft.reporters.push(reporterOf(tree, governor));
    applyGovernor(tree, governor, effect, draft);
    return effect === 'given' ? 'none' : carry;
  }
  draft.unsure = true;
  const adjective = tree.tokens[governor]!.upos === 'ADJ';
  if (form === 'infinitive') applyEffect(draft, adjective ? 'conditional' : 'purpose');
  // "it is odd that they met": those that cast doubt are in the table
  else if ((tree.labels[token] === 'csubj' || adjective) && form === 'clause') return 'none';
  else if (tree.labels[token] === 'csubj' || adjective) applyEffect(draft, 'hedge');
  draft.tense ??= ownTense(tree, governor);
  return carry;
};
