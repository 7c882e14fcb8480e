import { mentionsBefore } from '../chains.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { FIRM_WORDS, TRADE_WORDS } from '../lexicon/kinds.js';
import { KIN } from '../lexicon/people.js';
import { canBeSamePerson, coreOfPersonName } from '../person-name.js';

/** Most full names that one word is looked up among; a longer list is a crowd of namesakes. */
const NAMESAKES = 12;
/** A surname that several people bear means the one named at most this many sentences before. */
const NEAR = 2;

type NamesByWord = Map<string, DescribedMention[]>;

const remember = (index: NamesByWord, word: string, described: DescribedMention): void => {
  const known = index.get(word);
  if (known === undefined) index.set(word, [described]);
  else if (known.length < NAMESAKES) known.push(described);
};

/** One mention of each full name, by its last word, by its first and by those between them. */
const indexFullNames = ({ mentions, chains }: Discourse) => {
  const byLast: NamesByWord = new Map();
  const byFirst: NamesByWord = new Map();
  const byMiddle: NamesByWord = new Map();
  const seen = new Set<string>();
  for (const described of mentions) {
    if (described.mention.form !== 'name' || described.mention.type !== 'PERSON') continue;
    const core = coreOfPersonName(described.words);
    if (core.length < 2 || seen.has(core.join(' '))) continue;
    seen.add(core.join(' '));
    for (const other of byLast.get(core.at(-1)!) ?? []) {
      if (canBeSamePerson(core, coreOfPersonName(other.words))) {
        chains.link(other.index, described.index, 'person name');
        break;
      }
    }
    remember(byLast, core.at(-1)!, described);
    const [first, ...middle] = core.slice(0, -1);
    if (first!.length > 1) remember(byFirst, first!, described);
    for (const word of middle) if (word.length > 1) remember(byMiddle, word, described);
  }
  return { byLast, byFirst, byMiddle };
};

/** One mention of each chain that a single name can stand for. */
const distinct = ({ chains }: Discourse, names: readonly DescribedMention[], single: DescribedMention) => {
  const roots = new Map<number, DescribedMention>();
  for (const name of names) {
    if (chains.canJoin(name.index, single.index)) roots.set(chains.rootOf(name.index), name);
  }
  return [...roots.values()];
};

/** Of several bearers of a name the one that alone was named, by its full name, just before. */
const nearest = (discourse: Discourse, bearers: readonly DescribedMention[], single: DescribedMention) => {
  const near = bearers.filter((bearer) =>
    mentionsBefore(discourse.chains.chainOf(bearer.index), single.index, 1).some(
      (index) => single.mention.sentence - discourse.mentions[index]!.mention.sentence <= NEAR,
    ),
  );
  return near.length === 1 ? near[0] : undefined;
};

/**
 * Of several bearers the one named first in the document, and more often than any other, `times` as often as each: whom
 * it is about.
 */
