import { words } from '../../document/index.js';
import { isOwnSubject } from '../arguments-of-one.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { KIND_OF, OTHERNESS, TELLING_NOUNS } from '../lexicon/kinds.js';
import { isTold } from '../told.js';
import { isPublisher } from './kind-bars.js';
import { hasClassWord } from './kind-classes.js';
import { likeliest, releasingFirm } from './likeliest-of-kind.js';
import { MENTIONS_BACK, NAME_REACH, namesBefore } from './names-before.js';
import { isOfTitle, isWordOfName, nameBehind } from './word-of-name.js';

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

/** What the rules take a bare noun of a known kind for. */
export const ofItsKind = (discourse: Discourse, anaphor: DescribedMention): DescribedMention | undefined => {
  const kind = KIND_OF.get(anaphor.lemma);
  const isOfKind =
    kind !== undefined && isAnaphor(anaphor) && isBare(anaphor) && anaphor.head.upos !== 'PROPN';
  return isOfKind ? likeliest(discourse, anaphor, kind) : undefined;
};

/** A thing that an apposition or a predicate called by the noun, this many sentences before at most. */
const TOLD_REACH = 40;

/** Nouns for things of which a text names few: the one whose name says that it is one is meant. */
const RARE: ReadonlySet<string> = words(
  'hospital clinic department ministry prison jail museum university newspaper mine plant factory refinery authority',
);

/** "Saint Anne Medical Center … the hospital", "the Home Office … the department": the only thing named before that is one. */
const onlyOfClass = (discourse: Discourse, anaphor: DescribedMention): DescribedMention | undefined => {
  if (!RARE.has(anaphor.lemma) || !isBare(anaphor)) return undefined;
  let found: DescribedMention | undefined;
  for (const name of namesBefore(discourse, anaphor, NAME_REACH)) {
    const { type } = discourse.chains.chainOf(name.index);
    if ((type !== 'ORGANIZATION' && type !== 'PLACE') || name.words.length < 2) continue;
    if (!hasClassWord(discourse, anaphor, name) || name.head.label === 'compound') continue;
    if (name.words.at(-1) === 'office' && name.words.length > 2) continue;
    if (found !== undefined && !discourse.chains.areJoined(found.index, name.index)) return undefined;
    found = name;
  }
  return found;
};

const POLICE = / (?:police|constabulary)(?: department| service| force)?$/;

/** "Norland police … the force": the one police of a place that was told of before. */
const policeBefore = ({ mentions }: Discourse, anaphor: DescribedMention): DescribedMention | undefined => {
  if (anaphor.lemma !== 'force' || !isBare(anaphor)) return undefined;
  let found: DescribedMention | undefined;
  for (let at = anaphor.index - 1; at >= Math.max(0, anaphor.index - MENTIONS_BACK); at -= 1) {
    const other = mentions[at]!;
    if (other.mention.type !== 'ORGANIZATION' || other.words.length < 2) continue;
    if (!POLICE.test(other.key) || !/^\p{Lu}/u.test(other.text)) continue;
    if (found !== undefined && found.key !== other.key) return undefined;
    found ??= other;
  }
  return found;
};

/** What was called so in an apposition this many sentences before at most is meant, whatever else is named. */
const JUST_CALLED = 1;

/** "the Road Safety Centre, an advocacy group": told of for the first time, and by the noun. */
const isApposed = ({ chains, mentions }: Discourse, { index, determination, mention }: DescribedMention) =>
  determination === 'indefinite' &&
  mention.type === 'ORGANIZATION' &&
  chains
    .chainOf(index)
    .mentions.some(
      (at) => mentions[at]!.mention.form === 'name' && mentions[at]!.mention.sentence === mention.sentence,
    );

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
      const near = called.get(anaphor.lemma);
      const isNear = near !== undefined && anaphor.mention.sentence - near.mention.sentence <= JUST_CALLED;
      if (isNear && isBare(anaphor) && isApposed(discourse, near)) antecedent ??= near;
      const kind = KIND_OF.get(anaphor.lemma);
      if (antecedent === undefined && kind !== undefined && isBare(anaphor)) {
        antecedent =
          toldMore(discourse, anaphor) ??
          releasingFirm(discourse, anaphor, kind) ??
          (anaphor.words.includes('based') ? called.get(anaphor.lemma) : undefined);
      }
      antecedent ??= onlyOfClass(discourse, anaphor) ?? policeBefore(discourse, anaphor);
      if (antecedent !== undefined && !isOwnSubject(discourse, antecedent.index, anaphor))
        chains.link(antecedent.index, anaphor.index, 'kind', true);
    }
  },
};
