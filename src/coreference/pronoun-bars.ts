import { subjectOfVerb } from './clause-subject.js';
import { clauseTokenOf, type DescribedMention, relationOf } from './described-mention.js';
import { type Discourse, mentionHeadedBy } from './discourse.js';
import { REPRESENTATIVES } from './lexicon/representatives.js';
import type { Candidate } from './pronoun-candidates.js';
import { isPersonal } from './pronoun-rule.js';
import { isSource, isToldPress } from './sources.js';

/** Roles in which somebody takes part himself. */
const TAKES_PART: ReadonlySet<string> = new Set(['subject', 'object']);

/** Somebody of a passed paragraph, while a person of this paragraph stands in the sentence before. */
export const isOfPassedParagraph = (
  { chains }: Discourse,
  pronoun: DescribedMention,
  { sentence, described }: Candidate,
  candidates: readonly Candidate[],
): boolean => {
  const backOf = (other: Candidate) => pronoun.mention.sentence - other.sentence.index;
  const { paragraph } = pronoun.sentence;
  if (!isPersonal(pronoun) || pronoun.quote !== undefined || described === undefined) return false;
  if (sentence.paragraph === paragraph || pronoun.mention.sentence - sentence.index < 2) return false;
  return candidates.some(
    (other) =>
      other.described !== undefined &&
      other.sentence.paragraph === paragraph &&
      (backOf(other) === 0 || backOf(other) === 1) &&
      other.head.index !== pronoun.head.index &&
      (backOf(other) === 1 || other.head.index < pronoun.head.index) &&
      chains.chainOf(other.described.index).type === 'PERSON' &&
      other.described.quote === undefined &&
      TAKES_PART.has(other.described.role),
  );
};

/** Verbs whose object is somebody who acts: "accused it of lying". */
const OF_ACTORS: ReadonlySet<string> = new Set(
  'accuse sue urge ask tell order fine blame sanction'.split(' '),
);

/** "it" that can be no clause and no thing: whom somebody accuses or asks. */
export const isActor = ({ pronoun, head, sentence }: DescribedMention): boolean =>
  pronoun?.gender === 'neuter' &&
  /^(?:obj|iobj|nsubj:pass)$/.test(head.label) &&
  OF_ACTORS.has(sentence.tokens[head.head]?.lemma ?? '') &&
  // "told it", "asked it" with nothing else may be a story and a question.
  sentence.tokens.some(
    (token) =>
      token.head === head.head && token.index > head.index && /^(?:obl|xcomp|ccomp|obj)/.test(token.label),
  );

/** "Norland and Eastland voted": one of those who did it together is no "it", nor "they" without the other. */
export const isOneOfSeveral = (
  discourse: Discourse,
  pronoun: DescribedMention,
  { described, members, sentence, head }: Candidate,
  candidates: readonly Candidate[],
): boolean => {
  if (described === undefined || members || described.role !== 'subject' || isPersonal(pronoun)) return false;
  if (described.mention.form === 'pronoun') return false;
  if (pronoun.pronoun!.number === 'plural')
    return candidates.some(
      (other) => other.sentence === sentence && other.members?.some(({ index }) => index === described.index),
    );
  const first = clauseTokenOf(sentence, head);
  const others = sentence.tokens.filter(
    (token) =>
      token.head === first.index &&
      relationOf(token) === 'conj' &&
      mentionHeadedBy(discourse, sentence.index, token.index)?.mention.form === 'name',
  );
  const last = Math.max(-1, ...others.map(({ index }) => index));
  return last >= 0 && (sentence !== pronoun.sentence || pronoun.head.index > last);
};

/** "told reporters: They …": who is spoken to is not spoken of. */
export const isAddressed = (
  { quotes, mentions }: Discourse,
  pronoun: DescribedMention,
  { described }: Candidate,
): boolean => {
  const speaker = pronoun.quote === undefined ? undefined : quotes[pronoun.quote]!.speaker;
  if (speaker === undefined || described === undefined || described.quote !== undefined) return false;
  const who = mentions[speaker]!;
  const token = clauseTokenOf(described.sentence, described.head);
  return (
    who.sentence === described.sentence &&
    /^i?obj$/.test(token.label) &&
    token.head === clauseTokenOf(who.sentence, who.head).head
  );
};

/** "told Reuters that it": who prints what is told is not told of. */
export const isPrinting = (pronoun: DescribedMention, { described, sentence }: Candidate): boolean =>
  pronoun.pronoun!.gender === 'neuter' &&
  described !== undefined &&
  (sentence !== pronoun.sentence ? isSource(described) : isToldPress(described));

/** "One of Norland's banks closed after a watchdog warned it": who has one of several is not the one. */
export const isOwnerOfSome = ({ pronoun, mention }: DescribedMention, { described }: Candidate): boolean => {
  if (pronoun!.gender !== 'neuter' || described?.mention.sentence !== mention.sentence) return false;
  const { tokens } = described.sentence;
  const owned = described.head.label === 'nmod:poss' ? tokens[described.head.head] : undefined;
  const one = owned?.label === 'nmod' ? tokens[owned.head] : undefined;
  return /^(?:one|another|two|several|some)$/i.test(one?.text ?? '') && /^nsubj/.test(one!.label);
};

const ARMED: ReadonlySet<string> = new Set(
  'force troop army militia police soldier fighter man guard'.split(' '),
);

