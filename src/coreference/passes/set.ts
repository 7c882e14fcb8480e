import { words } from '../../document/index.js';
import { coordinatedWith } from '../coordination.js';
import { type DescribedMention, relationOf } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { type Kind, SET_KINDS } from '../lexicon/kinds.js';
import { isTold } from '../told.js';
import { isAllOf, officeHolders, theOthers, toldAgain } from './set-again.js';
import { namedAhead } from './set-ahead.js';
import { COUNTS, countedBefore, countOfWord, isCalled, membersOf, OFFICES } from './set-members.js';
import { namedMembers } from './set-named.js';

const kindOf: ReadonlyMap<string, Kind> = new Map(
  SET_KINDS.flatMap((kind) => kind.nouns.map((noun) => [noun, kind])),
);
const ANY: Kind = { nouns: [], types: ['PERSON', 'PLACE', 'ORGANIZATION'], country: 'either', bodies: 'all' };
/** "The two" are people, where there are two. */
const PEOPLE: Kind = { ...ANY, types: ['PERSON'] };
/** Words that tell no member from another: "the two major banks", "both car makers". */
const SIZES: ReadonlySet<string> = words(
  `major big biggest large largest great leading main top auto automobile automotive car rival
  neighbouring neighboring brotherly friendly sister allied warring feuding affected former nuclear
  armed long time longtime old bitter landlocked south southeast east west central north asian african
  european american balkan gulf baltic caucasus nordic latin arab oil rich impoverished energy
  technology tech retail football`,
);
/** "each side" is one of two. */
const SIDES: ReadonlySet<string> = new Set(['side', 'party', 'nation', 'government']);
const PAIRS: Readonly<Record<string, number>> = {
  pair: 2,
  duo: 2,
  couple: 2,
  twosome: 2,
  trio: 3,
  threesome: 3,
  quartet: 4,
  foursome: 4,
};

/** "the companies", "these countries": as many as a coordination just before has. */
const uncountedSetOf = ({ determination, number, words, lemma, head }: DescribedMention) => {
  const kind = kindOf.get(lemma);
  const own = head.text.toLowerCase();
  const isSet =
    number === 'plural' &&
    // "the students" that nobody counts may be any
    !kind?.nouns.includes('student') &&
    (determination === 'definite' || determination === 'demonstrative') &&
    words.every((word) => word === lemma || word === own || SIZES.has(word));
  return kind && isSet ? { count: undefined, kind } : undefined;
};

/** Mentions behind a noun among which the first of its list is. */
const LISTED_WITHIN = 6;

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
  const several = determination === 'definite' && words.length <= 2 ? PAIRS[lemma] : undefined;
  if (several !== undefined) return { count: several, kind: kindOf.get(lemma)! };
  const before = sentence.tokens.slice(Math.max(0, mention.first - 2), mention.head + 1);
  const counter = before.find((token) => {
    const word = token.text.toLowerCase();
    return countOfWord(word) !== undefined && (token.head === mention.head || token.index === mention.head);
  });
  if (counter === undefined) return uncountedSetOf(described);
  const word = counter.text.toLowerCase();
  const count = countOfWord(word)!;
  if (word === 'each' && !SIDES.has(lemma)) return undefined;
  // "two men" is new, "the two men" and "both men" are not; "both" and "the two" stand alone too.
  if (
    !['both', 'neither', 'each'].includes(word) &&
    determination !== 'definite' &&
    determination !== 'demonstrative' &&
    !isAllOf(described)
  )
    return undefined;
  if (counter.index === mention.head) return { count, kind: ANY };
  const kind = kindOf.get(lemma);
  const extra = words.filter(
    (part) =>
      countOfWord(part) === undefined &&
      part !== 'all' &&
      part !== lemma &&
      part !== described.head.text.toLowerCase(),
  );
  const isSet = kind !== undefined && extra.every((part) => SIZES.has(part));
  return isSet ? { count, kind, ...(OFFICES.has(lemma) ? { office: lemma } : {}) } : undefined;
};

/** "Two women, Ann Lee and Rima Sinno,": the names right behind it that explain it. */
const listed = (
  discourse: Discourse,
  described: DescribedMention,
): readonly DescribedMention[] | undefined => {
  const { mention, number, head } = described;
  if (mention.form !== 'nominal' || number !== 'plural') return undefined;
  const behind = discourse.mentions.slice(described.index + 1, described.index + LISTED_WITHIN);
  const first = behind.find(
    (other) =>
      other.mention.sentence === mention.sentence &&
      other.mention.form === 'name' &&
      (other.mention.type === 'PERSON' || other.mention.type === 'ORGANIZATION') &&
      relationOf(other.head) === 'appos' &&
      other.head.head === head.index,
  );
  const isBodies = first?.mention.type === 'ORGANIZATION';
  if (
    first === undefined ||
    !(mention.type === 'GROUP' || mention.type === (isBodies ? 'ORGANIZATION' : 'PERSON'))
  )
    return undefined;
  const members = [first, ...coordinatedWith(discourse, first)].filter(
    (member) => member.mention.form === 'name' && member.mention.type === first.mention.type,
  );
  const counter = described.words.map((word) => COUNTS[word]).find((count) => count !== undefined);
  return members.length > 1 && (counter === undefined || counter === members.length) ? members : undefined;
};

/** "both countries", "the two leaders", "the pair": sets whose members are entities named before. */
export const set: Pass = {
  name: 'set',
  run: (discourse) => {
    const known = new Map<string, number>();
    for (const described of discourse.mentions) {
      const names =
        listed(discourse, described) ??
        namedMembers(discourse, described) ??
        namedAhead(discourse, described) ??
        theOthers(discourse, described);
      if (names !== undefined) {
        discourse.sets.set(
          described.index,
          names.map(({ index }) => index),
        );
        continue;
      }
      const again = toldAgain(discourse, described);
      if (again !== undefined && !isPartOf(described) && !isTold(described)) {
        discourse.sets.set(described.index, discourse.sets.get(again)!);
        discourse.chains.link(again, described.index, 'set', true);
        continue;
      }
      const wanted = setOf(described);
      if (wanted === undefined) continue;
      const { count, kind, office } = wanted;
      const members =
        officeHolders(discourse, described) ??
        (kind === ANY || kind.nouns.includes('pair') ? [PEOPLE, kind] : [kind]).reduce<
          readonly DescribedMention[] | undefined
        >((found, one) => found ?? membersOf(discourse, described, count, one), undefined);
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
