import type { DocumentMentions } from '../arguments/document-mentions.js';
import type { SameOrPart } from './find-events.js';

/** Country of each organization whose name or words hold a country's: "the Norland army" is part of Norland. */
const countryParts = (mentions: DocumentMentions): ReadonlyMap<number, string> => {
  const { entities, entityOf } = mentions.coreference;
  const parts = new Map<number, string>();
  for (const outer of mentions.mentions) {
    if (outer.type !== 'ORGANIZATION') continue;
    const whole = entityOf[outer.index]!;
    for (const inner of mentions.inSentence(outer.sentence)) {
      if (inner.index === outer.index || inner.start < outer.start || inner.end > outer.end) continue;
      const country = inner.country ?? entities[entityOf[inner.index]!]?.country;
      if (country) parts.set(whole, country);
    }
  }
  return parts;
};

/** Whether two entities of a document are the same, or one is a country and the other its forces or ministry. */
export const sameOrPartIn = (mentions: DocumentMentions): SameOrPart => {
  const { entities } = mentions.coreference;
  let parts: ReadonlyMap<number, string> | undefined;
  return (a, b) => {
    if (a === b) return true;
    const first = entities[a]?.country;
    const second = entities[b]?.country;
    if (!first && !second) return false;
    parts ??= countryParts(mentions);
    return (
      (first !== undefined && parts.get(b) === first) || (second !== undefined && parts.get(a) === second)
    );
  };
};
