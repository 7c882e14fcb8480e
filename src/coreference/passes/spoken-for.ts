import { bodyCalled } from '../bodies-of-speakers.js';
import { type DescribedMention, standsForCountry } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import {
  FORCE,
  NOT_FOR_BODY,
  OF_BODY,
  OF_BODY_ROLES,
  OF_FORCE,
  OF_STATE,
  TOGETHER,
} from '../lexicon/speaking-roles.js';
import { SPEAKING } from '../speech-rules.js';
import {
  bodyOfSpeaker,
  countryOfSpeaker,
  hasWord,
  homeCountry,
  isOfCountry,
  isOfState,
  rolesOf,
} from '../spokesmen.js';
import { linkHearers } from './spoken-to.js';
import { statementOf } from './statement-of.js';

/** Sentences before a quote in which the body of a bare role is looked for, and a set that the speaker is of. */
const SENTENCES_BACK = 3;
/** How sure a body is that is not named beside its speaker. */
const UNSURE = 0.7;

/** "spokeswoman Jane Hill" without a body: the one body just before that is a subject. */
const bodyBefore = (
  { mentions, chains }: Discourse,
  from: DescribedMention,
  words: readonly string[],
): number | undefined => {
  const isForce = hasWord(words, OF_FORCE);
  const isOfficer = isForce && chains.chainOf(from.index).named;
  const speaks = hasWord(words, OF_BODY) || OF_BODY_ROLES.test(words.join(' ')) || isOfficer;
  if (!speaks || hasWord(words, OF_STATE) || hasWord(words, NOT_FOR_BODY)) return undefined;
  let body: number | undefined;
  const others = new Set<number>();
  for (let at = from.index - 1; at >= 0; at -= 1) {
    const other = mentions[at]!;
    if (from.mention.sentence - other.mention.sentence > SENTENCES_BACK) break;
    const chain = chains.chainOf(other.index);
    if (!chain.named || chain.type !== 'ORGANIZATION' || other.quote !== undefined) continue;
    if (isForce && !FORCE.test(other.key)) continue;
    if (body === undefined && (other.role === 'subject' || other.role === 'possessive')) body = other.index;
    others.add(chains.rootOf(other.index));
  }
  if (body === undefined) return undefined;
  // two firms: the one that the text tells more of
  const root = chains.rootOf(body);
  const told = chains.chainOf(body).mentions.length;
  const hasRival = [...others].some(
    (other) => other !== root && 2 * chains.chainOf(other).mentions.length > told,
  );
  return hasRival ? undefined : body;
};

/** "Norland said it would fight. “…,” Foreign Minister Ann Lee said": the country that spoke just before. */
const countryBefore = ({ mentions }: Discourse, we: DescribedMention): number | undefined => {
  for (let at = we.index - 1; at >= 0; at -= 1) {
    const other = mentions[at]!;
    const back = we.mention.sentence - other.mention.sentence;
    if (back > 2) return undefined;
    if (back === 0 || other.role !== 'subject' || other.quote !== undefined) continue;
    const verb = other.sentence.tokens[other.head.head];
    if (!standsForCountry(other) || !verb) continue;
    return SPEAKING.has(verb.lemma) ? other.index : undefined;
  }
  return undefined;
};

const FIRM = /(?:^| )(?:co|corp|corporation|inc|ltd|plc|llc|ag|sa|nv|gmbh|group|holdings)$/;

/** "Corvex Inc. said … “…,” President Ann Lee said": whose president speaks, where a firm has just been told of. */
const firmBefore = (
  { mentions, chains }: Discourse,
  { index, mention }: DescribedMention,
  words: readonly string[],
): number | undefined => {
  if (words.length !== 1 || words[0] !== 'president') return undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = mentions[at]!;
    if (mention.sentence - other.mention.sentence > SENTENCES_BACK) return undefined;
    if (other.mention.form !== 'name' || other.role !== 'subject' || other.quote !== undefined) continue;
    return chains.chainOf(at).type === 'ORGANIZATION' && FIRM.test(other.key) ? at : undefined;
  }
  return undefined;
};

