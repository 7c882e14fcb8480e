import { prepositionOf } from './preposition.js';
import { coordinated, type SentenceTree } from './sentence-tree.js';

/** "by" agents of a passive; one that the tree hangs on the object or complement after the verb too. */
export const agentsOf = (tree: SentenceTree, token: number): readonly number[] => {
  const agents = tree.children[token]!.filter(
    (child) =>
      (tree.tokens[child]!.label === 'obl:agent' && isBy(tree, token, child)) ||
      (tree.labels[child] === 'obl' && prepositionOf(tree, child) === 'by'),
  );
  const whole = agents.filter((agent) => !isOfThem(tree, agent));
  if (agents.length > 0) return whole;
  // "was shot and killed by a guard": the second's agent did both
  const joined = tree.children[token]!.find(
    (child) =>
      tree.labels[child] === 'conj' &&
      child - token <= 3 &&
      tree.tokens[child]!.xpos === 'VBN' &&
      tree.children[child]!.every((part) => part > child || tree.labels[part] === 'cc'),
  );
  if (joined !== undefined) return agentsOf(tree, joined);
  return tree.children[token]!.flatMap((child) => {
    if (child < token) return [];
    const label = tree.labels[child]!;
    if (label === 'obj' || label === 'xcomp' || label === 'obl')
      return coordinated(tree, child).flatMap((part) => byPhrases(tree, part, 'nmod'));
    // a gerund's own doer is never told by "by"
    return (label === 'advcl' || label === 'xcomp' || label === 'ccomp') && tree.tokens[child]!.xpos === 'VBG'
      ? [
          ...byPhrases(tree, child, 'obl'),
          ...tree.children[child]!.flatMap((part) =>
            tree.labels[part] === 'obj' || tree.labels[part] === 'obl' ? byPhrases(tree, part, 'nmod') : [],
          ),
        ]
      : [];
  });
};

/** "were killed, most of them by gunshots": not the doer of all. */
const isOfThem = (tree: SentenceTree, agent: number): boolean => {
  const by = tree.children[agent]!.find((child) => tree.tokens[child]!.text.toLowerCase() === 'by');
  return (
    by !== undefined &&
    tree.tokens[by - 1]?.text.toLowerCase() === 'them' &&
    tree.tokens[by - 2]?.text === 'of'
  );
};

/** "was re-elected senator": without "by" between the verb and it, a noun is no agent. */
const isBy = (tree: SentenceTree, verb: number, agent: number): boolean => {
  const preposition = prepositionOf(tree, agent);
  return (
    preposition === 'by' ||
    (preposition === '' &&
      tree.tokens.slice(Math.min(verb, agent), agent).some(({ text }) => text.toLowerCase() === 'by'))
  );
};

const byPhrases = (tree: SentenceTree, token: number, label: string): number[] =>
  tree.children[token]!.filter((part) => tree.labels[part] === label && prepositionOf(tree, part) === 'by');
