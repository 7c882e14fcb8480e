import type { DescribedMention } from '../described-mention.js';
import { type Discourse, isInDateline } from '../discourse.js';
import { foldName } from '../fold-name.js';

/** What the title names counts as told this much more often. */
const TITLED = 2;
/** Mentions before a set that are counted. */
const MENTIONS_BACK = 600;
/** Those who act are named this often at least, and this many times as often as any other. */
const OFTEN = 2;
const LEAD = 1.5;

/** "Indian" in a title that says "India": the first letters are the same. */
const STEM = 4;

const isTitled = (title: readonly string[], { words }: DescribedMention): boolean =>
  words.every((word) =>
    title.some((other) => other === word || (word.length >= STEM && other.startsWith(word.slice(0, STEM)))),
  );

/**
 * The members of "both sides", "the three countries" where none stand just before: those of whom the text tells most up
 * to there, exactly as many as are counted and well ahead of any other.
 */
export const protagonists = (
  discourse: Discourse,
  anaphor: DescribedMention,
  count: number,
  fits: (candidate: DescribedMention) => boolean,
): readonly DescribedMention[] | undefined => {
  const { mentions, chains, document } = discourse;
  const title = foldName(document.title ?? '');
  const told = new Map<number, { latest: DescribedMention; times: number; titled: boolean }>();
  for (let at = Math.max(0, anaphor.index - MENTIONS_BACK); at < anaphor.index; at += 1) {
    const candidate = mentions[at]!;
    const isNamed = candidate.mention.form === 'name' && !isInDateline(discourse, candidate);
    if (!isNamed || candidate.mention.end > anaphor.mention.start || !fits(candidate)) continue;
    const root = chains.rootOf(at);
    const before = told.get(root);
    const titled = before?.titled || isTitled(title, candidate);
    told.set(root, { latest: candidate, times: (before?.times ?? 0) + 1, titled });
  }
  const ranked = [...told.values()]
    .map(({ latest, times, titled }) => ({ latest, times: times + (titled ? TITLED : 0) }))
    .sort((a, b) => b.times - a.times);
  const last = ranked[count - 1];
  const next = ranked[count];
  if (last === undefined || last.times < OFTEN || (next?.times ?? 0) * LEAD > last.times) return undefined;
  return ranked
    .slice(0, count)
    .map(({ latest }) => latest)
    .sort((a, b) => a.index - b.index);
};
