import { words } from '../../document/index.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse } from '../discourse.js';
import { COMMON_NAME_WORDS, FIRM_WORDS, PUBLIC_BODIES } from '../lexicon/kinds.js';
import { isCountryWord } from './legal-names.js';

/** Names in full that are remembered under one shorter form. */
const BEARERS = 4;

/** Last words that make another body of a name: "Halden Foundation" is not "Halden". */
const OTHERS: ReadonlySet<string> = words(
  'foundation fund institute hospital museum school university college stadium arena centre center church club prize union league mission command operation programme program team corps division branch wing chapter',
);

export const isJoining = (word: string): boolean => /^(?:of|for|and|in|the|de|du|del|la|et)$/.test(word);

/** What the first words of a name leave out tells that it is the same body: no land, no field, no public body. */
const mayLeaveOut = (left: readonly string[]): boolean =>
  !left.some(
    (word) =>
      isJoining(word) ||
      isCountryWord(word) ||
      PUBLIC_BODIES.has(word) ||
      OTHERS.has(word) ||
      /\d/.test(word),
  ) && !/^(?:america|europe|asia|africa|international|north|south|east|west)$/.test(left.at(-1)!);

/** Words that are a name by themselves: neither common words nor a land. */
const isNamed = (words: readonly string[]): boolean => {
  const [first] = words;
  if (isJoining(words.at(-1)!) || isCountryWord(first!)) return false;
  return words.length > 1
    ? !words.every((word) => COMMON_NAME_WORDS.has(word))
    : first!.length > 3 && !COMMON_NAME_WORDS.has(first!) && !PUBLIC_BODIES.has(first!);
};

/** "Halden" that is joined to a longer name already. */
const isShortOfOther = ({ mentions, chains }: Discourse, { index, words }: DescribedMention): boolean =>
  chains
    .chainOf(index)
    .mentions.some(
      (at) => mentions[at]!.mention.form === 'name' && mentions[at]!.words.length > words.length,
    );

/** A name that was read as a place here and there, and as a body at least twice as often. */
export const isMostlyBody = ({ mentions, chains }: Discourse, index: number): boolean => {
  const chain = chains.chainOf(index);
  const count = (type: string) => chain.mentions.filter((at) => mentions[at]!.mention.type === type).length;
  return chain.country === undefined && count('ORGANIZATION') >= 2 * count('PLACE');
};

/**
 * "Polaris" after "Polaris Maritime Ventures", "Hindara Logistics" after "Hindara Logistics Services": the first word or
 * words of the one longer name told before, where nothing was called so yet.
 */
export const linkFirstParts = (discourse: Discourse, bodies: readonly DescribedMention[]): void => {
  const { chains } = discourse;
  const byPart = new Map<string, DescribedMention[]>();
  const seen = new Set<string>();
  for (const described of bodies) {
    const { words, key, index, text } = described;
    if (seen.has(key)) continue;
    seen.add(key);
    const long = chains.theOneOf(byPart.get(key));
    if (long !== undefined && !isShortOfOther(discourse, described))
      chains.link(long.index, index, 'organization name', isMostlyBody(discourse, index));
    // "OSCE" is no short form of "OSCE Minsk Group".
    if (words.length < 3 || /^\p{Lu}{2,}\b/u.test(text)) continue;
    for (let count = 1; count < words.length; count += 1) {
      const part = words.slice(0, count);
      const name = part.join(' ');
      if (seen.has(name) || !isNamed(part) || !mayLeaveOut(words.slice(count))) continue;
      byPart.set(name, [...(byPart.get(name) ?? []), described].slice(0, BEARERS));
    }
  }
};

