import type { Span } from '../../document/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import { coordinated, isBelow, type SentenceTree, subtree } from '../clauses/sentence-tree.js';
import { completes } from './noun-complements.js';
import { DAY, isAside, isReason, isReasonOfSum, isSinceThen, withoutSummary } from './span-end.js';

const OUTSIDE: ReadonlySet<string> = new Set([
  'case',
  'mark',
  'cc',
  'conj',
  'appos',
  'parataxis',
  'advcl',
  'nsubj',
  'cop',
  'aux',
  'dislocated',
  'discourse',
]);
const EDGE = /^[\p{P}\p{S}]+$/u;

/** A mark that belongs to nothing; "3%" is a number. */
const isEdge = (tree: SentenceTree, word: number): boolean =>
  EDGE.test(tree.tokens[word]!.text) &&
  !(tree.tokens[word]!.text === '%' && tree.tokens[word - 1]?.upos === 'NUM');

/** "a bomber | driving a truck": a participle behind its noun tells of it as a relative clause does; of a doer it is left out. */
const isParticiple = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.label === 'acl' &&
  /^VB[GN]$/.test(tree.tokens[token]!.xpos) &&
  !tree.children[token]!.some((child) => child < token && /^(?:mark|case)$/.test(tree.labels[child]!)) &&
  tree.children[token]!.length > 0;

/** "approved sanctions | on 78 officials": what completes a noun is its own, though the tree hangs it on the verb. */
const completedEnd = (tree: SentenceTree, noun: number, last: number): number | undefined => {
  if (tree.labels[noun] !== 'obj' || last !== noun) return undefined;
  const phrase = tree.tokens[last + 1]?.head ?? -1;
  return phrase > last + 1 &&
    tree.labels[last + 1] === 'case' &&
    tree.labels[phrase] === 'obl' &&
    tree.tokens[phrase]!.head === tree.tokens[noun]!.head &&
    !isAside(tree, phrase) &&
    !DAY.test(tree.tokens[phrase]!.text) &&
    completes(tree.lemmas[noun]!, prepositionOf(tree, phrase))
    ? nounPhrase(tree, coordinated(tree, phrase).at(-1)!).end
    : undefined;
};

/** "the removal of what he called a threat": without its clause the word tells nothing. */
const isFree = (tree: SentenceTree, token: number): boolean =>
  /^what(?:ever)?$/i.test(tree.tokens[token]!.text);

/** "any act that harmed them", "those who fled": without the clause the words tell of all. */
const isOpen = (tree: SentenceTree, noun: number, clause: number): boolean => {
  const all =
    /^(?:those|any(?:one|body|thing)|every(?:one|body|thing)|nothing|whoever)$/i.test(
      tree.tokens[noun]!.text,
    ) ||
    tree.children[noun]!.some(
      (child) => child < noun && /^(?:any|every|each|no)$/i.test(tree.tokens[child]!.text),
    );
  return all && tree.tokens[Math.min(...subtree(tree, clause)) - 1]?.text !== ',';
};

/** "on suspicion of preparing a raid | after a search": when it was done is told of the verb above. */
const isToldAfter = (tree: SentenceTree, child: number): boolean =>
  tree.labels[child] === 'advcl' &&
  tree.tokens[tree.tokens[child]!.head]!.xpos === 'VBG' &&
  /^(?:after|while|because|although|though|since)$/i.test(
    tree.tokens[tree.children[child]!.find((part) => tree.labels[part] === 'mark') ?? child]!.text,
  );

/** 'that he was "very sorry" |': a quote that opens among the words closes with them. */
const closesQuote = (tree: SentenceTree, first: number, last: number): boolean => {
  const isQuote = (at: number): boolean => /^(?:["“”]|''|``)$/.test(tree.tokens[at]?.text ?? '');
  if (!isQuote(last + 1)) return false;
  let open = false;
  for (let at = first; at <= last; at += 1) if (isQuote(at)) open = !open;
  return open;
};

/**
 * The words of a noun phrase without article, preposition, coordinated others, asides, what sums it up and relative
 * clauses, and without the participle that tells of it where that is the predicate `leaving`: "games | offered by X".
 */
export const nounPhrase = (tree: SentenceTree, token: number, leaving?: number): Span => {
  const all = subtree(
    tree,
    token,
    (child, parent) =>
      (parent === token &&
        (OUTSIDE.has(tree.labels[child]!) ||
          (tree.labels[token] === 'nsubj' && isParticiple(tree, child)) ||
          isAside(tree, child) ||
          (tree.labels[child] === 'punct' && EDGE.test(tree.tokens[child]!.text)))) ||
      (tree.tokens[child]!.label === 'acl:relcl' &&
        !isFree(tree, parent) &&
        !(parent === token && isOpen(tree, token, child))) ||
      isToldAfter(tree, child) ||
      isReason(tree, child) ||
      isReasonOfSum(tree, child) ||
      isSinceThen(tree, child) ||
      (leaving !== undefined && tree.labels[child] === 'acl' && isBelow(tree, leaving, child)) ||
      tree.labels[child] === 'parataxis',
  );
  const words = withoutSummary(tree, all, token);
  // "told a radio | Thursday from her home": what the verb says in between parts them
  const parts = (gap: number): boolean =>
    tree.labels[gap] === 'obl' && tree.tokens[gap]!.head === tree.tokens[token]!.head;
  let first = words.indexOf(token);
  let last = first;
  while (first > 0 && words[first - 1]! >= words[first]! - 2) first -= 1;
  while (last < words.length - 1 && words[last + 1]! <= words[last]! + 2 && !parts(words[last]! + 1))
    last += 1;
  while (
    first < last &&
    (/^(the|a|an)$/i.test(tree.tokens[words[first]!]!.text) ||
      tree.labels[words[first]!] === 'cc' ||
      EDGE.test(tree.tokens[words[first]!]!.text)) &&
    words[first] !== token
  )
    first += 1;
  while (last > first && isEdge(tree, words[last]!) && words[last] !== token) last -= 1;
  return {
    start: tree.tokens[words[first]!]!.start,
    end: closesQuote(tree, words[first]!, words[last]!)
      ? tree.tokens[words[last]! + 1]!.end
      : (completedEnd(tree, token, words[last]!) ?? tree.tokens[words[last]!]!.end),
  };
};

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
