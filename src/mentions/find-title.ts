import type { ParsedSentence } from '../syntax/index.js';
import { type Candidate, overlaps } from './candidate.js';
import { isPeople } from './gazetteer/countries.js';
import { HONORIFICS, ROLES, TITLE_MODIFIERS } from './lexicon/titles.js';

/** Most tokens of a title: "Under Secretary of State for Arms Control and International Security Affairs". */
const LONGEST = 14;

const lower = (sentence: ParsedSentence, at: number): string => sentence.tokens[at]!.text.toLowerCase();
const isRole = (word: string): boolean => ROLES.has(word) || ROLES.has(word.replace(/s$/, ''));
/** "Major Lund" has a title, "a major donor" none: what is only an honorific has its capital. */
const isRoleWord = (text: string): boolean => {
  const word = text.toLowerCase();
  if (AMBIGUOUS.has(word) && text === word) return false;
  return isRole(word) || (HONORIFICS.has(word) && (text !== word || word.endsWith('.')));
};

/** Roles that are everyday adjectives or nouns where they are not capitalised. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'major',
  'general',
  'private',
  'count',
  'head',
  'chair',
  'miss',
  'expert',
]);

/** Where "(res.)" or "(ret.)", which tells of the rank before it, opens; -1 where no such bracket closes at `at`. */
const rankStateFrom = ({ tokens }: ParsedSentence, at: number): number => {
  if (tokens[at]!.text !== ')') return -1;
  for (let open = at - 2; open >= Math.max(0, at - 3); open--) {
    const inside = tokens.slice(open + 1, at).map(({ text }) => text);
    if (tokens[open]!.text === '(')
      return /^(?:res|retd?|rtd|hon|acting)\.?$/i.test(inside.join('')) ? open : -1;
  }
  return -1;
};

/** True where a token hangs, over tokens between it and the name, on the name. */
const hangsOn = (sentence: ParsedSentence, at: number, name: Candidate): boolean => {
  for (let up = at, steps = 0; up >= 0 && steps < LONGEST; up = sentence.tokens[up]!.head, steps++) {
    if (up >= name.first && up <= name.last) return true;
    if (up < at - LONGEST || up > name.last) return false;
  }
  return false;
};

/** "Research" of "Secretary of the Navy for Research Ann Lee": the field of the post, right before the name. */
const isOwnField = ({ tokens }: ParsedSentence, at: number): boolean =>
  tokens[at - 1]?.text === 'for' &&
  /^\p{Lu}/u.test(tokens[at]!.text) &&
  /^(?:Secretary|Undersecretary|Commissioner|Director|Minister|President|Chief|Administrator)$/.test(
    tokens
      .slice(Math.max(0, at - 6), at - 1)
      .find(({ text }, index, all) => all[index + 1]?.text === 'of' && /^\p{Lu}/u.test(text))?.text ?? '',
  );

/** True for a word that can be part of a title, by itself or by its place in the tree. */
const belongs = (sentence: ParsedSentence, at: number, name: Candidate): boolean => {
  const { text, upos, label } = sentence.tokens[at]!;
  const word = text.toLowerCase();
  if (isRoleWord(text) || TITLE_MODIFIERS.has(word) || isPeople(text)) return true;
  // "prime minister-designate Ann Lee"
  if (/^(?:elect|designate)$/.test(word)) return sentence.tokens[at - 1]?.text === '-';
  if (!/^(?:PROPN|NOUN|ADJ|NUM)$/.test(upos)) return false;
  if (at === name.first - 1 && isOwnField(sentence, at)) return true;
  return /^(?:compound|amod|nmod|nmod:desc|flat|nummod|conj)$/.test(label) && hangsOn(sentence, at, name);
};

/** The name of a country or body that ends at `at` and can open a title: "US", "Pakistani Army", "Brill". */
const nameEndingAt = (names: readonly Candidate[], at: number): Candidate | undefined =>
  names
    .filter(
      (other) =>
        other.last === at &&
        (other.type === 'ORGANIZATION' || other.type === 'PLACE' || other.type === 'GROUP'),
    )
    .sort((a, b) => a.first - b.first)[0];

/**
 * Title before a person's name, as token positions: "US Secretary of State" before "Marco Rubio", "Brill chief
 * executive" before "Lena Haddad". Goes left from the name over words of titles, "of" and "for" where no role
 * has been met yet, and names of countries and bodies; it must hold a role or honorific.
 */
export const findTitle = (
  sentence: ParsedSentence,
  name: Candidate,
  names: readonly Candidate[],
): { first: number; last: number } | undefined => {
  let first = name.first;
  let roleAt = -1;
  for (let at = name.first - 1; at >= Math.max(0, name.first - LONGEST); at--) {
    if (names.some((other) => other.type === 'PERSON' && other.first <= at && at <= other.last)) break;
    const bracketed = rankStateFrom(sentence, at);
    if (bracketed >= 0) {
      at = bracketed;
      continue;
    }
    const { text } = sentence.tokens[at]!;
    const word = text.toLowerCase();
    const outer = nameEndingAt(names, at);
    if (word === 'of' || word === 'for') {
      // "the president of Corvex": whoever comes right after is not the president
      if (at === name.first - 1) return undefined;
      // "the army of President X": the "of" does not belong to the title once its role is found.
      if (roleAt >= 0) break;
      continue;
    }
    if (
      word === 'to' &&
      // "an adviser to President Ann Lee" is somebody else
      roleAt < 0 &&
      /^(?:ambassador|envoy|representative|advis[eo]r|delegate)$/.test(lower(sentence, Math.max(0, at - 1)))
    )
      continue;
    if (word === 'and' || word === '&') {
      // "the president of Norland and Ann Lee": two people
      if (at === name.first - 1) return undefined;
      const before = at > 0 ? sentence.tokens[at - 1]!.text : '';
      if (!isRoleWord(before) && !TITLE_MODIFIERS.has(before.toLowerCase()) && !hangsOn(sentence, at, name))
        break;
      if (roleAt >= 0 && !isRoleWord(before)) break;
      continue;
    }
    if (word === '-' && at > 0 && at < name.first - 1) continue;
    if (word === 'the' && at > 0 && /^(?:of|for|to)$/.test(lower(sentence, at - 1)) && roleAt < 0) continue;
    if (outer && !isRoleWord(text)) {
      // A body or country stands before its role, or after "of" behind it.
      const role =
        roleAt >= 0 || /^(?:of|for|to|the|and|-)$/.test(lower(sentence, Math.max(0, outer.first - 1)));
      if (!role) break;
      at = outer.first;
      first = at;
      continue;
    }
    if (!belongs(sentence, at, name)) break;
    first = at;
    if (isRoleWord(text)) roleAt = at;
  }
  if (roleAt < 0 || first === name.first) return undefined;
  const last = name.first - 1;
  if (names.some((other) => other.type === 'PERSON' && overlaps(other, { first, last }))) return undefined;
  return { first, last };
};
