import type { Candidate, NameRule } from '../candidate.js';
import { isCapitalised } from '../capital.js';
import { isPeople } from '../gazetteer/countries.js';
import { HONORIFICS, ROLES, TITLE_MODIFIERS } from '../lexicon/titles.js';

/** Words that are a title before a name and a name of their own: taken off only where a full name follows. */
const ALSO_NAMES = new Set([
  'king',
  'prince',
  'pope',
  'bishop',
  'judge',
  'justice',
  'major',
  'baron',
  'duke',
  'earl',
  'marshal',
  'dean',
  'miss',
  'general',
  'private',
  'count',
  'may',
  'farmer',
  'driver',
  'coach',
  'champion',
  'chancellor',
  'singer',
  'speaker',
  'boss',
  'head',
  'cook',
  'house',
  'white',
  'attorney',
  'senior',
  'junior',
  'grand',
  'noble',
  'first',
  'rich',
  'crown',
]);

const isTitleWord = (word: string): boolean =>
  HONORIFICS.has(word) || ROLES.has(word) || TITLE_MODIFIERS.has(word);

/** How many tokens at the start of a person's name are title: "President Lund" has one. */
const titleLength = (words: readonly string[]): number => {
  let length = 0;
  let telling = false;
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at]!.toLowerCase();
    const linked = /^(?:of|for|and|-)$/.test(word) && at > 0 && at < words.length - 2;
    if (!isTitleWord(word) && !isPeople(words[at]!) && !(linked && telling)) break;
    if (HONORIFICS.has(word) || ROLES.has(word)) {
      telling = true;
      length = at + 1;
    } else if (telling && linked) continue;
    else if (telling) length = at + 1;
  }
  // "Justice Diallo" is a title and a surname, "Prince" alone in "Prince Rogers" too: a name must remain.
  const first = words[0]!.toLowerCase();
  if (
    length === 1 &&
    words.length === 2 &&
    (first === 'earl' || first === 'duke' || (ALSO_NAMES.has(first) && !HONORIFICS.has(first)))
  )
    return 0;
  return length;
};

/** "Major" before "Ibrahim Lund", which was read as somebody apart. */
const isBeforeBearer = (candidates: readonly Candidate[], { last }: Candidate, word: string): boolean =>
  HONORIFICS.has(word) &&
  candidates.some((other) => other.first === last + 1 && other.type === 'PERSON' && other.form === 'name');

/** Titles that are given names too: behind a post, "aide Sultan Lund", they are. */
const GIVEN: ReadonlySet<string> = new Set(['sultan', 'prince', 'emir', 'earl', 'duke', 'marshal']);

/** Letters behind a name: counsel, members, orders and degrees. */
const LETTERS =
  /^(?:QC|KC|MP|MPs|MEP|MSP|MLA|TD|OBE|MBE|CBE|KBE|DSO|VC|PhD|Ph\.D\.?|M\.D\.|MD|Esq\.?|CPA|RN|PC|SC|JP)$/;

/** Titles that the network took into a person's name are taken out of it. A name that is only a title is none. */
export const titlesOff: NameRule = (candidates, { tokens }) =>
  candidates.flatMap((candidate): Candidate[] => {
    if (candidate.type !== 'PERSON') return [candidate];
    const isLettered = candidate.last > candidate.first + 1 && LETTERS.test(tokens[candidate.last]!.text);
    if (isLettered) return [{ ...candidate, last: candidate.last - 1 }];
    const words = tokens.slice(candidate.first, candidate.last + 1).map((token) => token.text);
    const length = titleLength(words);
    const rest = words.slice(length);
    if (rest.length === 1 && words.length === 1) {
      const word = rest[0]!.toLowerCase();
      const bare = (ROLES.has(word) || HONORIFICS.has(word)) && !ALSO_NAMES.has(word);
      // "Lance" of "Lance Corporal"
      const next = tokens[candidate.last + 1]?.text ?? '';
      const isBeforeRank =
        TITLE_MODIFIERS.has(word) && HONORIFICS.has(next.toLowerCase()) && isCapitalised(next);
      return bare || isBeforeRank || isBeforeBearer(candidates, candidate, word) ? [] : [candidate];
    }
    // "Wing Cmdr.": a rank without its bearer.
    const isRank = words.every((word) => isTitleWord(word.toLowerCase())) && /\.$/.test(words.at(-1)!);
    if (isRank && HONORIFICS.has(words.at(-1)!.toLowerCase())) return [];
    if (length === 0) return [candidate];
    const isGiven = words.length === 2 && GIVEN.has(words[0]!.toLowerCase());
    const before = isGiven ? (tokens[candidate.first - 1]?.text ?? '') : '';
    if (before !== '' && before === before.toLowerCase() && ROLES.has(before)) return [candidate];
    return [{ ...candidate, first: candidate.first + length }];
  });
