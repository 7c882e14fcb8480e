import type { SentenceTree } from '../clauses/sentence-tree.js';
import { HOLDER, PARENT, PART, ROLE_NOUNS, type RoleNoun, SERVING } from './role-nouns.js';

/** Words before "general" that make it an office: "secretary general". */
export const GENERALS: ReadonlySet<string> = new Set([
  'secretary',
  'director',
  'attorney',
  'governor',
  'inspector',
  'consul',
  'solicitor',
  'prosecutor',
]);

/** The first half of "secretary general", "secretary-general". */
export const officeOfGeneral = (tree: SentenceTree, general: number): number =>
  tree.tokens[general - 1]?.text === '-' ? general - 2 : general - 1;

const FIRMS: ReadonlySet<string> = new Set(['company', 'firm', 'group', 'corporation', 'organization']);

const NONE: readonly RoleNoun[] = [];

/** What a noun says of whom it describes; several readings where their ends decide. */
export const rolesAt = (tree: SentenceTree, noun: number): readonly RoleNoun[] => {
  const lemma = tree.lemmas[noun]!;
  const before = tree.lemmas[noun - 1];
  if (lemma === 'parent') return [ROLE_NOUNS.get(lemma)!, PARENT];
  // "Corvex, a Norvex company" is Norvex's
  if (FIRMS.has(lemma)) return before === 'parent' ? [PARENT] : lemma === 'company' ? [PART] : NONE;
  if (lemma === 'general')
    return GENERALS.has(tree.lemmas[officeOfGeneral(tree, noun)] ?? '') ? [HOLDER] : NONE;
  const role = ROLE_NOUNS.get(lemma) ?? ROLE_NOUNS.get(lemma.replace(/^ex-/, '')) ?? SERVING.get(lemma);
  return role ? [role] : NONE;
};

/** The "law" of "son-in-law", which the tokens part. */
export const lawOf = (tree: SentenceTree, noun: number): number | undefined =>
  tree.tokens
    .slice(noun + 1, noun + 5)
    .map(({ text }) => text.toLowerCase())
    .join('') === '-in-law'
    ? noun + 4
    : undefined;

/** Words that say that somebody no longer is it. */
const NO_LONGER: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'late',
  'then',
  'formerly',
  'then-',
  'onetime',
  'once',
]);

/** "his then wife", "Norvex's ex-chairman": what somebody was. */
export const isFormer = (tree: SentenceTree, noun: number): boolean =>
  tree.lemmas[noun]!.startsWith('ex-') ||
  tree.children[noun]!.some(
    (child) =>
      child < noun &&
      /^(?:advmod|amod|compound)$/.test(tree.labels[child]!) &&
      NO_LONGER.has(tree.lemmas[child]!),
  );
