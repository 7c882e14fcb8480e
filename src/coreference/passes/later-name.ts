import { words } from '../../document/index.js';
import { agesDiffer } from '../ages.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse } from '../discourse.js';
import { fatesDiffer } from '../fates.js';
import { EITHER } from '../lexicon/either.js';
import { OTHERNESS } from '../lexicon/kinds.js';
import { canonicalRole } from '../lexicon/roles.js';

/** Sentences between a description and the name that comes after it. */
const INTRODUCED = 12;
const OPENING = 3;
const COUNTERPART = 5;

const isNoun = ({ mention, number, quote }: DescribedMention): boolean =>
  mention.form === 'nominal' && number !== 'plural' && quote === undefined;

const isFirstOfChain = ({ chains, mentions }: Discourse, { index }: DescribedMention): boolean =>
  chains.chainOf(index).mentions.find((at) => mentions[at]!.mention.form !== 'pronoun') === index;

/** The mentions at most some sentences before and behind one, in text order. */
const around = (
  mentions: readonly DescribedMention[],
  { index, mention }: DescribedMention,
  sentences: number,
): readonly DescribedMention[] => {
  const isNear = (at: number): boolean =>
    at >= 0 &&
    at < mentions.length &&
    Math.abs(mentions[at]!.mention.sentence - mention.sentence) <= sentences;
  let [from, to] = [index, index + 1];
  while (isNear(from - 1)) from -= 1;
  while (isNear(to)) to += 1;
  return mentions.slice(from, to);
};

/** "A mysterious investor missed a deadline. The investor, Polaris Ventures,": now it has its name. */
const linkIntroduced = (discourse: Discourse): void => {
  const { mentions, chains } = discourse;
  for (const named of mentions) {
    const isNamedNow =
      isNoun(named) &&
      named.determination === 'definite' &&
      named.words.every((word) => !OTHERNESS.has(word)) &&
      chains.chainOf(named.index).named &&
      isFirstOfChain(discourse, named) &&
      mentions[named.index + 1]?.mention.form === 'name' &&
      chains.areJoined(named.index, named.index + 1);
    if (!isNamedNow) continue;
    const told = around(mentions, named, INTRODUCED).filter(
      (other) =>
        other.mention.sentence < named.mention.sentence &&
        isNoun(other) &&
        other.lemma === named.lemma &&
        !chains.chainOf(other.index).named,
    );
    const roots = new Set(told.map(({ index }) => chains.rootOf(index)));
    if (roots.size !== 1) continue;
    chains.link(named.index, told[0]!.index, 'lead', EITHER.has(named.lemma));
  }
};

/** "Giles Reed, better known as": of whom a text goes on to tell. */
const isKnownAs = ({ mention, sentence }: DescribedMention): boolean =>
  /^, (?:(?:better|also|widely|who is) )?(?:known|nicknamed|alias|dubbed)\b/i.test(
    sentence.tokens
      .slice(mention.last + 1, mention.last + 4)
      .map(({ text }) => text)
      .join(' '),
  );

/** "Giles Reed, who joined in May,", "Giles Reed, a geologist,": a name that begins a sentence and is explained. */
const isIntroduced = (described: DescribedMention): boolean => {
  const { mention, sentence, words } = described;
  const { tokens } = sentence;
  const [comma, next] = [tokens[mention.last + 1], tokens[mention.last + 2]];
  return (
    mention.first === 0 &&
    mention.form === 'name' &&
    mention.type === 'PERSON' &&
    mention.title === undefined &&
    words.length > 1 &&
    comma?.text === ',' &&
    (/^(?:who|whose|an?|\d{2})$/i.test(next?.text ?? '') || isKnownAs(described)) &&
    !tokens.some(
      ({ head, lemma, index }) =>
        head < 0 &&
        /^(?:say|tell|add|write|call|warn|note)$/.test(lemma) &&
        (described.head.head === index || !isKnownAs(described)),
    )
  );
};

/** "It parted company with its finance director. Giles Reed, who joined in May,": the one office that the sentence before tells of. */
const linkParted = (discourse: Discourse): void => {
  const { mentions, chains, sentences } = discourse;
  const named = mentions.find(({ mention }) => mention.form === 'name' && mention.type === 'PERSON');
  if (named === undefined || !isIntroduced(named) || !isFirstOfChain(discourse, named)) return;
  const at = named.mention.sentence;
  if (at === 0 || at > OPENING || sentences[at - 1]!.heading) return;
  const people = mentions.filter(
    (other) =>
      other.mention.sentence === at - 1 &&
      (other.mention.type === 'PERSON' || (other.mention.type === 'GROUP' && !isKnownAs(named))) &&
      other.mention.form !== 'pronoun',
  );
  const [told, ...others] = people;
  if (told === undefined || others.length > 0 || !isNoun(told)) return;
  if (agesDiffer(discourse, told, named) || fatesDiffer(discourse, told, named)) return;
  if (told.determination === 'possessive' || told.role === 'subject' || told.role === 'object')
    chains.link(named.index, told.index, 'lead');
};

