import { words } from '../../document/index.js';
import { isLight } from '../clauses/light-verbs.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { agentsOf, subjectOf } from '../clauses/subjects.js';
import { isPassive } from '../clauses/voice.js';
import { isBehindComma } from './clause-parts.js';
import { hasAny, isTold } from './governed.js';
import { VERB_GOVERNORS } from './governors.js';
import type { Reporter } from './status.js';

/** Verbs that tell somebody: without an object after a passive they are passive themselves ("was stopped and told that"). */
export const TELLERS: ReadonlySet<string> = new Set([
  'tell',
  'inform',
  'advise',
  'assure',
  'notify',
  'remind',
  'brief',
]);

const isToldToo = (tree: SentenceTree, token: number): boolean =>
  tree.labels[token] === 'conj' &&
  TELLERS.has(tree.lemmas[token]!) &&
  !hasAny(tree, token, 'obj', 'iobj', 'nsubj') &&
  isPassive(tree, tree.tokens[token]!.head);

/** "acknowledged that they had come but said that": the second report, which the tree gave to what the first tells. */
const firstReport = (tree: SentenceTree, governor: number): number | undefined => {
  const { head, xpos } = tree.tokens[governor]!;
  if (xpos !== 'VBD' || tree.labels[governor] !== 'conj' || tree.labels[head] !== 'ccomp') return undefined;
  const above = tree.tokens[head]!.head;
  const isReport = (verb: number): boolean => VERB_GOVERNORS.get(tree.lemmas[verb]!)?.clause === 'speech';
  if (above > head || !isReport(above) || !isReport(governor)) return undefined;
  return hasAny(tree, head, 'aux') && !hasAny(tree, governor, 'aux', 'nsubj', 'mark') ? above : undefined;
};

/** "…, a source who asked not to be named told the agency": a past tense, taken for a participle. */
const isTelling = (tree: SentenceTree, verb: number): boolean =>
  TELLERS.has(tree.lemmas[verb]!) &&
  tree.children[verb]!.some((child) => child < verb && tree.labels[child] === 'ccomp') &&
  tree.children[verb]!.some((child) => child > verb && /^i?obj$/.test(tree.labels[child]!)) &&
  !hasAny(tree, verb, 'aux', 'nsubj');

/** "Rebels attacked, the army said, adding that": who said so adds, whatever the tree hung "adding" on. */
const reportBefore = (tree: SentenceTree, governor: number): number | undefined => {
  const { head, xpos } = tree.tokens[governor]!;
  if (xpos !== 'VBG' || tree.labels[governor] !== 'advcl' || head < 0 || head > governor) return undefined;
  const isReport = (verb: number): boolean =>
    verb > head && verb < governor && VERB_GOVERNORS.get(tree.lemmas[verb]!)?.clause === 'speech';
  const above = tree.tokens[head]!.head;
  if (tree.labels[head] === 'ccomp' && isReport(above)) return above;
  return tree.children[head]!.find((child) => tree.labels[child] === 'parataxis' && isReport(child));
};

const MESSAGES: ReadonlySet<string> = words(
  'letter email e-mail mail message note statement telegram text memo postcard fax tweet circular leaflet flyer cable notice',
);

/** "sent letters to customers claiming that": who writes to them claims it. */
const writerTo = (tree: SentenceTree, governor: number): Reporter | undefined => {
  const { head, label, xpos } = tree.tokens[governor]!;
  if (label !== 'acl' || xpos !== 'VBG' || prepositionOf(tree, head) !== 'to') return undefined;
  const above = tree.tokens[head]!.head;
  if (above < 0) return undefined;
  if (MESSAGES.has(tree.lemmas[above]!)) return { ...nounReporterOf(tree, above), cue: governor };
  const paper = tree.children[above]!.find(
    (child) => tree.labels[child] === 'obj' && MESSAGES.has(tree.lemmas[child]!),
  );
  return paper === undefined ? undefined : { cue: governor, tokens: subjectOf(tree, above).tokens };
};

