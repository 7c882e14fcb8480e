import type { ParsedSentence } from '../../syntax/index.js';
import { headOf, type NameRule } from '../candidate.js';

/** Letters before ships' names: "USS", "HMAS", "MV", "M/T". */
const SHIP = /^(?:USS|USNS|USCGC|USCG|HMS|HMAS|HMCS|HMNZS|RFA|RMS|BRP|KRI|ROKS|JDS|M\/?V|M\/?T|F\/?V|R\/?V)$/;
/** Those of them that are also somebody's initials or a body's: "MS Dhoni", "the INS". */
const DOUBTFUL = /^(?:MS|SS|INS|MY|SY|FS)$/;
const NAME = /^(?:\p{Lu}[\p{L}'’-]*\.?|\p{Lu}\.|of|de|la|the)$/u;

/** A craft's name: its tokens, the letters before it with it. */
export interface CraftName {
  readonly first: number;
  readonly last: number;
}

/** "USS Harlan T. Lund", "the tanker MT Sea Rose": names of ships by the letters before them. */
export const findCraft = ({ tokens, names }: ParsedSentence): readonly CraftName[] => {
  const found: CraftName[] = [];
  for (let first = 0; first < tokens.length - 1; first++) {
    const { text } = tokens[first]!;
    const isShip = SHIP.test(text);
    if (!isShip && !DOUBTFUL.test(text)) continue;
    const next = tokens[first + 1]!;
    if (!/^\p{Lu}\p{Ll}|^\p{Lu}\.$/u.test(next.text) || next.upos !== 'PROPN') continue;
    const isSomebody = names.some(
      (name) => name.layer === 'A' && name.label === 'PER' && name.first <= first && first < name.last,
    );
    const isAfterShip =
      /^(?:ship|vessel|steamer|liner|yacht|frigate|carrier|destroyer|submarine|corvette)$/i.test(
        tokens[first - 1]?.text ?? '',
      );
    if (!isShip && (isSomebody || !(isAfterShip || /^the$/i.test(tokens[first - 1]?.text ?? '')))) continue;
    let last = first + 1;
    while (last + 1 < tokens.length && last - first < 5 && NAME.test(tokens[last + 1]!.text)) {
      if (/^(?:NOUN|VERB|AUX|PRON|ADV)$/.test(tokens[last + 1]!.upos)) break;
      last++;
    }
    while (/^\p{Ll}/u.test(tokens[last]!.text)) last--;
    found.push({ first, last });
    first = last;
  }
  return found;
};

/** A ship is no body, place or person, whomever it is named for. */
export const craftNames: NameRule = (candidates, sentence) => {
  const crafts = findCraft(sentence);
  if (crafts.length === 0) return candidates;
  return candidates.filter(
    (candidate) =>
      !crafts.some(({ first, last }) => {
        const head = headOf(sentence, candidate.first, candidate.last);
        return (
          first <= candidate.last && candidate.first <= last && (first <= head || candidate.first >= first)
        );
      }),
  );
};
