import { childBy, coordinated, isPassive, markerOf, type SentenceTree, subtree } from '../clauses/index.js';
import type { SlotTokens } from './draft.js';

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither']);
const PARTS: ReadonlySet<string> = new Set(['aux', 'cop']);

/** Adverbs that link sentences and tell nothing of the deed. */
const LINKS: ReadonlySet<string> = new Set([
  'however',
  'therefore',
  'thus',
  'moreover',
  'furthermore',
  'instead',
  'nevertheless',
  'nonetheless',
  'meanwhile',
  'otherwise',
  'then',
  'so',
  'where',
  'when',
  'why',
  'how',
]);

export const isNegation = (tree: SentenceTree, token: number): boolean =>
  NEGATIONS.has(tree.lemmas[token]!) || NEGATIONS.has(tree.tokens[token]!.text.toLowerCase());

/** True for an adverb such as "however". */
export const linksSentences = (tree: SentenceTree, token: number): boolean => LINKS.has(tree.lemmas[token]!);

/** Auxiliaries and copula of a predicate. */
const ownAuxiliaries = (tree: SentenceTree, head: number): number[] =>
  tree.children[head]!.filter((child) => PARTS.has(tree.labels[child]!) && child < head);

const hasSubject = (tree: SentenceTree, head: number): boolean =>
  tree.children[head]!.some((child) => tree.labels[child] === 'nsubj' || tree.labels[child] === 'expl');

const linkOf = (tree: SentenceTree, token: number): string | undefined => {
  const link = childBy(tree, token, 'cc');
  return link === undefined ? undefined : tree.lemmas[link]!;
};

/** "never sang or danced" denies both, "will not sing and dance" too, "will not sing but dance" only the first. */
const sharesNegation = (tree: SentenceTree, head: number, first: number, auxiliary: boolean): boolean => {
  const link = linkOf(tree, head);
  if (link === 'but' || link === 'yet') return false;
  const alternatives = coordinated(tree, first).some((one) =>
    ['or', 'nor'].includes(linkOf(tree, one) ?? ''),
  );
  return alternatives || (auxiliary && tree.tokens[head]!.xpos === 'VB');
};

/** Past tenses and participles are told apart too unsurely to keep two coordinated verbs apart. */
const formOf = (xpos: string): string => (xpos === 'VBD' ? 'VBN' : xpos);

/** Auxiliaries and negation that a coordinated predicate takes over: "was sold and renamed", "did not sing or dance". */
const sharedWords = (tree: SentenceTree, head: number): number[] => {
  if (tree.labels[head] !== 'conj' || hasSubject(tree, head) || ownAuxiliaries(tree, head).length > 0)
    return [];
  const first = tree.tokens[head]!.head;
  const [mine, its] = [tree.tokens[head]!, tree.tokens[first]!];
  if (mine.upos !== its.upos || formOf(mine.xpos) !== formOf(its.xpos)) return [];
  if (mine.xpos === 'VBN' && !isPassive(tree, head) && isPassive(tree, first)) return [];
  const own = mine.xpos === its.xpos ? [...ownAuxiliaries(tree, first), ...sharedWords(tree, first)] : [];
  const negations = sharesNegation(tree, head, first, own.length > 0)
    ? tree.children[first]!.filter((child) => child < first && isNegation(tree, child))
    : [];
  return [...own, ...negations].sort((a, b) => a - b);
};

/** Adverbs inside the predicate: "also", "strictly"; those before the subject are not. */
const innerAdverbs = (tree: SentenceTree, head: number): number[] => {
  const before = tree.children[head]!.filter(
    (child) =>
      child < head && ['nsubj', 'csubj', 'expl', 'aux', 'cop', 'mark', 'cc'].includes(tree.labels[child]!),
  );
  const from = Math.max(
    -1,
    ...before.filter((child) => tree.labels[child] !== 'aux' && tree.labels[child] !== 'cop'),
  );
  const subject = before.some((child) => ['nsubj', 'csubj', 'expl'].includes(tree.labels[child]!));
  return tree.children[head]!.filter((child) => {
    if (isNegation(tree, child)) return true;
    if (tree.labels[child] !== 'advmod' || child > head) return false;
    if (linksSentences(tree, child) || tree.tokens[child]!.xpos === 'WRB') return false;
    return child > from && (subject || head - child <= 2) && subtree(tree, child).length <= 2;
  }).flatMap((child) => subtree(tree, child));
};

const particles = (tree: SentenceTree, head: number): number[] =>
  tree.children[head]!.filter(
    (child) =>
      tree.tokens[child]!.label === 'compound:prt' ||
      (tree.labels[child] === 'advmod' &&
        child === head + 1 &&
        ['back', 'out', 'down', 'up', 'off', 'over', 'away', 'in', 'on'].includes(tree.lemmas[child]!)),
  );

/** The words of one predicate: auxiliaries, negation, inner adverbs, the word itself, its particle. */
export const predicateWords = (tree: SentenceTree, head: number, withHead = true): SlotTokens => {
  const words = new Set([
    ...sharedWords(tree, head),
    ...ownAuxiliaries(tree, head),
    ...innerAdverbs(tree, head),
    ...(withHead ? [head, ...particles(tree, head)] : []),
  ]);
  return [...words].filter((token) => /[\p{L}\p{N}]/u.test(tree.tokens[token]!.text)).sort((a, b) => a - b);
};

const ownMark = (tree: SentenceTree, head: number): SlotTokens =>
  tree.children[head]!.filter((child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'to');

/** "to" of an infinitive; a coordinated one has that of the first: "to buy and sell". */
export const infinitiveMark = (tree: SentenceTree, head: number): SlotTokens => {
  const own = ownMark(tree, head);
  if (own.length > 0 || tree.labels[head] !== 'conj' || tree.tokens[head]!.xpos !== 'VB') return own;
  return ownAuxiliaries(tree, head).length > 0 || hasSubject(tree, head)
    ? own
    : infinitiveMark(tree, tree.tokens[head]!.head);
};

/** Prepositions that say that a deed was not done. */
const DENYING = /^(?:without|instead of|rather than|short of)$/;

/** "without paying": the preposition is the negation of what follows. */
export const denyingMark = (tree: SentenceTree, head: number): SlotTokens => {
  if (!DENYING.test(markerOf(tree, head))) return [];
  return tree.children[head]!.filter(
    (child) => child < head && ['mark', 'case'].includes(tree.labels[child]!),
  ).flatMap((child) => subtree(tree, child));
};

/** "killing ten", "founded in 1900": a participle without auxiliary or subject. */
export const isBareParticiple = (tree: SentenceTree, head: number): boolean =>
  /^VB[GN]$/.test(tree.tokens[head]!.xpos) &&
  !tree.children[head]!.some((child) =>
    ['nsubj', 'aux', 'cop', 'mark', 'case'].includes(tree.labels[child]!),
  );
