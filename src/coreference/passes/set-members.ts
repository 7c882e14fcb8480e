import { words } from '../../document/index.js';
import { subjectOfVerb } from '../clause-subject.js';
import { coordinatedWith } from '../coordination.js';
import { clauseTokenOf, type DescribedMention } from '../described-mention.js';
import type { Discourse } from '../discourse.js';
import { type Kind, PUBLIC_BODIES } from '../lexicon/kinds.js';
import { canonicalRole } from '../lexicon/roles.js';
import { isReporter, isSource } from '../sources.js';
import { protagonists } from './protagonists.js';

/** How many a word counts. */
export const COUNTS: Readonly<Record<string, number>> = {
  both: 2,
  each: 2,
  neither: 2,
  two: 2,
  '2': 2,
  three: 3,
  '3': 3,
  four: 4,
  '4': 4,
};

/** Counts beyond those that "both countries" can have. */
const MANY: Readonly<Record<string, number>> = { five: 5, six: 6, seven: 7, eight: 8, '5': 5, '6': 6 };

/** How many a word counts. */
export const countOfWord = (word: string): number | undefined => COUNTS[word] ?? MANY[word];

/** A coordination is looked for this many sentences back, entities that stand apart this many. */
const COORDINATED_REACH = 6;
const UNCOUNTED_REACH = 2;
const APART_REACH = 3;
/** More than these are no set unless they stand in one list. */
const MOST_APART = 4;
const COUNTED_REACH = 14;
const MENTIONS_BACK = 80;

/** The same noun in the plural stands between: "the companies" may be those. */
const isNamedBetween = ({ mentions }: Discourse, from: number, anaphor: DescribedMention): boolean =>
  mentions
    .slice(from, anaphor.index)
    .some(
      (other) =>
        other.mention.form === 'nominal' && other.number === 'plural' && other.lemma === anaphor.lemma,
    );

/** Offices: "both presidents" are two of whom one at least was called so. */
export const OFFICES: ReadonlySet<string> = words(
  'president minister premier senator general governor mayor king chancellor judge',
);

/** Who decides or finds out about others. */
const JUDGING: ReadonlySet<string> = words(
  `judge justice magistrate prosecutor commissioner officer policeman detective inspector
  superintendent sheriff constable coroner spokesman spokeswoman spokesperson`,
);

/** Whether somebody was called by an office, in a title or a noun. */
export const isCalled = (
  { mentions, chains }: Discourse,
  { index }: DescribedMention,
  office: string,
): boolean =>
  chains.chainOf(index).mentions.some((at) => {
    const { title, lemma } = mentions[at]!;
    return [...title, lemma].some((word) => canonicalRole(word) === canonicalRole(office));
  });

/** "Dockers in Oslo", "fighting in Nihm": a place where something is takes no side. */
const isWhere = ({ mention, sentence, head }: DescribedMention): boolean => {
  if (mention.type !== 'PLACE') return false;
  let at = head;
  for (let steps = 0; at.label === 'conj' && steps < 8; steps += 1) at = sentence.tokens[at.head]!;
  return sentence.tokens.some(
    ({ head: above, label, lemma }) =>
      above === at.index &&
      label === 'case' &&
      /^(?:in|at|near|around|outside|across|throughout|to|from)$/.test(lemma),
  );
};

const isOfKind = ({ chains }: Discourse, candidate: DescribedMention, kind: Kind): boolean => {
  const chain = chains.chainOf(candidate.index);
  if (kind.bodies === 'firms' && candidate.words.some((word) => PUBLIC_BODIES.has(word))) return false;
  if (chain.type === undefined || !kind.types.includes(chain.type) || chain.number === 'plural') return false;
  if (kind.country === 'only') return chain.country !== undefined;
  if (kind.nouns.includes('side') && isWhere(candidate)) return false;
  return kind.country === 'either' || chain.country === undefined;
};

