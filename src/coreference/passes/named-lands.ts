import { words } from '../../document/index.js';
import { areNeighbours } from '../../mentions/index.js';
import { subjectOfVerb } from '../clause-subject.js';
import { clauseTokenOf, type DescribedMention } from '../described-mention.js';
import { type Discourse, isInDateline } from '../discourse.js';

/** Halves of a divided land: "the North" after "North Korea". */
const HALVES: Readonly<Record<string, readonly string[]>> = { north: ['KP'], south: ['KR', 'SS'] };

/** "The North" where the text names North Korea: the country. */
export const linkHalves = ({ mentions, chains, sentences }: Discourse): void => {
  const halves = mentions.filter(({ mention, key }) => mention.form === 'name' && HALVES[key] !== undefined);
  for (const half of halves) {
    const { mention, key, index } = half;
    const before = sentences[mention.sentence]!.tokens[mention.first - 1]?.text;
    if (mention.country !== undefined || !/^the$/i.test(before ?? '')) continue;
    const lands = HALVES[key]!.flatMap(
      (code) => mentions.find((other) => other.mention.country === code && other.index < index) ?? [],
    );
    if (lands.length === 1) chains.link(lands[0]!.index, index, 'half of a land', true);
  }
};

/** What a country is to another one. */
const NEIGHBOURS: ReadonlySet<string> = words(
  'ally neighbour neighbor rival foe adversary enemy archrival archenemy arch-rival arch-foe arch-enemy patron backer',
);
/** Words before the noun that tell of no other one than the country that the text is about. */
const SIZES: ReadonlySet<string> = words(
  `northern southern eastern western giant tiny big bigger small smaller larger large powerful closest close traditional
  longtime long time old bitter neighbouring neighboring nuclear armed impoverished landlocked main chief major key isolated
  wayward troublesome reclusive volatile communist fellow only former wartime nato regional vast oil rich historic arch`,
);
/** Sentences before the noun in which the other country is named: first near it, then further back. */
const REACHES = [3, 12];

/** The country whose ally it is: "China … its ally", "Russia's neighbour". */
const ownerOf = (
  { chains, headed }: Discourse,
  { sentence, head, mention }: DescribedMention,
): string | undefined => {
  const token = sentence.tokens.find(
    ({ head: above, label }) => above === head.index && label === 'nmod:poss',
  );
  if (token === undefined) return undefined;
  const owner = headed.get(mention.sentence)?.get(token.index)?.[0];
  if (owner !== undefined && owner.pronoun === undefined) return chains.chainOf(owner.index).country;
  if (!/^(?:its|their)$/i.test(token.text)) return undefined;
  // pronouns are joined later: the subject of the clause, or of the one that explains it
  let verb = sentence.tokens[clauseTokenOf(sentence, head).head];
  for (let steps = 0; verb !== undefined && steps < 4; steps += 1) {
    const subject = subjectOfVerb(sentence, verb.index);
    const found = subject && headed.get(mention.sentence)?.get(subject.index)?.[0];
    const country = found && chains.chainOf(found.index).country;
    if (country !== undefined) return country;
    if (/^acl/.test(verb.label)) {
      const above = headed.get(mention.sentence)?.get(verb.head)?.[0];
      return above && chains.chainOf(above.index).country;
    }
    if (subject !== undefined && !/^(?:it|which|that|who)$/i.test(subject.text)) return undefined;
    verb = sentence.tokens[verb.head];
  }
  return undefined;
};

/** "China did not condemn its ally": the one other country that the sentences around name, where there is one alone. */
export const linkNeighbours = (discourse: Discourse): void => {
  const { mentions, chains } = discourse;
  for (const described of mentions) {
    const { mention, lemma, number, index, head, words: own } = described;
    if (mention.form !== 'nominal' || !NEIGHBOURS.has(lemma) || number === 'plural') continue;
    if (mention.type === 'GROUP' || chains.chainOf(index).named) continue;
    const text = head.text.toLowerCase();
    if (!own.every((word) => word === lemma || word === text || SIZES.has(word))) continue;
    const owner = ownerOf(discourse, described);
    if (owner === undefined) continue;
    for (const reach of REACHES) {
      const found = othersBefore(discourse, described, owner, reach);
      if (found.length === 1) chains.link(found[0]!.index, index, 'neighbour', true);
      if (found.length > 0) break;
    }
  }
};

/** Other countries that are named before a noun within some sentences; of neighbours only those that have a border. */
const othersBefore = (
  discourse: Discourse,
  { mention, index, lemma }: DescribedMention,
  owner: string,
  reach: number,
): readonly DescribedMention[] => {
  const { mentions, chains } = discourse;
  const found = new Map<string, DescribedMention>();
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = mentions[at]!;
    if (mention.sentence - other.mention.sentence > reach) break;
    if (other.mention.country === undefined || isInDateline(discourse, other)) continue;
    const { country } = chains.chainOf(at);
    if (country === undefined || country === owner) continue;
    if (lemma.startsWith('neighbo') && !areNeighbours(owner, country)) continue;
    found.set(country, found.get(country) ?? other);
  }
  return [...found.values()];
};
