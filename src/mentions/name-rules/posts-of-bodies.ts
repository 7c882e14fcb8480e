import { words } from '../../document/index.js';
import type { ParsedSentence } from '../../syntax/index.js';
import type { Candidate, NameRule } from '../candidate.js';
import { FIELDS } from './portfolios.js';

/** Posts that have a field of their body's before them. */
const POSTS =
  /^(?:Director|Secretary|Chief|Commissioner|Coordinator|Co-ordinator|Undersecretary|Commander|Spokes(?:man|woman|person)|Minister|Advis[eo]r|Envoy|Officer|Administrator|Inspector|Counsel|Manager|Head|Assistant|Deputy|Representative|Ambassador|Rapporteur|Negotiator|Investigator|Analyst|Prosecutor|Editor)$/;

/** Fields of bodies beside those of ministers. */
const OWN_FIELDS = words(
  `acquisition acquisitions press enforcement enlargement counterterrorism counter-terrorism counterintelligence operations marketing sales
  policy humanitarian refugee refugees political personnel ethics intelligence peacekeeping logistics antitrust competition climate
  monetary fiscal comptroller programs programmes recruitment training election elections neighbourhood neighborhood rights human
  disarmament antidrug anti-drug drug drugs narcotics special communication media`,
);

/** Bodies that a field can stand behind: "Pentagon", "White House", "UN", "State Department". */
const BODY =
  /^(?:(?:US |U\.S\. )?(?:Pentagon|Kremlin|White House|Treasury|Downing Street|Congress|Senate|Vatican|Navy|Army|Air Force|Marine Corps)|\p{Lu}{2,5}|(?:\p{Lu}\.){2,3}|United Nations|European Union|African Union|World Bank|.+ (?:Department|Ministry|Commission))$/u;

/** What a post is "of" and a field may follow by "for": "Secretary of the Air Force for Acquisition". */
const HAS_FIELDS =
  /^(?:Force|Navy|Army|Corps|Treasury|Police|Interior|State|Defen[cs]e|Commerce|Energy|Labou?r|Education|Agriculture|Justice|Transportation|Affairs)$/;

const isField = (text: string): boolean => {
  const word = text.toLowerCase();
  return FIELDS.has(word) || OWN_FIELDS.has(word);
};

/** Last token of the body before the field of the post right behind it; its own where there is none. */
const beforeField = (
  candidates: readonly Candidate[],
  { tokens }: ParsedSentence,
  { first, last }: Candidate,
): number => {
  if (!POSTS.test(tokens[last + 1]?.text ?? '')) return last;
  const isHeld = candidates.some(
    (other) => other.type === 'PERSON' && other.first > last + 1 && other.first < last + 5,
  );
  let end = last;
  while (end > first && isField(tokens[end]!.text)) end--;
  if (!isHeld || end === last) return last;
  const body = tokens
    .slice(first, end + 1)
    .map(({ text }) => text)
    .join(' ');
  return BODY.test(body) ? end : last;
};

/** Last token of the body that a post is "of" before the "for" of its field; its own where there is none. */
const beforeFor = ({ tokens }: ParsedSentence, { first, last }: Candidate): number => {
  for (let at = first + 1; at < last; at++) {
    if (tokens[at]!.text !== 'for' || !HAS_FIELDS.test(tokens[at - 1]!.text)) continue;
    const of = tokens[first - 1]?.text === 'the' ? first - 2 : first - 1;
    const isPost = tokens[of]?.text === 'of' && /^(?:\p{Lu}|.*secretary)/u.test(tokens[of - 1]?.text ?? '');
    return isPost ? at - 1 : last;
  }
  return last;
};

/** "Pentagon Acquisition Director Ann Lund": the field belongs to the post and not to the body. */
export const postsOfBodies: NameRule = (candidates, sentence) =>
  candidates.map((candidate) => {
    if (candidate.type !== 'ORGANIZATION' || candidate.first === candidate.last) return candidate;
    const last = beforeFor(sentence, { ...candidate, last: beforeField(candidates, sentence, candidate) });
    return last === candidate.last ? candidate : { ...candidate, last };
  });