/** Words before the one by which a firm is known: "Grupo Halden", "Great Halden Electric". */
const OPENINGS: ReadonlySet<string> = new Set(
  [
    'grupo groupe gruppo grup compagnie compania companhia cerveceria banco banca banque pt great royal grand first united',
    'minera mineradora empresa constructora construtora inmobiliaria petrolera petroleos sociedad societe societa azienda',
    'cementos industrias laboratorios laboratoires aerolineas transportes supermercados hoteles viajes bodegas energias',
    'corporacion consorcio conglomerado cooperativa usina financiera seguros editorial electrica',
  ].flatMap((line) => line.split(' ')),
);

/** Where in a firm's name the word by which it is known for short may stand: behind an opening, or within a name in which nothing joins words. */
const isInnerOf = ({ words }: DescribedMention, word: string): boolean => {
  const at = words.indexOf(word);
  if (at < 1 || words.some(isJoining)) return false;
  const left = words.filter((other) => other !== word);
  const isOpened = OPENINGS.has(words[0]!) || (words.length > 2 && FIRM_WORDS.has(words.at(-1)!));
  return (
    isOpened && mayLeaveOut(left) && !left.some((other) => /^(?:north|south|east|west|new)$/.test(other))
  );
};

/** "Halden" alone, read as a person whom nothing else in the text tells of. */
const isLoneSurname = ({ chains, mentions }: Discourse, { index, words, mention, title }: DescribedMention) =>
  mention.form === 'name' &&
  mention.type === 'PERSON' &&
  words.length === 1 &&
  title.length === 0 &&
  chains.chainOf(index).mentions.every((at) => mentions[at]!.words.length === 1);

/** "Halden" after "Grupo Cervecero Halden SA": an inner word of the one firm told before, where nothing else is called so. */
export const linkInnerWords = (discourse: Discourse, bodies: readonly DescribedMention[]): void => {
  const { chains } = discourse;
  const seen = new Set<string>();
  linkSurnames(discourse, bodies);
  linkBehindOpenings(discourse, bodies);
  for (const described of bodies) {
    const { words, key, index } = described;
    if (words.length !== 1 || seen.has(key)) continue;
    seen.add(key);
    if (!isNamed(words) || isShortOfOther(discourse, described)) continue;
    const long = chains.theOneOf(
      bodies.filter((other) => other.words.length > 1 && other.words.includes(key)),
    );
    if (long !== undefined && long.index <= index && isInnerOf(long, key))
      chains.link(long.index, index, 'organization name', isMostlyBody(discourse, index));
  }
};

/** Openings that tell the trade alone, behind which the whole name stands: "Los Lirios" of "Minera Los Lirios". */
const linkBehindOpenings = (discourse: Discourse, bodies: readonly DescribedMention[]): void => {
  const { chains } = discourse;
  for (const long of bodies) {
    if (long.words.length < 3 || !OPENINGS.has(long.words[0]!) || isEnglish(long.words[0]!)) continue;
    const name = long.words.slice(1).join(' ');
    const short = bodies.find(({ key }) => key === name);
    if (short !== undefined && !isShortOfOther(discourse, short))
      chains.link(long.index, short.index, 'organization name', isMostlyBody(discourse, short.index));
  }
};

const isEnglish = (word: string): boolean => /^(?:great|royal|grand|first|united)$/.test(word);

/** "Halden" for "Grupo Halden" where it was read as a person, and no person of the text is called so. */
const linkSurnames = (discourse: Discourse, bodies: readonly DescribedMention[]): void => {
  const { chains, mentions } = discourse;
  const firms = bodies.filter(({ words }) => words.length > 1 && OPENINGS.has(words[0]!));
  if (firms.length === 0) return;
  for (const described of mentions) {
    if (!isLoneSurname(discourse, described)) continue;
    const { key, index } = described;
    const long = chains.theOneOf(firms.filter((firm) => firm.words.includes(key)));
    if (long === undefined || !isInnerOf(long, key)) continue;
    const isPerson = mentions.some(
      ({ mention, words }) =>
        mention.form === 'name' && mention.type === 'PERSON' && words.length > 1 && words.includes(key),
    );
    if (!isPerson) chains.link(long.index, index, 'organization name', true);
  }
};
