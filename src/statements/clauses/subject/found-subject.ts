import { agentsOf } from '../agents.js';
import type { SentenceTree } from '../sentence-tree.js';
import { isPassive } from '../voice.js';

/** Surface subject of a predicate, and how it was found. */
export interface FoundSubject {
  readonly tokens: readonly number[];
  readonly link: 'own' | 'shared' | 'controlled' | 'relative' | 'none';
}

/** Finds the surface subject of a predicate; `depth`: over how many further predicates it may look. */
export type SubjectFinder = (tree: SentenceTree, token: number, depth: number) => FoundSubject;

/** No subject that the sentence tells. */
export const NOTHING: FoundSubject = { tokens: [], link: 'none' };

/** Who acts in a clause without subject, as far as somebody was found. */
export const controlled = (tokens: readonly number[]): FoundSubject =>
  tokens.length > 0 ? { tokens, link: 'controlled' } : NOTHING;

/** Deep subject of a governing predicate: its agent in the passive. */
export const actorOf = (
  tree: SentenceTree,
  token: number,
  depth: number,
  subjectOf: SubjectFinder,
): readonly number[] =>
  isPassive(tree, token) ? agentsOf(tree, token) : subjectOf(tree, token, depth).tokens;
