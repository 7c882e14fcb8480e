import { words } from '../../document/index.js';
import { ageOf, agesDiffer, toldAge } from '../ages.js';
import { isOwnSubject } from '../arguments-of-one.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { type Befallen, befallenIn, type Fate } from '../fates.js';
import { linkIdentifiedAs } from './identified.js';

/** Sentences in which somebody is told of without a name, within which the name comes, and is told of again. */
const OPENING = 2;
const NAMED_WITHIN = 6;

/** Nouns for the one to whom something was done. */
const PARTIES: Readonly<Record<string, readonly Fate[]>> = {
  victim: ['death', 'harm', 'capture'],
  deceased: ['death'],
  defendant: ['trial'],
  accused: ['trial', 'arrest'],
  suspect: ['trial', 'arrest'],
  detainee: ['arrest'],
  captive: ['capture'],
  hostage: ['capture'],
};

/** Words that tell before a noun what befell somebody: "the slain officer", "the incoming chief executive". */
const TOLD_BY: Readonly<Record<string, readonly Fate[]>> = Object.fromEntries(
  (
    [
      ['slain murdered dead assassinated executed killed', ['death']],
      ['wounded injured', ['harm', 'death']],
      ['jailed imprisoned convicted condemned disgraced acquitted indicted accused', ['trial']],
      ['detained arrested', ['arrest', 'trial']],
      ['kidnapped abducted captured captive freed released rescued', ['capture']],
      ['ousted deposed toppled overthrown sacked dismissed fired outgoing departing', ['leave']],
      ['incoming', ['office']],
    ] as const
  ).flatMap(([words, fates]) => words.split(' ').map((word) => [word, fates])),
);

/** What befalls whom, by the root of the chain: each fate with the sentence that first tells of it. */
type Fates = ReadonlyMap<number, ReadonlyMap<Fate, number>>;

/** What each sentence tells to befall somebody. */
type Told = readonly (readonly Befallen[])[];

const toldIn = (discourse: Discourse): Told =>
  discourse.sentences.map(({ heading }, at) => (heading ? [] : befallenIn(discourse, at)));

const fatesOf = ({ chains, mentions }: Discourse, told: Told): Fates => {
  const found = new Map<number, Map<Fate, number>>();
  told.forEach((befallen, at) => {
    for (const { described, fate } of befallen) {
      const chain = chains.chainOf(described.index);
      if (chain.type !== 'PERSON' || chain.number === 'plural') continue;
      const root = chains.rootOf(described.index);
      const known = found.get(root) ?? new Map<Fate, number>();
      found.set(root, known);
      if (!known.has(fate)) known.set(fate, at);
    }
  });
  for (const described of mentions) {
    const fates =
      described.mention.form === 'nominal' && described.words.length > 1
        ? TOLD_BY[described.words[0]!]
        : undefined;
    if (fates === undefined || described.determination !== 'definite') continue;
    const { named, type } = chains.chainOf(described.index);
    if (!named || type !== 'PERSON') continue;
    const root = chains.rootOf(described.index);
    const known = found.get(root) ?? new Map<Fate, number>();
    found.set(root, known);
    if (!known.has(fates[0]!)) known.set(fates[0]!, described.mention.sentence);
  }
  return found;
};

const isOpen = ({ mention, number }: DescribedMention, { chains }: Discourse): boolean =>
  mention.form === 'nominal' &&
  mention.type === 'PERSON' &&
  number !== 'plural' &&
  !chains.chainOf(mention.index).named;

/** What is told to have befallen the one that a noun stands for. */
const toldOf = ({ words, lemma }: DescribedMention): readonly Fate[] | undefined =>
  words.length > 1 ? TOLD_BY[words[0]!] : PARTIES[lemma];

