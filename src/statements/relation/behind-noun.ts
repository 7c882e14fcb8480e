import type { Source } from '../../relations/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import type { Frame } from './frame.js';

/** What hangs on a noun by a preposition. */
const hungBy = (tree: SentenceTree, noun: number, preposition: string): readonly number[] =>
  tree.children[noun]!.filter(
    (child) => tree.labels[child] === 'nmod' && prepositionOf(tree, child) === preposition,
  );

/** What "in favour of", "in support of" bring: the tree hangs it on the noun in the middle. */
export const behindNoun = ({ obliques, clause: { tree } }: Frame, source: Source): readonly number[] => {
  if (!source.includes(' ')) return [];
  const [, first, noun, last] = /^(\S+) (\S+) (of|to)$/.exec(source) ?? [];
  if (noun === undefined) return [];
  return obliques
    .filter(({ preposition, token }) => preposition === first && tree.lemmas[token] === noun)
    .flatMap(({ token }) => hungBy(tree, token, last!));
};

/** What one was once, or is said to have been. */
const ONCE = /^(?:former|ex|one-time|onetime|erstwhile|supposed|alleged|sometime)$/;

/** Who is said to be what a noun tells: "Lee is a critic of", "Lee, a critic of", "fighters loyal to". */
export const saidToBe = (tree: SentenceTree, noun: number): readonly number[] => {
  const children = tree.children[noun]!;
  if (children.some((child) => ONCE.test(tree.lemmas[child]!))) return [];
  if (tree.labels[noun] === 'appos' && tree.tokens[noun]!.head < noun) return [tree.tokens[noun]!.head];
  // "fighters loyal to the president"
  if (tree.tokens[noun]!.upos === 'ADJ' && tree.tokens[noun]!.head >= 0 && tree.tokens[noun]!.head < noun)
    return /^(?:amod|acl)$/.test(tree.labels[noun]!)
      ? [tree.tokens[noun]!.head]
      : subjectOf(tree, noun).tokens;
  return children.some((child) => tree.labels[child] === 'cop') ? subjectOf(tree, noun).tokens : [];
};

/** What one writes or says to somebody: whom it is to hangs on the word for it. */
const LETTERS: ReadonlySet<string> = new Set(
  'letter message note email e-mail memo memorandum circular telegram cable statement speech address comment remark reply response'.split(
    ' ',
  ),
);

/** "said in a letter to X": to whom. */
export const behindLetter = ({ obliques, clause: { tree } }: Frame): readonly number[] =>
  obliques
    .filter(({ preposition, token }) => preposition === 'in' && LETTERS.has(tree.lemmas[token]!))
    .flatMap(({ token }) => hungBy(tree, token, 'to'));
