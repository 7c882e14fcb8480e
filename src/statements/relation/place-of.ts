import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import type { Clause } from '../clauses/clause.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** Prepositions before the place of a deed. */
const BESIDE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'across',
  'inside',
  'near',
  'around',
  'throughout',
  'within',
  'outside',
]);

/** Those before the place of a thing. */
const WHERE: ReadonlySet<string> = new Set([...BESIDE, 'on', 'of']);

/** Places that a noun's own modifiers name: "nine sites in Norland"; of somebody's land ("leaders of Norland") not by "of". */
export const placesOf = (
  tree: SentenceTree,
  noun: number,
  mentions: DocumentMentions,
  isSomebody = false,
): Filler[] =>
  tree.children[noun]!.flatMap((child) => {
    const preposition = prepositionOf(tree, child);
    if (tree.labels[child] !== 'nmod' || !WHERE.has(preposition) || (isSomebody && preposition === 'of'))
      return [];
    return fill(tree, child, mentions).filter(({ kind }) => kind === 'PLACE');
  });

/** Places that the prepositions of a clause name: "attacked a convoy in Norland". */
export const placesBeside = ({ tree, obliques }: Clause, mentions: DocumentMentions): Filler[] =>
  obliques
    .filter(({ preposition }) => BESIDE.has(preposition))
    .flatMap(({ token }) => fill(tree, token, mentions).filter(({ kind }) => kind === 'PLACE'));
