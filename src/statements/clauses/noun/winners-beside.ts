import { words } from '../../../document/index.js';
import { measureAbove } from '../measure-nouns.js';
import { prepositionOf } from '../preposition.js';
import type { SentenceTree } from '../sentence-tree.js';
import { subjectOf } from '../subjects.js';
import { isPassive } from '../voice.js';
import { subjectsAt } from './subjects-at.js';

/** What the side that wins has: "a win over Everton". */
const WINS = words('win victory triumph');

/** What somebody has played or done, of which a win is a part: "had a career that included a win over". */
const CONTAINING = words('include feature contain comprise see boast span');

/** What a player does in a game that his side wins, and what others do with a win. */
const BESIDE_GAME = words(
  `score net play celebrate say tell praise hail miss star feature watch attend witness head convert shine cheer limp
  come speak write injure rest bench substitute report follow`,
);

const COUPLING = /^(?:with|after|following|through|including|by)$/;

/** Whose a thing is: its owner, who has it, or the side itself; nobody where it is only a thing. */
const sideOf = (tree: SentenceTree, token: number): readonly number[] => {
  const { upos, head } = tree.tokens[token]!;
  if (upos === 'PRON' || upos === 'PROPN') return [token];
  if (/^(?:person|organization|place)$/.test(tree.sentence.nominals[token]?.type ?? '')) return [token];
  const owner = tree.children[token]!.find(
    (child) =>
      tree.tokens[child]!.label === 'nmod:poss' ||
      (prepositionOf(tree, child) === 'of' && tree.tokens[child]!.upos === 'PROPN'),
  );
  if (owner !== undefined) return [owner];
  return tree.labels[token] === 'obj' && head >= 0 ? subjectsAt(tree, head).filter((at) => at !== token) : [];
};

/** The sides of those who act at a verb. */
const sidesAt = (tree: SentenceTree, verb: number): readonly number[] =>
  BESIDE_GAME.has(tree.lemmas[verb]!) || isPassive(tree, verb)
    ? []
    : subjectsAt(tree, verb).flatMap((token) => sideOf(tree, token));

/** "had 14 fights, including a win over", "his record was 48-4 with wins over": whose games they were. */
const sidesOfGames = (tree: SentenceTree, games: number): readonly number[] => {
  let at = games;
  for (let steps = 0; steps < 5; steps += 1) {
    const owner = tree.children[at]!.find((child) => tree.tokens[child]!.label === 'nmod:poss');
    if (owner !== undefined) return [owner];
    if (tree.children[at]!.some((child) => tree.labels[child] === 'nsubj'))
      return subjectOf(tree, at).tokens.flatMap((token) => sideOf(tree, token));
    const { head } = tree.tokens[at]!;
    if (head < 0) return [];
    if (tree.tokens[head]!.upos === 'VERB')
      return /^(?:obj|obl)$/.test(tree.labels[at]!) ? sidesAt(tree, head) : [];
    if (!/^(?:nmod|conj|appos|compound)$/.test(tree.labels[at]!)) return [];
    at = head;
  }
  return [];
};

/**
 * "moved top with a 3-0 win over Everton", "had a career that included a win over Hale": who won, where nobody else is
 * told to have.
 */
export const winnersBeside = (tree: SentenceTree, noun: number): readonly number[] => {
  if (!WINS.has(tree.lemmas[noun]!)) return [];
  const isOther = tree.children[noun]!.some(
    (child) =>
      tree.tokens[child]!.label === 'nmod:poss' || /^(?:by|for|of|from)$/.test(prepositionOf(tree, child)),
  );
  if (isOther) return [];
  let at = measureAbove(tree, noun);
  while (tree.labels[at] === 'conj' && tree.tokens[tree.tokens[at]!.head]!.upos === 'NOUN')
    at = tree.tokens[at]!.head;
  const { head } = tree.tokens[at]!;
  if (head < 0) return [];
  if (tree.labels[at] === 'obj') return CONTAINING.has(tree.lemmas[head]!) ? sidesAt(tree, head) : [];
  if (!COUPLING.test(prepositionOf(tree, at))) return [];
  if (tree.labels[at] === 'obl')
    return tree.tokens[head]!.upos === 'VERB' ? sidesAt(tree, head) : sidesOfGames(tree, head);
  return tree.labels[at] === 'nmod' ? sidesOfGames(tree, head) : [];
};