/** Whether somebody or something may be of a set. */
type Fits = (candidate: DescribedMention) => boolean;

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
  fitsKind: Fits,
) => {
  const { mentions } = discourse;
  for (let at = anaphor.index - 1; at >= Math.max(0, anaphor.index - MENTIONS_BACK); at -= 1) {
    const candidate = mentions[at]!;
    const back = anaphor.mention.sentence - candidate.mention.sentence;
    if (back > (count === undefined ? UNCOUNTED_REACH : COORDINATED_REACH)) return undefined;
    if (candidate.pronoun !== undefined || !fitsKind(candidate)) continue;
    const members = distinctOf(
      discourse,
      [candidate, ...coordinatedWith(discourse, candidate)].filter(fitsKind),
    );
    const isUnnamedSide =
      kind.nouns.includes('side') &&
      members.some(
        (member) => member.mention.type === 'PLACE' && !discourse.chains.chainOf(member.index).named,
      );
    const fits = (count === undefined ? members.length > 1 : members.length === count) && !isUnnamedSide;
    if (count === undefined && fits && isNamedBetween(discourse, candidate.index, anaphor)) return undefined;
    if (fits && members.every((member) => member.mention.end <= anaphor.mention.start)) return members;
  }
  return undefined;
};

/** The entities of the kind in the sentences just before, where they are exactly as many as the set has. */
const apart = (discourse: Discourse, anaphor: DescribedMention, count: number, fitsKind: Fits) => {
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
    if (candidate.mention.end > anaphor.mention.start || !fitsKind(candidate)) continue;
    if (discourse.chains.chainOf(candidate.index).named) found.push(candidate);
  }
  const members = distinctOf(discourse, found);
  const { type } = discourse.chains.chainOf(members[0]?.index ?? anaphor.index);
  const isOneSort = members.every(({ index }) => discourse.chains.chainOf(index).type === type);
  return members.length === count && isOneSort ? [...members].reverse() : undefined;
};

/** "both leaders" after "the two ministers": the members of a set of as many just before. */
const sameAsBefore = (discourse: Discourse, anaphor: DescribedMention, count: number, fitsKind: Fits) => {
  const { mentions, sets } = discourse;
  for (let at = anaphor.index - 1; at >= Math.max(0, anaphor.index - MENTIONS_BACK); at -= 1) {
    if (anaphor.mention.sentence - mentions[at]!.mention.sentence > COORDINATED_REACH) return undefined;
    const members = sets.get(at)?.map((member) => mentions[member]!);
    if (members?.length !== count) continue;
    return members.every(fitsKind) ? members : undefined;
  }
  return undefined;
};

/** "US Secretary Ann Lee urged both parties": whoever does something to a set, and his country, is none of it. */
const actsOn = (
  { mentions, chains }: Discourse,
  { sentence, head, index }: DescribedMention,
): ((candidate: DescribedMention) => boolean) => {
  const verb = clauseTokenOf(sentence, head).head;
  const subject = verb < 0 ? undefined : subjectOfVerb(sentence, verb);
  if (subject === undefined || subject === head) return () => false;
  const isBelow = ({ head: own }: DescribedMention): boolean => {
    let at = own;
    for (let steps = 0; steps < 6 && at !== subject; steps += 1) {
      if (at.head < 0) return false;
      at = sentence.tokens[at.head]!;
    }
    return at === subject;
  };
  const actors = new Set<number>();
  for (let at = index - 1; at >= 0 && mentions[at]!.sentence === sentence; at -= 1)
    if (isBelow(mentions[at]!)) actors.add(chains.rootOf(at));
  return (candidate) => actors.has(chains.rootOf(candidate.index));
};

/** "both sides", "the two neighbours": the countries that the text is about, else what else acts in it. */
const sidesOf = (
  discourse: Discourse,
  anaphor: DescribedMention,
  count: number,
  kind: Kind,
  fitsKind: Fits,
) => {
  if (kind.nouns.includes('city') || kind.nouns.includes('pair')) return undefined;
  const isSide = (candidate: DescribedMention): boolean =>
    (discourse.chains.chainOf(candidate.index).country !== undefined ||
      kind.bodies === 'firms' ||
      kind.nouns.includes('club')) &&
    fitsKind(candidate);
  return protagonists(discourse, anaphor, count, isSide);
};