/** "Lee said his forces will capture him": those whom somebody has do it to another. */
export const isOwnerOfActor = (
  discourse: Discourse,
  { sentence, head, mention, pronoun }: DescribedMention,
  { described }: Candidate,
): boolean => {
  if (described === undefined || !/^i?obj$/.test(head.label)) return false;
  const actor = subjectOfVerb(sentence, head.head);
  if (actor === undefined || !ARMED.has(actor.lemma)) return false;
  const owner = sentence.tokens.find(
    ({ head: above, label }) => above === actor.index && label === 'nmod:poss',
  );
  const owning = owner && mentionHeadedBy(discourse, mention.sentence, owner.index);
  return (
    owning?.pronoun !== undefined &&
    owning.gender === pronoun!.gender &&
    discourse.chains.areJoined(owning.index, described.index)
  );
};

/** Words of bodies that are many people. */
const OF_MANY: ReadonlySet<string> = new Set(
  'police force forces troops marines guards club team band united rovers rangers'.split(' '),
);

/** "one of them", "most of them", "among them": some of several. */
const isSomeOf = ({ sentence, head }: DescribedMention): boolean => {
  const before = sentence.tokens[head.index - 1]?.lemma;
  if (before === 'among') return true;
  const part = sentence.tokens[head.head];
  return (
    before === 'of' &&
    part !== undefined &&
    part.index < head.index &&
    /^(?:NUM|PRON|DET|ADJ)$/.test(part.upos)
  );
};

/** A single body, while several stand between it and "they": "the ministry sued two airlines after they". */
export const isPassedBySeveral = (
  { chains }: Discourse,
  pronoun: DescribedMention,
  { described, members, sentence, head }: Candidate,
  candidates: readonly Candidate[],
): boolean => {
  if (pronoun.pronoun!.number !== 'plural' || described === undefined || members) return false;
  if (described.number === 'plural' || described.pronoun !== undefined) return false;
  const { type, named } = chains.chainOf(described.index);
  if (!named || (type !== 'ORGANIZATION' && type !== 'PLACE')) return false;
  if (isSomeOf(pronoun)) return true;
  // "they" and "their" may be a firm's, whom something is done to is an "it"
  const isThem = pronoun.role === 'object' || pronoun.role === 'oblique';
  if (isThem && !pronoun.pronoun!.reflexive && !described.words.some((word) => OF_MANY.has(word)))
    return true;
  if (type === 'PLACE') return false;
  return candidates.some(
    (other) =>
      other.described?.mention.form === 'nominal' &&
      other.described.number === 'plural' &&
      /^(?:two|three|four|five|several|\d+)$/.test(other.described.words[0]!) &&
      other.sentence === sentence &&
      sentence === pronoun.sentence &&
      other.head.index > head.index,
  );
};

const SAYING: ReadonlySet<string> = new Set(
  'say tell add deny claim insist argue contend maintain explain confirm note write'.split(' '),
);

/** The verb of saying in whose content a token stands, over a few steps. */
const sayingAbove = ({ tokens }: DescribedMention['sentence'], token: DescribedMention['head']) => {
  let at = token;
  for (let steps = 0; steps < 6 && at.head >= 0; steps += 1) {
    const above = tokens[at.head]!;
    if (relationOf(at) === 'ccomp' && SAYING.has(above.lemma)) return above;
    at = above;
  }
  return undefined;
};

/** What somebody who speaks tells of himself: "said he had no information", "said he was not aware", "said he hoped". */
const OF_ONESELF: ReadonlySet<string> = new Set(
  'know comment confirm hope believe expect think understand regret aware unaware unable sure certain confident'.split(
    ' ',
  ),
);
const HAS_ONESELF: ReadonlySet<string> = new Set(
  'information comment knowledge detail doubt idea record'.split(' '),
);

const tellsOfOneself = ({ sentence: { tokens }, head }: DescribedMention): boolean => {
  const verb = tokens[head.head];
  if (verb === undefined || !/^nsubj/.test(head.label)) return false;
  return (
    OF_ONESELF.has(verb.lemma) ||
    tokens.some((token) => token.head === verb.index && token.label === 'obj' && HAS_ONESELF.has(token.lemma))
  );
};

/** "the attorney general" is nobody's lawyer. */
const isSomebodysOwn = ({ lemma, words }: DescribedMention): boolean =>
  REPRESENTATIVES.has(lemma) && !(lemma === 'attorney' && words.includes('general'));

/** "His lawyer, Ann Lee, said that he": who speaks for somebody tells of him, not of himself. */
export const isRepresentative = (
  { chains, mentions }: Discourse,
  pronoun: DescribedMention,
  { described, sentence, members }: Candidate,
): boolean => {
  if (!isPersonal(pronoun) || described === undefined || members || sentence !== pronoun.sentence)
    return false;
  if (pronoun.head.label === 'nmod:poss' && sentence.tokens[pronoun.head.head]?.lemma === 'client')
    return false;
  const saying = sayingAbove(sentence, pronoun.head);
  const subject =
    saying && sentence.tokens.find(({ head, label }) => head === saying.index && label === 'nsubj');
  if (subject === undefined || tellsOfOneself(pronoun)) return false;
  return chains.chainOf(described.index).mentions.some((index) => {
    const role = mentions[index]!;
    const isHere = role.sentence === sentence && role.mention.form === 'nominal';
    const stands =
      role.head === subject || (role.head.head === subject.index && relationOf(role.head) === 'appos');
    return isHere && stands && isSomebodysOwn(role);
  });
};
