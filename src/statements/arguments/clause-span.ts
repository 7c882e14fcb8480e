import type { Span } from '../../document/index.js';
import { isBelow, type SentenceTree, subtree } from '../clauses/sentence-tree.js';
import { closesQuote, EDGE } from './noun-phrase.js';
import { withoutSummary } from './span-end.js';

const opensQuestion = (tree: SentenceTree, first: number, second: number): boolean =>
  /^(?:IN|TO)$/.test(tree.tokens[first]!.xpos) &&
  (/^W/.test(tree.tokens[second]!.xpos) || tree.lemmas[second] === 'whether');

const hasForm = (tree: SentenceTree, verb: number, tense: RegExp): boolean =>
  [verb, ...tree.children[verb]!.filter((child) => /^(?:aux|cop)$/.test(tree.labels[child]!))].some((part) =>
    tense.test(tree.tokens[part]!.xpos),
  );

/** True for the verb itself and for an infinitive right below it: "to try to find him". */
const isOfInfinitive = (tree: SentenceTree, verb: number, top: number): boolean =>
  verb === top ||
  (tree.labels[verb] === 'xcomp' && tree.tokens[verb]!.xpos === 'VB' && tree.tokens[verb]!.head === top);

/** "pledged to leave | after six people were killed": a past clause behind an infinitive tells of the verb above. */
const isToldBeside = (tree: SentenceTree, child: number, token: number): boolean =>
  tree.tokens[token]!.xpos === 'VB' &&
  !hasForm(tree, token, /^(?:VB[DZP]|MD)$/) &&
  tree.labels[child] === 'advcl' &&
  child > token &&
  isOfInfinitive(tree, tree.tokens[child]!.head, token) &&
  /^(?:after|because|since|as|although|though|hours|days|weeks)$/.test(
    tree.tokens[Math.min(...subtree(tree, child))]!.text.toLowerCase(),
  ) &&
  (hasForm(tree, child, /^VBD$/) ||
    (tree.tokens[child]!.xpos === 'VBN' && !hasForm(tree, child, /^(?:VB[ZP]?|MD)$/)));

/** "asked them to leave, a week | after dissolving the house": the verb above has the week, and what it is counted from. */
const isToldLongAfter = (tree: SentenceTree, child: number, token: number): boolean =>
  tree.labels[child] === 'advcl' &&
  child > token + 2 &&
  /^(?:after|before)$/.test(tree.tokens[child - 1]!.text) &&
  tree.labels[child - 2] === 'obl' &&
  tree.tokens[child - 2]!.head === tree.tokens[token]!.head;

/** "to buy a mine in cash, the firms said, ending talks": what stands behind another clause, or a verb above, is not of it. */
const withoutSaid = (tree: SentenceTree, words: readonly number[], head: number): readonly number[] => {
  const at = words.findIndex((word, index) => {
    if (word <= head) return false;
    for (let gap = words[index - 1]! + 1; gap < word; gap += 1) {
      if (tree.tokens[gap]!.upos !== 'VERB') continue;
      if (tree.labels[gap] === 'parataxis' || isBelow(tree, head, gap)) return true;
    }
    return false;
  });
  return at < 0 ? words : words.slice(0, at);
};

/** '"I am not afraid, I will stay," she told them': what a quote goes on with behind a comma is of it. */
const goesOnInQuote = (tree: SentenceTree, clause: number, next: number): boolean => {
  if (tree.labels[next] !== 'parataxis' || next < clause || tree.tokens[clause]!.head < next) return false;
  const isMark = (at: number): boolean => /^(?:["“”]|''|``)$/.test(tree.tokens[at]?.text ?? '');
  let open = -1;
  for (let at = clause - 1; at >= 0 && open < 0; at -= 1) if (isMark(at)) open = at;
  if (open < 0) return false;
  for (let at = clause; at < next; at += 1) if (isMark(at)) return false;
  return tree.children[next]!.some((child) => /^nsubj/.test(tree.labels[child]!));
};

/** The words of a whole clause on its side of the verb that governs it, without the marks around it and a summary. */
export const clauseSpan = (tree: SentenceTree, token: number): Span => {
  const governor = tree.tokens[token]!.head;
  const all = subtree(
    tree,
    token,
    (child, parent) =>
      (parent === token &&
        (tree.labels[child] === 'punct' ||
          (tree.labels[child] === 'parataxis' && !goesOnInQuote(tree, token, child)))) ||
      isToldLongAfter(tree, child, token) ||
      isToldBeside(tree, child, token),
  ).filter((word) => governor < 0 || word < governor === token < governor);
  const words = withoutSummary(tree, withoutSaid(tree, all, token), token);
  // "into | whether he knew", "both in May | that they risked sanctions"
  let first = words.length > 1 && opensQuestion(tree, words[0]!, words[1]!) ? 1 : 0;
  const that = tree.children[token]!.find(
    (child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'that' && child > governor,
  );
  if (that !== undefined && governor >= 0) first = Math.max(first, words.indexOf(that));
  let last = words.length - 1;
  while (first < last && EDGE.test(tree.tokens[words[first]!]!.text)) first += 1;
  while (last > first && EDGE.test(tree.tokens[words[last]!]!.text)) last -= 1;
  const closing = tree.tokens[words[last]! + 1];
  const isOpen =
    closing?.text === ')' &&
    words.some((word) => word > token && word < closing.index && tree.tokens[word]!.text === '(') &&
    !words.some((word) => word < closing.index && tree.tokens[word]!.text === ')');
  return {
    start: tree.tokens[words[first]!]!.start,
    end:
      isOpen || closesQuote(tree, words[first]!, words[last]!)
        ? closing!.end
        : tree.tokens[words[last]!]!.end,
  };
};
