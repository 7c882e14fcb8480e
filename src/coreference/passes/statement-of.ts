import { type DescribedMention, standsForCountry } from '../described-mention.js';
import type { Discourse } from '../discourse.js';

/** What a body writes above its own statement, within the first lines of a text. */
const HEADED =
  /^(?:(?:press|media) (?:statement|release|note)|office of the (?:spokes\p{L}+|press secretary)|statement (?:by|from|of) the)\b/imu;
/** Several speak: "Joint statement of the foreign ministers". */
const JOINT = /\b(?:joint|ministers|leaders|heads)\b/iu;
const HEAD_REACH = 300;
/** Sentences within which the body is named, the lines above the statement among them. */
const OPENING = 12;

const isBody = ({ mentions, chains }: Discourse, described: DescribedMention): boolean => {
  const { mention, index, role, quote } = described;
  if (mention.form !== 'name' || role !== 'subject' || quote !== undefined) return false;
  const { type, country } = chains.chainOf(index);
  return (
    type === 'ORGANIZATION' ||
    (type === 'PLACE' && country !== undefined && standsForCountry(mentions[index]!))
  );
};

/** Whose statement a text is: the first body that acts in it; undefined for no statement, or where an "I" writes. */
export const statementOf = (discourse: Discourse): DescribedMention | undefined => {
  const { text, mentions } = discourse;
  const head = text.slice(0, HEAD_REACH);
  if (!HEADED.test(head) || JOINT.test(head)) return undefined;
  const isOne = mentions.some(
    ({ pronoun, quote }) => quote === undefined && pronoun?.person === 1 && pronoun.number === 'singular',
  );
  if (isOne) return undefined;
  const first = mentions.find(
    ({ role, mention, sentence }) =>
      role === 'subject' && mention.sentence < OPENING && !sentence.heading && mention.form === 'name',
  );
  return first !== undefined && isBody(discourse, first) ? first : undefined;
};
