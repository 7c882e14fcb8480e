import { coordinatedWith } from '../coordination.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { type Kind, PUBLIC_BODIES, SET_KINDS } from '../lexicon/kinds.js';
import { canonicalRole } from '../lexicon/roles.js';
import { isTold } from '../told.js';

const kindOf: ReadonlyMap<string, Kind> = new Map(
  SET_KINDS.flatMap((kind) => kind.nouns.map((noun) => [noun, kind])),
);
const COUNTS: Readonly<Record<string, number>> = {
  both: 2,
  neither: 2,
  two: 2,
  '2': 2,
  three: 3,
  '3': 3,
  four: 4,
  '4': 4,
};
const ANY: Kind = { nouns: [], types: ['PERSON', 'PLACE', 'ORGANIZATION'], country: 'either', bodies: 'all' };
/** "The two" are people, where there are two. */
const PEOPLE: Kind = { ...ANY, types: ['PERSON'] };
/** Words that tell no member from another: "the two major banks", "both car makers". */
const SIZES: ReadonlySet<string> = new Set(
  'major big biggest large largest great leading main top auto automobile automotive car rival neighbouring neighboring'.split(
    ' ',
  ),
);
const PAIRS: ReadonlySet<string> = new Set(['pair', 'duo', 'couple']);

/** A coordination is looked for this many sentences back, entities that stand apart this many. */
const COORDINATED_REACH = 6;
const UNCOUNTED_REACH = 2;
const APART_REACH = 3;
const COUNTED_REACH = 14;
const MENTIONS_BACK = 80;

/** "the companies", "these countries": as many as a coordination just before has. */
const uncountedSetOf = ({ determination, number, words, lemma, head }: DescribedMention) => {
  const kind = kindOf.get(lemma);
  const own = head.text.toLowerCase();
  const isSet =
    number === 'plural' &&
    (determination === 'definite' || determination === 'demonstrative') &&
    words.every((word) => word === lemma || word === own || SIZES.has(word));
  return kind && isSet ? { count: undefined, kind } : undefined;
};

/** The same noun in the plural stands between: "the companies" may be those. */
const isNamedBetween = ({ mentions }: Discourse, from: number, anaphor: DescribedMention): boolean =>
  mentions
    .slice(from, anaphor.index)
    .some(
      (other) =>
        other.mention.form === 'nominal' && other.number === 'plural' && other.lemma === anaphor.lemma,
    );

/** "one of the two men": the other may be nobody that the text names. */
const isPartOf = ({ sentence, mention }: DescribedMention): boolean => {
  const before = sentence.tokens.slice(Math.max(0, mention.first - 3), mention.first);
  return /\b(?:one|none|some|either|another) of (?:the |these |those )?$/i.test(
    `${before.map(({ text }) => text).join(' ')} `,
  );
};

/** How many members a set has, and of what kind; undefined for no set. */
const setOf = (
  described: DescribedMention,
): { count: number | undefined; kind: Kind; office?: string } | undefined => {
  const { mention, sentence, lemma, determination, words } = described;
  if (mention.form === 'name' || isPartOf(described) || isTold(described)) return undefined;
  if (PAIRS.has(lemma) && determination === 'definite') return { count: 2, kind: kindOf.get(lemma)! };
  const before = sentence.tokens.slice(Math.max(0, mention.first - 2), mention.head + 1);
  const counter = before.find((token) => {
    const word = token.text.toLowerCase();
    return word in COUNTS && (token.head === mention.head || token.index === mention.head);
  });
  if (counter === undefined) return uncountedSetOf(described);
  const word = counter.text.toLowerCase();
  const count = COUNTS[word]!;
  // "two men" is new, "the two men" and "both men" are not; "both" and "the two" stand alone too.
  if (
    word !== 'both' &&
    word !== 'neither' &&
    determination !== 'definite' &&
    determination !== 'demonstrative'
  )
    return undefined;
  if (counter.index === mention.head) return { count, kind: ANY };
  const kind = kindOf.get(lemma);
  const extra = words.filter(
    (part) => !(part in COUNTS) && part !== lemma && part !== described.head.text.toLowerCase(),
  );
  const isSet = kind !== undefined && extra.every((part) => SIZES.has(part));
  return isSet ? { count, kind, ...(OFFICES.has(lemma) ? { office: lemma } : {}) } : undefined;
};

/** Offices: "both presidents" are two of whom one at least was called so. */
const OFFICES: ReadonlySet<string> = new Set(
  'president minister premier senator general governor mayor king chancellor judge'.split(' '),
);

const isCalled = ({ mentions, chains }: Discourse, { index }: DescribedMention, office: string): boolean =>
  chains.chainOf(index).mentions.some((at) => {
    const { title, lemma } = mentions[at]!;
    return [...title, lemma].some((word) => canonicalRole(word) === canonicalRole(office));
  });

const isOfKind = ({ chains }: Discourse, candidate: DescribedMention, kind: Kind): boolean => {
  const chain = chains.chainOf(candidate.index);
  if (kind.bodies === 'firms' && candidate.words.some((word) => PUBLIC_BODIES.has(word))) return false;
  if (chain.type === undefined || !kind.types.includes(chain.type) || chain.number === 'plural') return false;
  if (kind.country === 'only') return chain.country !== undefined;
  return kind.country === 'either' || chain.country === undefined;
};

