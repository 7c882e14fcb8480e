import { words } from '../../document/index.js';
import type { ParsedSentence } from '../../syntax/index.js';
import { type Candidate, type NameRule, overlaps } from '../candidate.js';
import { countryOf } from '../gazetteer/countries.js';

/** What is named for somebody: "Campbell's Bay", "St Mary's Hospital". */
const NAMED_FOR = words(
  'Bay Beach Bridge Cathedral Church College Corner Cove Creek Cross Gap Gate Hall Harbour Head Hill Hospital Island Landing Park Pass Point Wood',
);

/** "ate at Delia's in May": the house of somebody where something is, named with its 's. */
const isHouse = ({ tokens }: ParsedSentence, { first, last, country }: Candidate): boolean => {
  const next = tokens[last + 2];
  return (
    /^at$/i.test(tokens[first - 1]?.text ?? '') &&
    tokens[last + 1]?.xpos === 'POS' &&
    tokens[last + 1]!.text.length === 2 &&
    country === undefined &&
    (!next || /^(?:ADP|PUNCT|CCONJ|SCONJ|PRON)$/.test(next.upos))
  );
};

/** A name, 's and such a word with a capital are one place. */
export const possessedPlaces: NameRule = (candidates, sentence) => {
  const { tokens } = sentence;
  const joined: Candidate[] = [];
  for (const owner of candidates) {
    if (isHouse(sentence, owner)) {
      joined.push({ ...owner, last: owner.last + 1, type: owner.type === 'PERSON' ? 'PLACE' : owner.type });
      continue;
    }
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
