import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import { subjectOfVerb } from './clause-subject.js';
import type { DescribedMention } from './described-mention.js';
import { type Discourse, mentionHeadedBy } from './discourse.js';
import { REPRESENTATIVES } from './lexicon/representatives.js';
import { isPersonal, knownOf, type Rule } from './pronoun-rule.js';

/** Verbs whose subject tells of itself in the clause below: "Norland said it would leave". */
export const SPEAKING: ReadonlySet<string> = new Set(
  `say announce add claim admit acknowledge confirm deny insist argue promise pledge warn note state declare complain concede
  boast vow maintain explain recall testify believe think hope fear decide agree tell signal report reveal disclose
  estimate predict expect`.split(/\s+/),
);
/** Verbs whose "it" stands for nothing: "said it seemed that", "said it would take weeks". */
const IMPERSONAL: ReadonlySet<string> = new Set(
  'seem appear happen take matter depend rain snow mean turn make cost be'.split(' '),
);
const RELATIVE = /^(?:who|which|that)$/i;

/** The noun that a relative word stands for; any other token itself. */
const antecedentOf = ({ tokens }: ParsedSentence, token: ParsedToken): ParsedToken | undefined => {
  if (!RELATIVE.test(token.text)) return token;
  const clause = tokens[token.head];
  return clause?.label === 'acl:relcl' ? tokens[clause.head] : undefined;
};

/** What a body says of itself: "said it was close to deciding", "said it was in talks". */
const OF_ITSELF: ReadonlySet<string> = new Set(
  `close ready willing open able unable confident aware unaware committed prepared disappointed satisfied concerned pleased
  sorry keen cautious optimistic proud talk discussion negotiation contact`.split(/\s+/),
);

/** "it was clear", "it was not known whether", "it would take weeks": a subject that may stand for nothing. */
const isImpersonal = ({ tokens }: ParsedSentence, verb: ParsedToken): boolean =>
  (!OF_ITSELF.has(verb.lemma) &&
    (verb.upos !== 'VERB' ||
      IMPERSONAL.has(verb.lemma) ||
      tokens.some(({ head, label }) => head === verb.index && /^(?:cop|csubj|expl)/.test(label)))) ||
  (verb.xpos === 'VBN' && tokens.some(({ head, label }) => head === verb.index && label === 'ccomp'));

/** "a spokeswoman for Corvex", "its chairman": the body that the one who speaks is of. */
const bodyOf = (discourse: Discourse, speaker: DescribedMention): DescribedMention | undefined => {
  const { sentence, head, mention } = speaker;
  return sentence.tokens
    .filter((token) => token.head === head.index && /^(?:nmod|compound|nmod:poss)$/.test(token.label))
    .map((token) => mentionHeadedBy(discourse, mention.sentence, token.index))
    .find((body) => body?.mention.type === 'ORGANIZATION');
};

/** Whom a clause of speech, which a token is the subject of or whose subject it owns, is told by. */
const speakerOf = ({ sentence, head }: DescribedMention) => {
  const { tokens } = sentence;
  const subject = head.label === 'nmod:poss' ? tokens[head.head] : head;
  const verb = subject && tokens[subject.head];
  if (!subject || !/^nsubj/.test(subject.label) || verb?.label !== 'ccomp') return undefined;
  const telling = tokens[verb.head];
  if (telling === undefined || telling.index > verb.index || !SPEAKING.has(telling.lemma)) return undefined;
  // "told Lee he was late": either of the two
  const isAddressed = tokens.some(
    ({ head: above, label }) => above === telling.index && /^i?obj$/.test(label),
  );
  const speaker = isAddressed ? undefined : subjectOfVerb(sentence, telling.index);
  const told = speaker && antecedentOf(sentence, speaker);
  return told && told.index !== head.index ? { told, verb } : undefined;
};

/** "Headman Ann Lee", "one of the rescuers, Ann Lee,": the name that hangs on a word without a mention. */
const namedBeside = (
  discourse: Discourse,
  sentence: number,
  told: ParsedToken,
): DescribedMention | undefined => {
  const { tokens } = discourse.sentences[sentence]!;
  for (const [at, [first]] of discourse.headed.get(sentence) ?? []) {
    const above = tokens[tokens[at]!.head];
    const isBeside =
      tokens[at]!.head === told.index ||
      (above?.head === told.index && /^(?:appos|flat|compound)/.test(above.label));
    if (isBeside && /^(?:appos|flat|compound)/.test(tokens[at]!.label) && isNameOfOne(first)) return first;
  }
  return undefined;
};

const isNameOfOne = (described: DescribedMention | undefined): boolean =>
  described?.mention.form === 'name' && described.mention.type === 'PERSON' && described.number !== 'plural';

