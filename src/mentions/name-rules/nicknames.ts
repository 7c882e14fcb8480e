import type { ParsedSentence } from '../../syntax/index.js';
import { type Candidate, type NameRule, overlaps } from '../candidate.js';

const OPENS = /^["“‘']$/;
const CLOSES = /^["”’']$/;
const CAPITALISED = /^\p{Lu}[\p{L}'’.-]*$/u;
/** Most words of a nickname: "Big Bad Joe". */
const LONGEST = 3;

/** Position of the mark that closes a nickname which opens at `open`; -1 where there is none. */
const closing = ({ tokens }: ParsedSentence, open: number): number => {
  for (let at = open + 2; at <= open + 1 + LONGEST; at++) {
    const token = tokens[at];
    if (!token) return -1;
    if (CLOSES.test(token.text)) return CAPITALISED.test(tokens[open + 1]!.text) ? at : -1;
    if (!/^[\p{L}'’.-]+$/u.test(token.text)) return -1;
  }
  return -1;
};

/** "Lund, 58,": an age behind a name. */
const tellsAge = ({ tokens }: ParsedSentence, at: number): boolean =>
  tokens[at + 1]?.text === ',' && /^[1-9]\d$/.test(tokens[at + 2]?.text ?? '');

/** `Ann "Ace" Lund`: a nickname in quotation marks between given name and surname is in the one name. */
export const nicknames: NameRule = (candidates, sentence) => {
  const { tokens } = sentence;
  const joined: Candidate[] = [];
  for (const given of candidates) {
    const open = given.last + 1;
    const isPerson = given.type === 'PERSON';
    // a given name that was taken for a town: the quotation marks tell
    if (!isPerson && (given.type !== 'PLACE' || given.first < given.last)) continue;
    if (!OPENS.test(tokens[open]?.text ?? '')) continue;
    const end = closing(sentence, open);
    const surname = tokens[end + 1];
    if (end < 0 || !surname || !CAPITALISED.test(surname.text) || surname.upos !== 'PROPN') continue;
    if (tokens[open]!.end !== tokens[open + 1]!.start || tokens[end - 1]!.end !== tokens[end]!.start)
      continue;
    const behind = candidates.find((other) => other.first <= end + 1 && end + 1 <= other.last);
    if (behind && behind.type !== 'PERSON' && behind.first > end && tokens[behind.first]!.label !== 'flat')
      continue;
    if (!isPerson && !(behind?.type === 'PERSON' || tellsAge(sentence, end + 1))) continue;
    joined.push({ ...given, type: 'PERSON', last: behind ? behind.last : end + 1 });
  }
  if (joined.length === 0) return candidates;
  return [...candidates.filter((other) => !joined.some((name) => overlaps(name, other))), ...joined];
};
