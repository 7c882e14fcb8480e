import { besideParenthesis, ofRelative, withItsOwn } from './clause-rules.js';
import { subjectOfVerb } from './clause-subject.js';
import { relationOf } from './described-mention.js';
import { mentionHeadedBy } from './discourse.js';
import { bill } from './event-rules.js';
import { ownDoing } from './own-rules.js';
import type { Candidate } from './pronoun-candidates.js';
import { isPersonal, knownOf, type Rule } from './pronoun-rule.js';
import { beforeSubject, forOnesPart, ofClient, ownSpeech, ownWriting } from './speech-rules.js';
import { goesOnTelling } from './telling-rules.js';

/** "Keller and his wife", "the mayor, his predecessor": whose the next of a row is. */
const firstOfRow: Rule = (discourse, pronoun, candidates) => {
  const { sentence, head, mention } = pronoun;
  const owned = sentence.tokens[head.head];
  if (head.label !== 'nmod:poss' || owned === undefined || relationOf(owned) !== 'conj') return undefined;
  const first = mentionHeadedBy(discourse, mention.sentence, owned.head);
  const { tokens } = sentence;
  const isSecond = !tokens.some(
    (token) => token.head === owned.head && relationOf(token) === 'conj' && token.index < owned.index,
  );
  if (!isSecond) return undefined;
  if (pronoun.pronoun!.gender === 'neuter') {
    // "offices in Oslo and its suburbs" may be anybody's
    if (!/^(?:nsubj|i?obj|root)/.test(tokens[owned.head]!.label)) return undefined;
    if (first === undefined) return tokens[owned.head]!.upos === 'NOUN' ? 'none' : undefined;
    return first.mention.type === 'PERSON' ? undefined : knownOf(discourse, candidates, first);
  }
  return first?.mention.type === 'PERSON' && isPersonal(pronoun)
    ? knownOf(discourse, candidates, first)
    : undefined;
};

const QUANTIFIED: ReadonlySet<string> = new Set(['neither', 'each', 'every', 'no', 'either']);

/** "neither side kept its promise", "each army blamed the other for its losses": of the subject above it. */
const distributed: Rule = (discourse, pronoun, candidates) => {
  const { sentence, head, mention } = pronoun;
  const { tokens } = sentence;
  if (head.label !== 'nmod:poss') return undefined;
  const owned = tokens[head.head];
  const verb = owned?.label === 'obj' ? owned.head : undefined;
  const subject = tokens.find(({ head: above, label }) => above === verb && /^nsubj/.test(label));
  const isEach =
    subject &&
    tokens.some((token) => token.head === subject.index && QUANTIFIED.has(token.text.toLowerCase()));
  if (!isEach) return undefined;
  const found = mentionHeadedBy(discourse, mention.sentence, subject.index);
  if (found === undefined) return pronoun.pronoun!.gender === 'neuter' ? 'none' : undefined;
  return knownOf(discourse, candidates, found);
};

const FOLLOWED: ReadonlySet<string> = new Set('party movement group militia gang union'.split(' '));
const FOLLOWING: ReadonlySet<string> = new Set('leader founder member supporter fighter follower'.split(' '));

/** "The court dissolved the party and banned its leader": a leader is a party's, no court's. */
const leaderOf: Rule = (discourse, { sentence, head, mention, pronoun }, candidates) => {
  const { tokens } = sentence;
  const owned = tokens[head.head];
  if (pronoun!.gender !== 'neuter' || head.label !== 'nmod:poss' || owned?.label !== 'obj') return undefined;
  const verb = tokens[owned.head];
  if (!FOLLOWING.has(owned.lemma) || verb === undefined || relationOf(verb) !== 'conj') return undefined;
  const party = tokens.find((token) => token.head === verb.head && token.label === 'obj');
  return party && FOLLOWED.has(party.lemma)
    ? knownOf(discourse, candidates, mentionHeadedBy(discourse, mention.sentence, party.index))
    : undefined;
};

/** Who speaks of somebody that is told with the role. */
const SPEAKING_FOR: ReadonlySet<string> = new Set(
  'lawyer attorney solicitor barrister counsel mother father wife husband widow sister brother son daughter'.split(
    ' ',
  ),
);

