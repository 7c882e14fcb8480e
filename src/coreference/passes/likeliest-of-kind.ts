import { isOwnSubject } from '../arguments-of-one.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse } from '../discourse.js';
import { classWordsOf, type Kind } from '../lexicon/kinds.js';
import { isReporter, isSource } from '../sources.js';
import { isBystander, isCalledOtherwise, isInTitle } from './kind-bars.js';
import { hasClassWord, isOfClass } from './kind-classes.js';
import { isOfKind, KIND_REACH, MENTIONS_BACK, NAME_REACH, namesBefore, roleOf } from './names-before.js';

const isModifier = ({ role }: DescribedMention): boolean => role === 'modifier';

const STATE =
  /^(?:command|army|navy|ministry|department|government|police|parliament|senate|congress|court|forces?|guard|state|fleet|corps|marines|squadron|battalion|division)$/;

/** "the group", "the militia" is no ministry and no army. */
const isOfState = ({ lemma }: DescribedMention, { words }: DescribedMention): boolean =>
  /^(?:group|movement|militia|network|charity|foundation)$/.test(lemma) &&
  words.some((word) => STATE.test(word));

/** Nouns that no name before another noun explains: "the coalition" after "al-Qaeda leaders". */
const LOOSE: ReadonlySet<string> = new Set(
  'coalition alliance bloc network team side region area district territory'.split(' '),
);

/** The one thing of a kind in the nearest sentence that has any; of several its subject; else nothing. */
const nearestOfKind = (
  discourse: Discourse,
  anaphor: DescribedMention,
  kind: Kind,
): DescribedMention | undefined => {
  const { chains } = discourse;
  const found: DescribedMention[] = [];
  const reach = classWordsOf(anaphor.lemma)?.sure ? NAME_REACH : KIND_REACH;
  for (const candidate of namesBefore(discourse, anaphor, reach)) {
    if (found.length > 0 && candidate.mention.sentence !== found[0]!.mention.sentence) break;
    if (
      !isOfKind(chains.chainOf(candidate.index), kind, candidate) ||
      candidate.mention.end > anaphor.mention.start
    )
      continue;
    if (isReporter(discourse, anaphor.lemma, candidate)) continue;
    if (isSource(candidate) || isInTitle(discourse, candidate) || isOfState(anaphor, candidate)) continue;
    if (!isOfClass(discourse, anaphor, candidate) || isCalledOtherwise(discourse, anaphor, candidate))
      continue;
    if (isBystander(discourse, kind, candidate)) continue;
    if (isOwnSubject(discourse, candidate.index, anaphor)) continue;
    if (!found.some((other) => chains.areJoined(other.index, candidate.index))) found.push(candidate);
  }
  const free = found.filter((candidate) => !isModifier(candidate));
  const onlyFree = kind.country !== 'only' && (free.length > 0 || LOOSE.has(anaphor.lemma));
  const fitting = onlyFree ? free : found;
  if (fitting.length <= 1) return fitting[0];
  const subjects = fitting.filter((candidate) => roleOf(discourse, candidate) === 'subject');
  return subjects.length === 1 ? subjects[0] : undefined;
};

/** Sentences at the beginning of a text that name what it is about. */
const OPENING = 2;
/** Sentences within which a release names who releases it. */
const RELEASED_IN = 6;

/** The firm that a text is about: named in its first sentences, and far more often a subject than any other. */
const topicFirm = (discourse: Discourse, anaphor: DescribedMention, kind: Kind) => {
  const { mentions, chains } = discourse;
  if (kind.bodies !== 'firms') return undefined;
  const counts = new Map<number, number>();
  for (const other of mentions.slice(0, anaphor.index)) {
    if (other.mention.form !== 'name' || roleOf(discourse, other) !== 'subject') continue;
    if (!isOfKind(chains.chainOf(other.index), kind, other) || !isOfClass(discourse, anaphor, other))
      continue;
    const root = chains.rootOf(other.index);
    counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < 2 * (second?.[1] ?? 0)) return undefined;
  const topic = chains
    .chainOf(first[0])
    .mentions.map((index) => mentions[index]!)
    .find(({ mention }) => mention.form === 'name')!;
  return topic.mention.sentence < OPENING ? topic : undefined;
};

/** Nouns whose things have telling names: of those anything called so comes first, of these where none is near. */
const WATCHING: ReadonlySet<string> = new Set(['agency', 'regulator', 'watchdog', 'court', 'tribunal']);
const FLYING: ReadonlySet<string> = new Set(['airline', 'carrier']);

/** The latest whose name says that it is one, for one of some nouns. */
const calledSo = (
  discourse: Discourse,
  anaphor: DescribedMention,
  nouns: ReadonlySet<string>,
): DescribedMention | undefined => {
  if (!nouns.has(anaphor.lemma)) return undefined;
  for (const name of namesBefore(discourse, anaphor, NAME_REACH)) {
    const { type } = discourse.chains.chainOf(name.index);
    if (type === 'ORGANIZATION' && !isSource(name) && hasClassWord(discourse, anaphor, name)) return name;
  }
  return undefined;
};

/** Nouns for any firm, and roles in which one is named in passing. */
const GENERAL: ReadonlySet<string> = new Set(['company', 'firm', 'business']);
const PASSING: ReadonlySet<string> = new Set(['oblique', 'modifier']);

/** "the Company" of a release, as a term of its own: the first firm that a sentence of it has as subject. */
export const releasingFirm = (discourse: Discourse, anaphor: DescribedMention, kind: Kind) => {
  if (anaphor.text !== 'Company' || anaphor.determination !== 'definite') return undefined;
  return discourse.mentions
    .slice(0, Math.min(anaphor.index, MENTIONS_BACK))
    .find(
      (other) =>
        other.mention.form === 'name' &&
        other.mention.sentence < RELEASED_IN &&
        !discourse.sentences[other.mention.sentence]!.heading &&
        roleOf(discourse, other) === 'subject' &&
        isOfKind(discourse.chains.chainOf(other.index), kind, other),
    );
};

/** The nearest of the kind; where that is only named in passing, the firm that the text is about. */
export const likeliest = (discourse: Discourse, anaphor: DescribedMention, kind: Kind) => {
  const nearest =
    calledSo(discourse, anaphor, WATCHING) ??
    nearestOfKind(discourse, anaphor, kind) ??
    calledSo(discourse, anaphor, FLYING);
  const isOwnFirm = anaphor.quote !== undefined && anaphor.determination === 'demonstrative';
  const isPassing =
    nearest === undefined ||
    (isOwnFirm && GENERAL.has(anaphor.lemma)) ||
    (PASSING.has(roleOf(discourse, nearest)) &&
      GENERAL.has(anaphor.lemma) &&
      nearest.mention.sentence < anaphor.mention.sentence);
  return isPassing ? (topicFirm(discourse, anaphor, kind) ?? nearest) : nearest;
};