/** Who reports by a verb of speech: its subject, in the passive its agent. */
export const reporterOf = (tree: SentenceTree, governor: number): Reporter => {
  const before = reportBefore(tree, governor);
  if (before !== undefined) return { ...reporterOf(tree, before), cue: governor };
  const written = writerTo(tree, governor);
  if (written) return written;
  const report = firstReport(tree, governor);
  if (report !== undefined) return { ...reporterOf(tree, report), cue: governor };
  const passive = (isTold(tree, governor) || isToldToo(tree, governor)) && !isTelling(tree, governor);
  const found = passive ? agentsOf(tree, governor) : subjectOf(tree, governor).tokens;
  const tokens = (passive ? undefined : phraseBeside(tree, governor, found[0])) ?? found;
  if (passive || tokens.length > 0) return { cue: governor, tokens };
  // "the ministry, which on Monday declared it would leave": "which" taken for an object
  const { head, label } = tree.tokens[governor]!;
  const first = tree.children[governor]!.find((child) => tree.labels[child] !== 'punct');
  if (label === 'acl:relcl' && first !== undefined && /^(?:who|which)$/.test(tree.lemmas[first]!))
    return { cue: governor, tokens: [head] };
  const behind = subjectBehind(tree, governor);
  const beside = behind.length > 0 ? behind : subjectBefore(tree, governor);
  if (beside.length > 0) return { cue: governor, tokens: beside };
  const given = subjectGivenAway(tree, governor);
  return { cue: governor, tokens: given === undefined ? [] : [given] };
};

/** "An official who asked not to be named said Chad left": who says so, given to the clause, which has its own subject. */
const subjectGivenAway = (tree: SentenceTree, verb: number): number | undefined => {
  const content = tree.children[verb]!.find((child) => child > verb && tree.labels[child] === 'ccomp');
  if (content === undefined) return undefined;
  const subjects = tree.children[content]!.filter((child) => tree.labels[child] === 'nsubj');
  const [first, second] = subjects;
  return first !== undefined && second !== undefined && first < verb && second > verb ? first : undefined;
};

/** "X agreed to try Lee, the office said", Lee taken for who speaks: the phrase beside the verb is. */
const phraseBeside = (
  tree: SentenceTree,
  verb: number,
  subject: number | undefined,
): readonly number[] | undefined => {
  if (subject === undefined || subject > verb) return undefined;
  if (!tree.children[verb]!.some((child) => tree.labels[child] === 'ccomp' && child < subject))
    return undefined;
  const beside = subjectBefore(tree, verb);
  // "attacked Goma, an official said": no part of a name that nothing parts from its verb
  const isPart =
    isBehindComma(tree, subject) &&
    beside.some((token) => {
      for (let at = token, steps = 0; at >= 0 && steps < 40; at = tree.tokens[at]!.head, steps += 1)
        if (at === subject) return true;
      return false;
    });
  return beside.length === 0 || isPart || subject > beside[0]! ? undefined : beside;
};

/** "…, said one official, …": the phrase right behind the verb, which the tree gave to the clause beside it. */
const subjectBehind = (tree: SentenceTree, verb: number): readonly number[] => {
  if (tree.tokens[verb]!.xpos !== 'VBD' && tree.tokens[verb]!.xpos !== 'VBZ') return [];
  let at = verb + 1;
  while (
    tree.tokens[at] &&
    tree.tokens[at]!.head > at &&
    tree.tokens[at]!.head < at + 6 &&
    !isNominal(tree, at)
  )
    at = tree.tokens[at]!.head;
  const next = tree.tokens[at + 1]?.text;
  // "said Tuesday", "told reporters"
  if (/^(?:obl|iobj)$/.test(tree.labels[at] ?? '')) return [];
  return tree.tokens[at] && isNominal(tree, at) && (next === ',' || next === '.') ? [at] : [];
};

/** The token behind the last comma before a place. */
const commaBefore = (tree: SentenceTree, end: number): number => {
  let from = end;
  while (from > 0 && tree.tokens[from - 1]!.text !== ',') from -= 1;
  return from;
};