/** "I talked to him," said Keller's lawyer: whose lawyer the speaker is, unless the quote names others. */
const client: Rule = (discourse, pronoun) => {
  const { quotes, mentions, chains } = discourse;
  const quote = pronoun.quote === undefined ? undefined : quotes[pronoun.quote];
  if (quote?.speaker === undefined || !isPersonal(pronoun)) return undefined;
  const before = mentions.filter(
    ({ mention, index }) =>
      mention.start >= quote.start && index < pronoun.index && mention.type === 'PERSON',
  );
  if (before.some((other) => other.pronoun?.person !== 1)) return undefined;
  for (const index of chains.chainOf(quote.speaker).mentions) {
    const role = mentions[index]!;
    if (Math.abs(role.mention.sentence - mentions[quote.speaker]!.mention.sentence) > 0) continue;
    if (role.mention.form !== 'nominal' || !SPEAKING_FOR.has(role.lemma)) continue;
    const owner = role.sentence.tokens.find(
      (token) =>
        token.head === role.head.index &&
        (token.label === 'nmod:poss' || (token.label === 'nmod' && token.index > role.head.index)),
    );
    const of = owner && mentionHeadedBy(discourse, role.mention.sentence, owner.index);
    if (of === undefined || chains.chainOf(of.index).type !== 'PERSON') continue;
    if (chains.canJoin(of.index, pronoun.index))
      return { described: of, sentence: of.sentence, head: of.head, rank: 0 };
  }
  return undefined;
};

/** "the president himself": whom it stands right behind. */
const emphatic: Rule = (discourse, { pronoun, index, mention }) => {
  const before = discourse.mentions[index - 1];
  const isNext = before?.mention.sentence === mention.sentence && before.mention.last === mention.first - 1;
  if (!pronoun!.reflexive || !isNext || before.role === 'object') return undefined;
  if (!discourse.chains.canJoin(before.index, index)) return undefined;
  return { described: before, sentence: before.sentence, head: before.head, rank: 0 };
};

/** "where the guards armed themselves": the subject of the verb. */
const ofSubject: Rule = (discourse, { pronoun, head, mention, sentence }, candidates) => {
  if (!pronoun!.reflexive || !/^i?obj$/.test(head.label)) return undefined;
  const subject = subjectOfVerb(sentence, head.head);
  if (subject === undefined || subject.index > head.index) return undefined;
  return knownOf(discourse, candidates, mentionHeadedBy(discourse, mention.sentence, subject.index));
};

/** What is told of people alone. */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  'die flee kill wound injure arrest charge jail detain free release rescue treat abduct'.split(' '),
);

/** "The army named three soldiers. They died": the one group of people of the sentence before. */
const onlySeveral: Rule = (
  { chains, sentences },
  { pronoun, head, mention, sentence, quote },
  candidates,
) => {
  if (pronoun!.number !== 'plural' || head.index > 0 || !/^nsubj/.test(head.label) || quote !== undefined)
    return undefined;
  if (!OF_PEOPLE.has(sentence.tokens[head.head]!.lemma)) return undefined;
  const before = candidates.filter(({ sentence: { index } }) => index === mention.sentence - 1);
  if (sentences[mention.sentence - 1]?.paragraph !== sentence.paragraph) return undefined;
  const isPeople = ({ described, members }: Candidate) =>
    members === undefined &&
    described !== undefined &&
    described.quote === undefined &&
    described.number === 'plural' &&
    chains.chainOf(described.index).type === 'GROUP';
  const people = before.filter(isPeople);
  const isRivalled = before.some(
    (other) =>
      other.members !== undefined || (other.described === undefined && other.head.label.startsWith('nsubj')),
  );
  const [only] = people;
  return people.length === 1 && !isRivalled && only?.described
    ? { ...only, described: only.described }
    : undefined;
};

const RULES: readonly Rule[] = [
  emphatic,
  ofSubject,
  bill,
  firstOfRow,
  distributed,
  leaderOf,
  client,
  ofClient,
  withItsOwn,
  forOnesPart,
  ownWriting,
  beforeSubject,
  ownSpeech,
  ownDoing,
  ofRelative,
  besideParenthesis,
  goesOnTelling,
  onlySeveral,
];

/** What the first rule that is sure says of a pronoun. */
export const sureAntecedent: Rule = (discourse, pronoun, candidates) => {
  for (const rule of RULES) {
    const verdict = rule(discourse, pronoun, candidates);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
};
