import { words } from '../../document/index.js';
import type { ParsedSentence, ParsedToken } from '../../syntax/index.js';
import { type DescribedMention, relationOf } from '../described-mention.js';
import { type Discourse, isInDateline, mentionHeadedBy, type Pass } from '../discourse.js';
import { EITHER } from '../lexicon/either.js';
import { fronted, kinBefore, named, nameWithin, nounBefore, placeOf } from './noun-and-name.js';
import { nameOfPredicate, subjectOfPredicate } from './predicate-noun.js';
import { isSpeaking, toldBefore } from './told-before.js';

/**
 * "the head of Corvex Bank, Tim Ray": where the tree hangs the person on the body, the role that the body belongs to.
 * Not in a list ("the head of Corvex, Tim Ray and Bo Chan").
 */
const roleBefore = (discourse: Discourse, described: DescribedMention): DescribedMention | undefined => {
  const { mention, sentence, head } = described;
  const { tokens } = sentence;
  const body = tokens[head.head];
  if (mention.type !== 'PERSON' || mention.form !== 'name' || !body) return undefined;
  if (!['conj', 'appos'].includes(relationOf(head)) || relationOf(body) !== 'nmod') return undefined;
  if (tokens.some((token) => token.head === body.index && relationOf(token) === 'conj' && token !== head))
    return undefined;
  if (tokens.some((token) => token.head === head.index && relationOf(token) === 'cc')) return undefined;
  const named = mentionHeadedBy(discourse, mention.sentence, body.index)?.mention;
  const role = mentionHeadedBy(discourse, mention.sentence, body.head);
  return named?.form === 'name' &&
    named.type !== 'PERSON' &&
    role?.mention.form === 'nominal' &&
    role.mention.type === 'PERSON'
    ? role
    : undefined;
};

/** "the mayor and the governor, Tim Ray,": the last of a row before it, where the tree hangs it on the first. */
const lastOfRow = (
  { tokens }: ParsedSentence,
  { head }: ParsedToken,
  first: number,
): ParsedToken | undefined => {
  const last = tokens.findLast(
    (token) =>
      token.head === head && relationOf(token) === 'conj' && token.index > head && token.index < first,
  );
  const isNext = tokens.slice((last?.index ?? first) + 1, first).every(({ head: above, text }) => {
    return above === last?.index || text === ',';
  });
  return isNext ? last : undefined;
};

/** "its founder and chief executive, Tim Ray": one article for both, so both are he. */
const firstOfRow = (discourse: Discourse, { head, mention, sentence }: DescribedMention) => {
  if (relationOf(head) !== 'appos') return undefined;
  const last = lastOfRow(sentence, head, mention.first);
  const below = sentence.tokens.filter((token) => token.head === last?.index);
  const isAlone = last?.xpos === 'NN' && !below.some(({ label }) => /^(?:det|nmod:poss)$/.test(label));
  const first = isAlone ? mentionHeadedBy(discourse, mention.sentence, head.head) : undefined;
  const isSaid = first && (first.determination === 'definite' || first.determination === 'possessive');
  const isRole = isSaid && first.mention.form === 'nominal' && first.mention.type === 'PERSON';
  return isRole && mention.type === 'PERSON' && first.number === 'singular' ? first : undefined;
};

/** "its secretary-general, Tim Ray", "its director general, Tim Ray": the noun whose last word the tree hangs the name on. */
const holding = ({ mentions }: Discourse, { index, mention }: DescribedMention, token: number) =>
  mentions
    .slice(Math.max(0, index - 3), index)
    .find(
      ({ mention: before }) =>
        before.sentence === mention.sentence &&
        before.form === 'nominal' &&
        before.first <= token &&
        before.last === token,
    );

/** "the board of steelmaker Corvex": the noun right before a name, where the tree hangs the name on what the noun is of. */
const lastOfNoun = (
  discourse: Discourse,
  { mention, sentence, head }: DescribedMention,
): DescribedMention | undefined => {
  const before = sentence.tokens[mention.first - 1];
  const isOf = before?.upos === 'NOUN' && before.label === 'nmod' && before.head === head.head;
  const noun = isOf ? mentionHeadedBy(discourse, mention.sentence, before.index) : undefined;
  return noun?.mention.form === 'nominal' && noun.mention.last === before?.index ? noun : undefined;
};

