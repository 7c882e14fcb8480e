import type { Span } from '../../document/index.js';
import { type DescribedMention, standsForCountry } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { statementOf } from './statement-of.js';

/** Mentions of a speaker that are looked at for whom he speaks. */
const LOOKED_AT = 8;

/** "Corvex" in "Corvex CEO", "Tunisia" before "'s coach": a name in a role or just before it. */
const isInRole = (text: string, role: Span, { mention }: DescribedMention): boolean =>
  (role.start <= mention.start && mention.end <= role.end) ||
  (mention.end < role.start && /^(?:['’]s?)? $/.test(text.slice(mention.end, role.start)));

/**
 * The organization that a speaker speaks for: itself, or one in the title or the role of the person ("Corvex CEO
 * Ann Lee", "Ann Lee, head of the bank"); else the country there ("Tunisia's coach Ann Lee").
 */
const organizationOf = ({ mentions, chains, text }: Discourse, speaker: number): number | undefined => {
  const chain = chains.chainOf(speaker);
  if (chain.type !== 'PERSON')
    return chain.type === 'ORGANIZATION' || chain.type === 'PLACE' ? speaker : undefined;
  let country: number | undefined;
  for (const index of chain.mentions.slice(0, LOOKED_AT)) {
    const { mention } = mentions[index]!;
    const roles = [mention.title, mention.form === 'nominal' ? mention : undefined];
    for (const other of mentions.slice(Math.max(0, index - 6), index + 6)) {
      const { type } = other.mention;
      if (!chains.chainOf(other.index).named || other.pronoun || other.mention.start === mention.start)
        continue;
      if (!roles.some((role) => role && isInRole(text, role, other))) continue;
      if (type === 'ORGANIZATION') return other.index;
      if (standsForCountry(other)) country ??= other.index;
    }
  }
  return country;
};

/** Roles that speak for a body, whether or not it is named beside them. */
const SPEAKS_FOR: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson ceo chairman chairwoman'.split(' '),
);
/** Sentences before a quote in which the body of a bare role is looked for, and a set that the speaker is of. */
const SENTENCES_BACK = 3;

/** "spokeswoman Jane Hill" without a body: the subject just before that is one. */
const bodyBefore = ({ mentions, chains }: Discourse, speaker: number, we: DescribedMention) => {
  const speaks = chains
    .chainOf(speaker)
    .mentions.slice(0, LOOKED_AT)
    .some((index) => {
      const { title, lemma, mention } = mentions[index]!;
      const words = mention.form === 'nominal' ? [lemma] : title;
      return words.some((word) => SPEAKS_FOR.has(word)) || words.join(' ').includes('chief executive');
    });
  if (!speaks) return undefined;
  for (let at = we.index - 1; at >= 0; at -= 1) {
    const other = mentions[at]!;
    if (we.mention.sentence - other.mention.sentence > SENTENCES_BACK) return undefined;
    const chain = chains.chainOf(other.index);
    if (chain.named && chain.type === 'ORGANIZATION' && other.role === 'subject' && other.quote === undefined)
      return other.index;
  }
  return undefined;
};

/** "We have agreed" of one of "the two ministers" just before: both. */
const setOfSpeaker = ({ mentions, chains, sets }: Discourse, speaker: number, we: DescribedMention) => {
  for (let at = we.index - 1; at >= 0; at -= 1) {
    if (we.mention.sentence - mentions[at]!.mention.sentence > SENTENCES_BACK) return undefined;
    const members = sets.get(at);
    if (members?.some((member) => chains.areJoined(member, speaker))) return members;
  }
  return undefined;
};

/** Whom "we" in a quote means: those the speaker was just told together with, else whom the speaker speaks for. */
export const spokenFor: Pass = {
  name: 'spoken for',
  run: (discourse) => {
    const { mentions, quotes, chains, sets } = discourse;
    const stating = statementOf(discourse);
    for (const we of mentions) {
      const isWe = we.pronoun?.person === 1 && we.pronoun.number === 'plural';
      if (isWe && we.quote === undefined && stating !== undefined && stating.index < we.index)
        chains.link(stating.index, we.index, 'spoken for', true);
      const speaker = isWe && we.quote !== undefined ? quotes[we.quote]!.speaker : undefined;
      if (speaker === undefined) continue;
      const members = setOfSpeaker(discourse, speaker, we);
      if (members !== undefined) {
        sets.set(we.index, members);
        continue;
      }
      const body = organizationOf(discourse, speaker) ?? bodyBefore(discourse, speaker, we);
      if (body !== undefined) chains.link(body, we.index, 'spoken for', true);
    }
  },
};
