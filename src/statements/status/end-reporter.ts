import type { SentenceTree } from '../clauses/sentence-tree.js';
import { firstOf } from './clause-parts.js';
import { subjectBefore } from './reporters.js';
import { lastWithTime, saysSo } from './says-so.js';
import type { Reporter } from './status.js';

const LOOSE: ReadonlySet<string> = new Set(['parataxis', 'acl', 'advcl', 'conj', 'ccomp', 'appos']);
/** The farthest that a verb of speech stands before the end of the sentence that it closes (tokens). */
const END = 7;

const CLAIMING: ReadonlySet<string> = new Set(['allege', 'claim', 'warn', 'argue', 'add', 'say']);

/** "…, a rights group alleged on Monday": a past tense that the tree took for a participle of who speaks. */
const isTakenForParticiple = (tree: SentenceTree, verb: number): boolean => {
  const { xpos, head } = tree.tokens[verb]!;
  if (xpos !== 'VBN' || !CLAIMING.has(tree.lemmas[verb]!)) return false;
  if (tree.children[verb]!.some((part) => tree.labels[part] === 'aux')) return false;
  return (
    (head === verb - 1 && tree.labels[head] === 'appos' && tree.labels[verb] === 'acl') ||
    tree.children[verb]!.some((part) => part < verb && tree.tokens[part]!.label === 'nsubj')
  );
};

/**
 * "were sent to a camp where two died, the agencies announced on Tuesday.": who says all of a sentence at its end, by a
 * verb that the tree hung on a word within it.
 */
export const endReporter = (tree: SentenceTree, root: number): Reporter | undefined => {
  const { tokens, labels } = tree;
  for (let verb = tokens.length - 2; verb > root && verb > tokens.length - END; verb -= 1) {
    const { upos, xpos, head } = tokens[verb]!;
    if (upos !== 'VERB') continue;
    const isInTense =
      /^VB[DZ]$/.test(xpos) || tokens[verb]!.text === 'said' || isTakenForParticiple(tree, verb);
    if (!isInTense || head === root || head > verb || !LOOSE.has(labels[verb]!)) return undefined;
    if (!saysSo(tree, verb)) return undefined;
    const last = lastWithTime(tree, verb);
    if (tokens.slice(last + 1).some(({ upos: kind }) => kind !== 'PUNCT')) return undefined;
    const parts = tree.children[verb]!;
    if (parts.some((part) => /^(?:mark|cc|ccomp|obj|xcomp)$/.test(labels[part]!))) return undefined;
    const own = parts.find((part) => part < verb && tokens[part]!.label === 'nsubj');
    // "…, diplomats in Lund said.", "diplomats" taken for what stands before
    const subject = own ?? subjectBefore(tree, verb)[0];
    if (subject === undefined || !/^N|^PRP/.test(tokens[subject]!.xpos)) return undefined;
    const first = firstOf(tree, subject);
    return tokens[first - 1]?.text === ',' && (own === undefined || head < first)
      ? { cue: verb, tokens: [subject] }
      : undefined;
  }
  return undefined;
};
