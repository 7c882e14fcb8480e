import { isOwnSubject } from '../arguments-of-one.js';
import type { Chain } from '../chains.js';
import type { DescribedMention, GrammaticalRole } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { explainedBy } from '../explained-by.js';
import { classWordsOf, KINDS, type Kind, OTHERNESS, PUBLIC_BODIES, TELLING_NOUNS } from '../lexicon/kinds.js';
import { isSource } from '../sources.js';
import { isTold } from '../told.js';
import { isBystander, isCalledOtherwise, isInTitle, isPublisher } from './kind-bars.js';
import { hasClassWord, isOfClass } from './kind-classes.js';
import { isOfTitle, isWordOfName, nameBehind } from './word-of-name.js';

const kindOf: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => kind.nouns.map((noun) => [noun, kind])),
);

/** "the company" means one named at most this many sentences before, "the ministry" further back. */
const KIND_REACH = 3;
const NAME_REACH = 12;
/** Mentions looked back over. */
const MENTIONS_BACK = 80;

const isAnaphor = ({ mention, determination, number }: DescribedMention): boolean =>
  mention.form === 'nominal' &&
  (mention.type === 'ORGANIZATION' || mention.type === 'PLACE' || mention.type === 'EVENT') &&
  (determination === 'definite' || determination === 'demonstrative') &&
  number !== 'plural';

/** "the company", "this powerful company": "the Dutch company" may be another one. */
const isBare = ({ words, determination, lemma }: DescribedMention): boolean =>
  words.length === 1 ||
  (words.at(-2) === 'based' && words.at(-1) === lemma) ||
  (determination === 'demonstrative' && words.at(-1) === lemma && !words.some((word) => OTHERNESS.has(word)));

const isOfKind = (chain: Chain, kind: Kind, { words }: DescribedMention): boolean => {
  if (kind.bodies === 'firms' && words.some((word) => PUBLIC_BODIES.has(word))) return false;
  if (chain.type === undefined || !kind.types.includes(chain.type)) return false;
  return kind.country === 'either' || (kind.country === 'only') === (chain.country !== undefined);
};

/** The latest name with the words of a noun; one that only says whose another is ("a Circuit Court judge") where no other is. */
const byWord = (discourse: Discourse, anaphor: DescribedMention): DescribedMention | undefined => {
  let passing: DescribedMention | undefined;
  for (const name of namesBefore(discourse, anaphor, NAME_REACH)) {
    if (!isWordOfName(anaphor, name)) continue;
    if (!discourse.chains.canJoin(name.index, anaphor.index, true)) continue;
    if (name.head.label !== 'compound') return name;
    passing ??= name;
  }
  return passing;
};

/** The role of a name, of one behind its noun the noun's: "chip maker Corvex said". */
const roleOf = (discourse: Discourse, name: DescribedMention): GrammaticalRole =>
  (explainedBy(discourse, name) ?? name).role;

const isModifier = ({ role }: DescribedMention): boolean => role === 'modifier';

/** Names before an anaphor, the latest first, within reach. */
function* namesBefore({ mentions }: Discourse, anaphor: DescribedMention, reach: number) {
  for (let at = anaphor.index - 1; at >= Math.max(0, anaphor.index - MENTIONS_BACK); at -= 1) {
    const candidate = mentions[at]!;
    if (anaphor.mention.sentence - candidate.mention.sentence > reach) return;
    if (candidate.mention.form === 'name') yield candidate;
  }
}

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

/** Nouns that one thing goes by: "the Dutch-led coalition … the alliance". */
const SAME: ReadonlySet<string> = new Set(['alliance', 'coalition', 'bloc']);

/** The latest nominal before that tells more of the same: "the Dutch-led coalition". */
const toldMore = (
  { mentions, chains }: Discourse,
  anaphor: DescribedMention,
): DescribedMention | undefined => {
  if (!SAME.has(anaphor.lemma)) return undefined;
  for (let at = anaphor.index - 1; at >= Math.max(0, anaphor.index - MENTIONS_BACK); at -= 1) {
    const other = mentions[at]!;
    if (anaphor.mention.sentence - other.mention.sentence > NAME_REACH) return undefined;
    const tells = other.words.length > 1 || chains.chainOf(at).mentions.length > 1;
    if (other.mention.form === 'nominal' && SAME.has(other.lemma) && other.number !== 'plural' && tells)
      return other;
  }
  return undefined;
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
const releasingFirm = (discourse: Discourse, anaphor: DescribedMention, kind: Kind) => {
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
const likeliest = (discourse: Discourse, anaphor: DescribedMention, kind: Kind) => {
  const releasing = releasingFirm(discourse, anaphor, kind);
  if (releasing !== undefined) return releasing;
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

/** A thing that an apposition or a predicate called by the noun, this many sentences before at most. */
const TOLD_REACH = 40;

/** Definite nouns for named things: "the ministry" by a word of the name, "the company" by what it is. */
export const kind: Pass = {
  name: 'kind',
  run: (discourse) => {
    const { mentions, chains } = discourse;
    /** The latest mention of a named thing that was called by a noun. */
    const called = new Map<string, DescribedMention>();
    for (const anaphor of mentions) {
      if (anaphor.mention.form === 'nominal' && chains.chainOf(anaphor.index).named)
        called.set(anaphor.lemma, anaphor);
      const ofTitle = isOfTitle(discourse, anaphor);
      if (!(isAnaphor(anaphor) || ofTitle) || chains.chainOf(anaphor.index).named || isTold(anaphor))
        continue;
      if (isPublisher(anaphor)) continue;
      let antecedent = byWord(discourse, anaphor);
      if (ofTitle) {
        antecedent ??= nameBehind(discourse, anaphor);
        if (antecedent !== undefined) chains.link(antecedent.index, anaphor.index, 'kind', true);
        continue;
      }
      const told =
        TELLING_NOUNS.has(anaphor.lemma) && isBare(anaphor) ? called.get(anaphor.lemma) : undefined;
      if (told !== undefined && anaphor.mention.sentence - told.mention.sentence <= TOLD_REACH)
        antecedent ??= told;
      const kind = kindOf.get(anaphor.lemma);
      if (
        antecedent === undefined &&
        kind !== undefined &&
        isBare(anaphor) &&
        anaphor.head.upos !== 'PROPN'
      ) {
        antecedent =
          toldMore(discourse, anaphor) ??
          (anaphor.words.includes('based') ? called.get(anaphor.lemma) : undefined) ??
          likeliest(discourse, anaphor, kind);
      }
      if (antecedent !== undefined && !isOwnSubject(discourse, antecedent.index, anaphor))
        chains.link(antecedent.index, anaphor.index, 'kind', true);
    }
  },
};
