import { words } from '../../document/index.js';
import type { Candidate, NameRule } from '../candidate.js';

/** Words that end the name of a firm, and of nothing that goes on with "of" ("Ministry of Industries of Norland" apart). */
const ENDS: ReadonlySet<string> = words(
  'Industries Holdings Motors Airlines Airways Foods Pharmaceuticals Technologies Chemicals Enterprises Electronics Logistics Breweries',
);

/** "Corvex Industries of Lund": the name ends where the firm's word does, and behind "of" stands where it is. */
export const firmsOfTowns: NameRule = (candidates, { tokens }) =>
  candidates.flatMap((candidate): Candidate[] => {
    const { first, last, type } = candidate;
    const of = tokens[last - 1]?.text === 'of' ? last - 1 : last - 2;
    const isFirm = type === 'ORGANIZATION' && of - first >= 2 && tokens[of]!.text === 'of';
    if (!isFirm || !ENDS.has(tokens[of - 1]!.text)) return [candidate];
    if (tokens.slice(first, of).some(({ text }) => text === 'of' || text === 'and')) return [candidate];
    return [
      { ...candidate, last: of - 1 },
      { first: of + 1, last, type: 'PLACE', form: 'name', probability: candidate.probability },
    ];
  });