/** "…, a diplomat in Cairo said.": the phrase between the last comma and the verb, which the tree gave to another. */
export const subjectBefore = (tree: SentenceTree, verb: number): readonly number[] => {
  let end = verb;
  while (end > 0 && tree.tokens[end - 1]!.upos === 'AUX') end -= 1;
  // "…, the speaker of parliament, Omar Dale, has said."
  let isApposed = tree.tokens[end - 1]?.text === ',';
  if (isApposed) end -= 1;
  let from = commaBefore(tree, end);
  // "…, an official, who asked not to be named, said."
  if (isApposed && /^who/.test(tree.tokens[from]!.text)) {
    end = from - 1;
    from = commaBefore(tree, end);
    isApposed = false;
  }
  if (from === 0 || from === end) return [];
  const heads = tree.tokens
    .slice(from, end)
    .filter(({ head }) => head < from || head >= end)
    .map(({ index }) => index);
  if (heads.length !== 1) return [];
  // "people briefed on the talks said", the participle taken for a verb
  const briefed = /^VB[DN]$/.test(tree.tokens[heads[0]!]!.xpos) ? tree.children[heads[0]!]! : [];
  const subject = briefed.find((child) => tree.labels[child] === 'nsubj' && child >= from);
  if (subject !== undefined && isNominal(tree, subject)) return [subject];
  if (!isNominal(tree, heads[0]!)) return [];
  return isApposed && tree.labels[heads[0]!] !== 'appos' ? [] : heads;
};

const isNominal = (tree: SentenceTree, token: number): boolean =>
  /^N/.test(tree.tokens[token]!.xpos) && !/^(?:compound|flat)$/.test(tree.labels[token]!);

/** Who speaks in "media reports that", "police allegations that": the word before the noun. */
const VOICES: ReadonlySet<string> = words(
  'media medium press police army military government intelligence witness newspaper television radio agency hospital rebel',
);

/** What is done to a claim by whom it is from: "raised by". */
const MADE: ReadonlySet<string> = words(
  'raise make level issue publish voice file bring report air lodge advance',
);

const madeBy = (tree: SentenceTree, noun: number): readonly number[] => {
  const verb = tree.tokens
    .slice(noun + 1, noun + 4)
    .find(({ index, xpos }) => xpos === 'VBN' && MADE.has(tree.lemmas[index]!));
  return verb === undefined ? [] : agentsOf(tree, verb.index);
};

const FELT: ReadonlySet<string> = words(
  'satisfaction concern regret alarm dismay appreciation gratitude pride disappointment sadness interest',
);

/** "noted with regret that": how it was said. */
const isFelt = (tree: SentenceTree, noun: number): boolean =>
  FELT.has(tree.lemmas[noun]!) && prepositionOf(tree, noun) === 'with';

/** "said in a message that": a paper that a verb of speech names beside what it says. */
export const isSaidIn = (tree: SentenceTree, noun: number): boolean => {
  const { head } = tree.tokens[noun]!;
  return (
    tree.labels[noun] === 'obl' &&
    head >= 0 &&
    // "would not comment on reports that"
    tree.lemmas[head] !== 'comment' &&
    (/^(?:in|on|by|through|via|during|at)$/.test(prepositionOf(tree, noun)) || isFelt(tree, noun)) &&
    VERB_GOVERNORS.get(tree.lemmas[head]!)?.clause === 'speech'
  );
};

const VOICING: ReadonlySet<string> = words('express voice raise convey reiterate share repeat');

/** "expressed the hope that": what somebody puts into words. */
export const isVoiced = (tree: SentenceTree, noun: number): boolean => {
  const { head } = tree.tokens[noun]!;
  return tree.labels[noun] === 'obj' && VOICING.has(tree.lemmas[head]!) && !isPassive(tree, head);
};

/** Who says what a noun of speech has below it: its owner, or who its verb has for subject ("made the claim that"). */
export const nounReporterOf = (tree: SentenceTree, noun: number): Reporter => {
  const owner = tree.children[noun]!.filter(
    (child) =>
      tree.tokens[child]!.label === 'nmod:poss' ||
      (tree.labels[child] === 'nmod' && ['by', 'from'].includes(prepositionOf(tree, child))),
  );
  if (owner.length > 0) return { cue: noun, tokens: owner };
  const voice = tree.children[noun]!.filter(
    (child) => tree.labels[child] === 'compound' && VOICES.has(tree.lemmas[child]!),
  );
  if (voice.length > 0) return { cue: noun, tokens: voice };
  // "allegations raised by X that": whoever it hangs on, the participle stands right behind
  const made = madeBy(tree, noun);
  if (made.length > 0) return { cue: noun, tokens: made };
  if (isSaidIn(tree, noun)) return reporterOf(tree, tree.tokens[noun]!.head);
  const verb = tree.tokens[noun]!.head;
  const isMade =
    isVoiced(tree, noun) ||
    (tree.labels[noun] === 'obj' && verb >= 0 && isLight(tree, verb) && !isPassive(tree, verb));
  return { cue: noun, tokens: isMade ? subjectOf(tree, verb).tokens : [] };
};
