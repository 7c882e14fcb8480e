export type { Clause, Complement, Oblique } from './clause.js';
export { adjectiveClause, verbClause } from './find-clauses.js';
export { nounClause } from './noun-clause.js';
export { markerOf, prepositionOf } from './preposition.js';
export {
  childBy,
  childrenBy,
  coordinated,
  isBelow,
  type SentenceTree,
  subtree,
  treeOf,
} from './sentence-tree.js';
export { type FoundSubject, subjectOf } from './subjects.js';
export { isPassive } from './voice.js';
