import { MONTH_NAME } from '../../dates/index.js';
import { markerOf, prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { agentsOf, subjectOf } from '../clauses/subjects.js';
import { accordingTo } from './according-to.js';
import { endOf, isBehindComma } from './clause-parts.js';
import { endReporter } from './end-reporter.js';
import { VERB_GOVERNORS } from './governors.js';
import { TELLERS } from './reporters.js';
import { lastWithTime, saysSo } from './says-so.js';
import type { Reporter } from './status.js';
import { ownTense } from './tense.js';
import { isOfTime } from './words-of.js';

const CONTENT = /^(?:ccomp|xcomp|obj|obl)$/;
/** What is told besides who is told it. */
const TOLD = /^(?:ccomp|xcomp)$/;

/** "…, sources said, hours after": a report without conjunction and content that the tree took for a second verb. */
const isAside = (tree: SentenceTree, token: number, child: number): boolean => {
  if (tree.labels[child] !== 'conj' || child < token) return false;
  const parts = tree.children[child]!;
  const own = parts.find((part) => tree.labels[part] === 'nsubj');
  // "set up a committee, but its report, submitted later, was shelved"
  if (own === undefined) return false;
  const subject = own;
  // "residents and an official told the agency by telephone"
  const tells = TELLERS.has(tree.lemmas[child]!) && isBehindComma(tree, subject);
  const others = tells ? TOLD : CONTENT;
  return !parts.some(
    (part) =>
      (tree.labels[part] === 'cc' && part < subject) ||
      (others.test(tree.tokens[part]!.label) && !isOfTime(tree, part)),
  );
};

/** "…, state television announced, over …": a subject and its verb alone between commas, whatever the tree hangs on it. */
const isBetweenCommas = (tree: SentenceTree, token: number, verb: number): boolean => {
  if (verb < token || !/^VB[DZ]$/.test(tree.tokens[verb]!.xpos)) return false;
  const last = lastWithTime(tree, verb);
  if (tree.tokens[last + 1]?.text !== ',') return false;
  // "because Chad, two diplomats said, objected": within another clause
  if (/^(?:VERB|AUX)$/.test(tree.tokens[last + 2]?.upos ?? '')) return false;
  let from = verb - 1;
  while (from > token && tree.tokens[from]!.text !== ',') from -= 1;
  const subject = tree.children[verb]!.find((part) => tree.labels[part] === 'nsubj');
  return (
    subject !== undefined &&
    subject > from &&
    subject < verb &&
    tree.tokens
      .slice(from + 1, verb)
      .every(({ head, index }) => index === subject || (head > from && head <= verb) || head === subject) &&
    !tree.children[verb]!.some((part) => part < verb && /^(?:mark|cc)$/.test(tree.labels[part]!))
  );
};

/** "…, said her daughter, a senator": the verb before its subject. */
const isInverted = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb - 1]?.text === ',' &&
  /^VB[DZ]$/.test(tree.tokens[verb]!.xpos) &&
  tree.children[verb]!.every((part) => part > verb || tree.labels[part] === 'punct') &&
  tree.children[verb]!.some((part) => tree.tokens[part]!.label === 'nsubj');

/** True where a semicolon parts a report from what stands before it. */
const isBehindSemicolon = (tree: SentenceTree, token: number, report: number): boolean =>
  report > token && tree.tokens.slice(token, report).some(({ text }) => text === ';');

const denies = (tree: SentenceTree, verb: number): boolean =>
  VERB_GOVERNORS.get(tree.lemmas[verb]!)?.clause === 'denial';

/** True for a denial and for what it denies. */
const isDeniedBefore = (tree: SentenceTree, token: number): boolean => {
  const { head } = tree.tokens[token]!;
  return denies(tree, token) || (tree.labels[token] === 'ccomp' && head >= 0 && denies(tree, head));
};

/** "…, a newspaper reported on Sunday, citing officials": who reports, taken for a second subject of what is reported. */
const reportBehind = (tree: SentenceTree, subject: number): number | undefined => {
  if (!isBehindComma(tree, subject)) return undefined;
  const verb = tree.children[subject]!.find(
    (part) => part > subject && tree.labels[part] === 'acl' && /^VB[DZ]$/.test(tree.tokens[part]!.xpos),
  );
  if (verb === undefined || !saysSo(tree, verb)) return undefined;
  if (tree.children[verb]!.some((part) => /^(?:nsubj|obj|ccomp|mark)$/.test(tree.labels[part]!)))
    return undefined;
  return /^[,.]$/.test(tree.tokens[endOf(tree, verb) + 1]?.text ?? '.') ? verb : undefined;
};