/** Nouns for people of whom a text tells what they did or what was done to them, and not what they say of others. */
const TOLD_OF: ReadonlySet<string> = words(
  'man woman suspect accused defendant victim pair duo trio quartet couple brother sister friend prisoner hostage',
);
const LAWYERS = /^(?:lawyer|attorney|barrister|solicitor|advocate|counsel|qc|kc)$/;

/** "Judge Ann Lee", "his barrister, Bo Ray": who speaks of the two men is none of them. */
const isAside = ({ mentions, chains }: Discourse, { index }: DescribedMention): boolean =>
  chains.chainOf(index).mentions.some((at) => {
    const { title, lemma, mention } = mentions[at]!;
    const words = mention.form === 'nominal' ? [lemma] : title;
    return words.some((word) => JUDGING.has(word) || LAWYERS.test(word));
  });

const isOfMen = ({ lemma }: DescribedMention): boolean =>
  lemma === 'man' || lemma === 'brother' || lemma === 'boy';

/** The people a text tells most of, where a noun for any people counts them. */
const peopleOf = (discourse: Discourse, anaphor: DescribedMention, count: number, kind: Kind, fits: Fits) =>
  TOLD_OF.has(anaphor.lemma) && kind.types[0] === 'PERSON'
    ? protagonists(discourse, anaphor, count, (one) => one.mention.type === 'PERSON' && fits(one))
    : undefined;

/** Nouns for two that face each other: "the former foes". */
const OPPOSED: ReadonlySet<string> = new Set(['foe', 'adversary', 'neighbour', 'neighbor']);

/** The entities that a set has: coordinated, apart, or those of a set just before. */
export const membersOf = (
  discourse: Discourse,
  anaphor: DescribedMention,
  count: number | undefined,
  kind: Kind,
) => {
  const isActor = actsOn(discourse, anaphor);
  const isToldOf = TOLD_OF.has(anaphor.lemma) || kind.nouns.includes('student');
  const fitsKind: Fits = (candidate) =>
    isOfKind(discourse, candidate, kind) &&
    !isActor(candidate) &&
    !(isToldOf && (isAside(discourse, candidate) || isSource(candidate))) &&
    !(count === 2 && isOfMen(anaphor) && discourse.chains.chainOf(candidate.index).gender === 'female') &&
    !isReporter(discourse, anaphor.lemma, candidate);
  const found = coordinated(discourse, anaphor, count, kind, fitsKind);
  if (found !== undefined) {
    // "the United States and Britain" told in passing, of a text that is about two others
    const isNear = anaphor.mention.sentence - found[0]!.mention.sentence < 1;
    if (isNear || count === undefined || kind.country !== 'only') return found;
    const roots = new Set(found.map(({ index }) => discourse.chains.rootOf(index)));
    const sides = sidesOf(discourse, anaphor, count, kind, fitsKind);
    return sides?.every(({ index }) => !roots.has(discourse.chains.rootOf(index))) ? sides : found;
  }
  if (count === undefined)
    return OPPOSED.has(anaphor.lemma) ? sidesOf(discourse, anaphor, 2, kind, fitsKind) : undefined;
  // "the couple" may be a husband and a wife of whom only one has a name
  if (count > MOST_APART || anaphor.lemma === 'couple') return undefined;
  return (
    sidesOf(discourse, anaphor, count, kind, fitsKind) ??
    peopleOf(discourse, anaphor, count, kind, fitsKind) ??
    apart(discourse, anaphor, count, fitsKind) ??
    sameAsBefore(discourse, anaphor, count, fitsKind)
  );
};

/** "The two were flown home" after "two sailors": the people last counted so. */
export const countedBefore = ({ mentions }: Discourse, anaphor: DescribedMention, count: number) => {
  for (let at = anaphor.index - 1; at >= Math.max(0, anaphor.index - MENTIONS_BACK); at -= 1) {
    const other = mentions[at]!;
    if (anaphor.mention.sentence - other.mention.sentence > COUNTED_REACH) return undefined;
    const isPeople = other.mention.type === 'GROUP' || other.mention.type === 'PERSON';
    const isCounted = other.words.length > 1 && COUNTS[other.words[0]!] === count;
    if (other.mention.form === 'nominal' && isPeople && isCounted) return other;
  }
  return undefined;
};
