import { standsForCountry } from '../described-mention.js';
import type { Pass } from '../discourse.js';
import { linkHalves } from './named-lands.js';

/** Names of one country, its adjective before a noun, and its capital where that stands for the government. */
export const country: Pass = {
  name: 'country',
  run: (discourse) => {
    const { mentions, chains } = discourse;
    const first = new Map<string, number>();
    for (const described of mentions) {
      if (!standsForCountry(described)) continue;
      const code = described.mention.country!;
      const known = first.get(code);
      if (known === undefined) first.set(code, described.index);
      else chains.link(known, described.index, 'country', true);
    }
    linkHalves(discourse);
  },
};
