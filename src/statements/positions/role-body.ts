import type { Filler } from '../arguments/filler.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { RoleNoun } from './role-nouns.js';

/** Callings before which a field stands. */
const OF_A_FIELD: ReadonlySet<string> = new Set(
  'expert specialist analyst scholar historian enthusiast researcher consultant lawyer critic'.split(' '),
);

/** "Ballistics expert Ann Lee": the first word of a sentence may be a field, whatever its capital says. */
const isField = ({ tokens, lemmas }: SentenceTree, token: number): boolean =>
  token === 0 && OF_A_FIELD.has(lemmas[1] ?? '') && !/^\p{Lu}{2}/u.test(tokens[0]!.text);

/** Whether somebody can be what a role noun says of what stands beside it. */
export const isBodyFor = ({ body, byName }: RoleNoun, { kind, token }: Filler, tree: SentenceTree): boolean =>
  (body as readonly string[]).includes(kind) &&
  !(kind === 'ORGANIZATION' && isField(tree, token)) &&
  !(byName && kind === 'PLACE' && tree.tokens[token]!.upos === 'ADJ');
