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
  // "president-elect", of which the tree makes the second word the noun
  if ((lemma === 'elect' || lemma === 'designate') && tree.tokens[noun - 1]?.text === '-')
    return ROLE_NOUNS.get(tree.lemmas[noun - 2] ?? '') === HOLDER ? [HOLDER] : NONE;
  // "Norland's Director of Public Prosecutions"
  if (
    lemma === 'director' &&
    tree.lemmas[noun + 1] === 'of' &&
    /^(?:public|criminal|national)$/i.test(tree.tokens[noun + 2]?.text ?? '')
  )
    return [HOLDER];
  if (lemma === 'general')
    return GENERALS.has(tree.lemmas[officeOfGeneral(tree, noun)] ?? '') ? [HOLDER] : NONE;
  const former = lemma.startsWith('ex-') ? ROLE_NOUNS.get(lemma.slice(3)) : undefined;
  const role = ROLE_NOUNS.get(lemma) ?? former ?? SERVING.get(lemma);
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
const NO_LONGER =
  /^(?:former|ex|late|then|formerly|then-|one-?time|once|erstwhile|retired|ousted|deposed|toppled|sacked|ex-.+)$/i;

/** A span that is over: "until his arrest", "from 2010 to 2015", "in the 1990s". */
const OVER =
  /\b(?:(?:until|till) (?:his|her|their|last|earlier|this|being|(?:\w+ )?\d{4})\b|(?:from|between) (?:\w+ )?\d{4} (?:to|and|until|till|through) (?:\w+ )?\d{4}|in the (?:late |early |mid - )?(?:19|20)\d0s|at (?:the|that) time\b|under former\b)/i;

/** Words of a description behind its noun up to the next comma: "head of the bank until 2015". */
const wordsBehind = ({ tokens }: SentenceTree, noun: number): string => {
  const words: string[] = [];
  for (const { text } of tokens.slice(noun + 1)) {
    if (/^(?:[,;:.()"“”]|who|which|and|said|says|told)$/i.test(text)) break;
    words.push(text);
  }
  return words.join(' ');
};

/** "his then wife", "Norvex's ex-chairman", "head of the bank until 2015": what somebody was. */
export const isFormer = (tree: SentenceTree, noun: number): boolean => {
  if (
    tree.lemmas[noun]!.startsWith('ex-') ||
    tree.children[noun]!.some(
      (child) =>
        child < noun &&
        /^(?:advmod|amod|compound)$/.test(tree.labels[child]!) &&
        isNoLonger(tree.tokens[child]!.text),
    )
  )
    return true;
  const first = Math.min(noun, ...tree.children[noun]!);
  const before = tree.tokens
    .slice(Math.max(0, first - 3), first)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return /^at (?:the|that) time$/.test(before) || OVER.test(wordsBehind(tree, noun));
};

/** "former", "retired": a word before an office that its holder has left. */
export const isNoLonger = (word: string): boolean => NO_LONGER.test(word);

/** "president-elect", "prime minister-designate": what stands behind an office that somebody is to take; "" where nothing does. */
export const toBe = ({ tokens }: SentenceTree, noun: number): string => {
  const word = tokens[noun + 2]?.text ?? '';
  return tokens[noun + 1]?.text === '-' && /^(?:elect|designate|designated|nominate|in-waiting)$/i.test(word)
    ? `-${word}`
    : '';
};
