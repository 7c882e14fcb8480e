import { words } from '../../document/index.js';
import { type DescribedMention, standsForCountry } from '../described-mention.js';
import type { Discourse } from '../discourse.js';

/** What a body writes above its own statement, within the first lines of a text. */
const HEADED =
  /^(?:(?:press|media) (?:statement|release|note)|office of the (?:spokes\p{L}+|press secretary)|statement (?:by|from|of) the|no[.:] ?\d+,.{0,40}press release|summary of what was said by)\b/imu;
/** Several speak: "Joint statement of the foreign ministers". */
const JOINT = /\b(?:joint|ministers|leaders|heads)\b/iu;
/** One person speaks or writes: "Statement by Foreign Minister Ann Lee", "By Ann Lee". */
const SIGNED =
  /^(?:(?:statement|remarks|address|speech|message|letter) (?:by|from|of|to)\b.*|by (?=\p{Lu}).*)$/imu;
const HEAD_REACH = 300;
/** Sentences within which the body is named, the lines above the statement among them. */
const OPENING = 12;
/** A first line of a body's name, a place and a day is no longer than this (characters). */
const LONGEST_LINE = 90;

const isWriter = ({ pronoun, quote }: DescribedMention): boolean =>
  quote === undefined && pronoun?.person === 1 && pronoun.number === 'singular';

const isBody = ({ mentions, chains }: Discourse, { mention, index, quote }: DescribedMention): boolean => {
  if (mention.form !== 'name' || quote !== undefined) return false;
  const { type, country } = chains.chainOf(index);
  return (
    type === 'ORGANIZATION' ||
    (type === 'PLACE' && country !== undefined && standsForCountry(mentions[index]!))
  );
};

/** The body whose name, with a place and a day, is the whole first line: "Ministry of Trade, Halvik", "May 16, 2018". */
const bodyOfFirstLine = (discourse: Discourse): DescribedMention | undefined => {
  const { text, mentions } = discourse;
  const line = text.slice(0, LONGEST_LINE + 1).split('\n')[0]!;
  const first = mentions[0];
  if (first === undefined || line.length > LONGEST_LINE || !isBody(discourse, first)) return undefined;
  const { start, end, type } = first.mention;
  const isWhole = start <= 4 && /^(?:,[\p{L}\p{N} ,.]*)?$/u.test(line.slice(end).trim());
  return isWhole && type === 'ORGANIZATION' ? first : undefined;
};

/** The body whose spokesperson speaks in a text, where it is one. */
const bodyOfSpokesperson = (discourse: Discourse): DescribedMention | undefined => {
  const { text, mentions, chains } = discourse;
  const bodies = mentions.filter(
    (described) =>
      described.mention.type === 'ORGANIZATION' &&
      isBody(discourse, described) &&
      /^ spokes\p{L}+/iu.test(text.slice(described.mention.end, described.mention.end + 12)),
  );
  return chains.theOneOf(bodies);
};

/** "Statement by the Ministry of Trade on the fire": what the title calls the body, where the text speaks of it as its own. */
const TITLED =
  /^(?:press )?statement (?:by|from|of) (?:the )?(?=ministry|department|office|government|embassy)/iu;

/** The body of a title that the text calls "our Ministry". */
const bodyOfTitle = ({ document, mentions, text }: Discourse): DescribedMention | undefined => {
  const title = document.title ?? '';
  if (!TITLED.test(title) || JOINT.test(title)) return undefined;
  const said = title.toLowerCase();
  return mentions.find(
    ({ mention, quote, key }) =>
      mention.type === 'ORGANIZATION' &&
      mention.form !== 'pronoun' &&
      quote === undefined &&
      /\bour $/i.test(text.slice(Math.max(0, mention.start - 4), mention.start)) &&
      said.replace(TITLED, '').startsWith(key.toLowerCase()),
  );
};

/** What a state or a body does by saying so. */
const BY_SAYING = words(
  `welcome condemn congratulate commend deplore reaffirm reiterate applaud denounce regret mourn thank stand extend offer
  express call urge remain`,
);

/** "The United States strongly condemns the attack": the state that a text begins with, and that speaks of itself as "we". */
const bodyOfOpening = (discourse: Discourse): DescribedMention | undefined => {
  const first = discourse.mentions.find(({ role }) => role === 'subject');
  if (first === undefined || first.mention.sentence > 1 || !isBody(discourse, first)) return undefined;
  const { sentence, head } = first;
  const verb = sentence.tokens[head.head];
  const isPresent = verb !== undefined && /^VB[ZP]$/.test(verb.xpos) && BY_SAYING.has(verb.lemma);
  return isPresent && verb.label === 'root' ? first : undefined;
};

/** Whose statement a text is: the first body that acts in it; undefined for no statement, or where an "I" writes. */
export const statementOf = (discourse: Discourse): DescribedMention | undefined => {
  const { text, mentions } = discourse;
  const head = text.slice(0, HEAD_REACH);
  const line = bodyOfFirstLine(discourse);
  const isHeaded = HEADED.test(head) && !JOINT.test(head);
  if (mentions.some(isWriter)) return undefined;
  if (!isHeaded && line === undefined) return bodyOfTitle(discourse) ?? bodyOfOpening(discourse);
  if (line !== undefined) return line;
  const spoken = bodyOfSpokesperson(discourse);
  if (spoken !== undefined) return spoken;
  const first = mentions.find(
    ({ role, mention, sentence }) =>
      role === 'subject' && mention.sentence < OPENING && !sentence.heading && mention.form === 'name',
  );
  return first !== undefined && isBody(discourse, first) ? first : undefined;
};

/** Whose "I" a text is, outside of what it quotes: the one person named where it says who speaks or writes. */
export const writerOf = (discourse: Discourse): DescribedMention | undefined => {
  const { text, mentions, chains } = discourse;
  const signed = SIGNED.exec(text.slice(0, HEAD_REACH));
  if (signed === null || !mentions.some(isWriter)) return undefined;
  const people = mentions.filter(
    ({ mention }) =>
      mention.type === 'PERSON' &&
      mention.form === 'name' &&
      signed.index <= mention.start &&
      mention.end <= signed.index + signed[0].length,
  );
  return people.length === 1 && chains.chainOf(people[0]!.index).number !== 'plural' ? people[0] : undefined;
};
