import { childBy, childrenBy, type SentenceTree } from '../clauses/index.js';
import { deedDraft } from './deed-drafts.js';
import type { OpenDraft } from './draft.js';
import { isSetOff, phrase } from './phrase.js';

/** Forms of address that say nothing of who bears them. */
const ADDRESS: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'st',
  'madam',
  'lord',
  'lady',
]);

const isNoun = (tree: SentenceTree, token: number): boolean =>
  ['NOUN', 'PROPN'].includes(tree.tokens[token]!.upos);

const isPlace = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.upos === 'PROPN' &&
  tree.sentence.names.some(
    ({ first, last, label }) => token >= first && token <= last && ['LOC', 'GPE', 'FAC'].includes(label),
  );

/** An aside that says what a noun is: not the rest of an address ("Murray, Utah"), not a list after a colon. */
const describes = (tree: SentenceTree, aside: number, noun: number): boolean => {
  if (aside < noun || !isNoun(tree, aside) || !isNoun(tree, noun) || !isSetOff(tree, aside)) return false;
  if (isPlace(tree, aside) && isPlace(tree, noun) && childBy(tree, aside, 'det') === undefined) return false;
  const between = tree.tokens.slice(noun + 1, aside);
  return !between.some(({ text }) => text === ':' || text === ';');
};

/** "is" or "are", which the text leaves unsaid. */
const unsaidCopula = (tree: SentenceTree, noun: number): string =>
  /^NN[P]?S$/.test(tree.tokens[noun]!.xpos) ? 'are' : 'is';

/** "X, the head of Y": the aside says what X is. */
const appositions = (tree: SentenceTree, noun: number): OpenDraft[] =>
  childrenBy(tree, noun, 'appos')
    .filter((aside) => describes(tree, aside, noun))
    .map((aside) => ({
      kind: 'apposition',
      subject: phrase(tree, noun, { alone: true }),
      predicate: [],
      unsaid: unsaidCopula(tree, noun),
      object: phrase(tree, aside),
      args: [],
      heads: [noun, aside],
    }));

/** "President Bush". */
const titles = (tree: SentenceTree, noun: number): OpenDraft[] =>
  tree.children[noun]!.filter(
    (child) =>
      child < noun &&
      tree.tokens[child]!.label === 'nmod:desc' &&
      !ADDRESS.has(tree.lemmas[child]!.replace('.', '')),
  ).map((title) => ({
    kind: 'title',
    subject: phrase(tree, noun, { alone: true, without: (child) => child === title }),
    predicate: [],
    unsaid: 'is',
    object: phrase(tree, title),
    args: [],
    heads: [noun, title],
  }));

/** What a sentence says by its nouns: appositions, titles and deeds. */
export const nounDrafts = (tree: SentenceTree): OpenDraft[] =>
  tree.tokens.flatMap(({ index }) => [
    ...appositions(tree, index),
    ...titles(tree, index),
    ...deedDraft(tree, index),
  ]);
