import type { Span } from '../document/index.js';
import { countryOfCapital } from '../mentions/index.js';
import { bodyLedBy, bodyOfTitle } from './bodies-of-speakers.js';
import { type DescribedMention, standsForCountry } from './described-mention.js';
import type { Discourse } from './discourse.js';
import {
  FOREIGN_MINISTRY,
  NOT_FOR_BODY,
  NOT_FOR_COUNTRY,
  OF_COUNTRIES,
  OF_COUNTRY,
  OF_FORCE,
  OF_STATE,
} from './lexicon/speaking-roles.js';

/** Mentions of a speaker that are looked at for whom he speaks. */
const LOOKED_AT = 8;
/** Mentions on each side of one of the speaker's among which the body of its role is looked for. */
const BESIDE = 6;

/** A role that a speaker is told by: a title, or a description. */
interface SpeakingRole {
  /** Index of the mention that tells it. */
  readonly index: number;
  readonly span: Span;
  readonly words: readonly string[];
}

/** "once his justice minister", "formerly a spokesman": a role that is over. */
const IS_OVER = /\b(?:once|formerly|previously)(?: (?:his|her|its|their|the|an?))? $/;

/** The roles of a person, in text order. */
export const rolesOf = ({ mentions, chains, text }: Discourse, speaker: number): readonly SpeakingRole[] =>
  chains
    .chainOf(speaker)
    .mentions.slice(0, LOOKED_AT)
    .flatMap((index) => {
      const { mention, title, words, lemma } = mentions[index]!;
      if (
        mention.form === 'nominal' &&
        IS_OVER.test(text.slice(Math.max(0, mention.start - 20), mention.start))
      )
        return [];
      if (mention.form === 'nominal') return [{ index, span: mention, words: [...words, lemma] }];
      return mention.title ? [{ index, span: mention.title, words: title }] : [];
    });

/** True where one of some words is in a list. */
export const hasWord = (words: readonly string[], lexicon: ReadonlySet<string>): boolean =>
  words.some((word) => lexicon.has(word));

/** True for a role of a state or of its forces. */
export const isOfState = ({ words }: SpeakingRole): boolean =>
  hasWord(words, OF_STATE) || hasWord(words, OF_FORCE) || words.includes('ministry');

