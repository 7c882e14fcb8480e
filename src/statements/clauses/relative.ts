import { words } from '../../document/index.js';
import { prepositionOf } from './preposition.js';
import type { SentenceTree } from './sentence-tree.js';

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that', 'whose']);

/** The noun that the relative clause headed by `clause` hangs on, or undefined where it is none; over coordination too. */
export const relativeNoun = (tree: SentenceTree, clause: number): number | undefined => {
  let at = clause;
  while (at >= 0 && tree.labels[at] === 'conj') at = tree.tokens[at]!.head;
  return at >= 0 && tree.tokens[at]!.label === 'acl:relcl' ? tree.tokens[at]!.head : undefined;
};

/** "It was not Lee who did it": another did. */
const isDeniedCleft = (tree: SentenceTree, noun: number): boolean => {
  const children = tree.children[noun]!;
  return (
    children.some((child) => tree.labels[child] === 'cop') &&
    children.some((child) => /^(?:not|n't|never)$/i.test(tree.tokens[child]!.text)) &&
    children.some((child) => /^it$/i.test(tree.tokens[child]!.text))
  );
};

/** What two do with each other. */
const MUTUAL: ReadonlySet<string> = words(
  'meet marry share divorce found co-found agree collaborate separate',
);

/** "A and B, who resigned in May": where no verb or word says that it was both, it is told of the last. */
const lastNamed = (tree: SentenceTree, noun: number, pronoun: number, clause: number): number => {
  const others = tree.children[noun]!.filter((child) => tree.labels[child] === 'conj' && child < pronoun);
  const last = others.at(-1);
  if (
    last === undefined ||
    tree.tokens[noun]!.upos !== 'PROPN' ||
    tree.tokens[last]!.upos !== 'PROPN' ||
    tree.tokens[pronoun]!.text !== 'who' ||
    tree.tokens[pronoun - 1]?.text !== ',' ||
    MUTUAL.has(tree.lemmas[clause]!)
  )
    return noun;
  const isOfBoth = [clause, ...tree.children[clause]!].some(
    (part) =>
      /^(?:VBP|MD)$/.test(tree.tokens[part]!.xpos) ||
      /^(?:were|both|each|together|also|jointly|respectively)$/i.test(tree.tokens[part]!.text),
  );
  return isOfBoth ? noun : last;
};

/** "tens of thousands of Norlanders | demanding a vote": those counted are who does it. */
export const countedAbove = (tree: SentenceTree, noun: number): number => {
  let at = noun;
  while (tree.labels[at] === 'nmod' && prepositionOf(tree, at) === 'of') {
    const { head } = tree.tokens[at]!;
    if (head < 0 || !/^(?:tens|dozens|scores|hundreds|thousands|millions)$/i.test(tree.tokens[head]!.text))
      break;
    at = head;
  }
  return at;
};

/** What a relative pronoun in the clause headed by `clause` stands for; undefined for any other word. */
export const antecedentOf = (tree: SentenceTree, token: number, clause: number): number | undefined => {
  const { xpos, text } = tree.tokens[token]!;
  // the World Health Organization
  if (text === 'WHO') return undefined;
  if (!RELATIVES.has(text.toLowerCase()) || !(xpos.startsWith('W') || xpos === 'IN')) return undefined;
  for (let at = clause; at >= 0; at = tree.tokens[at]!.head) {
    const noun = relativeNoun(tree, at);
    if (noun !== undefined) return isDeniedCleft(tree, noun) ? undefined : lastNamed(tree, noun, token, at);
    const label = tree.labels[at];
    if (label !== 'ccomp' && label !== 'xcomp' && label !== 'conj') return undefined;
  }
  return undefined;
};
