import type { DateExpression } from '../../dates/index.js';
import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { EFFECT_VERBS } from './effect-verbs.js';
import { isEventNoun } from './meant-verb.js';

/** "found guilty of diverting money between 2009 and 2012": a stretch behind what somebody was found guilty of is the deed's. */
export const deedBetween = (tree: SentenceTree, predicate: number, date: number): number | undefined =>
  tree.tokens
    .slice(predicate + 1, Math.max(predicate + 1, date))
    .find(
      ({ index, xpos }) =>
        xpos === 'VBG' &&
        tree.children[index]!.some(
          (child) => tree.labels[child] === 'mark' && /^(?:of|for|with)$/.test(tree.lemmas[child]!),
        ),
    )?.index;

/** Participles of those who are together on the day on which they act. */
const GATHERING = words('meet gather convene assemble');

/** "ministers meeting in Lund on Monday agreed": what is done where people meet is done on that day. */
export const doneThere = (
  tree: SentenceTree,
  predicate: number,
  date: DateExpression,
): number | undefined => {
  const { xpos, label, head } = tree.tokens[predicate]!;
  if (xpos !== 'VBG' || label !== 'acl' || !GATHERING.has(tree.lemmas[predicate]!)) return undefined;
  const verb = tree.tokens[head]!.head;
  const isBehind = tree.labels[head] === 'nsubj' && tree.tokens[verb]?.xpos === 'VBD';
  return isBehind && tree.tokens[verb]!.start > date.end ? verb : undefined;
};

/** "was caused by a raid on Friday that killed ten": a happening that a date stands behind, before what it did. */
export const happeningBefore = (tree: SentenceTree, date: number): number | undefined => {
  const noun = tree.children[date]!.reduce((first, child) => Math.min(first, child), date) - 1;
  if (noun < 0 || noun === date - 1 || !isEventNoun(tree, noun)) return undefined;
  const next = tree.tokens[date + 1]?.text === ',' ? date + 2 : date + 1;
  if (!/^(?:that|which|in)$/.test(tree.tokens[next]?.text ?? '')) return undefined;
  const isToldOf = tree.children[noun]!.some(
    (child) =>
      child > date && tree.tokens[child]!.label === 'acl:relcl' && EFFECT_VERBS.has(tree.lemmas[child]!),
  );
  return isToldOf ? noun : undefined;
};
