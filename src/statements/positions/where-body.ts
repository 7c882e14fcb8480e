import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { isHouse } from './houses.js';

const NONE: readonly Filler[] = [];

/** A body or a house that people work in; a town is neither. */
const isWorkplace = (tree: SentenceTree, { kind, mention, named }: Filler): boolean =>
  named && (kind === 'ORGANIZATION' || (kind === 'PLACE' && mention !== undefined && isHouse(tree, mention)));

/** "Lund Hospital, where a registrar, Ann Lee, treated him": the house that the clause around the noun tells of. */
const whereClause = (tree: SentenceTree, noun: number): number | undefined => {
  for (let at = noun, steps = 0; at >= 0 && steps < 4; at = tree.tokens[at]!.head, steps += 1)
    if (tree.tokens[at]!.label === 'acl:relcl')
      return tree.children[at]!.some(
        (child) => child < noun && tree.tokens[child]!.text.toLowerCase() === 'where',
      )
        ? tree.tokens[at]!.head
        : undefined;
  return undefined;
};

/** "Corvex fired Ann Lee, then an engineer there": the last body before the noun. */
const beforeThere = (tree: SentenceTree, noun: number, mentions: DocumentMentions): readonly Filler[] => {
  const there = tree.tokens[noun + 1];
  if (there?.text.toLowerCase() !== 'there' || there.head !== noun) return NONE;
  // "a lawyer there for the city"
  if (tree.lemmas[noun + 2] === 'for') return NONE;
  const before = mentions
    .inSentence(tree.sentence.index)
    .findLast(
      ({ form, type, last, metonym }) =>
        form === 'name' && !metonym && last < noun && (type === 'ORGANIZATION' || type === 'PLACE'),
    );
  return before ? fill(tree, before.head, mentions).slice(0, 1) : NONE;
};

/** The house or body that a holder of a post is said to be at by "where" or "there". */
export const bodyOfPlace = (
  tree: SentenceTree,
  noun: number,
  mentions: DocumentMentions,
): readonly Filler[] => {
  const house = whereClause(tree, noun);
  const found =
    house === undefined ? beforeThere(tree, noun, mentions) : fill(tree, house, mentions).slice(0, 1);
  return found.filter((body) => isWorkplace(tree, body));
};
