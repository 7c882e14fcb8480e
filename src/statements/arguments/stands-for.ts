import { prepositionOf } from '../clauses/preposition.js';
import { antecedentOf } from '../clauses/relative.js';
import { coordinated, type SentenceTree } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import { VERB_GOVERNORS } from '../status/governors.js';

/** "Norland said it would leave": who "it" is where coreference has not told. */
export const speakerBehind = (tree: SentenceTree, token: number): number | undefined => {
  if (tree.tokens[token]!.text.toLowerCase() !== 'it') return undefined;
  const verb = tree.tokens[token]!.head;
  if (verb < 0 || tree.labels[verb] !== 'ccomp' || tree.labels[token] !== 'nsubj') return undefined;
  const governor = tree.tokens[verb]!.head;
  if (VERB_GOVERNORS.get(tree.lemmas[governor]!)?.clause !== 'speech') return undefined;
  const [speaker] = subjectOf(tree, governor).tokens;
  return speaker === token ? undefined : speaker;
};

/** "two guards, one of whom resigned": whom the relative word tells of. */
export const relativeTold = (tree: SentenceTree, token: number, counted: number): number | undefined =>
  tree.tokens[counted]!.xpos === 'WP' || tree.tokens[counted]!.xpos === 'WDT'
    ? antecedentOf(tree, counted, tree.tokens[token]!.head)
    : undefined;

/** "Ann Lee and her son, Bo, both of whom": the two that end in whom a clause tells of. */
export const bothOf = (tree: SentenceTree, told: number): readonly number[] => {
  let at = told;
  while (/^(?:conj|appos|flat)$/.test(tree.labels[at]!) && tree.tokens[at]!.head >= 0)
    at = tree.tokens[at]!.head;
  return coordinated(tree, at);
};

/** "what the army called rebels", "what he described as a plot": what it is said to be. */
export const describedAs = (tree: SentenceTree, token: number): number | undefined => {
  if (tree.tokens[token]!.text.toLowerCase() !== 'what') return undefined;
  const verb = tree.children[token]!.find(
    (child) =>
      tree.labels[child] === 'acl' &&
      /^(?:call|describe|term|dub|label|regard|see)$/.test(tree.lemmas[child]!),
  );
  return verb === undefined
    ? undefined
    : tree.children[verb]!.find(
        (child) =>
          child > verb &&
          /^(?:xcomp|obj|obl|nmod)$/.test(tree.labels[child]!) &&
          /^(?:NOUN|PROPN)$/.test(tree.tokens[child]!.upos) &&
          ['', 'as'].includes(prepositionOf(tree, child)),
      );
};
