import type { ParsedSentence } from '../../syntax/index.js';
import { headOf, type NameRule } from '../candidate.js';
import { countryOf } from '../gazetteer/countries.js';
import { HONORIFICS, ROLES } from '../lexicon/titles.js';

/** Letters before ships' names: "USS", "HMAS", "MV", "M/T". */
const SHIP = /^(?:USS|USNS|USCGC|USCG|HMS|HMAS|HMCS|HMNZS|RFA|RMS|BRP|KRI|ROKS|JDS|M\/?V|M\/?T|F\/?V|R\/?V)$/;
/** Those of them that are also somebody's initials or a body's: "MS Dhoni", "the INS". */
const DOUBTFUL = /^(?:MS|SS|INS|MY|SY|FS)$/;
/** Kinds of craft right before a name: "the tanker Sea Rose", "shuttle Halcyon"; an airline is a carrier too. */
const KIND =
  /^(?:destroyer|frigate|corvette|warship|battleship|minesweeper|submarine|tanker|freighter|trawler|ferry|cruiser|icebreaker|yacht|schooner|sailboat|steamer|steamship|tugboat|dhow|dredger|shuttle|spacecraft|spaceship|rover|orbiter)$/i;
const NAME = /^(?:\p{Lu}[\p{L}'’-]*\.?|\p{Lu}\.|of|de|la|the)$/u;

/** A craft's name: its tokens, the letters before it with it. */
interface CraftName {
  readonly first: number;
  readonly last: number;
}

const isProper = (token: ParsedSentence['tokens'][number] | undefined): boolean =>
  token?.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text) && countryOf(token.text) === undefined;

/** What ends the name of a firm that builds, owns or insures craft. */
const FIRM = /^(?:Group|Inc\.?|Corp\.?|Co\.?|Ltd\.?|PLC|Plc|Lines?|Airlines)$/;

/** Last token of a craft's name that begins at `first` right behind what craft it is; -1 where none does. */
const afterKind = ({ tokens }: Pick<ParsedSentence, 'tokens'>, first: number): number => {
  const kind = tokens[first - 1]?.text ?? '';
  const isCarrier = /^carrier$/i.test(kind) && /^aircraft$/i.test(tokens[first - 2]?.text ?? '');
  if (!(isCarrier || KIND.test(kind)) || !isProper(tokens[first])) return -1;
  let last = first;
  while (last - first < 3 && isProper(tokens[last + 1])) last++;
  const words = tokens.slice(first, last + 1).map(({ text }) => text.toLowerCase());
  const isOther = words.some((word) => HONORIFICS.has(word) || ROLES.has(word));
  return isOther || FIRM.test(tokens[last]!.text) ? -1 : last;
};

/** "USS Harlan T. Lund", "the tanker MT Sea Rose": names of ships by the letters before them. */
export const findCraft = ({ tokens, names }: ParsedSentence): readonly CraftName[] => {
  const found: CraftName[] = [];
  for (let first = 0; first < tokens.length - 1; first++) {
    const { text, upos } = tokens[first]!;
    if (upos !== 'PROPN' && upos !== 'NOUN' && upos !== 'X') continue;
    const kind = afterKind({ tokens }, first);
    if (kind >= 0) {
      found.push({ first, last: kind });
      first = kind;
      continue;
    }
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