/** "the victim", "the defendant's sister": the only one to whom such a thing was done. */
const linkParties = (discourse: Discourse, fates: Fates): void => {
  const { mentions, chains } = discourse;
  for (const described of mentions) {
    if (described.determination !== 'definite' || !isOpen(described, discourse)) continue;
    const wanted = toldOf(described);
    if (wanted === undefined) continue;
    const isFirstTold = (root: number): boolean =>
      mentions[chains.chainOf(root).mentions[0]!]!.mention.sentence <= OPENING;
    const [one, ...others] = [...fates].filter(
      ([root, known]) =>
        wanted.some((fate) => known.has(fate)) &&
        !chains.areJoined(root, described.index) &&
        (chains.chainOf(root).named || isFirstTold(root)),
    );
    if (one === undefined || others.length > 0 || !chains.chainOf(one[0]).named) continue;
    const [root] = one;
    const first = chains.chainOf(root).mentions[0]!;
    if (mentions[first]!.mention.sentence > described.mention.sentence) continue;
    if (isOwnSubject(discourse, first, described)) continue;
    const owned = described.head.label === 'nmod:poss' ? described.head.head : -1;
    const isOwned = chains
      .chainOf(root)
      .mentions.some(
        (at) => mentions[at]!.sentence === described.sentence && mentions[at]!.head.index === owned,
      );
    if (!isOwned) chains.link(root, described.index, 'fate');
  }
};

/** "a man of 24 drowned", "the former mayor was sentenced": told in the first sentences without a name. */
const isFirstTold = (discourse: Discourse, described: DescribedMention): boolean =>
  described.mention.sentence <= OPENING &&
  described.quote === undefined &&
  described.determination !== 'possessive' &&
  described.determination !== 'demonstrative' &&
  isOpen(described, discourse);

/** "A former mayor was sentenced. … Ann Lee was convicted": the only one whom the same befell and who is named then. */
const linkFirstTold = (discourse: Discourse, told: Told, fates: Fates): void => {
  const { mentions, chains } = discourse;
  const leads = new Map<number, Set<Fate>>();
  for (const { described, fate } of told.slice(0, OPENING + 1).flat()) {
    if (isFirstTold(discourse, described))
      leads.set(described.index, (leads.get(described.index) ?? new Set()).add(fate));
  }
  for (const [index, own] of leads) {
    const described = mentions[index]!;
    for (const fate of own) {
      const isOnlyLead = [...leads].every(
        ([other, known]) => other === index || !known.has(fate) || chains.areJoined(other, index),
      );
      const same = [...fates].filter(
        ([root, known]) => known.has(fate) && chains.chainOf(root).named && chains.canJoin(root, index),
      );
      const [one, ...others] = same;
      if (!isOnlyLead || one === undefined || others.length > 0 || chains.chainOf(index).named) continue;
      const [root, known] = one;
      const first = mentions[chains.chainOf(root).mentions[0]!]!;
      const from = described.mention.sentence;
      const isNext = first.index > index && first.mention.sentence > from;
      const isNear = Math.max(first.mention.sentence, known.get(fate)!) - from <= NAMED_WITHIN;
      if (isNext && isNear && !agesDiffer(discourse, described, first)) chains.link(root, index, 'fate');
    }
  }
};

/** Sentences back in which somebody acts whom a noun then tells more of, and mentions looked back over. */
const ACTED_WITHIN = 2;
const MENTIONS_BACK = 40;
/** Nouns that tell of somebody once more, with something that the text did not say yet. */
const TELLING_MORE = words(
  `youngster teenager veteran tycoon billionaire millionaire magnate midfielder striker winger goalkeeper footballer cyclist
  sprinter novelist playwright briton scot dane swede pole finn turk spaniard frenchman frenchwoman englishman dutchman
  irishman welshman`,
);

/** "Detective Ann Lee", "his lawyer": who tells of others. */
const isAside = ({ mentions, chains }: Discourse, index: number): boolean =>
  chains.chainOf(index).mentions.some((at) => {
    const { title, lemma, mention } = mentions[at]!;
    return (mention.form === 'nominal' ? [lemma] : title).some((word) => ASIDE.has(word));
  });