const distinctOf = (
  { chains }: Discourse,
  candidates: readonly DescribedMention[],
): readonly DescribedMention[] => {
  const roots = new Map<number, DescribedMention>();
  for (const candidate of candidates) {
    const root = chains.rootOf(candidate.index);
    if (!roots.has(root)) roots.set(root, candidate);
  }
  return [...roots.values()];
};

/** The latest coordination before the set that has exactly its number of fitting members. */
const coordinated = (
  discourse: Discourse,
  anaphor: DescribedMention,
  count: number | undefined,
  kind: Kind,
) => {
  const { mentions } = discourse;
  for (let at = anaphor.index - 1; at >= Math.max(0, anaphor.index - MENTIONS_BACK); at -= 1) {
    const candidate = mentions[at]!;
    const back = anaphor.mention.sentence - candidate.mention.sentence;
    if (back > (count === undefined ? UNCOUNTED_REACH : COORDINATED_REACH)) return undefined;
    if (candidate.pronoun !== undefined || !isOfKind(discourse, candidate, kind)) continue;
    const members = distinctOf(
      discourse,
      [candidate, ...coordinatedWith(discourse, candidate)].filter((member) =>
        isOfKind(discourse, member, kind),
      ),
    );
    const fits = count === undefined ? members.length > 1 : members.length === count;
    if (count === undefined && fits && isNamedBetween(discourse, candidate.index, anaphor)) return undefined;
    if (fits && members.every((member) => member.mention.end <= anaphor.mention.start)) return members;
  }
  return undefined;
};

/** The entities of the kind in the sentences just before, where they are exactly as many as the set has. */
const apart = (discourse: Discourse, anaphor: DescribedMention, count: number, kind: Kind) => {
  const { mentions } = discourse;
  const found: DescribedMention[] = [];
  for (let at = anaphor.index - 1; at >= Math.max(0, anaphor.index - MENTIONS_BACK); at -= 1) {
    const candidate = mentions[at]!;
    const back = anaphor.mention.sentence - candidate.mention.sentence;
    if (back > APART_REACH) break;
    // Wider only while the nearer sentences did not give enough.
    if (
      found.length > 0 &&
      distinctOf(discourse, found).length >= count &&
      candidate.mention.sentence !== found.at(-1)!.mention.sentence
    )
      break;
    if (candidate.mention.end > anaphor.mention.start || !isOfKind(discourse, candidate, kind)) continue;
    if (discourse.chains.chainOf(candidate.index).named) found.push(candidate);
  }
  const members = distinctOf(discourse, found);
  return members.length === count ? [...members].reverse() : undefined;
};

/** "both leaders" after "the two ministers": the members of a set of as many just before. */
const sameAsBefore = (discourse: Discourse, anaphor: DescribedMention, count: number, kind: Kind) => {
  const { mentions, sets } = discourse;
  for (let at = anaphor.index - 1; at >= Math.max(0, anaphor.index - MENTIONS_BACK); at -= 1) {
    if (anaphor.mention.sentence - mentions[at]!.mention.sentence > COORDINATED_REACH) return undefined;
    const members = sets.get(at)?.map((member) => mentions[member]!);
    if (members?.length !== count) continue;
    return members.every((member) => isOfKind(discourse, member, kind)) ? members : undefined;
  }
  return undefined;
};

const membersOf = (discourse: Discourse, anaphor: DescribedMention, count: number | undefined, kind: Kind) =>
  coordinated(discourse, anaphor, count, kind) ??
  (count === undefined
    ? undefined
    : (apart(discourse, anaphor, count, kind) ?? sameAsBefore(discourse, anaphor, count, kind)));

/** "The two were flown home" after "two sailors": the people last counted so. */
const countedBefore = ({ mentions }: Discourse, anaphor: DescribedMention, count: number) => {
  for (let at = anaphor.index - 1; at >= Math.max(0, anaphor.index - MENTIONS_BACK); at -= 1) {
    const other = mentions[at]!;
    if (anaphor.mention.sentence - other.mention.sentence > COUNTED_REACH) return undefined;
    const isPeople = other.mention.type === 'GROUP' || other.mention.type === 'PERSON';
    const isCounted = other.words.length > 1 && COUNTS[other.words[0]!] === count;
    if (other.mention.form === 'nominal' && isPeople && isCounted) return other;
  }
  return undefined;
};

/** "both countries", "the two leaders", "the pair": sets whose members are entities named before. */
export const set: Pass = {
  name: 'set',
  run: (discourse) => {
    const known = new Map<string, number>();
    for (const described of discourse.mentions) {
      const wanted = setOf(described);
      if (wanted === undefined) continue;
      const { count, kind, office } = wanted;
      const members = (kind === ANY ? [PEOPLE, ANY] : [kind]).reduce<readonly DescribedMention[] | undefined>(
        (found, one) => found ?? membersOf(discourse, described, count, one),
        undefined,
      );
      const told =
        kind === ANY && count !== undefined ? countedBefore(discourse, described, count) : undefined;
      if (told !== undefined && (members === undefined || members[0]!.mention.type !== 'PERSON')) {
        discourse.chains.link(told.index, described.index, 'set', true);
        continue;
      }
      if (members === undefined) continue;
      if (office !== undefined && !members.some((member) => isCalled(discourse, member, office))) continue;
      discourse.sets.set(
        described.index,
        members.map((member) => member.index),
      );
      const identity = members
        .map((member) => discourse.chains.rootOf(member.index))
        .sort((a, b) => a - b)
        .join(' ');
      const before = known.get(identity);
      if (before !== undefined) discourse.chains.link(before, described.index, 'set', true);
      else known.set(identity, described.index);
    }
  },
};
