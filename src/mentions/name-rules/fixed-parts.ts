import { words } from '../../document/index.js';
import { type Candidate, type NameRule, overlaps } from '../candidate.js';
import type { EntityType } from '../mention.js';

/** Words that with a capital open the name of a place: "Greater Noida", "Fort Smith". */
const PLACE_OPENINGS = words(
  'Greater Upper Lower Mount Mt. Lake Fort Ft. Port San Santa Saint St. Los Las El New Camp Cape Outpost Firebase Base',
);

/** Those of them that make a place of whoever it is named for: "Fort Lund". */
const PLACE_HEADS = /^(?:Mount|Mt\.|Lake|Fort|Ft\.|Port|Camp|Cape|Outpost|Firebase)$/;

/** Words that with a capital end a name, and what it then is. */
const ENDINGS: ReadonlyMap<string, EntityType> = new Map(
  (
    [
      [
        'PLACE',
        `City County Province Airport Island Islands River Avenue Street Road Boulevard Park Square Bridge District Valley
        Mountains Desert Peninsula Strip Strait Canal Beach Coast Heights Hills Station Stadium`,
      ],
      [
        'ORGANIZATION',
        `Corp Corp. Corporation Inc Inc. Ltd Ltd. LLC LLP PLC plc Plc AG SA GmbH Group Airlines Airways Company Co Co. Bank University
        Foundation Institute Association Union Party Post Times Herald Tribune Monthly Journal Magazine Motors Holdings
        Partners Industries Systems Technologies Pharmaceuticals Commission Committee Council Agency Ministry Department
        Aircraft Airplanes Workers Authority Services Network Trust Fund Studios Records Television Energy Petroleum Steel
        Insurance Securities Entertainment Pictures Software Communications Telecom Railways Orchestra Laboratories
        Front Movement Brigade Brigades Army Forces Police College School Hospital Court League Federation`,
      ],
    ] as const
  ).flatMap(([type, list]) => [...words(list)].map((word) => [word, type] as const)),
);

/** Firms' forms that may follow a comma: "Google, Inc.". */
const FIRM_FORM = /^(?:Inc\.?|Ltd\.?|LLC|L\.L\.C\.?|PLC|plc|Corp\.?|Co\.|S\.A\.|GmbH|L\.P\.)$/;

/** "Brill Commercial Airplanes": the ending of a body behind one more capitalised word, or -1. */
const endBehind = (
  tokens: Parameters<NameRule>[1]['tokens'],
  last: number,
  free: (at: number) => boolean,
): number => {
  const [middle, end] = [tokens[last + 1], tokens[last + 2]];
  if (!middle || !end || !/^\p{Lu}\p{Ll}+$/u.test(middle.text) || !free(last + 1) || !free(last + 2))
    return -1;
  const isEnd = ENDINGS.get(end.text) === 'ORGANIZATION' && /^(?:NOUN|PROPN)$/.test(end.upos);
  return isEnd && (middle.upos === 'PROPN' || middle.upos === 'ADJ') ? last + 2 : -1;
};

/** Names of a place or body that the network cut short take in the fixed word before or behind them. */
export const fixedParts: NameRule = (candidates, { tokens }) => {
  const grown = candidates.map((candidate): Candidate => {
    if (candidate.type === 'GROUP' || candidate.type === 'EVENT') return candidate;
    let { first, last } = candidate;
    let type: EntityType = candidate.type;
    const free = (at: number) =>
      !candidates.some(
        (other) => other !== candidate && other.type !== 'PLACE' && other.first <= at && at <= other.last,
      );
    const before = tokens[first - 1];
    if (type === 'PERSON' && first === last && before && PLACE_HEADS.test(before.text) && free(first - 1)) {
      first--;
      type = 'PLACE';
    }
    if (type === 'PLACE' && before && PLACE_OPENINGS.has(before.text) && free(first - 1)) first--;
    // "Combat Outpost Lund", "Patrol Base Lund"
    if (
      /^(?:Outpost|Base)$/.test(tokens[first]!.text) &&
      /^(?:Combat|Patrol|Fire)$/.test(tokens[first - 1]?.text ?? '')
    )
      first--;
    if (type === 'ORGANIZATION' || type === 'PERSON') {
      const end = endBehind(tokens, last, free);
      if (end > last + 1) {
        last = end - 1;
        type = 'ORGANIZATION';
      }
    }
    const next = tokens[last + 1];
    const ending = next && free(last + 1) && ENDINGS.get(next.text);
    const touches =
      next?.upos === 'PROPN' ||
      next?.text.endsWith('.') ||
      (next?.upos === 'NOUN' && ending === 'ORGANIZATION');
    if (type === 'PLACE' && next?.text === 'strip' && tokens[last]!.text === 'Gaza') last++;
    else if (type === 'ORGANIZATION' && next?.text === 'General' && tokens[last]!.text === 'Consulate')
      last++;
    else if (ending && touches && !(type === 'PERSON' && ending === 'PLACE' && first < last)) {
      last++;
      type = ending;
    }
    const form = tokens[last + 2];
    if (type === 'ORGANIZATION' && tokens[last + 1]?.text === ',' && form && FIRM_FORM.test(form.text))
      last += 2;
    if (first === candidate.first && last === candidate.last) return candidate;
    const { country: _, ...rest } = candidate;
    return { ...rest, first, last, type };
  });
  // What a grown name has taken in is no name of its own, a country excepted.
  return grown.filter(
    (candidate, index) =>
      candidate.country !== undefined ||
      !grown.some(
        (other, at) =>
          at !== index &&
          other !== candidates[at] &&
          overlaps(other, candidate) &&
          candidates[index] === candidate,
      ),
  );
};