/** Countries that stand right before a noun or in a name's title, as adjectives or with "'s". */
const countriesBefore = (
  discourse: Discourse,
  { mention, sentence }: DescribedMention,
): readonly string[] => {
  const from = sentence.tokens.findIndex(({ start }) => start >= (mention.title?.start ?? mention.start));
  const found: string[] = [];
  for (let at = Math.max(0, from - 3); at <= mention.head; at += 1) {
    const token = sentence.tokens[at]!;
    const isOwn =
      at >= from || (token.label === 'nmod:poss' && token.head >= from && token.head <= mention.last);
    const country = discourse.headed.get(mention.sentence)?.get(at)?.[0]?.mention.country;
    if (isOwn && country !== undefined) found.push(country);
  }
  return found;
};

/** "telephoned his Indian counterpart. … Indian Prime Minister Ravi Mehta said": whose title has that country. */
const linkCounterparts = (discourse: Discourse): void => {
  const { mentions, chains } = discourse;
  for (const described of mentions) {
    if (!isNoun(described) || described.lemma !== 'counterpart' || chains.chainOf(described.index).named)
      continue;
    const [country] = countriesBefore(discourse, described);
    if (country === undefined) continue;
    const titled = around(mentions, described, COUNTERPART).filter(
      (other) =>
        other.mention.form === 'name' &&
        other.mention.type === 'PERSON' &&
        other.mention.title !== undefined &&
        !/spokes|envoy|ambassador/i.test(other.title.join(' ')) &&
        countriesBefore(discourse, other).includes(country),
    );
    const roots = new Set(titled.map(({ index }) => chains.rootOf(index)));
    if (roots.size === 1) chains.link(titled[0]!.index, described.index, 'lead');
  }
};

/** Offices of which a text tells of one, unless it says otherwise. */
const OFFICES: ReadonlySet<string> = words(
  'mayor president premier king queen emir sultan governor chancellor pope archbishop bishop sheriff speaker',
);

/** Other words before a role without a name: a country or a body makes it another one. */
const isPlainOffice = ({ words, lemma, determination }: DescribedMention): boolean =>
  words.every((word) => word === lemma || /^(?:young|interim|acting|embattled|long|time|new)$/.test(word)) &&
  (determination === 'definite' || determination === 'possessive');

/** "loyal to the city's mayor … accused mayor Ann Lee of a coup": the only one of the office. */
const linkOffices = (discourse: Discourse): void => {
  const { mentions, chains } = discourse;
  /** By office: who bears it, and the first title that says so. */
  const bearers = new Map<string, Map<number, readonly string[]>>();
  for (const { title, index, mention } of mentions) {
    if (mention.form !== 'name' || mention.type !== 'PERSON') continue;
    for (const word of title.map(canonicalRole)) {
      if (!OFFICES.has(word)) continue;
      const known = bearers.get(word) ?? new Map<number, readonly string[]>();
      const root = chains.rootOf(index);
      bearers.set(word, known.has(root) ? known : known.set(root, title));
    }
  }
  for (const described of mentions) {
    const noun = canonicalRole(described.lemma);
    const [bearer, ...others] = bearers.get(noun) ?? [];
    if (bearer === undefined || others.length > 0 || !isNoun(described)) continue;
    if (described.mention.type !== 'PERSON' || chains.chainOf(described.index).named) continue;
    const [root, title] = bearer;
    const first = chains.chainOf(root).mentions[0]!;
    const isAlone = title.every((word) => canonicalRole(word) === noun || described.words.includes(word));
    const isOf = described.sentence.tokens[described.mention.head + 1]?.text === 'of';
    if (first > described.index && isAlone && !isOf && isPlainOffice(described))
      chains.link(first, described.index, 'lead');
  }
};

/** Descriptions whose name only comes after them. */
export const linkLaterNames = (discourse: Discourse): void => {
  linkIntroduced(discourse);
  linkParted(discourse);
  linkCounterparts(discourse);
  linkOffices(discourse);
};
