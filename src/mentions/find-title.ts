import type { ParsedSentence } from '../syntax/index.js';
import { type Candidate, overlaps } from './candidate.js';
import { isPeople } from './gazetteer/countries.js';
import { HONORIFICS, ROLES, TITLE_LINKS, TITLE_MODIFIERS } from './lexicon/titles.js';

/** Most tokens of a title: "Under Secretary of State for Arms Control and International Security Affairs". */
const LONGEST = 14;

const isRole = (word: string): boolean =>
  HONORIFICS.has(word) || ROLES.has(word) || ROLES.has(word.replace(/s$/, ''));

/** True for a word that can be part of a title before a name. */
const belongs = (sentence: ParsedSentence, at: number): boolean => {
  const { text, upos } = sentence.tokens[at]!;
  const word = text.toLowerCase();
  if (isRole(word) || TITLE_MODIFIERS.has(word) || TITLE_LINKS.has(word) || isPeople(text)) return true;
  if (/^(?:PROPN|NUM)$/.test(upos)) return true;
  return (
    (upos === 'NOUN' || upos === 'ADJ') &&
    /^(?:compound|amod|nmod|nmod:desc|flat|conj|obl|nummod)$/.test(sentence.tokens[at]!.label)
  );
};

/** First token of the run of title words that ends just before `name`. */
const runStart = (sentence: ParsedSentence, name: Candidate, names: readonly Candidate[]): number => {
  let start = name.first;
  for (let at = name.first - 1; at >= Math.max(0, name.first - LONGEST); at--) {
    if (names.some((other) => other.type === 'PERSON' && other.first <= at && at <= other.last)) break;
    if (!belongs(sentence, at)) break;
    start = at;
  }
  // A title opens with its role or what modifies it, never with a link or article.
  while (start < name.first && TITLE_LINKS.has(sentence.tokens[start]!.text.toLowerCase())) start++;
  return start;
};

/** True where a token hangs, over the run itself, on the name. */
const hangsOnName = (sentence: ParsedSentence, at: number, name: Candidate, start: number): boolean => {
  for (let up = at, steps = 0; up >= 0 && steps < 12; up = sentence.tokens[up]!.head, steps++) {
    if (up >= name.first && up <= name.last) return true;
    if (up < start || up > name.last) return false;
  }
  return false;
};

/**
 * Title before a person's name, as token positions: "US Secretary of State" before "Marco Rubio". It holds a
 * role or honorific and hangs on the name in the tree, or touches it as an honorific or role.
 */
export const findTitle = (
  sentence: ParsedSentence,
  name: Candidate,
  names: readonly Candidate[],
): { first: number; last: number } | undefined => {
  const run = runStart(sentence, name, names);
  if (run === name.first) return undefined;
  const last = name.first - 1;
  const words = sentence.tokens.slice(run, name.first).map((token) => token.text.toLowerCase());
  const roleAt = words.findIndex((word) => isRole(word));
  if (roleAt < 0) return undefined;
  // Words before the role stay only where they hang on the name, so "told US President X" loses nothing else.
  let first = run;
  while (first < last && !hangsOnName(sentence, first, name, run) && first - run < roleAt) first++;
  const opening = sentence.tokens[first]!;
  if (TITLE_LINKS.has(opening.text.toLowerCase())) first++;
  const holdsRole = sentence.tokens
    .slice(first, name.first)
    .some((token) => isRole(token.text.toLowerCase()));
  const near = isRole(words.at(-1)!);
  const joined =
    near ||
    hangsOnName(sentence, run + roleAt, name, run) ||
    sentence.tokens[name.first]!.head === run + roleAt;
  if (!holdsRole || !joined || first > last) return undefined;
  if (names.some((other) => other.type === 'PERSON' && overlaps(other, { first, last }))) return undefined;
  return { first, last };
};
