import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import { boundApart, governorOf } from './binding.js';
import { mentionsBefore } from './chains.js';
import { coordinatedWith } from './coordination.js';
import type { DescribedMention } from './described-mention.js';
import { type Discourse, isInDateline } from './discourse.js';
import { explainedBy } from './explained-by.js';

/** What a pronoun may stand for: a mention, or a noun that is no mention ("the plan"), which leaves it unresolved. */
export interface Candidate {
  readonly described?: DescribedMention;
  readonly sentence: ParsedSentence;
  readonly head: ParsedToken;
  /** How many chains were mentioned later than this one and before the pronoun. */
  readonly rank: number;
  /** Several coordinated mentions, of which `described` is the first: "Toyota and Honda" for "they". */
  readonly members?: readonly DescribedMention[];
}

/** Sentences looked back over, and mentions. */
const SENTENCES_BACK = 4;
const MENTIONS_BACK = 50;
const CANDIDATES = 14;
/** Sentences in which coordinations are looked for. */
const COORDINATIONS_BACK = 2;
/** Sentences in which other nouns compete for "it" and "they". */
const NOUNS_BACK = 1;

/** "Serada" in "Telkom Serada": what stands in the name of a body is not what the text goes on about. */
const isNested = ({ headed }: Discourse, { mention, index }: DescribedMention): boolean => {
  if (mention.form !== 'name') return false;
  for (const list of headed.get(mention.sentence)?.values() ?? []) {
    for (const { mention: other, index: at } of list) {
      const isIn = at !== index && other.first <= mention.first && mention.last <= other.last;
      if (isIn && other.form === 'name' && other.type === 'ORGANIZATION') return true;
    }
  }
  return false;
};

const isSpokenBy = ({ quotes }: Discourse, { quote }: DescribedMention, speaker: number): boolean =>
  quote !== undefined && quotes[quote]!.speaker === speaker;

/** "He" of a quote while a pronoun outside it is read: who speaks is found before whom he speaks of. */
const isUnknownInQuote = (
  { chains, mentions }: Discourse,
  pronoun: DescribedMention,
  other: DescribedMention,
) =>
  pronoun.quote === undefined &&
  other.quote !== undefined &&
  chains
    .chainOf(other.index)
    .mentions.every(
      (index) => mentions[index]!.pronoun !== undefined && mentions[index]!.quote !== undefined,
    );

/** Nouns for several people, none of whom alone is meant: "the majority found that he". */
const COLLECTIVE: ReadonlySet<string> = new Set(
  'majority minority court jury panel team board crowd family group couple pair committee staff crew'.split(
    ' ',
  ),
);

/** Sentences back in which the text itself tells of somebody quoted too. */
const TOLD_BACK = 2;

/** A mention in a quote of one whom the text itself told of just before, for a pronoun outside it. */
const isToldOutside = ({ chains, mentions }: Discourse, pronoun: DescribedMention, other: DescribedMention) =>
  pronoun.quote === undefined &&
  other.quote !== undefined &&
  other.sentence !== pronoun.sentence &&
  mentionsBefore(chains.chainOf(other.index), other.index, 8).some((index) => {
    const { quote, mention } = mentions[index]!;
    return quote === undefined && pronoun.mention.sentence - mention.sentence <= TOLD_BACK;
  });

const allowed = (discourse: Discourse, pronoun: DescribedMention, other: DescribedMention): boolean => {
  const { chains, quotes } = discourse;
  const form = pronoun.pronoun!;
  if (!chains.canJoin(other.index, pronoun.index)) return false;
  if (other.pronoun !== undefined && (other.pronoun.person !== 3 || other.pronoun.number !== form.number))
    return false;
  // "it" is no "he", whatever it stands for
  if (other.pronoun?.number === 'singular' && other.pronoun.gender !== form.gender) return false;
  if (form.number === 'singular' && form.gender !== 'neuter' && COLLECTIVE.has(other.lemma)) return false;
  if (boundApart(pronoun, other) || isNested(discourse, other)) return false;
  if (isInDateline(discourse, other) || isUnknownInQuote(discourse, pronoun, other)) return false;
  const chain = chains.chainOf(other.index);
  if (
    form.gender === 'neuter' &&
    (chain.type === 'PERSON' || chain.type === 'GROUP' || chain.number === 'plural')
  )
    return false;
  if (
    form.gender !== 'neuter' &&
    form.number === 'singular' &&
    chain.type !== 'PERSON' &&
    chain.type !== undefined
  )
    return false;
  if (form.number === 'plural' && chain.type === 'PERSON' && chain.number === 'singular') return false;
  // Who speaks is not named in the own words: "I left Torvia," he said.
  if (other.pronoun?.person !== 1 && isSpokenBy(discourse, other, pronoun.index)) return false;
  // Nobody speaks of himself as "he".
  const speaker = pronoun.quote === undefined ? undefined : quotes[pronoun.quote]!.speaker;
  return speaker === undefined || !chains.areJoined(speaker, other.index);
};