/** "the union's president", "president of the club": no state's. */
const isOfAnother = ({ sentence, head, mention, lemma }: DescribedMention): boolean =>
  mention.form === 'nominal' &&
  /^(?:president|leader)$/.test(lemma) &&
  sentence.tokens.some(
    ({ head: above, label, upos }) => above === head.index && /^nmod/.test(label) && upos === 'NOUN',
  );

/** A body or a country that is not named beside its speaker, which is less sure. */
const unnamedBody = (discourse: Discourse, speaker: number, we: DescribedMention): number | undefined => {
  const { mentions } = discourse;
  const roles = rolesOf(discourse, speaker);
  for (const { index, words } of roles) {
    const body =
      bodyCalled(discourse, index, words) ??
      bodyBefore(discourse, mentions[index]!, words) ??
      firmBefore(discourse, mentions[index]!, words);
    if (body !== undefined) return body;
  }
  const isMinister = roles.some(
    ({ index, words }) =>
      hasWord(words, OF_STATE) && !hasWord(words, NOT_FOR_BODY) && !isOfAnother(mentions[index]!),
  );
  if (isMinister) return countryBefore(discourse, we) ?? homeCountry(discourse);
  return undefined;
};

/** "We have agreed" of one of "the two ministers" just before: both. */
const setOfSpeaker = (
  { mentions, chains, sets }: Discourse,
  speaker: number,
  we: DescribedMention,
): readonly number[] | undefined => {
  const { tokens } = we.sentence;
  const above = tokens[we.head.head];
  const isTogether =
    (above !== undefined && TOGETHER.has(above.lemma)) ||
    tokens.some(({ head, lemma }) => head === we.head.head && /^(?:both|together)$/.test(lemma));
  if (!isTogether) return undefined;
  for (let at = we.index - 1; at >= 0; at -= 1) {
    if (we.mention.sentence - mentions[at]!.mention.sentence > SENTENCES_BACK) return undefined;
    const members = sets.get(at);
    if (members?.some((member) => chains.areJoined(member, speaker))) return members;
  }
  return undefined;
};

/** "all of us": more than the speaker's own. */
const isEverybody = ({ sentence: { tokens }, head }: DescribedMention): boolean =>
  tokens[head.index - 1]?.lemma === 'of' &&
  /^(?:all|most|many|each)$/i.test(tokens[head.index - 2]?.text ?? '');

const isSpeaking = (word: string): boolean => /^spokes/.test(word);

const linkQuoted = (
  discourse: Discourse,
  speaker: number,
  we: DescribedMention,
  stating: DescribedMention | undefined,
): void => {
  const { chains, sets, rated } = discourse;
  const members = setOfSpeaker(discourse, speaker, we);
  if (members !== undefined) {
    sets.set(we.index, members);
    return;
  }
  if (isOfCountry(we) && rolesOf(discourse, speaker).some(isOfState)) {
    const country =
      countryOfSpeaker(discourse, speaker) ?? countryBefore(discourse, we) ?? homeCountry(discourse);
    if (country !== undefined) chains.link(country, we.index, 'spoken for', true);
    return;
  }
  const named = bodyOfSpeaker(discourse, speaker);
  const isSpokesperson = rolesOf(discourse, speaker).some(({ words }) => words.some(isSpeaking));
  const body =
    named ??
    unnamedBody(discourse, speaker, we) ??
    (isSpokesperson && !isOfCountry(we) ? stating?.index : undefined);
  if (body === undefined || !chains.link(body, we.index, 'spoken for', true)) return;
  if (named === undefined) rated.set(we.index, UNSURE);
};

/**
 * Whom "we" means: in a quote those the speaker was just told together with, else whom the speaker speaks for; in a
 * statement whoever issues it. And whom "you" in a quote is said to.
 */
export const spokenFor: Pass = {
  name: 'spoken for',
  run: (discourse) => {
    const { mentions, quotes, chains } = discourse;
    const stating = statementOf(discourse);
    for (const we of mentions) {
      if (we.pronoun?.person !== 1 || we.pronoun.number !== 'plural') continue;
      if (we.quote === undefined) {
        if (stating !== undefined) chains.link(stating.index, we.index, 'spoken for', true);
        continue;
      }
      if (isEverybody(we)) continue;
      const { speaker } = quotes[we.quote]!;
      if (speaker !== undefined) linkQuoted(discourse, speaker, we, stating);
    }
    linkHearers(discourse);
  },
};
