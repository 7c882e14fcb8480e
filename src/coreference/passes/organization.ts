import { words } from '../../document/index.js';
import { countryOfCapital } from '../../mentions/index.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { COMMON_NAME_WORDS, FIRM_WORDS, TRADE_WORDS } from '../lexicon/kinds.js';
import { linkLastWords, linkNouns, linkPlaces, linkTails } from './last-words.js';
import { isCountryWord, linkLegalNames } from './legal-names.js';
import { isMostlyBody, linkFirstParts, linkInnerWords } from './short-names.js';

/** A way to write a name shorter or otherwise; undefined where it doesn't apply. */
type Variant = (words: readonly string[], described: DescribedMention) => readonly string[] | undefined;

const withoutFirmWords: Variant = (words) => {
  const left = words.filter((word, at) => at === 0 || !FIRM_WORDS.has(word));
  return left.length > 0 && left.length < words.length ? left : undefined;
};

/** "Delta" for "Delta Air Lines", "Ford" for "Ford Motor Company". */
const withoutTrade: Variant = (words) => {
  const left = [...(withoutFirmWords(words, undefined as never) ?? words)];
  const full = left.length;
  while (left.length > 1 && TRADE_WORDS.has(left.at(-1)!)) left.pop();
  const first = left[0]!;
  const tooLittle = left.length === 1 && (COMMON_NAME_WORDS.has(first) || isCountryWord(first));
  return left.length === full || tooLittle ? undefined : left;
};

/** "Air Force" for "U.S. Air Force", "Ministry of Defence" for "Indian Ministry of Defence". */
const withoutCountry: Variant = (words) =>
  words.length > 2 && isCountryWord(words[0]!) ? words.slice(1) : undefined;

/** "New York" for "New York City", "Leeds" for "City of Leeds". */
const withoutCity: Variant = (words, { mention }) => {
  if (mention.type !== 'PLACE' || words.length < 2) return undefined;
  if (words.at(-1) === 'city') return words.slice(0, -1);
  const isOf =
    words.length > 2 && words[1] === 'of' && /^(?:city|town|island|isle|state|province)$/.test(words[0]!);
  return isOf ? words.slice(2) : undefined;
};

/** "Defence Ministry" and "Ministry of Defence". */
const withBodyLast: Variant = (words) =>
  words.length > 2 && /^(?:ministry|department|university|bank)$/.test(words[0]!) && words[1] === 'of'
    ? [...words.slice(2), words[0]!]
    : undefined;

/** Parties by the adjective and by those who are in them: "the Social Democratic leader", "the Social Democrats". */
const PARTIES: Readonly<Record<string, string>> = {
  democratic: 'democrats',
  socialist: 'socialists',
  communist: 'communists',
  liberal: 'liberals',
  conservative: 'conservatives',
  republican: 'republicans',
};

const ofParty: Variant = (words, { mention }) => {
  const people = PARTIES[words.at(-1)!];
  return mention.type === 'ORGANIZATION' && people ? [...words.slice(0, -1), people] : undefined;
};

/** "Norway First" for "Norway First Party". */
const withoutParty: Variant = (words) =>
  words.length > 2 && /^(?:party|movement|alliance|coalition)$/.test(words.at(-1)!)
    ? words.slice(0, -1)
    : undefined;

/** Other ways to write a name, then shorter ones, each applied to the name and to what the ones before it made. */
const EQUAL: readonly Variant[] = [withBodyLast, withoutFirmWords, ofParty];
const SHORTER: readonly Variant[] = [withoutCountry, withoutCity, withoutTrade, withoutParty];

const AMERICAN: Readonly<Record<string, string>> = { defense: 'defence', labor: 'labour', center: 'centre' };
const keyOf = (words: readonly string[]): string => words.map((word) => AMERICAN[word] ?? word).join(' ');

const variantsOf = (described: DescribedMention, variants: readonly Variant[]): ReadonlySet<string> => {
  const forms: (readonly string[])[] = [described.words];
  for (const variant of variants) {
    for (const form of [...forms]) {
      const other = variant(form, described);
      if (other !== undefined) forms.push(other);
    }
  }
  return new Set(forms.map(keyOf));
};

const isThing = ({ mention }: DescribedMention): boolean =>
  mention.form === 'name' &&
  (mention.type === 'ORGANIZATION' || (mention.type === 'PLACE' && mention.country === undefined));

/** "Coastline" after "Coastline Holdings" is the firm, whatever the network took the short name for. */
const isShortFirm = (long: DescribedMention, short: DescribedMention): boolean =>
  long.mention.type === 'ORGANIZATION' &&
  long.words.length > short.words.length &&
  FIRM_WORDS.has(long.words.at(-1)!) &&
  countryOfCapital(short.text) === undefined;