/** "Corvex" in "Corvex CEO", "Tunisia" before "'s coach", "its" before "chairman": in a role or just before it. */
const isInRole = (text: string, { start, end }: Span, { mention }: DescribedMention): boolean =>
  (start <= mention.start && mention.end <= end) ||
  (mention.start > end && /^ (?:for|of|at) (?:the )?$/.test(text.slice(end, mention.start))) ||
  (mention.end < start && /^(?:['’]s?)? $/.test(text.slice(mention.end, start)));

/** "Ann Lee, of the bank", "Ann Lee from Corvex". */
const isBehindName = (text: string, { mention: person }: DescribedMention, { mention }: DescribedMention) =>
  person.form === 'name' &&
  mention.start > person.end &&
  /^,? (?:of|from|at|with|for) (?:the )?$/.test(text.slice(person.end, mention.start));

/** A name, or "its" and "the company" whose name is known. */
const isKnownBody = ({ chains }: Discourse, { pronoun, index, mention }: DescribedMention): boolean => {
  const chain = chains.chainOf(index);
  if (!chain.named || (mention.form !== 'name' && chain.type === 'PERSON')) return false;
  return pronoun === undefined || pronoun.gender === 'neuter';
};

/** The mentions that stand in a role, or right before it. */
const inRole = (discourse: Discourse, { index, span }: SpeakingRole): readonly DescribedMention[] =>
  discourse.mentions
    .slice(Math.max(0, index - BESIDE), index + BESIDE)
    .filter(
      (other) =>
        !discourse.chains.areJoined(other.index, index) &&
        isInRole(discourse.text, span, other) &&
        isKnownBody(discourse, other),
    );

/** The bodies right behind a name: "of Norland". */
const behindName = (discourse: Discourse, name: number): readonly DescribedMention[] =>
  discourse.mentions
    .slice(name + 1, name + BESIDE)
    .filter(
      (other) =>
        isBehindName(discourse.text, discourse.mentions[name]!, other) && isKnownBody(discourse, other),
    );

const isCountry = (
  { chains, mentions }: Discourse,
  { index, mention, pronoun }: DescribedMention,
): boolean =>
  mention.form === 'name'
    ? standsForCountry(mentions[index]!)
    : pronoun !== undefined && chains.chainOf(index).country !== undefined;

/** The country that a role of a state, a force or a team is of: "French" in "French Foreign Minister". */
export const countryOfSpeaker = (discourse: Discourse, speaker: number): number | undefined => {
  for (const role of rolesOf(discourse, speaker)) {
    if (hasWord(role.words, NOT_FOR_BODY) || hasWord(role.words, NOT_FOR_COUNTRY)) continue;
    if (!hasWord(role.words, OF_COUNTRY) && !isOfState(role)) continue;
    // a general "of Norland" may speak for an alliance
    const behind = hasWord(role.words, OF_STATE) ? behindName(discourse, role.index) : [];
    const country = [...inRole(discourse, role), ...behind].find((other) => isCountry(discourse, other));
    if (country !== undefined) return country.index;
  }
  return undefined;
};

/** "Corvex" of "Corvex CEO Ann Lee", "Ann Lee, head of the bank", "Ann Lee, of Corvex". */
const namedBodyOf = (discourse: Discourse, speaker: number): number | undefined => {
  const { chains } = discourse;
  const isBody = ({ index }: DescribedMention) => chains.chainOf(index).type === 'ORGANIZATION';
  for (const role of rolesOf(discourse, speaker)) {
    if (hasWord(role.words, NOT_FOR_BODY)) continue;
    const body = inRole(discourse, role).find(isBody);
    if (body !== undefined) return body.index;
  }
  for (const index of chains.chainOf(speaker).mentions.slice(0, LOOKED_AT)) {
    const behind = behindName(discourse, index).find(isBody);
    if (behind !== undefined) return behind.index;
  }
  return bodyOfTitle(discourse, speaker) ?? bodyLedBy(discourse, speaker);
};

/** A mention of a country by its code. */
const namedCountry = ({ mentions }: Discourse, code: string | undefined): number | undefined =>
  code === undefined
    ? undefined
    : mentions.find((other) => other.mention.country === code && standsForCountry(other))?.index;

/** The country where a text is from: "Norland" of "HALVIK (AFP) -". */
export const homeCountry = (discourse: Discourse): number | undefined => {
  const { datelines, mentions, text } = discourse;
  for (const { start, end } of datelines) {
    const place = mentions.find(({ mention }) => start <= mention.start && mention.end <= end);
    const city = /^[^,(–—-]+/u.exec(text.slice(start, end))?.[0].trim() ?? '';
    const titled = city.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
    const country = namedCountry(discourse, place?.mention.country ?? countryOfCapital(titled));
    if (country !== undefined) return country;
  }
  return undefined;
};

/** The country of a foreign ministry: "Norland's foreign ministry", "the Norlandic Foreign Ministry". */
const countryOfMinistry = (discourse: Discourse, body: number): number | undefined => {
  const { chains, mentions, text } = discourse;
  const chain = chains.chainOf(body);
  if (!chain.mentions.some((index) => FOREIGN_MINISTRY.test(mentions[index]!.key))) return undefined;
  for (const index of chain.mentions.slice(0, LOOKED_AT)) {
    const { mention } = mentions[index]!;
    const beside = mentions
      .slice(Math.max(0, index - 3), index + 3)
      .filter((other) => other.index !== index && isInRole(text, mention, other));
    const country = beside.find(standsForCountry);
    if (country !== undefined) return country.index;
    // "Halvik's foreign ministry"
    const capital = beside.find((other) => other.mention.type === 'PLACE');
    if (capital !== undefined) return namedCountry(discourse, countryOfCapital(capital.text));
  }
  return homeCountry(discourse);
};

/**
 * Whom a speaker speaks for: the state for its ministers and its foreign ministry, the organization in the title or
 * the role of the person or behind the name, else the country there ("Tunisia's coach Ann Lee"); itself where no
 * person speaks.
 */
export const bodyOfSpeaker = (discourse: Discourse, speaker: number): number | undefined => {
  const { chains } = discourse;
  const { type } = chains.chainOf(speaker);
  if (type !== 'PERSON') {
    if (type !== 'ORGANIZATION' && type !== 'PLACE') return undefined;
    return countryOfMinistry(discourse, speaker) ?? speaker;
  }
  const country = countryOfSpeaker(discourse, speaker);
  const isMinister = rolesOf(discourse, speaker).some(({ words }) => hasWord(words, OF_STATE));
  const body = namedBodyOf(discourse, speaker);
  if (body === undefined) return country;
  return (isMinister ? country : undefined) ?? countryOfMinistry(discourse, body) ?? body;
};

/** What a state's speaker owns: "our soil" is the country's, whichever of its bodies speaks. */
export const isOfCountry = ({ sentence, head }: DescribedMention): boolean => {
  const owned = sentence.tokens[head.head];
  return head.label === 'nmod:poss' && owned !== undefined && OF_COUNTRIES.has(owned.lemma);
};
