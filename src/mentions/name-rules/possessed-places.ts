import { type Candidate, type NameRule, overlaps } from '../candidate.js';
import { countryOf } from '../gazetteer/countries.js';
import { words } from '../lexicon/words.js';

/** What is named for somebody: "Campbell's Bay", "St Mary's Hospital". */
const NAMED_FOR = words(
  'Bay Beach Bridge Cathedral Church College Corner Cove Creek Cross Gap Gate Hall Harbour Head Hill Hospital Island Landing Park Pass Point Wood',
);

/** A name, 's and such a word with a capital are one place. */
export const possessedPlaces: NameRule = (candidates, { tokens }) => {
  const joined: Candidate[] = [];
  for (const owner of candidates) {
    const mark = tokens[owner.last + 1];
    const noun = tokens[owner.last + 2];
    if (!mark || !/^['’]s?$/.test(mark.text) || noun?.upos !== 'PROPN' || !NAMED_FOR.has(noun.text)) continue;
    const isOwn = owner.type !== 'GROUP' && owner.last - owner.first < 2 && owner.country === undefined;
    if (!isOwn || countryOf(tokens[owner.last]!.text) || tokens[noun.index + 1]?.upos === 'PROPN') continue;
    joined.push({ ...owner, last: noun.index, type: 'PLACE' });
  }
  if (joined.length === 0) return candidates;
  return [...candidates.filter((other) => !joined.some((place) => overlaps(place, other))), ...joined];
};
