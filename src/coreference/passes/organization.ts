import type { DescribedMention } from '../described-mention.js';
import type { Pass } from '../discourse.js';
import { FIRM_WORDS, TRADE_WORDS } from '../lexicon/kinds.js';

/** Words that alone name nobody: a short form must be more than these. */
const GENERIC: ReadonlySet<string> = new Set(
  'general national united american british international royal first new north south east west central state federal standard public air world people united digital social global great big'.split(
    ' ',
  ),
);

const withoutFirmWords = (words: readonly string[]): readonly string[] => {
  const left = words.filter((word, at) => at === 0 || !FIRM_WORDS.has(word));
  return left.length > 0 ? left : words;
};

const withoutTrade = (words: readonly string[]): readonly string[] | undefined => {
  const left = [...words];
  while (left.length > 1 && TRADE_WORDS.has(left.at(-1)!)) left.pop();
  const tooLittle = left.length === words.length || (left.length === 1 && GENERIC.has(left[0]!));
  return tooLittle ? undefined : left;
};

/** "General Motors Corporation" and "General Motors"; "Delta Air Lines" and "Delta"; "New York City", "New York". */
export const organization: Pass = {
  name: 'organization name',
  run: ({ mentions, chains }) => {
    const isThing = ({ mention }: DescribedMention) =>
      mention.form === 'name' && (mention.type === 'ORGANIZATION' || mention.type === 'PLACE');
    const byFirm = new Map<string, number>();
    const shortForms = new Map<string, number>();
    for (const described of mentions) {
      if (!isThing(described) || described.mention.country !== undefined) continue;
      const firm = withoutFirmWords(described.words);
      const key = firm.join(' ');
      const known = byFirm.get(key);
      if (known === undefined) byFirm.set(key, described.index);
      else chains.link(known, described.index, 'organization name', true);
      const short = described.mention.type === 'ORGANIZATION' ? withoutTrade(firm)?.join(' ') : undefined;
      if (short !== undefined && !shortForms.has(short)) shortForms.set(short, described.index);
      const city = described.mention.type === 'PLACE' && firm.length > 1 && firm.at(-1) === 'city';
      if (city) shortForms.set(firm.slice(0, -1).join(' '), described.index);
    }
    for (const [short, long] of shortForms) {
      const bare = byFirm.get(short);
      if (bare !== undefined) chains.link(long, bare, 'organization name');
    }
  },
};