/** "Norland said it would leave", "Corvex said its shares", "a spokesman for Corvex said it": who speaks tells of itself. */
export const ownSpeech: Rule = (discourse, pronoun, candidates) => {
  const { sentence, head, mention } = pronoun;
  const found = speakerOf(pronoun);
  if (found === undefined) return undefined;
  const { told, verb } = found;
  const isNeuter = pronoun.pronoun!.gender === 'neuter';
  const isOwner = head.label === 'nmod:poss';
  if (isOwner ? !isNeuter : isNeuter && isImpersonal(sentence, verb)) return undefined;
  const speaker =
    mentionHeadedBy(discourse, mention.sentence, told.index) ??
    (isPersonal(pronoun) ? namedBeside(discourse, mention.sentence, told) : undefined);
  if (speaker === undefined) {
    const isSomebody = isPersonal(pronoun) && (told.upos === 'PROPN' || /^(?:one|another)$/i.test(told.text));
    return isSomebody ? 'none' : undefined;
  }
  if (speaker.quote !== pronoun.quote) return undefined;
  if (isPersonal(pronoun) && REPRESENTATIVES.has(speaker.lemma)) return undefined;
  const isPerson =
    speaker.mention.type === 'PERSON' && discourse.chains.chainOf(speaker.index).type === 'PERSON';
  const body = isNeuter && isPerson ? bodyOf(discourse, speaker) : speaker;
  return knownOf(discourse, candidates, body);
};

/** What is written, in which a speaker says something: "In a statement on its website, Corvex said". */
const WRITINGS: ReadonlySet<string> = new Set(
  'statement post letter interview filing report memo message video email tweet release speech'.split(' '),
);

/** "In a statement on its website, Corvex said": whose writing it is, the clause behind it tells. */
export const ownWriting: Rule = (discourse, pronoun, candidates) => {
  const { sentence, head, mention } = pronoun;
  const { tokens } = sentence;
  if (head.label !== 'nmod:poss' || tokens[0]?.upos !== 'ADP') return undefined;
  const writing = tokens.find(({ lemma, index }) => WRITINGS.has(lemma) && index < head.index + 3);
  const verb = writing && tokens[writing.head];
  if (verb === undefined || !SPEAKING.has(verb.lemma) || verb.index < head.index) return undefined;
  const subject = tokens.find(
    ({ head: above, label, index }) => above === verb.index && label === 'nsubj' && index > head.index,
  );
  const speaker = subject && mentionHeadedBy(discourse, mention.sentence, subject.index);
  if (speaker?.mention.form !== 'name') return undefined;
  const known = knownOf(discourse, candidates, speaker);
  if (known !== undefined || !discourse.chains.canJoin(speaker.index, pronoun.index)) return known;
  return { described: speaker, sentence, head: speaker.head, rank: 0 };
};

/** "Keller, for his part, said", "For its part, Norland": whom the clause tells of. */
export const forOnesPart: Rule = (discourse, { sentence, head, mention, index }) => {
  const { tokens } = sentence;
  const part = tokens[head.head];
  if (head.label !== 'nmod:poss' || part?.lemma !== 'part' || part.index !== head.index + 1) return undefined;
  if (tokens[head.index - 1]?.lemma !== 'for') return undefined;
  const before = discourse.mentions[index - 1];
  const isBeside = before?.mention.sentence === mention.sentence && before.mention.last >= mention.first - 3;
  const subject = subjectOfVerb(sentence, part.head);
  const told = isBeside ? before : subject && mentionHeadedBy(discourse, mention.sentence, subject.index);
  if (told === undefined || !discourse.chains.canJoin(told.index, index)) return undefined;
  return { described: told, sentence: told.sentence, head: told.head, rank: 0 };
};

/** "Upon his arrest, Keller confessed", "Accepting the award, her first, Lee said": whom the clause behind tells of. */
export const beforeSubject: Rule = (discourse, pronoun, candidates) => {
  const { head, sentence, quote } = pronoun;
  if (pronoun.pronoun!.number === 'plural' || (head.label !== 'nmod:poss' && !isPersonal(pronoun)))
    return undefined;
  const later = candidates.find(
    (other) => other.described && other.sentence === sentence && other.head.index > head.index,
  );
  const told = later?.described;
  if (told === undefined || told.mention.form !== 'name' || told.quote !== quote) return undefined;
  // somebody who is told of before the pronoun has it: "When Lee lost his hat, Keller"
  const isTold = candidates.some(
    (other) => other.described && other.sentence === sentence && other.head.index < head.index,
  );
  if (isTold) return undefined;
  const type = discourse.chains.chainOf(told.index).type;
  const agrees = isPersonal(pronoun) ? type === 'PERSON' : type === 'ORGANIZATION' || type === 'PLACE';
  return agrees ? { ...later!, described: told } : undefined;
};

/** Who speaks of somebody who has been charged, and what that one may do. */
const LAWYERS: ReadonlySet<string> = new Set('lawyer attorney solicitor barrister counsel'.split(' '));
const OF_CLIENTS: ReadonlySet<string> = new Set(
  'appeal plead deny cooperate testify surrender regret confess'.split(' '),
);

/** "Keller's lawyer, Ann Lee, said he will appeal": the client. */
export const ofClient: Rule = (discourse, pronoun, candidates) => {
  const found = isPersonal(pronoun) && pronoun.role === 'subject' ? speakerOf(pronoun) : undefined;
  const speaker = found && mentionHeadedBy(discourse, pronoun.mention.sentence, found.told.index);
  if (found === undefined || speaker === undefined || !LAWYERS.has(speaker.lemma)) return undefined;
  const isOther = !discourse.chains.canJoin(speaker.index, pronoun.index);
  if (!isOther && !OF_CLIENTS.has(found.verb.lemma)) return undefined;
  const owner = speaker.sentence.tokens.find(
    (token) => token.head === speaker.head.index && /^nmod/.test(token.label),
  );
  const client = owner && mentionHeadedBy(discourse, pronoun.mention.sentence, owner.index);
  return client?.mention.type === 'PERSON' ? knownOf(discourse, candidates, client) : undefined;
};
