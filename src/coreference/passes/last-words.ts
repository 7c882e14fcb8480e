import { words } from '../../document/index.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse } from '../discourse.js';
import { COMMON_NAME_WORDS, FIRM_WORDS, PUBLIC_BODIES, TRADE_WORDS } from '../lexicon/kinds.js';
import { isCountryWord } from './legal-names.js';
import { isJoining } from './short-names.js';

/** Names in full that are remembered under one shorter form. */
const BEARERS = 4;

/** "Rovers" after "Millbrook Rovers", "Yankees" after "New York Yankees": what a team is called without its town. */
export const linkLastWords = ({ chains }: Discourse, names: readonly DescribedMention[]): void => {
  const byEnd = new Map<string, DescribedMention[]>();
  for (const described of names) {
    const { words } = described;
    const long = chains.theOneOf(byEnd.get(words.join(' ')));
    if (long !== undefined) chains.link(long.index, described.index, 'organization name');
    for (let from = 1; from < words.length; from += 1) {
      const end = words.slice(from);
      const last = end.at(-1)!;
      const isOwn = /^\p{L}+s$/u.test(last) || last === 'sox';
      const isCommon = end.some(
        (word) =>
          (COMMON_NAME_WORDS.has(word) && !(COLOURS.has(word) && end.length === 2)) ||
          TRADE_WORDS.has(word) ||
          FIRM_WORDS.has(word) ||
          PUBLIC_BODIES.has(word) ||
          (isCountryWord(word) && end.length > 1),
      );
      if (!isOwn || isCommon || from > 2) continue;
      byEnd.set(end.join(' '), [...(byEnd.get(end.join(' ')) ?? []), described].slice(0, BEARERS));
    }
  }
};

/** Colours in the names of teams: "Red Sox", "Blue Jays". */
const COLOURS: ReadonlySet<string> = words('red blue white black green golden');

/** "the": what stands before a name that is told for short. */
const isWithThe = ({ sentences }: Discourse, { mention }: DescribedMention): boolean =>
  /^(?:the|this)$/i.test(sentences[mention.sentence]?.tokens[mention.first - 1]?.text ?? '');

/** Bodies that are known without any word before them: each is its own. */
const KNOWN: ReadonlySet<string> = new Set([
  'supreme court',
  'democratic party',
  'republican party',
  'european union',
  'african union',
  'soviet union',
  'united nations',
]);

/** "the Electoral Commission" after "Kenyan High Electoral Commission": the last words of the one longer name told before. */
export const linkTails = (discourse: Discourse, bodies: readonly DescribedMention[]): void => {
  const { chains } = discourse;
  const byTail = new Map<string, DescribedMention[]>();
  for (const described of bodies) {
    const { words, key, index } = described;
    const long = words.length > 1 ? chains.theOneOf(byTail.get(key)) : undefined;
    if (long !== undefined && !KNOWN.has(key) && isWithThe(discourse, described))
      chains.link(long.index, index, 'organization name');
    for (let from = 1; from <= words.length - 2 && !isJoining(words[from - 1]!); from += 1) {
      // "National Security Council" is no "Security Council"
      if (isJoining(words[from]!) || words[from - 1] === 'national') continue;
      const tail = words.slice(from).join(' ');
      const known = byTail.get(tail) ?? [];
      if (known.length < BEARERS && !known.some((other) => other.key === key))
        byTail.set(tail, [...known, described]);
    }
  }
};

/** Nouns that a body is called by for short, with a capital and "the". */
const NOUNS: ReadonlySet<string> = words(
  `commission council court ministry department chamber committee authority agency board bureau tribunal assembly
  mission coalition alliance federation confederation institute association foundation fund union embassy troika
  secretariat directorate inspectorate office corporation congress house parliament senate front movement league
  organisation organization company bank university college hospital museum consulate conference academy society
  trust forum club centre center command party network programme program service brigade guard panel ombudsman
  delegation army navy prison airport registry exchange school church diocese synod treasury vestry presbytery
  archdiocese parish consistory monastery abbey cathedral seminary convent guild lodge order faculty laboratory library
  observatory gallery theatre theater orchestra choir philharmonic symphony conservatory conservatoire institution
  legation patriarchate caliphate emirate cabinet presidium politburo praesidium consortium syndicate cooperative
  co-operative partnership group conservancy chancellery prosecution militia legion division battalion regiment corps
  squadron fleet marines police constabulary gendarmerie garrison platoon taskforce`,
);

/** "European Commission" and "Ministry of Trade" for "the Commission" and "the Ministry". */
const isCalled = ({ words }: DescribedMention, noun: string): boolean => {
  if (words.length < 2 || !words.includes(noun)) return false;
  const at = words.indexOf(noun);
  const behind = words[at + 1];
  // "the House" is no White House and no opera house
  if (noun === 'house') return behind === 'of' || /^(?:upper|lower)$/.test(words[at - 1] ?? '');
  return behind === undefined || isJoining(behind) || behind === 'in' || behind === 'to';
};

/** Names of parliaments of which "the House" is said, where nothing else is called a house. */
const isParliament = ({ words }: DescribedMention): boolean =>
  words.some((word) => /^(?:parliament|assembly|sabha|majlis|duma)$/.test(word));

/** "the Commission" after "European Commission": the one body told before whose noun it is. */
export const linkNouns = (discourse: Discourse, bodies: readonly DescribedMention[]): void => {
  const { chains } = discourse;
  const short = bodies.filter(
    ({ words, text }) => words.length === 1 && NOUNS.has(words[0]!) && /^\p{Lu}\p{Ll}/u.test(text),
  );
  for (const described of short) {
    const { words, index, text } = described;
    if (!isWithThe(discourse, described)) continue;
    const called = bodies.filter((other) => other.index < index && isCalled(other, words[0]!));
    const isHouse = words[0] === 'house' && called.length === 0 && text === 'House';
    const long = isHouse ? bodies.filter((other) => other.index < index && isParliament(other)) : called;
    const one = chains.theOneOf(long);
    if (one !== undefined) chains.link(one.index, index, 'organization name', true);
  }
};

/** Nouns that a place is called by for short, with a capital and "the". */
const PLACES: ReadonlySet<string> = words(
  `gulf strait straits canal peninsula strip sea lake river bay valley delta desert island islands mountains bridge
  airport palace square stadium channel harbor harbour isthmus plateau ridge basin cape archipelago tunnel dam forest
  pass cove sound tower monument cathedral park camp fort citadel castle`,
);

/** "the Gulf" after "Persian Gulf", "the Canal" after "Suez Canal": the one place told before whose noun it is. */
export const linkPlaces = (discourse: Discourse): void => {
  const { mentions, chains } = discourse;
  for (const described of mentions) {
    const { mention, words, key, index, text } = described;
    if (words.length !== 1 || mention.type !== 'PLACE' || mention.form !== 'name' || !PLACES.has(key))
      continue;
    if (!/^\p{Lu}\p{Ll}/u.test(text) || !isWithThe(discourse, described)) continue;
    const long = mentions.filter(
      (other) =>
        other.mention.type === 'PLACE' &&
        other.mention.form === 'name' &&
        other.words.length > 1 &&
        (other.words.at(-1) === key || (other.words[0] === key && other.words[1] === 'of')),
    );
    const first = long.find((other) => other.index < index);
    if (first !== undefined && chains.theOneOf(long) !== undefined)
      chains.link(first.index, index, 'place name');
  }
};
