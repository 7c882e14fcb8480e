import type { Span } from '../../document/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import { coordinated, isBelow, type SentenceTree, subtree } from '../clauses/sentence-tree.js';
import { isTimeUnit } from '../clauses/time-unit.js';
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
  'expl',
  'cop',
  'aux',
  'dislocated',
  'discourse',
]);
export const EDGE = /^[\p{P}\p{S}]+$/u;

/** A mark that belongs to nothing; "3%" is a number. */
const isEdge = (tree: SentenceTree, word: number): boolean => {
  const { text } = tree.tokens[word]!;
  if (!EDGE.test(text)) return false;
  // "$500"
  if (/^[$£€¥]$/.test(text)) return tree.tokens[word + 1]?.upos !== 'NUM';
  return !(text === '%' && tree.tokens[word - 1]?.upos === 'NUM');
};

/** "a bomber | driving a truck": a participle behind its noun tells of it as a relative clause does; of a doer it is left out. */
const isParticiple = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.label === 'acl' &&
  /^VB[GN]$/.test(tree.tokens[token]!.xpos) &&
  !tree.children[token]!.some((child) => child < token && /^(?:mark|case)$/.test(tree.labels[child]!)) &&
  tree.children[token]!.length > 0;

/** "approved a plan | in 2010 | for a field": the token behind a day or year that the verb has, else the one given. */
const behindDate = (tree: SentenceTree, next: number, verb: number): number => {
  const day = tree.labels[next] === 'case' ? next + 1 : next;
  const token = tree.tokens[day];
  return token !== undefined &&
    token.head === verb &&
    /^obl/.test(token.label) &&
    (DAY.test(token.text) || /^(?:today|yesterday|tomorrow)$/i.test(token.text)) &&
    (day === next || /^(?:in|on)$/.test(tree.tokens[next]!.text))
    ? day + 1
    : next;
};

/** "approved sanctions | on 78 officials": what completes a noun is its own, though the tree hangs it on the verb. */
const completedEnd = (tree: SentenceTree, noun: number, last: number): number | undefined => {
  if (tree.labels[noun] !== 'obj' || last !== noun) return undefined;
  const next = behindDate(tree, last + 1, tree.tokens[noun]!.head);
  const phrase = tree.tokens[next]?.head ?? -1;
  return phrase > next &&
    tree.labels[next] === 'case' &&
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

/** "a plan to recruit people who would vote": the clause of a word that says nobody alone, right behind it. */
const isSaidByClause = (tree: SentenceTree, noun: number, clause: number): boolean =>
  /^(?:people|person|those|thing|something|someone|anyone|one|way)$/.test(tree.lemmas[noun]!) &&
  clause > noun &&
  !tree.tokens
    .slice(noun + 1, clause)
    .some(({ text, label, head }) => text === ',' || (label === 'nmod' && head === noun));

/** "on suspicion of preparing a raid | after a search": when it was done is told of the verb above. */
const isToldAfter = (tree: SentenceTree, child: number): boolean =>
  tree.labels[child] === 'advcl' &&
  tree.tokens[tree.tokens[child]!.head]!.xpos === 'VBG' &&
  /^(?:after|while|because|although|though|since)$/i.test(
    tree.tokens[tree.children[child]!.find((part) => tree.labels[part] === 'mark') ?? child]!.text,
  );

/** "help in sending bombs, | a year before the letters were sent": how long before or after something else. */
const isLongBefore = (tree: SentenceTree, child: number): boolean => {
  if (tree.labels[child] === 'obl:unmarked')
    return /^(?:before|after)$/.test(tree.tokens[child + 1]?.text ?? '') && isTimeUnit(tree.lemmas[child]!);
  if (tree.labels[child] !== 'advcl') return false;
  const mark = tree.children[child]!.find((part) => tree.labels[part] === 'mark' && part < child);
  return (
    mark !== undefined &&
    /^(?:before|after)$/.test(tree.lemmas[mark]!) &&
    isTimeUnit(tree.lemmas[mark - 1] ?? '')
  );
};

/** 'that he was "very sorry" |': a quote that opens among the words closes with them. */
export const closesQuote = (tree: SentenceTree, first: number, last: number): boolean => {
  const isQuote = (at: number): boolean => /^(?:["“”]|''|``)$/.test(tree.tokens[at]?.text ?? '');
  if (!isQuote(last + 1)) return false;
  let open = false;
  for (let at = first; at <= last; at += 1) if (isQuote(at)) open = !open;
  return open;
};

/** "the landing (June 1944": a bracket behind the noun that does not close among the words, or ends them, is left out. */
const beforeOpen = (tree: SentenceTree, words: readonly number[], from: number, last: number): number => {
  let open = -1;
  for (let at = from + 1; at <= last; at += 1) {
    const { text } = tree.tokens[words[at]!]!;
    if (text === '(' && open < 0) open = at;
    else if (text === ')' && at < last) open = -1;
  }
  return open < 0 ? last : open - 1;
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
        !(parent !== token && isSaidByClause(tree, parent, child)) &&
        !(parent === token && isOpen(tree, token, child))) ||
      isToldAfter(tree, child) ||
      isLongBefore(tree, child) ||
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
      isEdge(tree, words[first]!)) &&
    words[first] !== token
  )
    first += 1;
  last = beforeOpen(tree, words, words.indexOf(token), last);
  while (last > first && isEdge(tree, words[last]!) && words[last] !== token) last -= 1;
  return {
    start: tree.tokens[words[first]!]!.start,
    end: closesQuote(tree, words[first]!, words[last]!)
      ? tree.tokens[words[last]! + 1]!.end
      : (completedEnd(tree, token, words[last]!) ?? tree.tokens[words[last]!]!.end),
  };
};
