import { isNextDeed } from './next-deed.js';
import { ownSubjects } from './own-subjects.js';
import { markerOf } from './preposition.js';
import { antecedentOf } from './relative.js';
import { childrenBy, type SentenceTree } from './sentence-tree.js';
import { BARE_UNDER } from './subject/control-verbs.js';
import { controllerOf } from './subject/controller-of.js';
import { type FoundSubject, NOTHING } from './subject/found-subject.js';
import { isFoiledPlan, writerOf } from './subject/owner-of.js';
import { reducedClauseSubject } from './subject/reduced-clause.js';

export { agentsOf } from './agents.js';
export type { FoundSubject } from './subject/found-subject.js';

const shared = ({ tokens, link }: FoundSubject): FoundSubject =>
  tokens.length > 0 ? { tokens, link: link === 'own' ? 'shared' : link } : NOTHING;

const finiteAux = (tree: SentenceTree, token: number): boolean =>
  childrenBy(tree, token, 'aux').some((aux) => /^(VBD|VBP|VBZ|MD)$/.test(tree.tokens[aux]!.xpos));

/** Finds the surface subject of a predicate: its own, its antecedent in a relative clause, a shared or a controlling one. */
export const subjectOf = (tree: SentenceTree, token: number, depth = 12): FoundSubject => {
  if (depth <= 0) return NOTHING;
  const own = ownSubjects(tree, token);
  if (own.length > 0) {
    const antecedent = own.length === 1 ? antecedentOf(tree, own[0]!, token) : undefined;
    return antecedent === undefined
      ? { tokens: own, link: 'own' }
      : { tokens: [antecedent], link: 'relative' };
  }
  const head = tree.tokens[token]!.head;
  if (head < 0) return NOTHING;
  switch (tree.tokens[token]!.label) {
    case 'conj':
      return shared(subjectOf(tree, head, depth - 1));
    case 'parataxis':
      return isNextDeed(tree, token) ? shared(subjectOf(tree, head, depth - 1)) : NOTHING;
    case 'xcomp':
      return controllerOf(tree, token, 'xcomp', depth, subjectOf);
    case 'ccomp':
      // "his advice was: warn them"
      if (
        tree.tokens[token]!.xpos === 'VB' &&
        markerOf(tree, token) === '' &&
        !BARE_UNDER.has(tree.lemmas[head]!)
      )
        return NOTHING;
      return /^VB[GN]?$/.test(tree.tokens[token]!.xpos) && !finiteAux(tree, token)
        ? controllerOf(tree, token, 'xcomp', depth, subjectOf)
        : NOTHING;
    case 'advcl': {
      if (!/^VB[GN]?$/.test(tree.tokens[token]!.xpos) || finiteAux(tree, token)) return NOTHING;
      if (isFoiledPlan(tree, token)) return NOTHING;
      const writer = writerOf(tree, token, depth, subjectOf);
      if (writer) return writer;
      // "remains committed to working": an adjective said of the subject
      return tree.tokens[head]!.upos === 'VERB' ||
        tree.labels[head] === 'xcomp' ||
        tree.children[head]!.some((child) => /^(?:nsubj|cop)$/.test(tree.labels[child]!))
        ? controllerOf(tree, token, 'advcl', depth, subjectOf)
        : NOTHING;
    }
    case 'acl':
      return reducedClauseSubject(tree, token, depth, subjectOf);
    default:
      return NOTHING;
  }
};
