import type { ParsedSentence } from '../../syntax/index.js';
import type { Candidate, NameRule } from '../candidate.js';
import { countryOf, isPeople } from '../gazetteer/countries.js';

/** Last words of forces that are called after the land where they are. */
const FORCES = /^(?:Forces?|Command)$/;

/** Up to this a name found behind a hyphen may be part of the one before. */
const UNSURE = 0.5;

/** What comes of a place: "Lyon-based", "Kabul-born". */
const OF_PLACE = /^(?:based|born|bound|area)$/i;

/** How one stands behind another: "Saudi-backed", "UN-led". */
const BEHIND =
  /^(?:backed|led|supported|funded|financed|sponsored|controlled|run|aligned|linked|allied|owned|dominated|brokered|mediated|appointed|trained|armed|registered|listed)$/i;

/** First token of a name behind what it is told by: "Peace Council" in "Saudi-backed Peace Council". */
const behindBacker = ({ tokens }: ParsedSentence, { first, last }: Candidate): number => {
  for (let at = Math.min(last - 1, first + 4); at > first + 1; at--)
    if (BEHIND.test(tokens[at]!.text) && /^[-‐‑]$/.test(tokens[at - 1]!.text)) return at + 1;
  return first;
};

/** Position of the word behind a hyphen that touches `last` and it; -1 where there is none. */
const behindHyphen = ({ tokens }: ParsedSentence, last: number): number => {
  const hyphen = tokens[last + 1];
  const next = tokens[last + 2];
  if (!next || !/^[-‐‑]$/.test(hyphen!.text)) return -1;
  return tokens[last]!.end === hyphen!.start && hyphen!.end === next.start ? last + 2 : -1;
};

/** Places that the network left unnamed before "-based" and the like: capitalised proper nouns right before the hyphen. */
const unnamedPlaces = (candidates: readonly Candidate[], sentence: ParsedSentence): Candidate[] => {
  const found: Candidate[] = [];
  for (const { index: last, xpos, text } of sentence.tokens) {
    if (!xpos.startsWith('NNP') || !/^\p{Lu}\p{Ll}/u.test(text)) continue;
    const next = behindHyphen(sentence, last);
    if (next < 0 || !OF_PLACE.test(sentence.tokens[next]!.text)) continue;
    const free = !candidates.some((other) => other.first <= last && last <= other.last);
    if (free) found.push({ first: last, last, type: 'PLACE', form: 'name', probability: 0.7 });
  }
  return found;
};

const isShouted = ({ tokens }: ParsedSentence, at: number): boolean =>
  /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? '');

/** "CRANS-MOREL", "NAVAL AIR STATION CARMODY": places in capitals that touch are one, as datelines have them. */
const joinShouted = (candidates: readonly Candidate[], sentence: ParsedSentence): readonly Candidate[] => {
  const joined: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = joined.at(-1);
    const isPair =
      before?.type === 'PLACE' &&
      candidate.type === 'PLACE' &&
      (before.last + 1 === candidate.first || behindHyphen(sentence, before.last) === candidate.first) &&
      isShouted(sentence, before.last) &&
      isShouted(sentence, candidate.first);
    if (isPair) joined[joined.length - 1] = { ...before, last: candidate.last };
    else joined.push(candidate);
  }
  return joined;
};

/** "Thornby-Leigh", of which the network saw the first half or took the second for somebody else. */
const secondHalf = (
  candidates: readonly Candidate[],
  sentence: ParsedSentence,
  candidate: Candidate,
): Candidate => {
  const next = behindHyphen(sentence, candidate.last);
  if (next < 0 || candidate.type !== 'ORGANIZATION') return candidate;
  const { text, upos } = sentence.tokens[next]!;
  const other = candidates.find(({ first, last }) => first <= next && next <= last);
  // "U.S. Forces-Afghanistan"
  if (FORCES.test(sentence.tokens[candidate.last]!.text) && candidate.first < candidate.last)
    return other?.first === next && other.type === 'PLACE' ? { ...candidate, last: other.last } : candidate;
  const isFree =
    other === undefined ||
    (other.type === 'PERSON' && other.first === other.last && other.probability < UNSURE);
  const isName = upos === 'PROPN' && /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !isPeople(text) && !countryOf(text);
  return isFree && isName ? { ...candidate, last: next } : candidate;
};

/** What a name has taken in behind its hyphen is no person, and of forces no place of its own. */
const withoutSecondHalves = (
  candidates: readonly Candidate[],
  { tokens }: ParsedSentence,
): readonly Candidate[] =>
  candidates.filter(
    ({ type, first, last, probability }) =>
      (type === 'PLACE'
        ? !FORCES.test(tokens[first - 2]?.text ?? '') || tokens[first - 1]!.text !== '-'
        : type !== 'PERSON' || first !== last || probability >= UNSURE) ||
      !candidates.some(
        (other) => other.type === 'ORGANIZATION' && other.first < first && other.last === last,
      ),
  );

/** "Lim Soo-jin" is named with both parts of the given name; what is "Lyon-based" has its seat in a PLACE. */
export const hyphenated: NameRule = (candidates, sentence) =>
  withoutSecondHalves(
    [
      ...unnamedPlaces(candidates, sentence),
      ...joinShouted(candidates, sentence).map((cut): Candidate => {
        const candidate = { ...cut, first: behindBacker(sentence, cut) };
        const next = behindHyphen(sentence, candidate.last);
        if (next < 0) return candidate;
        const { text, upos, label } = sentence.tokens[next]!;
        if (OF_PLACE.test(text) && candidate.type !== 'GROUP') return { ...candidate, type: 'PLACE' };
        const free = !candidates.some((other) => other.first <= next && next <= other.last);
        const named = upos === 'PROPN' || label === 'flat';
        // "ITAR-TASS", "MNF-I"
        if (candidate.type === 'ORGANIZATION' && free && isShouted(sentence, candidate.last))
          return /^\p{Lu}+$/u.test(text) ? { ...candidate, last: next } : candidate;
        const whole = secondHalf(candidates, sentence, candidate);
        if (whole !== candidate) return whole;
        if (candidate.type !== 'PERSON' || !named || !free || candidate.first === candidate.last)
          return candidate;
        return /^\p{L}{2,}$/u.test(text) ? { ...candidate, last: next } : candidate;
      }),
    ],
    sentence,
  );
