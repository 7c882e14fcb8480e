import { type Candidate, type NameRule, overlaps } from '../candidate.js';
import { countryOf, countryOfCapital, isPeople } from '../gazetteer/countries.js';
import { isRegion } from '../gazetteer/regions.js';

/** What is no part of a firm's name behind a hyphen: "Lyon-Turin line", "Paris-bound". */
const isName = (text: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(text);

/** "Georgia-Pacific's chairman": two names with a hyphen of which the network saw one alone are one body, where they act. */
export const doubleNames: NameRule = (candidates, { tokens }) => {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const hyphen = tokens[candidate.last + 1];
    const second = tokens[candidate.last + 2];
    if (!second || !/^[-‐‑]$/.test(hyphen!.text) || candidate.first !== candidate.last) continue;
    const touches = tokens[candidate.last]!.end === hyphen!.start && hyphen!.end === second.start;
    const isPlain =
      second.xpos.startsWith('NNP') && isName(second.text) && isName(tokens[candidate.last]!.text);
    const isPossessor = /^['’]s$/.test(tokens[second.index + 1]?.text ?? '');
    const isKnown = [tokens[candidate.last]!, second].every(
      ({ text }) => countryOf(text) !== undefined || countryOfCapital(text) !== undefined || isPeople(text),
    );
    // Both named: "Georgia-Pacific's chairman", but not "Paris-Berlin" or "Obama-Biden".
    const isFree = candidates.every(
      (other) =>
        other.last < second.index ||
        other.first > second.index ||
        (isPossessor && other.first === other.last && other.type === 'PLACE' && !other.country),
    );
    if (
      !touches ||
      !isPlain ||
      !isFree ||
      isKnown ||
      (candidate.type !== 'PLACE' && candidate.type !== 'ORGANIZATION')
    )
      continue;
    // "the Berlin-Hamburg train": before a noun two places may be meant.
    if (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[second.index + 1]?.upos ?? '')) continue;
    const { country: _, ...rest } = candidate;
    const isSubject = tokens[candidate.first]!.label.startsWith('nsubj');
    const type =
      isPossessor || isSubject || isRegion(tokens[candidate.first]!.text) ? 'ORGANIZATION' : candidate.type;
    joined.push({ ...rest, last: second.index, type });
  }
  if (joined.length === 0) return candidates;
  return [...candidates.filter((other) => !joined.some((name) => overlaps(name, other))), ...joined];
};
