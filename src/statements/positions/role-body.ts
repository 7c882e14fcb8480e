import type { Filler } from '../arguments/filler.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { RoleNoun } from './role-nouns.js';

/** Whether somebody can be what a role noun says of what stands beside it. */
export const isBodyFor = ({ body, byName }: RoleNoun, { kind, token }: Filler, tree: SentenceTree): boolean =>
  (body as readonly string[]).includes(kind) &&
  !(byName && kind === 'PLACE' && tree.tokens[token]!.upos === 'ADJ');