/** "The mayor will resign, the clerk, Tim Ray, has said", "three are left: Corvex, …": another clause, a list. */
const isParted = (owner: DescribedMention, { mention, sentence, head }: DescribedMention): boolean =>
  sentence.tokens.slice(owner.mention.last + 1, mention.first).some((token) => {
    if (token.text === ':')
      return sentence.tokens.some(({ head: above, label }) => above === head.index && label === 'conj');
    if (token.upos !== 'VERB') return false;
    let at: ParsedToken | undefined = token;
    for (let steps = 0; at !== undefined && steps < 8; steps += 1) {
      if (at.index === owner.mention.head) return false;
      at = sentence.tokens[at.head];
    }
    return true;
  });

/** "the chief, Maulana Tim Ray,": the title, where the tree hangs the name on it. */
const topOf = ({ head, mention, sentence }: DescribedMention): ParsedToken => {
  const above = sentence.tokens[head.head];
  const isTitle =
    mention.title !== undefined &&
    head.label === 'flat' &&
    above !== undefined &&
    above.index < mention.first;
  return isTitle && above.start >= mention.title!.start ? above : head;
};

/** "Tim Ray, the head of the bank": the mention that an apposition explains. */
const explained = (discourse: Discourse, described: DescribedMention): DescribedMention | undefined => {
  const { mention, sentence } = described;
  const role = roleBefore(discourse, described);
  if (role !== undefined) return role;
  let head = topOf(described);
  // "Tim Ray, director of the bank and chairman of the fund": the second hangs on the first.
  if (relationOf(head) === 'conj' && described.mention.form === 'nominal')
    head = sentence.tokens[head.head] ?? head;
  if (relationOf(head) !== 'appos') return undefined;
  const ofNoun = lastOfNoun(discourse, described);
  if (ofNoun !== undefined) return ofNoun;
  const last = lastOfRow(sentence, head, mention.first);
  if (last !== undefined) return mentionHeadedBy(discourse, mention.sentence, last.index);
  const owner =
    mentionHeadedBy(discourse, mention.sentence, head.head) ?? holding(discourse, described, head.head);
  if (owner !== undefined) return isParted(owner, described) ? undefined : owner;
  const governor = sentence.tokens[head.head];
  // "a fourth defendant, Tim Ray's cousin Ann Lee": a noun in between, which is no mention.
  if (mention.form === 'name' && governor?.label === 'appos' && governor.upos === 'NOUN')
    return mentionHeadedBy(discourse, mention.sentence, governor.head);
  // "Secretary Ann Lee, a lawyer": where the tree hangs it on the title, the name beside it is meant.
  const named =
    governor &&
    sentence.tokens.find((token) => token.head === governor.index && relationOf(token) === 'flat');
  return named && mentionHeadedBy(discourse, mention.sentence, named.index);
};

/** Nouns for people of one firm: "its accountants, Corvex LLP", "Taliban rebels". */
const OF_ONE_BODY: ReadonlySet<string> = words(
  `accountant auditor consultant lawyer solicitor architect broker owner maker publisher banker adviser
  advisor agent promoter administrator liquidator organiser organizer analyst pollster retailer
  developer militant rebel insurgent guerrilla terrorist`,
);
/** "one of the developers, Corvex". */
const isOneOf = ({ sentence, mention }: DescribedMention): boolean =>
  /\b(?:one|two|three|some|any|each|either|another) of (?:the |its |their |his |her )?$/i.test(
    `${sentence.tokens
      .slice(Math.max(0, mention.first - 3), mention.first)
      .map(({ text }) => text)
      .join(' ')} `,
  );
const isOneBody = (noun: DescribedMention, { mention, number }: DescribedMention): boolean =>
  noun.mention.form === 'nominal' &&
  OF_ONE_BODY.has(noun.lemma) &&
  !isOneOf(noun) &&
  mention.form === 'name' &&
  number === 'singular' &&
  (mention.type === 'ORGANIZATION' || mention.type === 'GROUP');

