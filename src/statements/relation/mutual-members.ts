import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** People and bodies that act for those whose they are. */
const SPEAKING_FOR: ReadonlySet<string> = new Set(
  `president leader minister premier chancellor official envoy ambassador diplomat negotiator delegation delegate government representative
  general commander army force troop navy military chief secretary king monarch parliament chairman executive team mediator police`.split(
    /\s+/,
  ),
);

const isSomebody = ({ entity, kind, named }: Filler): boolean =>
  entity !== null && named && kind !== 'PERSON' && kind !== 'EVENT' && kind !== 'TEXT';

/**
 * Who does something together where one noun tells both: "the presidents of Norland and Eastland met", "Norland and
 * Eastland officials met". Any others as they are.
 */
export const mutualMembers = (
  tree: SentenceTree,
  fillers: readonly Filler[],
  mentions: DocumentMentions,
): readonly Filler[] => {
  const [only] = fillers;
  if (!only || fillers.length > 1 || only.named || !SPEAKING_FOR.has(tree.lemmas[only.token]!))
    return fillers;
  if (!/^NNP?S$/.test(tree.tokens[only.token]!.xpos)) return fillers;
  for (const child of tree.children[only.token]!) {
    const label = tree.labels[child]!;
    const whose =
      (label === 'nmod' && ['of', 'from', 'poss'].includes(prepositionOf(tree, child))) ||
      ((label === 'amod' || label === 'compound') && mentions.at(tree.sentence.index, child) !== undefined);
    if (!whose) continue;
    const members = fill(tree, child, mentions).filter(isSomebody);
    if (members.length > 1)
      return members.map((member) => ({ ...member, span: only.span, hops: member.hops + 1 }));
  }
  return fillers;
};
