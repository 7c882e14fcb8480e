import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import { subjectOfVerb } from './clause-subject.js';
import { type DescribedMention, relationOf } from './described-mention.js';
import { mentionHeadedBy } from './discourse.js';
import { isPersonal, knownOf, type Rule } from './pronoun-rule.js';

/** Verbs whose subject tells of itself in the clause below: "Norland said it would leave". */
const SPEAKING: ReadonlySet<string> = new Set(
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

/** "it was clear", "it was not known whether", "it would take weeks": a subject that may stand for nothing. */
const isImpersonal = ({ tokens }: ParsedSentence, verb: ParsedToken): boolean =>
  verb.upos !== 'VERB' ||
  IMPERSONAL.has(verb.lemma) ||
  tokens.some(({ head, label }) => head === verb.index && /^(?:cop|csubj|expl)/.test(label)) ||
  (verb.xpos === 'VBN' && tokens.some(({ head, label }) => head === verb.index && label === 'ccomp'));

/** "Norland said it would leave", "a court which ruled that it": who speaks speaks of itself. */
export const ownSpeech: Rule = (discourse, pronoun, candidates) => {
  const { sentence, head, mention } = pronoun;
  const { tokens } = sentence;
  const verb = tokens[head.head];
  if (!/^nsubj/.test(head.label) || verb?.label !== 'ccomp') return undefined;
  const telling = tokens[verb.head];
  if (telling === undefined || telling.index > verb.index || !SPEAKING.has(telling.lemma)) return undefined;
  const isNeuter = pronoun.pronoun!.gender === 'neuter';
  if (isNeuter && isImpersonal(sentence, verb)) return undefined;
  // "told Lee he was late": either of the two
  if (tokens.some(({ head: above, label }) => above === telling.index && /^i?obj$/.test(label)))
    return undefined;
  const subject = subjectOfVerb(sentence, telling.index);
  const speaker = subject && antecedentOf(sentence, subject);
  if (speaker === undefined || speaker.index === head.index) return undefined;
  const told = mentionHeadedBy(discourse, mention.sentence, speaker.index);
  if (told === undefined) {
    const isSomebody =
      isPersonal(pronoun) && (speaker.upos === 'PROPN' || /^(?:one|another)$/i.test(speaker.text));
    return isSomebody ? 'none' : undefined;
  }
  if (told.quote !== pronoun.quote) return undefined;
  return knownOf(discourse, candidates, told);
};

const isSeveral = ({ pronoun }: DescribedMention): boolean => pronoun!.number === 'plural';

/** The relative clause that a token stands in, over a few steps. */
const relativeClauseOf = ({ tokens }: ParsedSentence, token: ParsedToken): ParsedToken | undefined => {
  let at = tokens[token.head];
  for (let steps = 0; at !== undefined && steps < 6; steps += 1) {
    if (at.label === 'acl:relcl') return at;
    if (!/^(?:advcl|ccomp|xcomp|obj|obl|nmod|conj)/.test(at.label)) return undefined;
    at = tokens[at.head];
  }
  return undefined;
};

/** "a fund that lost its money", "a man who hid because he was afraid": whom the clause tells of, with no other between. */
export const ofRelative: Rule = (discourse, pronoun, candidates) => {
  const { sentence, head, mention } = pronoun;
  const { tokens } = sentence;
  const clause = relativeClauseOf(sentence, head);
  if (clause === undefined) return undefined;
  const subject = tokens.find((token) => token.head === clause.index && /^nsubj/.test(token.label));
  if (subject === undefined || !RELATIVE.test(subject.text) || subject.index > head.index) return undefined;
  const between = candidates.some(
    ({ sentence: own, head: other }) =>
      own === sentence && other.index > subject.index && other.index < head.index,
  );
  const noun = tokens[clause.head];
  if (between || noun === undefined || isSeveral(pronoun) !== /^NNP?S$/.test(noun.xpos)) return undefined;
  // whose "the court, which upheld his sentence" is, the clause does not tell
  const isOwn =
    head.label === 'nmod:poss' && /^that$/i.test(subject.text) && pronoun.pronoun!.gender === 'neuter';
  if (!isOwn && !/^nsubj/.test(head.label)) return undefined;
  const told = mentionHeadedBy(discourse, mention.sentence, tellingOf(sentence, noun).index);
  if (told !== undefined) return knownOf(discourse, candidates, told);
  const isThing = /^(?:that|which)$/i.test(subject.text) && pronoun.pronoun!.gender === 'neuter';
  return isThing && noun.xpos === 'NN' ? 'none' : undefined;
};

/** "York is a town that": the subject of a predicate noun; any other noun itself. */
const tellingOf = ({ tokens }: ParsedSentence, noun: ParsedToken): ParsedToken => {
  const below = tokens.filter(({ head }) => head === noun.index);
  const isPredicate = below.some(({ label }) => label === 'cop');
  return (isPredicate && below.find(({ label }) => label === 'nsubj')) || noun;
};

/** The speaker of a parenthesis: "Lee left, said his brother Tom, to find". */
const parenthesisOf = ({ tokens }: ParsedSentence, before: number): ParsedToken | undefined =>
  tokens.find(
    ({ index, label, lemma }) =>
      index < before && relationOf({ label } as ParsedToken) === 'parataxis' && SPEAKING.has(lemma),
  );

/** "He turned it down, said his brother Tom, to stay with his crew": behind a parenthesis the clause goes on as it began. */
export const besideParenthesis: Rule = (discourse, pronoun, candidates) => {
  const { sentence, head, mention } = pronoun;
  const { tokens } = sentence;
  if (!isPersonal(pronoun) || pronoun.quote !== undefined) return undefined;
  const saying = parenthesisOf(sentence, head.index);
  if (saying === undefined) return undefined;
  const close = tokens.findLast(
    ({ index, text }) => text === ',' && index > saying.index && index < head.index,
  );
  const next = close && tokens[close.index + 1];
  if (next === undefined || !/^(?:ADP|SCONJ|PART|CCONJ|ADV)$/.test(next.upos)) return undefined;
  const root = tokens.find((token) => token.head < 0);
  const subject = root && tokens.find((token) => token.head === root.index && /^nsubj/.test(token.label));
  if (subject === undefined || subject.index > saying.index) return undefined;
  const told: DescribedMention | undefined = mentionHeadedBy(discourse, mention.sentence, subject.index);
  return told?.gender === pronoun.gender || told?.gender === 'unknown'
    ? knownOf(discourse, candidates, told)
    : undefined;
};
