import type { GoldMention, GumDocument } from './gum-gold.js';
import type { SystemMention } from './system-chains.js';

/** A system mention in the gold's tokens. */
interface Placed {
  readonly mention: SystemMention;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** With its title. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const key = (sentence: number, first: number, last: number): string => `${sentence}:${first}-${last}`;
/** Where a gold mention stands: its sentence and tokens. */
export const goldKey = (mention: GoldMention): string => key(mention.sentence, mention.first, mention.last);

/** Gold tokens of a span of characters. */
const place = ({ sentences }: GumDocument, mention: SystemMention): Placed | undefined => {
  const sentence = sentences.find(({ start, end }) => start <= mention.start && mention.start < end);
  if (sentence === undefined) return undefined;
  const inside = sentence.tokens.filter((token) => token.end > mention.start && token.start < mention.end);
  if (inside.length === 0) return undefined;
  const [first, last] = [inside[0]!.index, inside.at(-1)!.index];
  const titled = mention.title
    ? sentence.tokens.filter((token) => token.end > mention.title!.start && token.start < mention.title!.end)
    : [];
  const head =
    inside.find((token) => token.start <= mention.headStart && mention.headStart < token.end)?.index ?? last;
  return {
    mention,
    sentence: sentence.index,
    first,
    last,
    from: Math.min(first, titled[0]?.index ?? first),
    to: Math.max(last, titled.at(-1)?.index ?? last),
    head,
  };
};

/** The name beside a description that heads the gold mention: "Ann Lee" of "biologist Ann Lee". */
const isDescribed = ({ sentences }: GumDocument, gold: GoldMention, system: Placed): boolean => {
  const token = sentences[system.sentence]!.tokens[system.head]!;
  return (
    token.head === gold.head && /^(?:flat|nmod:desc|appos)$/.test(token.label) && gold.last === system.last
  );
};

/** From the surest way of being the same mention to the loosest. */
const SAME: readonly ((gold: GoldMention, system: Placed, gum: GumDocument) => boolean)[] = [
  (gold, system) => gold.first === system.first && gold.last === system.last,
  (gold, system) => gold.head === system.head,
  (gold, system) => gold.core.has(system.head) && gold.head >= system.from && gold.head <= system.to,
  (gold, system, gum) => isDescribed(gum, gold, system),
];

/**
 * Names each system mention after the gold mention it is: the same span, else the same head, else a head within
 * the other's shortest words, since GUM's spans hold articles, titles and relative clauses that Readout's lack.
 * One gold mention is given to one system mention. A system mention that is no gold mention keeps a name of its own.
 * @returns for each system mention its key
 */
export const alignMentions = (
  gum: GumDocument,
  gold: readonly GoldMention[],
  mentions: readonly SystemMention[],
): readonly string[] => {
  const placed = mentions.map((mention) => place(gum, mention));
  const keys: (string | undefined)[] = mentions.map(() => undefined);
  const bySentence = new Map<number, GoldMention[]>();
  // The shortest first: "A and B" has the head of "A" and is not it.
  for (const mention of [...gold].sort((a, b) => a.last - a.first - (b.last - b.first)))
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  const given = new Set<string>();
  for (const same of SAME) {
    placed.forEach((system, index) => {
      if (system === undefined || keys[index] !== undefined) return;
      const match = (bySentence.get(system.sentence) ?? []).find(
        (mention) => !given.has(goldKey(mention)) && same(mention, system, gum),
      );
      if (match === undefined) return;
      keys[index] = goldKey(match);
      given.add(goldKey(match));
    });
  }
  return keys.map((found, index) => found ?? `system ${mentions[index]!.start}-${mentions[index]!.end}`);
};
