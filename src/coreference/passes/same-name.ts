import type { DescribedMention } from '../described-mention.js';
import type { Pass } from '../discourse.js';
import { coreOfPersonName } from '../person-name.js';

/** What must be equal for two names to be one at once; undefined for a surname alone, which later passes judge. */
const identityOf = ({ mention, words, key }: DescribedMention): string | undefined => {
  // "Moscow said" is the country, and no city of that name.
  if (mention.form !== 'name' || key === '' || mention.metonym === true) return undefined;
  if (mention.type === 'PERSON') {
    const core = coreOfPersonName(words);
    return core.length > 1 ? `PERSON ${core.join(' ')}` : undefined;
  }
  if (mention.type === 'GROUP' && mention.country !== undefined) return `GROUP ${key}`;
  return `THING ${key}`;
};

/** The same name again: full names of people; organizations, places and events whatever their type here. */
export const sameName: Pass = {
  name: 'same name',
  run: ({ mentions, chains }) => {
    const last = new Map<string, number>();
    for (const described of mentions) {
      const identity = identityOf(described);
      if (identity === undefined) continue;
      const known = last.get(identity);
      if (known !== undefined) chains.link(known, described.index, 'same name', true);
      last.set(identity, described.index);
    }
  },
};
