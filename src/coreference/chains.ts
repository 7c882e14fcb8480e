import type { EntityType } from '../mentions/index.js';
import { type DescribedMention, standsForCountry } from './described-mention.js';
import { canBeSamePerson, coreOfPersonName } from './person-name.js';

/** What a chain's mentions tell together. */
export interface Chain {
  /** Indexes of its mentions, in text order. */
  readonly mentions: readonly number[];
  /** Of its names, else of its nominals; undefined for pronouns alone. */
  readonly type: EntityType | undefined;
  readonly named: boolean;
  readonly number: 'singular' | 'plural' | 'unknown';
  readonly gender: DescribedMention['gender'];
  readonly country: string | undefined;
  /** Full names of a person in it, as words. */
  readonly people: readonly (readonly string[])[];
  /** Which of several rulers of a name: "ii". */
  readonly numeral: string | undefined;
}

/** A link that was made: which mention hangs on which, and by which pass. */
export interface Link {
  readonly anaphor: number;
  readonly antecedent: number;
  readonly pass: string;
}

/** Type pairs, beside equal ones, that may meet in one chain. */
const AGREEING_TYPES: ReadonlySet<string> = new Set([
  'ORGANIZATION GROUP',
  'GROUP ORGANIZATION',
  'GROUP PERSON',
  'PERSON GROUP',
]);

const NUMERAL = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xi?v|xvi{0,3})$/;

const singleChain = (described: DescribedMention): Chain => {
  const { mention, pronoun } = described;
  const core = mention.type === 'PERSON' && mention.form === 'name' ? coreOfPersonName(described.words) : [];
  return {
    mentions: [described.index],
    type:
      pronoun === undefined
        ? standsForCountry(described)
          ? 'PLACE'
          : mention.type
        : pronoun.gender === 'male' || pronoun.gender === 'female'
          ? 'PERSON'
          : undefined,
    named: mention.form === 'name',
    number: described.number,
    gender: described.gender,
    country: mention.country,
    people: core.length > 1 ? [core] : [],
    numeral: core.length > 0 ? described.words.find((word, at) => at > 0 && NUMERAL.test(word)) : undefined,
  };
};

/**
 * The chains of a document while the passes join them (union and find). Whatever a pass asks, a link that
 * breaks agreement is refused: two full names of different people, two countries, two genders, a person and a
 * place.
 */
export class Chains {
  private readonly parent: number[];
  private readonly chains: Chain[];
  readonly links: Link[] = [];

  constructor(readonly mentions: readonly DescribedMention[]) {
    this.parent = mentions.map((_, index) => index);
    this.chains = mentions.map(singleChain);
  }

  /** Index of the mention that stands for the chain of a mention. */
  rootOf(index: number): number {
    let root = index;
    while (this.parent[root] !== root) root = this.parent[root]!;
    for (let at = index; at !== root; ) {
      const next = this.parent[at]!;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  chainOf(index: number): Chain {
    return this.chains[this.rootOf(index)]!;
  }

  areJoined(a: number, b: number): boolean {
    return this.rootOf(a) === this.rootOf(b);
  }

  /** The first of some mentions that are all in one chain; undefined for none, and where they are in several. */
  theOneOf(mentions: readonly DescribedMention[] = []): DescribedMention | undefined {
    const [first] = mentions;
    return mentions.every(({ index }) => this.areJoined(index, first!.index)) ? first : undefined;
  }

  /** Whether the chains of two mentions may be one; `loose` also lets names differ in type (acronyms, "US"). */
  canJoin(a: number, b: number, loose = false): boolean {
    if (this.areJoined(a, b)) return true;
    const [one, two] = [this.chainOf(a), this.chainOf(b)];
    if (!loose && !typesAgree(one, two)) return false;
    if (one.country !== undefined && two.country !== undefined && one.country !== two.country) return false;
    if (isGendered(one) && isGendered(two) && one.gender !== two.gender) return false;
    if (one.numeral !== undefined && two.numeral !== undefined && one.numeral !== two.numeral) return false;
    if (!numbersAgree(one, two)) return false;
    return one.people.every((name) => two.people.every((other) => canBeSamePerson(name, other)));
  }

  /** Joins the chain of `anaphor` to that of `antecedent` where they agree; returns whether they are one now. */
  link(antecedent: number, anaphor: number, pass: string, loose = false): boolean {
    const [a, b] = [this.rootOf(antecedent), this.rootOf(anaphor)];
    if (a === b) return true;
    if (!this.canJoin(a, b, loose)) return false;
    const [one, two] = [this.chains[a]!, this.chains[b]!];
    const [large, small] = one.mentions.length >= two.mentions.length ? [one, two] : [two, one];
    const root = large === one ? a : b;
    this.parent[a] = root;
    this.parent[b] = root;
    addInOrder(large.mentions as number[], small.mentions);
    this.chains[root] = joined(one, two, large.mentions);
    this.links.push({ antecedent, anaphor, pass });
    return true;
  }

  /** All chains, each with its mentions in text order, in order of first mention. */
  all(): readonly Chain[] {
    return this.chains
      .filter((_, index) => this.parent[index] === index)
      .sort((a, b) => a.mentions[0]! - b.mentions[0]!);
  }
}

/** The last mentions of a chain before one, at most `most`. */
export const mentionsBefore = ({ mentions }: Chain, index: number, most: number): readonly number[] => {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, low - most), low);
};

/** Adds a few sorted numbers to a long sorted list. */
const addInOrder = (long: number[], few: readonly number[]): void => {
  for (const index of few) {
    if (long.at(-1)! < index) {
      long.push(index);
      continue;
    }
    let [low, high] = [0, long.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (long[middle]! < index) low = middle + 1;
      else high = middle;
    }
    long.splice(low, 0, index);
  }
};

const isGendered = ({ gender }: Chain): boolean => gender === 'female' || gender === 'male';

const typesAgree = (one: Chain, two: Chain): boolean =>
  one.type === undefined ||
  two.type === undefined ||
  one.type === two.type ||
  AGREEING_TYPES.has(`${one.type} ${two.type}`);

/** A singular and a plural may be one where a body of people is meant ("the company … they"). */
const numbersAgree = (one: Chain, two: Chain): boolean => {
  if (one.number === 'unknown' || two.number === 'unknown' || one.number === two.number) return true;
  return [one.type, two.type].every((type) => type !== 'PERSON') || isBody(one) || isBody(two);
};

const isBody = ({ type }: Chain): boolean => type === 'ORGANIZATION' || type === 'GROUP' || type === 'PLACE';

const joined = (one: Chain, two: Chain, mentions: Chain['mentions']): Chain => {
  const leading = one.named || !two.named ? one : two;
  const other = leading === one ? two : one;
  const people = [...one.people];
  for (const name of two.people) {
    if (!people.some((known) => known.join(' ') === name.join(' '))) people.push(name);
  }
  return {
    mentions,
    type: leading.type ?? other.type,
    named: one.named || two.named,
    number: leading.number === 'unknown' ? other.number : leading.number,
    gender: isGendered(leading) ? leading.gender : isGendered(other) ? other.gender : leading.gender,
    country: one.country ?? two.country,
    people,
    numeral: one.numeral ?? two.numeral,
  };
};
