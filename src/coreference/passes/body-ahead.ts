import { words } from '../../document/index.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse } from '../discourse.js';
import { namesOfField } from '../lexicon/fields.js';
import { countryAround } from '../noun-traits.js';
import { isSource } from '../sources.js';
import { isInTitle } from './kind-bars.js';

/** Sentences of a text in which a body is told of without its name, and behind them until it has one. */
const OPENING = 2;
const AHEAD = 6;

const WATCHING = words(
  'commission authority agency bureau office directorate council board administration service inspectorate regulator committee',
);
/** Nouns for bodies of which a country has one for each field, and the words of their names. */
const NAMED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['agency', WATCHING],
  ['regulator', WATCHING],
  ['watchdog', WATCHING],
  ['authority', WATCHING],
  ['party', words('party front movement congress alliance league')],
  ['court', words('court tribunal')],
]);
/** Words before the noun that tell of no field. */
const PLAIN = words(
  'main biggest largest chief top national state federal government official independent opposition ruling military special powerful anti',
);

/** Fields that the words before the noun tell of; undefined where one of them is of no known field. */
const fieldsOf = (
  discourse: Discourse,
  { words: own, lemma, head, mention, sentence }: DescribedMention,
): readonly ReadonlySet<string>[] | undefined => {
  const lands = new Set(
    sentence.tokens
      .slice(mention.first, mention.last + 1)
      .filter(({ index }) =>
        discourse.headed
          .get(mention.sentence)
          ?.get(index)
          ?.some((other) => other.mention.country !== undefined),
      )
      .map(({ text }) => text.toLowerCase()),
  );
  const found: ReadonlySet<string>[] = [];
  for (const word of own) {
    if (word === lemma || word === head.text.toLowerCase() || word === 's' || word === 'the' || word === 'a')
      continue;
    if (PLAIN.has(word) || lands.has(word)) continue;
    const names = namesOfField(word);
    if (names === undefined) return undefined;
    found.push(names);
  }
  return found;
};

/** "the ruling Unity Front" is not the opposition party. */
const isOfOtherSide = ({ words: own }: DescribedMention, name: DescribedMention): boolean => {
  const before = name.sentence.tokens.slice(Math.max(0, name.mention.first - 3), name.mention.first);
  const side = before.find(({ text }) => /^(?:ruling|governing|opposition)$/i.test(text))?.text.toLowerCase();
  return side !== undefined && own.includes('opposition') !== (side === 'opposition');
};

/** Courts to which a case goes on, or that decide about another. */
const HIGHER = words(
  'supreme appeal appeals appellate constitutional cassation european international federal',
);

/** "will appeal to the High Court", "the High Court had jailed him": another one than a court told first. */
const isOtherCourt = (court: DescribedMention, { words: own, mention, sentence, head }: DescribedMention) => {
  if (mention.sentence === court.mention.sentence) return true;
  if (own.some((word) => HIGHER.has(word) && !court.words.includes(word))) return true;
  const verb = sentence.tokens[head.head];
  if (verb?.lemma === 'appeal') return true;
  return sentence.tokens.some(({ head: above, text }) => above === verb?.index && text === 'had');
};

/** "Norland's anti-graft agency arraigned Ann Lee. … The Financial Crimes Commission": the one body of the field that is named next. */
export const linkBodiesAhead = (discourse: Discourse): void => {
  const { mentions, chains } = discourse;
  for (const described of mentions) {
    const { mention, lemma, number, index } = described;
    if (mention.sentence >= OPENING + 1) break;
    if (mention.type !== 'ORGANIZATION' || number === 'plural' || mention.form === 'pronoun') continue;
    const own = NAMED.get(lemma);
    // "a Ugandan court" was read as a name
    const isPlain = lemma === 'court' && described.text.endsWith('court');
    if (own === undefined || !(isPlain || (mention.form === 'nominal' && !chains.chainOf(index).named)))
      continue;
    const country = countryAround(discourse, described);
    const fields = fieldsOf(discourse, described);
    if (fields === undefined || (country === undefined && fields.length === 0)) continue;
    const found = new Map<number, DescribedMention>();
    for (let at = index + 1; at < mentions.length; at += 1) {
      const name = mentions[at]!;
      if (name.mention.sentence - mention.sentence > AHEAD) break;
      if (name.mention.form !== 'name' || name.mention.type !== 'ORGANIZATION') continue;
      if (!name.words.some((word) => own.has(word)) || name.words.length < 2) continue;
      if (!fields.every((field) => name.words.some((word) => field.has(word)))) continue;
      const land = countryAround(discourse, name);
      if (land !== undefined && country !== undefined && land !== country) continue;
      if (lemma === 'court' && isOtherCourt(described, name)) continue;
      if (isSource(name) || isInTitle(discourse, name) || isOfOtherSide(described, name)) continue;
      const chain = chains.chainOf(at);
      if (chain.mentions[0]! < index || chain.country !== undefined) continue;
      found.set(chains.rootOf(at), name);
    }
    const [name] = [...found.values()];
    if (found.size === 1) chains.link(name!.index, index, 'body ahead', true);
  }
};
