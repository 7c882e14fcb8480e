import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import { besideParenthesis, ofRelative, withItsOwn } from './clause-rules.js';
import { type DescribedMention, relationOf } from './described-mention.js';
import { type Discourse, mentionHeadedBy } from './discourse.js';
import { isPersonal, knownOf, type Rule } from './pronoun-rule.js';
import { ofClient, ownSpeech, ownWriting } from './speech-rules.js';

/** What is done to a deed, a plan or a claim and to no body: "denied it", "has not ruled it out". */
const CLAIMED: ReadonlySet<string> = new Set('deny confirm dispute refute postpone reiterate'.split(' '));
const PUT: readonly RegExp[] = [/^rule out$/, /^(?:carry|call|put|set) (?:out|off|on hold|aside)$/];

const isClaim = ({ tokens }: ParsedSentence, verb: ParsedToken): boolean => {
  const particle = tokens.find(({ head, label }) => head === verb.index && label === 'compound:prt');
  const phrase = `${verb.lemma} ${particle?.lemma ?? ''}`;
  return CLAIMED.has(verb.lemma) || PUT.some((put) => put.test(phrase));
};

/** What is done to a bill and to no body; by a preposition ("vote for it") or a particle ("vote it down"). */
const ENACTING: ReadonlySet<string> = new Set(
  'veto repeal enact ratify legislate shelve sign approve reject pass adopt amend'.split(' '),
);
const VOTING: ReadonlySet<string> = new Set(['for', 'against', 'down', 'on', 'through']);

/** "vote for it", "has vowed to veto it", "It had been voted down": a bill, which no mention is. */
const bill: Rule = (_, { sentence, head, pronoun }) => {
  if (pronoun?.gender !== 'neuter' || pronoun.reflexive) return undefined;
  const { tokens } = sentence;
  const verb = tokens[head.head];
  if (verb === undefined || !['obj', 'nsubj:pass', 'obl'].includes(head.label)) return undefined;
  if (verb.lemma === 'vote') {
    const isVoted = tokens.some(
      ({ head: above, text }) =>
        (above === verb.index || above === head.index) && VOTING.has(text.toLowerCase()),
    );
    return isVoted ? 'none' : undefined;
  }
  if (head.label === 'obl') return undefined;
  return ENACTING.has(verb.lemma) || isClaim(sentence, verb) ? 'none' : undefined;
};

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

const TELLING: ReadonlySet<string> = new Set(
  'say tell add note explain warn urge announce promise state'.split(' '),
);

/** Who tells in the main clause of a sentence. */
const tellerOf = (discourse: Discourse, sentence: number): DescribedMention | undefined => {
  const tokens = discourse.sentences[sentence]?.tokens ?? [];
  const root = tokens.find(({ head, lemma }) => head < 0 && TELLING.has(lemma));
  const subject = root && tokens.find(({ head, label }) => head === root.index && label === 'nsubj');
  return subject && mentionHeadedBy(discourse, sentence, subject.index);
};

/** The sentence before the quote that a pronoun speaks; undefined where it speaks none. */
const beforeQuoteOf = ({ quotes, sentences }: Discourse, { index, mention }: DescribedMention) => {
  const first = quotes.find(({ speaker }) => speaker === index);
  if (first === undefined) return undefined;
  let at = mention.sentence;
  while (at > 0 && sentences[at]!.start > first.start) at -= 1;
  at -= 1;
  // sentences that are nothing but another quote of the same one
  const isQuoted = (sentence: number) => {
    const { start, end } = sentences[sentence]!;
    return quotes.some((quote) => quote.start <= start + 1 && end - 1 <= quote.end);
  };
  for (let steps = 0; at > 0 && steps < 3 && isQuoted(at); steps += 1) at -= 1;
  return at;
};

/** "The minister said the captain had erred. He added", ""…," he said": who was telling goes on to. */
const goesOnTelling: Rule = (discourse, pronoun, candidates) => {
  const { sentence, head, mention } = pronoun;
  if (!isPersonal(pronoun) || pronoun.quote !== undefined || head.label !== 'nsubj') return undefined;
  const verb = sentence.tokens[head.head]!;
  const isMain = TELLING.has(verb.lemma) && (verb.head < 0 || relationOf(verb) === 'parataxis');
  const spoken = isMain ? beforeQuoteOf(discourse, pronoun) : undefined;
  if (spoken !== undefined)
    return knownOf(discourse, candidates, spoken < 0 ? undefined : tellerOf(discourse, spoken));
  if (head.index > 1) return undefined;
  const denies =
    verb.lemma === 'deny' &&
    sentence.tokens.some((token) => token.head === verb.index && token.label === 'ccomp');
  if (verb.head >= 0 || !(TELLING.has(verb.lemma) || denies)) return undefined;
  const before = discourse.sentences[mention.sentence - 1];
  if (before?.paragraph !== sentence.paragraph) return undefined;
  return knownOf(discourse, candidates, tellerOf(discourse, mention.sentence - 1));
};

/** "the president himself": whom it stands right behind. */
const emphatic: Rule = (discourse, { pronoun, index, mention }) => {
  const before = discourse.mentions[index - 1];
  const isNext = before?.mention.sentence === mention.sentence && before.mention.last === mention.first - 1;
  if (!pronoun!.reflexive || !isNext || before.role === 'object') return undefined;
  if (!discourse.chains.canJoin(before.index, index)) return undefined;
  return { described: before, sentence: before.sentence, head: before.head, rank: 0 };
};

const RULES: readonly Rule[] = [
  emphatic,
  bill,
  firstOfRow,
  distributed,
  leaderOf,
  client,
  ofClient,
  withItsOwn,
  ownWriting,
  ownSpeech,
  ofRelative,
  besideParenthesis,
  goesOnTelling,
];

/** What the first rule that is sure says of a pronoun. */
export const sureAntecedent: Rule = (discourse, pronoun, candidates) => {
  for (const rule of RULES) {
    const verdict = rule(discourse, pronoun, candidates);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
};