const ASIDE = words(
  `judge justice magistrate prosecutor detective inspector superintendent commissioner constable sheriff coroner officer lawyer
  attorney barrister solicitor spokesman spokeswoman spokesperson reporter`,
);

/** "Ann Lee was dismissed. The 64-year-old conductor said": the one who was told of just before, by an age not told yet. */
const linkActor = (discourse: Discourse, described: DescribedMention): void => {
  const { mentions, chains } = discourse;
  const { determination, index, quote, sentence } = described;
  if (determination !== 'definite' || quote !== undefined) return;
  // told of before; "I" in a quote is not
  if (chains.chainOf(index).mentions.some((at) => at < index && mentions[at]!.pronoun?.person !== 1)) return;
  const isAged = described.words.length > 1;
  const found = new Map<number, DescribedMention>();
  for (let at = index - 1; at >= Math.max(0, index - MENTIONS_BACK); at -= 1) {
    const other = mentions[at]!;
    if (other.mention.type !== 'PERSON' || other.number === 'plural') continue;
    const back = described.mention.sentence - other.mention.sentence;
    if (back > ACTED_WITHIN) break;
    if (other.quote !== undefined || other.sentence.heading) continue;
    const { named, type } = chains.chainOf(at);
    const isTaking = other.role === 'subject' || other.role === 'object';
    if (!named || type !== 'PERSON') {
      // somebody else without a name may be meant
      if (isTaking && other.pronoun === undefined) return;
      continue;
    }
    // "Ann Lee spoke after receiving the tycoon"
    if (
      other.sentence === sentence &&
      (described.role !== 'subject' || other.head.head === described.head.head)
    )
      continue;
    const root = chains.rootOf(at);
    if (!found.has(root) && chains.canJoin(at, index) && !isAside(discourse, at)) found.set(root, other);
  }
  const all = [...found.values()].filter(({ index: at }) => !isAged || toldAge(discourse, at) === undefined);
  // of several the one who acts in the sentence before
  const acting = all.filter(
    ({ role, mention, sentence: { tokens }, head }) =>
      role === 'subject' &&
      described.mention.sentence - mention.sentence <= 1 &&
      (tokens[head.head]?.head ?? 0) < 0,
  );
  const [one, ...others] = all.length === 1 ? all : acting;
  if (one !== undefined && others.length === 0 && !isOwnSubject(discourse, one.index, described))
    chains.link(one.index, index, 'fate');
};

/** "A 46-year-old teacher … Ann Lee, 46,": the one of that age. */
const linkAged = (discourse: Discourse): void => {
  const { mentions, chains } = discourse;
  for (const described of mentions) {
    if (!isOpen(described, discourse) || described.determination === 'possessive') continue;
    const age = ageOf(described);
    if (age === undefined) {
      if (TELLING_MORE.has(described.lemma) && described.words.length === 1) linkActor(discourse, described);
      continue;
    }
    const same = mentions.filter(
      ({ mention, index }) =>
        mention.form === 'name' &&
        mention.type === 'PERSON' &&
        mention.sentence !== described.mention.sentence &&
        toldAge(discourse, index) === age,
    );
    const one = chains.theOneOf(same);
    if (same.length === 0) linkActor(discourse, described);
    else if (one !== undefined) chains.link(one.index, described.index, 'fate');
  }
};

/** What befell somebody tells who it was: "the victim", "a former mayor was sentenced. … Ann Lee was convicted". */
export const fate: Pass = {
  name: 'fate',
  run: (discourse) => {
    linkIdentifiedAs(discourse, 'pronoun');
    linkAged(discourse);
    const told = toldIn(discourse);
    linkFirstTold(discourse, told, fatesOf(discourse, told));
    linkParties(discourse, fatesOf(discourse, told));
  },
};
