import type { SentenceTree } from '../clauses/sentence-tree.js';
import { HOLDER, PARENT, PART, ROLE_NOUNS, type RoleNoun } from './role-nouns.js';

/** Words before "general" that make it an office: "secretary general". */
const GENERALS: ReadonlySet<string> = new Set([
  'secretary',
  'director',
  'attorney',
  'governor',
  'inspector',
  'consul',
  'solicitor',
  'prosecutor',
]);

const FIRMS: ReadonlySet<string> = new Set(['company', 'firm', 'group', 'corporation', 'organization']);

const NONE: readonly RoleNoun[] = [];

/** What a noun says of whom it describes; several readings where their ends decide. */
export const rolesAt = (tree: SentenceTree, noun: number): readonly RoleNoun[] => {
  const lemma = tree.lemmas[noun]!;
  const before = tree.lemmas[noun - 1];
  if (lemma === 'parent') return [ROLE_NOUNS.get(lemma)!, PARENT];
  // "Corvex, a Norvex company" is Norvex's
  if (FIRMS.has(lemma)) return before === 'parent' ? [PARENT] : lemma === 'company' ? [PART] : NONE;
  if (lemma === 'general') return GENERALS.has(before ?? '') ? [HOLDER] : NONE;
  const role = ROLE_NOUNS.get(lemma);
  return role ? [role] : NONE;
};