/** Nine sites are not one town, even where the tree says so. */
const numbersDiffer = (a: DescribedMention, b: DescribedMention): boolean =>
  (a.number === 'plural') !== (b.number === 'plural') && !isOneBody(a, b) && !isOneBody(b, a);

/** "fund Opal and the utility Halden": a noun that has a name already takes no other. */
const isNamedOtherwise = (
  { chains }: Discourse,
  owner: DescribedMention,
  described: DescribedMention,
): boolean =>
  described.mention.form === 'name' &&
  described.mention.type !== 'PERSON' &&
  chains.chainOf(owner.index).named &&
  !chains.areJoined(owner.index, described.index);

/** "its owner, Corvex", "Portugal, the former ruler": nouns for people that a body or a state may be too. */
const isEither = (one: DescribedMention, other: DescribedMention): boolean => {
  const [noun, name] = one.mention.form === 'nominal' ? [one, other] : [other, one];
  const isBody = name.mention.type === 'ORGANIZATION' || name.mention.country !== undefined;
  return noun.mention.form === 'nominal' && name.mention.form === 'name' && isBody && EITHER.has(noun.lemma);
};

/** "He signed at the wish of Ann Lee, a spokesman told the paper": who tells what stands before, told by no comma behind. */
const isTellerBehind = ({ mention, sentence, determination, head }: DescribedMention): boolean => {
  const { tokens } = sentence;
  if (mention.form !== 'nominal' || determination !== 'indefinite' || relationOf(head) !== 'appos')
    return false;
  const below = tokens.filter(({ head: above, index }) => above === head.index && index > head.index);
  const last = Math.max(head.index, ...below.map(({ index }) => index));
  const verb = tokens[last + 1];
  if (verb === undefined || !/^VB[DZ]$/.test(verb.xpos) || verb.label !== 'root') return false;
  return (
    !tokens.some(({ head: above, label }) => above === verb.index && /^nsubj/.test(label)) &&
    tokens.some(
      ({ head: above, label, index }) => above === verb.index && label === 'ccomp' && index < head.index,
    )
  );
};

/** Appositions and definite predicate nominals. */
export const apposition: Pass = {
  name: 'apposition',
  run: (discourse) => {
    const { chains } = discourse;
    for (const described of discourse.mentions) {
      if (described.pronoun !== undefined || isTellerBehind(described)) continue;
      const before = toldBefore(discourse, described);
      const owner =
        (before !== undefined && isSpeaking(before) ? before : undefined) ??
        explained(discourse, described) ??
        kinBefore(discourse, described) ??
        nounBefore(discourse, described) ??
        named(discourse, described) ??
        placeOf(discourse, described) ??
        nameWithin(discourse, described) ??
        fronted(discourse, described);
      const bothNames = owner?.mention.form === 'name' && described.mention.form === 'name';
      // "Paris, France" looks like an apposition: two names are one only as acronyms, which have their own pass.
      if (
        owner !== undefined &&
        owner.pronoun === undefined &&
        !bothNames &&
        isInDateline(discourse, owner) === isInDateline(discourse, described) &&
        !isNamedOtherwise(discourse, owner, described) &&
        !numbersDiffer(owner, described)
      ) {
        chains.link(owner.index, described.index, 'apposition', isEither(owner, described));
      }
      if (before !== undefined && (owner === undefined || !chains.areJoined(owner.index, described.index)))
        chains.link(before.index, described.index, 'apposition', isEither(before, described));
      const first = firstOfRow(discourse, described);
      if (first !== undefined) chains.link(first.index, described.index, 'apposition');
      const subject = subjectOfPredicate(discourse, described);
      if (subject !== undefined && subject.pronoun === undefined && !numbersDiffer(subject, described)) {
        chains.link(subject.index, described.index, 'predicate');
      }
      const told = nameOfPredicate(discourse, described);
      if (told !== undefined && !numbersDiffer(told, described))
        chains.link(described.index, told.index, 'predicate', isEither(told, described));
    }
  },
};
