import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { isDenied } from './content-of-noun.js';
import { applyEffect, type StatusDraft, turn } from './draft.js';
import { applyGovernor } from './governor-of.js';
import { NOUN_GOVERNORS, SPEECH_NOUNS, VERB_GOVERNORS } from './governors.js';
import { nounReporterOf, reporterOf } from './reporters.js';

/** The farthest that a claim stands before its content (tokens). */
const REACH = 14;

/**
 * "allegations, raised by the observatory, that soldiers killed": the noun whose content a clause is, over an aside
 * between commas behind which the tree gave the clause to the sentence's verb.
 */
const farNounOf = (tree: SentenceTree, token: number): number | undefined => {
  if (!/^(?:ccomp|conj|advcl)$/.test(tree.labels[token]!)) return undefined;
  const that = tree.children[token]!.find(
    (child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'that',
  );
  if (that === undefined || tree.tokens[that - 1]?.text !== ',') return undefined;
  for (let at = that - 2; at > Math.max(0, that - REACH); at -= 1) {
    if (tree.tokens[at]!.text !== ',') continue;
    const opensAside = tree.tokens.slice(at + 1, at + 3).some(({ xpos }) => xpos === 'VBN');
    const isClaim = tree.tokens[at - 1]!.upos === 'NOUN' && SPEECH_NOUNS.has(tree.lemmas[at - 1]!);
    return opensAside && isClaim ? at - 1 : undefined;
  }
  return undefined;
};

/** "had reported on Monday, citing two bankers, that the governor left": the verb of speech before the aside. */
const farVerbOf = (tree: SentenceTree, token: number): number | undefined => {
  if (tree.labels[token] !== 'acl') return undefined;
  const that = tree.children[token]!.find(
    (child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'that',
  );
  if (that === undefined || tree.tokens[that - 1]?.text !== ',') return undefined;
  const aside = tree.tokens[tree.tokens[token]!.head]!.head;
  if (aside < 0 || tree.tokens[aside]!.xpos !== 'VBG' || tree.tokens[aside - 1]?.text !== ',')
    return undefined;
  const verb = tree.tokens[aside]!.head;
  return verb >= 0 && VERB_GOVERNORS.get(tree.lemmas[verb]!)?.clause === 'speech' ? verb : undefined;
};

/** "a report in a newspaper that they had been seized": the claim before a phrase, which the tree gave the clause to. */
const nounBeside = (tree: SentenceTree, token: number): number | undefined => {
  if (tree.labels[token] !== 'acl') return undefined;
  const parts = tree.children[token]!;
  const that = parts.find((child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'that');
  const near = tree.tokens[token]!.head;
  if (that === undefined || SPEECH_NOUNS.has(tree.lemmas[near]!) || NOUN_GOVERNORS.has(tree.lemmas[near]!))
    return undefined;
  const { head } = tree.tokens[near]!;
  if (head < 0) return undefined;
  if (tree.labels[near] === 'nmod') return SPEECH_NOUNS.has(tree.lemmas[head]!) ? head : undefined;
  if (tree.labels[near] !== 'obl') return undefined;
  return tree.children[head]!.find(
    (child) => child < near && tree.labels[child] === 'obj' && SPEECH_NOUNS.has(tree.lemmas[child]!),
  );
};

const TELLING: ReadonlySet<string> = words('tell inform assure brief remind warn notify');

/** "told a station close to the rebels that they had left": what is told, which the tree took for a clause of whoever was told. */
const tellerOf = (tree: SentenceTree, token: number): number | undefined => {
  if (tree.labels[token] !== 'acl') return undefined;
  const parts = tree.children[token]!;
  const that = parts.find((child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'that');
  if (that === undefined || !parts.some((child) => child > that && tree.labels[child] === 'nsubj'))
    return undefined;
  for (let at = tree.tokens[token]!.head, steps = 0; at >= 0 && steps < 6; steps += 1) {
    const { head } = tree.tokens[at]!;
    // "told of a report that they left"
    if (SPEECH_NOUNS.has(tree.lemmas[at]!) || NOUN_GOVERNORS.has(tree.lemmas[at]!)) return undefined;
    if (/^i?obj$/.test(tree.labels[at]!)) return TELLING.has(tree.lemmas[head]!) ? head : undefined;
    if (!/^(?:nmod|amod|obl|conj|appos|compound)$/.test(tree.labels[at]!)) return undefined;
    at = head;
  }
  return undefined;
};

/** Takes in what such a noun or verb says of its clause; true where there is one. */
export const applyFar = (tree: SentenceTree, token: number, draft: StatusDraft): boolean => {
  const verb = farVerbOf(tree, token) ?? tellerOf(tree, token);
  if (verb !== undefined) {
    applyGovernor(tree, verb, 'speech', draft);
    return true;
  }
  const noun = farNounOf(tree, token) ?? nounBeside(tree, token);
  if (noun === undefined) return false;
  if (isDenied(tree, noun)) {
    draft.reporters.push(reporterOf(tree, tree.tokens[noun]!.head));
    turn(draft);
    return true;
  }
  draft.reporters.push(nounReporterOf(tree, noun));
  const effect = NOUN_GOVERNORS.get(tree.lemmas[noun]!);
  if (effect && effect !== 'given') applyEffect(draft, effect);
  return true;
};
