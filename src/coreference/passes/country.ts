import type { DescribedMention } from '../described-mention.js';
import { relationOf } from '../described-mention.js';
import type { Pass } from '../discourse.js';

/** "American" before a noun stands for the country; "Americans" are people. */
const standsForCountry = ({ mention, head }: DescribedMention): boolean => {
  if (mention.country === undefined || mention.form !== 'name') return false;
  if (mention.type !== 'GROUP') return mention.type !== 'PERSON';
  return /^JJ/.test(head.xpos) || ['amod', 'compound'].includes(relationOf(head));
};

/** Names of one country, its adjective before a noun, and its capital where that stands for the government. */
export const country: Pass = {
  name: 'country',
  run: ({ mentions, chains }) => {
    const first = new Map<string, number>();
    for (const described of mentions) {
      if (!standsForCountry(described)) continue;
      const code = described.mention.country!;
      const known = first.get(code);
      if (known === undefined) first.set(code, described.index);
      else chains.link(known, described.index, 'country', true);
    }
  },
};
