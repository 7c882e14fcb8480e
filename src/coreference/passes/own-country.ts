import { countryOfCapital } from '../../mentions/index.js';
import type { ParsedToken } from '../../syntax/index.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { linkBodiesAhead } from './body-ahead.js';
import { linkNeighbours } from './named-lands.js';

/** Names of capitals in a dateline are capitals throughout: "SANAA". */
const titled = (text: string): string =>
  /\p{Ll}/u.test(text)
    ? text
    : text.toLowerCase().replace(/(?<=^|[^\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());

/** Countries told with a noun: "the Ghanaian capital", "Kenya's capital", "the capital of Kenya". */
const countryOf = (
  { headed }: Discourse,
  { mention, sentence, head }: DescribedMention,
): string | undefined => {
  const isOwn = ({ index, head: above, label }: ParsedToken): boolean =>
    index !== head.index &&
    ((index >= mention.first && index <= mention.last) ||
      (above === head.index && /^(?:nmod|nmod:poss|amod|compound)$/.test(label)));
  for (const token of sentence.tokens.slice(Math.max(0, mention.first - 4), mention.last + 6)) {
    if (!isOwn(token)) continue;
    const country = headed.get(mention.sentence)?.get(token.index)?.[0]?.mention.country;
    if (country !== undefined) return country;
  }
  return undefined;
};

/** A capital that a text names: its country, and a mention of the city itself, where there is one. */
interface Capital {
  readonly country: string;
  readonly city: DescribedMention | undefined;
}

const capitalsOf = ({ mentions }: Discourse): readonly Capital[] => {
  const found = new Map<string, DescribedMention | undefined>();
  for (const described of mentions) {
    const { mention, text } = described;
    if (mention.form !== 'name' || mention.type !== 'PLACE') continue;
    const country = countryOfCapital(titled(text));
    if (country === undefined || (mention.country !== undefined && mention.metonym !== true)) continue;
    if (mention.metonym !== true && found.get(country) === undefined) found.set(country, described);
    else if (!found.has(country)) found.set(country, undefined);
  }
  return [...found].map(([country, city]) => ({ country, city }));
};

/** "the Ghanaian capital", "the capital": the city, of several the one of the country that the text tells most of. */
const linkCapitals = (discourse: Discourse): void => {
  const { mentions, chains } = discourse;
  const nouns = mentions.filter(
    ({ mention, lemma, number, determination, words }) =>
      mention.form === 'nominal' &&
      lemma === 'capital' &&
      number !== 'plural' &&
      mention.type === 'PLACE' &&
      determination !== 'indefinite' &&
      !words.some((word) =>
        /^(?:provincial|regional|state|former|old|ancient|county|district|financial|cultural|business|commercial)$/.test(
          word,
        ),
      ),
  );
  if (nouns.length === 0) return;
  const capitals = capitalsOf(discourse);
  if (capitals.length === 0) return;
  const times = new Map<string, number>();
  for (const { mention } of mentions)
    if (mention.country !== undefined) times.set(mention.country, (times.get(mention.country) ?? 0) + 1);
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  for (const noun of nouns) {
    if (chains.chainOf(noun.index).named) continue;
    const told = countryOf(discourse, noun);
    const isClear = capitals.length === 1 || (first?.[1] ?? 0) > (second?.[1] ?? 0);
    const wanted = told ?? (capitals.length === 1 ? capitals[0]!.country : isClear ? first?.[0] : undefined);
    const city = capitals.find(({ country }) => country === wanted)?.city;
    // Where the capital of the country that the text tells most of has no name, another's is not meant.
    const isOfOther =
      told === undefined && capitals.length === 1 && first !== undefined && first[0] !== wanted;
    const isCountry = city !== undefined && chains.chainOf(city.index).country !== undefined;
    if (city !== undefined && !isOfOther && !isCountry) chains.link(city.index, noun.index, 'capital', true);
  }
};

const UNION = /^(?:european union|eu)$/;
const COMMISSION = /^(?:eu |european )commission$/;
/** What the Commission does, whoever else is in Brussels. */
const BY_COMMISSION = /^(?:block|approve|clear|fine|investigate|review|examine|order|veto)$/;

/** "Brussels blocked the merger": the Union, or the Commission of it, that the text names. */
const linkBrussels = ({ mentions, chains }: Discourse): void => {
  const named = (name: RegExp): DescribedMention | undefined =>
    mentions.find(({ mention, key }) => mention.form === 'name' && name.test(key));
  for (const described of mentions) {
    const { mention, index, sentence, head } = described;
    if (mention.metonym !== true || mention.country !== undefined) continue;
    const verb = sentence.tokens[head.head]?.lemma ?? '';
    const [union, commission] = [named(UNION), named(COMMISSION)];
    const meant = (BY_COMMISSION.test(verb) ? commission : union) ?? commission ?? union;
    const city = mentions.find(
      ({ mention: other, key }) => other.metonym !== true && other.form === 'name' && key === described.key,
    );
    const found = meant ?? city;
    if (found !== undefined) chains.link(found.index, index, 'Brussels', true);
  }
};

/** "the Japanese side requested": the country of a delegation. */
const linkSides = (discourse: Discourse): void => {
  const { mentions, chains } = discourse;
  for (const described of mentions) {
    const { mention, lemma, number, index, determination } = described;
    if (lemma !== 'side' || mention.form !== 'nominal' || number === 'plural' || determination !== 'definite')
      continue;
    if (chains.chainOf(index).named) continue;
    const before = described.sentence.tokens[described.head.index - 1];
    const country = before && discourse.headed.get(mention.sentence)?.get(before.index)?.[0]?.mention.country;
    const named =
      country === undefined
        ? undefined
        : mentions.find(
            (other) => other.mention.country === country && chains.chainOf(other.index).type === 'PLACE',
          );
    if (named !== undefined) chains.link(named.index, index, 'side', true);
  }
};

/** What only a country can be meant by: its capital, the side that speaks for it; and who rules from Brussels. */
export const ownCountry: Pass = {
  name: 'own country',
  run: (discourse) => {
    linkCapitals(discourse);
    linkSides(discourse);
    linkBrussels(discourse);
    linkNeighbours(discourse);
    linkBodiesAhead(discourse);
  },
};
