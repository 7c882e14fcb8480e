import type { Chain } from '../chains.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { KINDS, type Kind, OTHERNESS, PUBLIC_BODIES, TELLING_NOUNS } from '../lexicon/kinds.js';
import { isTold } from '../told.js';

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

/** "the ministry" for "Ministry of Defence": its noun, and all its other words, are in the name. */
const isWordOfName = (anaphor: DescribedMention, name: DescribedMention): boolean =>
  name.words.length > 1 &&
  anaphor.words.every((word) => name.words.includes(word)) &&
  name.words.includes(anaphor.lemma);

const isModifier = ({ role }: DescribedMention): boolean => role === 'modifier';

/** "according to FactSet": a source is not what a text goes on about. */
const isSource = ({ sentence, head }: DescribedMention): boolean =>
  sentence.tokens.some(
    (token) => token.head === head.index && token.label === 'case' && /^according$/i.test(token.text),
  );

/** Names before an anaphor, the latest first, within reach. */
function* namesBefore({ mentions }: Discourse, anaphor: DescribedMention, reach: number) {
  for (let at = anaphor.index - 1; at >= Math.max(0, anaphor.index - MENTIONS_BACK); at -= 1) {
    const candidate = mentions[at]!;
    if (anaphor.mention.sentence - candidate.mention.sentence > reach) return;
    if (candidate.mention.form === 'name') yield candidate;
  }
}

/** "State" in "State Attorney General Ann Lee". */
const isInTitle = ({ mentions }: Discourse, { mention, index }: DescribedMention): boolean =>
  mentions
    .slice(index + 1, index + 4)
    .some(({ mention: { title } }) => title && title.start <= mention.start && mention.end <= title.end);

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
  for (const candidate of namesBefore(discourse, anaphor, KIND_REACH)) {
    if (found.length > 0 && candidate.mention.sentence !== found[0]!.mention.sentence) break;
    if (
      !isOfKind(chains.chainOf(candidate.index), kind, candidate) ||
      candidate.mention.end > anaphor.mention.start
    )
      continue;
    if (isSource(candidate) || isInTitle(discourse, candidate) || isOfState(anaphor, candidate)) continue;
    if (!found.some((other) => chains.areJoined(other.index, candidate.index))) found.push(candidate);
  }
  const free = found.filter((candidate) => !isModifier(candidate));
  const onlyFree = kind.country !== 'only' && (free.length > 0 || LOOSE.has(anaphor.lemma));
  const fitting = onlyFree ? free : found;
  if (fitting.length <= 1) return fitting[0];
  const subjects = fitting.filter((candidate) => candidate.role === 'subject');
  return subjects.length === 1 ? subjects[0] : undefined;
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
      if (!isAnaphor(anaphor) || chains.chainOf(anaphor.index).named || isTold(anaphor)) continue;
      let antecedent: DescribedMention | undefined;
      for (const name of namesBefore(discourse, anaphor, NAME_REACH)) {
        if (!isWordOfName(anaphor, name) || !chains.canJoin(name.index, anaphor.index, true)) continue;
        antecedent = name;
        break;
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
        antecedent = nearestOfKind(discourse, anaphor, kind);
      }
      if (antecedent !== undefined) chains.link(antecedent.index, anaphor.index, 'kind', true);
    }
  },
};