/** "Halden State" after "Halden State University", whatever the network took the short name for. */
const isShortSchool = ({ words: long }: DescribedMention, { words: short }: DescribedMention): boolean =>
  /^(?:state|tech)$/.test(short.at(-1)!) && long.length === short.length + 1 && long.at(-1) === 'university';

const isGroup = ({ words }: DescribedMention): boolean => /^(?:group|holdings?)$/.test(words.at(-1)!);

/** "Halden" of "Halden Group": no affiliate of it, "Halden Chemical". */
const isOfGroup = ({ mentions, chains }: Discourse, { index }: DescribedMention): boolean =>
  chains
    .chainOf(index)
    .mentions.some((at) => mentions[at]!.mention.form === 'name' && isGroup(mentions[at]!));

/** Names that are looked at under one shorter form. */
const BEARERS = 8;

/** Common words that stand behind a firm's or team's own word and make no other body of it: "Halden Health". */
const OWN_ENDS: ReadonlySet<string> = words(
  'united health medical digital research defense defence consumer commercial green global',
);

/** No "Halden City" beside "Halden United", where what "Halden" alone is can't be told. */
const isOwnWord = ({ mentions }: Discourse, first: string): boolean =>
  !mentions.some(
    ({ words, mention }) =>
      words[0] === first &&
      mention.form === 'name' &&
      words.length > 1 &&
      COMMON_NAME_WORDS.has(words[1]!) &&
      !OWN_ENDS.has(words[1]!),
  );

/** "Halden" after "Halden Steel": the first of two words, where it names nobody before. */
const linkFirstWords = (discourse: Discourse, names: readonly DescribedMention[]): void => {
  const { chains } = discourse;
  const byFirst = new Map<string, DescribedMention[]>();
  const single = new Set<string>();
  for (const described of names) {
    const { words } = described;
    const [first, second] = words;
    if (words.length === 1) {
      const long = chains.theOneOf(byFirst.get(first!));
      if (!single.has(first!) && long !== undefined)
        chains.link(
          long.index,
          described.index,
          'organization name',
          isMostlyBody(discourse, described.index),
        );
      single.add(first!);
    }
    const descriptive =
      second === undefined ||
      /\d/.test(second) ||
      (COMMON_NAME_WORDS.has(second) && !(OWN_ENDS.has(second) && isOwnWord(discourse, first!))) ||
      TRADE_WORDS.has(second) ||
      isCountryWord(second);
    if (words.length !== 2 || descriptive || single.has(first!)) continue;
    if (COMMON_NAME_WORDS.has(first!) || isCountryWord(first!)) continue;
    byFirst.set(first!, [...(byFirst.get(first!) ?? []), described].slice(0, 4));
  }
};

/** Organizations and places under a fuller and a shorter name; a short form of two different things joins neither. */
export const organization: Pass = {
  name: 'organization name',
  run: (discourse) => {
    const { mentions, chains } = discourse;
    const written = new Map<string, DescribedMention>();
    for (const described of mentions) {
      const key = keyOf(described.words);
      if (isThing(described) && !written.has(key)) written.set(key, described);
    }
    const byEqual = new Map<string, DescribedMention>();
    const byShorter = new Map<string, DescribedMention[]>();
    for (const described of written.values()) {
      for (const form of variantsOf(described, EQUAL)) {
        const known = byEqual.get(form);
        if (known === undefined) byEqual.set(form, described);
        else chains.link(known.index, described.index, 'organization name', isShortFirm(known, described));
      }
      for (const form of variantsOf(described, [...EQUAL, ...SHORTER])) {
        byShorter.set(form, [...(byShorter.get(form) ?? []), described].slice(0, BEARERS));
      }
    }
    for (const [form, bearers] of byShorter) {
      const short = byEqual.get(form);
      const long = bearers.filter(
        (other) => short !== undefined && !chains.areJoined(other.index, short.index),
      );
      if (short !== undefined && long.length > 0 && isOfGroup(discourse, short) && !long.some(isGroup))
        continue;
      if (short === undefined || chains.theOneOf(long) === undefined) continue;
      for (const other of long)
        chains.link(other.index, short.index, 'organization name', isShortSchool(other, short));
    }
    const bodies = mentions.filter(
      (described) => isThing(described) && described.mention.type === 'ORGANIZATION',
    );
    linkFirstWords(discourse, bodies);
    linkLastWords(discourse, bodies);
    linkTails(discourse, bodies);
    linkLegalNames(discourse, bodies);
    linkFirstParts(discourse, bodies);
    linkInnerWords(discourse, bodies);
    linkNouns(discourse, bodies);
    linkPlaces(discourse);
  },
};
