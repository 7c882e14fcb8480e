import type { DescribedMention } from './described-mention.js';
import type { Discourse } from './discourse.js';

/** Mentions of a chain that are looked at. */
const LOOKED_AT = 4;

/** "a 24-year-old woman", "the 34-year-old": the age that a noun tells. */
export const ageOf = ({ key }: DescribedMention): string | undefined =>
  key.includes('year') ? /\b(\d{1,3})[- ]year[- ]old\b/.exec(key)?.[1] : undefined;

/** "Ann Lee, 24,", "Ann Lee (24)", "Ann Lee, aged 24": the age behind a name of a mention's chain. */
export const toldAge = ({ chains, mentions }: Discourse, index: number): string | undefined => {
  for (const at of chains.chainOf(index).mentions.slice(0, LOOKED_AT)) {
    const { mention, sentence } = mentions[at]!;
    if (mention.form !== 'name') continue;
    const [one, two, three] = sentence.tokens.slice(mention.last + 1, mention.last + 4);
    const age = two?.text === 'aged' ? three?.text : two?.text;
    if (/^[,(]$/.test(one?.text ?? '') && /^\d{1,3}$/.test(age ?? '')) return age;
  }
  return undefined;
};

/** Whether two are told to be of two ages. */
export const agesDiffer = (
  discourse: Discourse,
  noun: DescribedMention,
  named: DescribedMention,
): boolean => {
  const own = ageOf(noun);
  const other = own === undefined ? undefined : toldAge(discourse, named.index);
  return other !== undefined && own !== other;
};