/** "The troops, the minister pointed out, are attacking": the report between subject and verb, hung on the subject. */
const insertedReport = (tree: SentenceTree, token: number): Reporter | undefined => {
  for (const subject of tree.children[token]!) {
    if (tree.labels[subject] !== 'nsubj') continue;
    if (subject > token) {
      const verb = reportBehind(tree, subject);
      if (verb !== undefined) return { cue: verb, tokens: [subject] };
      continue;
    }
    for (const verb of tree.children[subject]!) {
      if (verb < subject || verb > token || !/^(?:acl|parataxis)$/.test(tree.labels[verb]!)) continue;
      if (!/^VB[DZP]$/.test(tree.tokens[verb]!.xpos) || !saysSo(tree, verb)) continue;
      const [who, ...others] = tree.children[verb]!.filter((part) => tree.labels[part] !== 'punct');
      const isAlone = others.every((part) => tree.tokens[part]!.label === 'compound:prt');
      if (who === undefined || !isAlone || tree.labels[who] !== 'nsubj') continue;
      if (tree.tokens[who]!.xpos.startsWith('W') || !isBehindComma(tree, who)) continue;
      if (tree.tokens[endOf(tree, verb) + 1]?.text === ',') return { cue: verb, tokens: [who] };
    }
  }
  return undefined;
};

const hasFinite = (tree: SentenceTree, verb: number): boolean =>
  tree.children[verb]!.some((part) => tree.labels[part] === 'aux' || tree.labels[part] === 'nsubj');

const MONTH_OR_DAY = new RegExp(`^(?:${MONTH_NAME}|may|\\w+day)$`, 'i');

/** "as described in May": when, and not where it is described. */
const isMonth = (tree: SentenceTree, noun: number): boolean =>
  tree.tokens[noun]!.xpos === 'CD' || MONTH_OR_DAY.test(tree.tokens[noun]!.text);

/** Who reports a clause from beside it: "according to police, …", "…, police said", "as police said". */
export const sideReporters = (tree: SentenceTree, token: number): Reporter[] => {
  const found = accordingTo(tree, token);
  const closing = tree.tokens[token]!.head < 0 ? endReporter(tree, token) : undefined;
  if (closing) found.push(closing);
  const inserted = insertedReport(tree, token);
  if (inserted) found.push(inserted);
  for (const child of tree.children[token]!) {
    const label = tree.labels[child];
    // "denied it; files had been lost, it said"
    if (label === 'parataxis' && isBehindSemicolon(tree, token, child)) continue;
    const isBeside = label === 'parataxis' || label === 'advcl' || isAside(tree, token, child);
    if (!isBeside || tree.tokens[child]!.upos !== 'VERB' || !saysSo(tree, child)) continue;
    if (isBetweenCommas(tree, token, child) || isInverted(tree, child)) {
      found.push({ cue: child, tokens: subjectOf(tree, child).tokens });
      continue;
    }
    if (tree.children[child]!.some((part) => tree.labels[part] === 'ccomp' && !isOfTime(tree, part)))
      continue;
    if (label === 'advcl' && tree.children[child]!.some((part) => tree.lemmas[part] === 'even')) continue;
    if (label === 'advcl' && (markerOf(tree, child) !== 'as' || ownTense(tree, child) === undefined))
      continue;
    // "denied that troops fired, as rebels claimed": the claim is of the firing, and untrue
    if (label === 'advcl' && isDeniedBefore(tree, token)) continue;
    // "as claimed by the rebels"
    const agents = tree.tokens[child]!.xpos === 'VBN' ? agentsOf(tree, child) : [];
    if (agents.length > 0) {
      found.push({ cue: child, tokens: agents });
      continue;
    }
    // "as described in the report", and not by whom the clause is about
    if (label === 'advcl' && tree.tokens[child]!.xpos === 'VBN' && !hasFinite(tree, child)) {
      const source = tree.children[child]!.find(
        (part) =>
          part > child && tree.labels[part] === 'obl' && /^(?:in|on|by)$/.test(prepositionOf(tree, part)),
      );
      if (source !== undefined && !isMonth(tree, source)) found.push({ cue: child, tokens: [source] });
      continue;
    }
    const { tokens } = subjectOf(tree, child);
    if (tokens.length > 0 && tree.tokens[tokens[0]!]!.label === 'nsubj') found.push({ cue: child, tokens });
  }
  return found;
};