/** Earlier mentions that may be the antecedent: of each chain the latest, the latest chain first. */
const earlierMentions = (discourse: Discourse, pronoun: DescribedMention): readonly DescribedMention[] => {
  const { mentions, chains } = discourse;
  const found: DescribedMention[] = [];
  const seen = new Set<number>();
  const barred = new Set<number>();
  for (let at = pronoun.index - 1; at >= Math.max(0, pronoun.index - MENTIONS_BACK); at -= 1) {
    const other = mentions[at]!;
    const back = pronoun.mention.sentence - other.mention.sentence;
    if (back > SENTENCES_BACK || found.length >= CANDIDATES) break;
    const root = chains.rootOf(other.index);
    if (back === 0 && !pronoun.pronoun!.reflexive && boundApart(pronoun, other)) barred.add(root);
    if (seen.has(root) || barred.has(root) || !allowed(discourse, pronoun, other)) continue;
    // "Lee himself" has Lee's place in the clause; the text goes on from what it tells, not from a quote
    if (other.pronoun?.reflexive || isToldOutside(discourse, pronoun, other)) continue;
    seen.add(root);
    const place = explainedBy(discourse, other);
    found.push(place !== undefined && allowed(discourse, pronoun, place) ? place : other);
  }
  return found.filter((other) => !barred.has(chains.rootOf(other.index)));
};

const PEOPLE: ReadonlySet<string | undefined> = new Set(['PERSON', 'GROUP']);

const BODIES: ReadonlySet<string | undefined> = new Set(['ORGANIZATION', 'PLACE']);

const isOfOneSort = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (PEOPLE.has(a) && PEOPLE.has(b)) || (BODIES.has(a) && BODIES.has(b));

/** Coordinations of people, bodies or places before "they": "Toyota and Honda". */
const coordinations = (discourse: Discourse, pronoun: DescribedMention): readonly Candidate[] => {
  if (pronoun.pronoun!.number !== 'plural') return [];
  const { mentions, chains } = discourse;
  const found: Candidate[] = [];
  for (let at = pronoun.index - 1; at >= Math.max(0, pronoun.index - MENTIONS_BACK); at -= 1) {
    const first = mentions[at]!;
    if (pronoun.mention.sentence - first.mention.sentence > COORDINATIONS_BACK) break;
    const members = [first, ...coordinatedWith(discourse, first)];
    const { type } = chains.chainOf(first.index);
    const isMixed = members.some((member) => chains.chainOf(member.index).type !== type);
    const isSet =
      members.length > 1 &&
      // "Lee and her two cousins"; "the two men, brothers from Oslo," are no more than two
      (!isMixed || (members.length === 2 && first.number === 'singular')) &&
      members.every(
        (member) =>
          member.index < pronoun.index &&
          member.mention.end <= pronoun.mention.start &&
          (member.pronoun === undefined ||
            (member.pronoun.person === 3 && chains.chainOf(member.index).named)) &&
          isOfOneSort(chains.chainOf(member.index).type, type),
      );
    if (!isSet || type === undefined || boundApart(pronoun, first)) continue;
    found.push({ described: first, sentence: first.sentence, head: first.head, rank: found.length, members });
  }
  return found;
};

/** "In his speech Lee said": a name after the pronoun that is the subject above it. */
const laterSubject = (discourse: Discourse, pronoun: DescribedMention): DescribedMention | undefined => {
  const { mentions } = discourse;
  for (const other of mentions.slice(pronoun.index + 1, pronoun.index + 8)) {
    if (other.mention.sentence !== pronoun.mention.sentence) return undefined;
    const above = other.role === 'subject' && other.mention.form === 'name';
    if (!above || !allowed(discourse, pronoun, other)) continue;
    const verb = governorOf(other);
    let at: ParsedToken | undefined = pronoun.head;
    for (let steps = 0; at !== undefined && steps < 12; steps += 1) {
      if (at.head === verb) return /^(?:obl|advcl)/.test(at.label) ? other : undefined;
      at = pronoun.sentence.tokens[at.head];
    }
  }
  return undefined;
};

/** Nouns without a mention that "it" or "they" may stand for. */
const otherNouns = (discourse: Discourse, pronoun: DescribedMention): readonly Candidate[] => {
  const form = pronoun.pronoun!;
  if (form.number === 'singular' && form.gender !== 'neuter') return [];
  const tag = form.number === 'plural' ? 'NNS' : 'NN';
  const nouns: Candidate[] = [];
  for (let back = 0; back <= NOUNS_BACK; back += 1) {
    const sentence = discourse.sentences[pronoun.mention.sentence - back];
    if (sentence === undefined) break;
    const limit = back === 0 ? pronoun.mention.first : sentence.tokens.length;
    const heads = discourse.headed.get(sentence.index);
    for (let at = limit - 1; at >= Math.max(0, limit - 60); at -= 1) {
      const token = sentence.tokens[at]!;
      if (token.xpos !== tag || heads?.has(at) || sentence.nominals[at]?.type === 'time') continue;
      if (/^(?:nsubj|obj|obl|nmod|conj|root)/.test(token.label))
        nouns.push({ sentence, head: token, rank: 0 });
    }
  }
  return nouns.slice(0, CANDIDATES);
};

/** All candidates of a third-person pronoun: a bounded number, whatever the document's length. */
export const candidatesOf = (discourse: Discourse, pronoun: DescribedMention): readonly Candidate[] => {
  const earlier = earlierMentions(discourse, pronoun);
  const later = laterSubject(discourse, pronoun);
  const isNew =
    later !== undefined && !earlier.some((other) => discourse.chains.areJoined(other.index, later.index));
  const described = [...earlier, ...(isNew ? [later] : [])];
  return [
    ...described.map((other, rank) => ({
      described: other,
      sentence: other.sentence,
      head: other.head,
      rank,
    })),
    ...coordinations(discourse, pronoun),
    ...otherNouns(discourse, pronoun),
  ];
};
