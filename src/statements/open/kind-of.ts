import type { SentenceTree } from '../clauses/index.js';
import type { OpenKind } from './draft.js';
import { infinitiveMark, isBareParticiple } from './predicate.js';

/** The construction of a clause. */
export const kindOf = (tree: SentenceTree, head: number): OpenKind => {
  const infinitive = infinitiveMark(tree, head).length > 0;
  const participle = isBareParticiple(tree, head);
  switch (tree.labels[head]) {
    case 'root':
      return 'main';
    case 'conj':
      return 'coordinated';
    case 'acl':
      if (tree.tokens[head]!.label === 'acl:relcl') return 'relative';
      return participle ? 'participle' : infinitive ? 'infinitive' : 'complement';
    case 'advcl':
      return participle ? 'free participle' : infinitive ? 'purpose' : 'adverbial';
    case 'ccomp':
      return 'reported';
    case 'xcomp':
      return 'controlled';
    default:
      return 'complement';
  }
};