const foremost = (
  { chains }: Discourse,
  bearers: readonly DescribedMention[],
  single: DescribedMention,
  times: number,
) => {
  const known = bearers
    .map((bearer) => ({ bearer, named: chains.chainOf(bearer.index).mentions }))
    .map(({ bearer, named }) => ({ bearer, count: named.length, first: named[0]! }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = known;
  const isForemost =
    known.every((other) => other.first >= first!.first) &&
    first!.count > second!.count &&
    first!.count >= times * second!.count;
  return isForemost && first!.first < single.index ? first!.bearer : undefined;
};

/** "his wife, Ann Lee", "her brother Tom": named as the kin of another, whose surname alone means that other. */
const isKin = ({ mention, sentence, head }: DescribedMention): boolean => {
  const { tokens } = sentence;
  const before = [tokens[mention.first - 1], tokens[mention.first - 2]].find(
    (token) => token !== undefined && token.text !== ',',
  );
  const above = head.label === 'appos' ? tokens[head.head] : undefined;
  return [before, above].some((token) => token !== undefined && KIN.has(token.lemma.toLowerCase()));
};

/** "Keller joined before his unit": of several Kellers those whom the pronouns behind the name can mean. */
const ofGender = (
  { mentions, chains }: Discourse,
  bearers: readonly DescribedMention[],
  name: DescribedMention,
) => {
  const behind: DescribedMention[] = [];
  for (const other of mentions.slice(name.index + 1, name.index + 10)) {
    if (other.mention.sentence !== name.mention.sentence || other.mention.type !== 'PERSON') continue;
    if (other.mention.form === 'name') return bearers;
    behind.push(other);
  }
  const genders = new Set(behind.filter(({ pronoun }) => pronoun?.person === 3).map(({ gender }) => gender));
  const [gender] = genders;
  if (genders.size !== 1 || gender === 'unknown' || name.quote !== undefined) return bearers;
  const fitting = bearers.filter(({ index }) => [gender, 'unknown'].includes(chains.chainOf(index).gender));
  return fitting.length > 0 ? fitting : bearers;
};

/** How often more than any other a bearer is named whom a document is about, whoever else was named just before. */
const MAIN = 4;

/** What a firm is called for short: "Sorano" for "Sorano" and "Sorano Motor Co."; undefined for what is no firm. */
const shortFirmName = ({ mention, words }: DescribedMention): string | undefined => {
  if (mention.form !== 'name' || mention.type !== 'ORGANIZATION') return undefined;
  const last = words.at(-1);
  return words.length === 1 || FIRM_WORDS.has(last!) || TRADE_WORDS.has(last!) ? words[0] : undefined;
};

/** First mention of each firm by its short name: the firm is no "Hideo Sorano" told of later. */
const indexFirms = ({ mentions }: Discourse): ReadonlyMap<string, number> => {
  const firms = new Map<string, number>();
  for (const described of mentions) {
    const name = shortFirmName(described);
    if (name !== undefined && !firms.has(name)) firms.set(name, described.index);
  }
  return firms;
};

/**
 * People: full names that can be one person ("Amin Rashid", "General Syed Amin Rashid"), then a surname or a given
 * name alone, which stands for the one bearer of it in the document; with several bearers, for the one that
 * agrees in gender, was named just before, or is whom the document is about. The short name of a firm named before
 * is the firm, where a person of that name only follows.
 */
export const person: Pass = {
  name: 'person name',
  run: (discourse) => {
    const { mentions, chains } = discourse;
    const { byLast, byFirst, byMiddle } = indexFullNames(discourse);
    const alone = new Map<string, number>();
    const firms = indexFirms(discourse);
    for (const described of mentions) {
      if (described.mention.form !== 'name' || described.mention.type !== 'PERSON') continue;
      const core = coreOfPersonName(described.words);
      const word = core[0]!;
      if (core.length !== 1 || described.number === 'plural') continue;
      const isLater = ({ index }: DescribedMention) => index > described.index;
      const firm = firms.get(word);
      const inMiddle = (byMiddle.get(word) ?? []).filter((other) => !isLater(other));
      const asOther = [...(byFirst.get(word) ?? []), ...inMiddle];
      const known = [...(byLast.get(word) ?? []), ...asOther];
      if (firm !== undefined && firm < described.index && known.every(isLater)) {
        chains.link(firm, described.index, 'same name', true);
        continue;
      }
      const bearers = distinct(discourse, byLast.get(word) ?? [], described);
      const all = bearers.length > 0 ? bearers : distinct(discourse, asOther, described);
      const isRelated = bearers.filter(isKin);
      const notKin =
        isRelated.length > 0 && isRelated.length < all.length ? all.filter((other) => !isKin(other)) : all;
      const others = notKin.length > 1 ? ofGender(discourse, notKin, described) : notKin;
      const bearer =
        others.length > 1
          ? (foremost(discourse, others, described, MAIN) ??
            nearest(discourse, others, described) ??
            foremost(discourse, others, described, 1))
          : others[0];
      if (bearer !== undefined) {
        chains.link(bearer.index, described.index, 'surname');
        continue;
      }
      const identity = `${word} ${described.gender}`;
      const same = alone.get(identity) ?? alone.get(`${word} unknown`);
      if (same !== undefined && others.length === 0) chains.link(same, described.index, 'same name');
      else alone.set(identity, described.index);
    }
  },
};
