import { type SentenceTree, subtree } from '../clauses/index.js';
import type { SlotTokens } from './draft.js';

/** What never belongs to the phrase of the word it hangs on. */
const AROUND: ReadonlySet<string> = new Set([
  'nsubj',
  'csubj',
  'expl',
  'cop',
  'aux',
  'mark',
  'cc',
  'punct',
  'parataxis',
  'discourse',
  'vocative',
  'dislocated',
  'list',
]);

const EDGE = /^[\p{P}\p{S}]+$/u;
/** Signs that begin or end a phrase by right: "$ 5", "5 %". */
const VALUE_SIGN = /^(?:\p{Sc}|%|#|&|°|§)$/u;

const isEdge = (tree: SentenceTree, token: number): boolean => {
  const { text } = tree.tokens[token]!;
  return (EDGE.test(text) && !VALUE_SIGN.test(text)) || tree.tokens[token]!.label === 'cc';
};

/** Closing marks with those that open them. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  ')': ['('],
  ']': ['['],
  '”': ['“'],
  '’': ['‘'],
  "''": ['``'],
  '"': ['"'],
};

/** True where a closing mark right after a slot closes what one inside it opened. */
const closesInside = (tree: SentenceTree, tokens: SlotTokens, mark: number): boolean => {
  const text = tree.tokens[mark]?.text ?? '';
  const openers = PAIRS[text];
  if (!openers) return false;
  const count = (marks: readonly string[]) =>
    tokens.filter((token) => marks.includes(tree.tokens[token]!.text)).length;
  return text === '"' ? count(openers) % 2 === 1 : count(openers) > count([text]);
};

/** True where an opening mark right before a slot opens what one inside it closes. */
const opensInside = (tree: SentenceTree, tokens: SlotTokens, mark: number): boolean => {
  const text = tree.tokens[mark]?.text ?? '';
  const closers = Object.keys(PAIRS).filter((closer) => PAIRS[closer]!.includes(text));
  if (closers.length === 0) return false;
  const count = (marks: readonly string[]) =>
    tokens.filter((token) => marks.includes(tree.tokens[token]!.text)).length;
  return text === '"' ? count([text]) % 2 === 1 : count(closers) > count([text]);
};

/** Takes punctuation and conjunctions off the ends of a slot; a quotation mark or bracket stays with its other half. */
const trimmed = (tree: SentenceTree, tokens: SlotTokens): SlotTokens => {
  let first = 0;
  let last = tokens.length;
  while (first < last && isEdge(tree, tokens[first]!)) first += 1;
  while (last > first && isEdge(tree, tokens[last - 1]!)) last -= 1;
  const inside = tokens.slice(first, last);
  if (inside.length === 0) return inside;
  const [before, after] = [inside[0]! - 1, inside.at(-1)! + 1];
  if (closesInside(tree, inside, after)) return [...inside, after];
  return opensInside(tree, inside, before) ? [before, ...inside] : inside;
};

/** The preposition of a phrase with what is fixed to it: "because of". */
export const caseTokens = (tree: SentenceTree, head: number): SlotTokens =>
  tree.children[head]!.filter((child) => tree.labels[child] === 'case' && child < head).flatMap((child) =>
    subtree(tree, child),
  );

/** True where a coordinated word is a clause of its own rather than a further noun. */
export const isClause = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.upos === 'VERB' ||
  tree.children[token]!.some((child) => ['nsubj', 'cop', 'aux'].includes(tree.labels[child]!));

interface PhraseOptions {
  /** Keep the preposition before it. */
  readonly preposition?: boolean;
  /** Leave coordinated others out. */
  readonly alone?: boolean;
  /** Further children of the head to leave out. */
  readonly without?: (child: number) => boolean;
}

const CLAUSES: ReadonlySet<string> = new Set(['acl', 'ccomp', 'xcomp', 'advcl', 'csubj']);

/** True where a comma, dash or bracket stands right before a branch: it tells something by the way. */
export const isSetOff = (tree: SentenceTree, token: number): boolean => {
  const first = subtree(tree, token).find((word) => tree.labels[word] !== 'punct') ?? token;
  const before = tree.tokens[first - 1];
  return before !== undefined && /^(?:[,;:([{–—]|--+|-L[RCS]B-)$/.test(before.text);
};

/** Relative clauses, asides, and what commas set off. */
const isAside = (tree: SentenceTree, token: number): boolean => {
  const { label } = tree.tokens[token]!;
  if (label === 'acl:relcl' || tree.labels[token] === 'parataxis') return true;
  if (!isSetOff(tree, token)) return false;
  // "Ann Lee, 54, left"
  const age =
    tree.tokens[token]!.upos === 'NUM' && tree.labels[token] !== 'conj' && token > tree.tokens[token]!.head;
  return label === 'appos' || label === 'acl' || age;
};

/** Leaves out the marks that stood around what was left out. */
const withoutLooseMarks = (tree: SentenceTree, tokens: SlotTokens): SlotTokens => {
  const kept = new Set(tokens);
  return tokens.filter((token) => {
    if (tree.labels[token] !== 'punct') return true;
    return kept.has(token - 1) && kept.has(token + 1);
  });
};

/** The words of a noun phrase: without relative clauses, asides and the marks around it. */
export const phrase = (tree: SentenceTree, head: number, options: PhraseOptions = {}): SlotTokens => {
  const inClause = new Set<number>();
  const words = subtree(tree, head, (child, parent) => {
    if (inClause.has(parent) || CLAUSES.has(tree.labels[child]!)) inClause.add(child);
    if (!inClause.has(parent) && isAside(tree, child)) return true;
    const label = tree.labels[child]!;
    if (parent !== head) return false;
    if (label === 'case') return !options.preposition && child < head;
    if (label === 'conj') return options.alone === true || isClause(tree, child);
    if (label === 'cc' || label === 'punct')
      return options.alone === true && (child > head || tree.tokens[child]!.label === 'cc:preconj');
    return AROUND.has(label) || options.without?.(child) === true;
  });
  return trimmed(tree, withoutLooseMarks(tree, words));
};

/** The words of a whole clause, without its conjunction. */
export const clausePhrase = (
  tree: SentenceTree,
  head: number,
  without: (child: number) => boolean = () => false,
): SlotTokens =>
  trimmed(
    tree,
    subtree(
      tree,
      head,
      (child, parent) =>
        (parent === head && ['parataxis', 'discourse'].includes(tree.labels[child]!)) || without(child),
    ),
  );
