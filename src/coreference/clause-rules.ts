import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import { type DescribedMention, relationOf } from './described-mention.js';
import { mentionHeadedBy } from './discourse.js';
import { isPersonal, knownOf, type Rule } from './pronoun-rule.js';
import { SPEAKING } from './speech-rules.js';

const RELATIVE = /^(?:who|which|that)$/i;

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
  if (!isOwn && !/^nsubj/.test(head.label) && !hasItself(pronoun, noun, subject)) return undefined;
  const told = mentionHeadedBy(discourse, mention.sentence, tellingOf(sentence, noun).index);
  if (told !== undefined) return knownOf(discourse, candidates, told);
  const isThing = /^(?:that|which)$/i.test(subject.text) && pronoun.pronoun!.gender === 'neuter';
  return isThing && noun.xpos === 'NN' ? 'none' : undefined;
};

/** People whose work is with others: "a judge who rejected his appeal". */
const OFFICIALS: ReadonlySet<string> = new Set(
  'judge magistrate prosecutor lawyer attorney solicitor officer detective policeman doctor surgeon nurse coach manager spokesman spokeswoman guard'.split(
    ' ',
  ),
);

/** "a banker who made his fortune", "a boy who hit his head": what somebody has himself. */
const hasItself = (pronoun: DescribedMention, noun: ParsedToken, subject: ParsedToken): boolean =>
  isPersonal(pronoun) &&
  pronoun.head.label === 'nmod:poss' &&
  /^who$/i.test(subject.text) &&
  !OFFICIALS.has(noun.lemma);

/** "York is a town that": the subject of a predicate noun; any other noun itself. */
const tellingOf = ({ tokens }: ParsedSentence, noun: ParsedToken): ParsedToken => {
  const below = tokens.filter(({ head }) => head === noun.index);
  const isPredicate = below.some(({ label }) => label === 'cop');
  return (isPredicate && below.find(({ label }) => label === 'nsubj')) || noun;
};

/** The verb of a parenthesis: "Lee left, said his brother Tom, to find", "Lee left, his brother said, but". */
const parenthesisOf = ({ tokens }: ParsedSentence, before: number): ParsedToken | undefined =>
  tokens.find(
    (token) =>
      token.index < before &&
      SPEAKING.has(token.lemma) &&
      (relationOf(token) === 'parataxis' ||
        (token.head < 0 &&
          tokens.some(
            ({ head, label, index }) => head === token.index && label === 'ccomp' && index < token.index,
          ))),
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
  const main =
    root === saying
      ? tokens.find(({ head: above, label }) => above === root!.index && label === 'ccomp')
      : root;
  const subject = main && tokens.find((token) => token.head === main.index && /^nsubj/.test(token.label));
  if (subject === undefined || subject.index > saying.index) return undefined;
  const told: DescribedMention | undefined = mentionHeadedBy(discourse, mention.sentence, subject.index);
  return told?.gender === pronoun.gender || told?.gender === 'unknown'
    ? knownOf(discourse, candidates, told)
    : undefined;
};

/** "a cartel with its own rules": whose own what stands with it is. */
export const withItsOwn: Rule = (discourse, { sentence, head, mention, pronoun }, candidates) => {
  const { tokens } = sentence;
  const whole = tokens[head.index - 2];
  if (pronoun!.gender !== 'neuter' || head.label !== 'nmod:poss' || whole?.xpos !== 'NN') return undefined;
  if (tokens[head.index + 1]?.text !== 'own' || tokens[head.index - 1]?.text !== 'with') return undefined;
  const told = mentionHeadedBy(discourse, mention.sentence, whole.index);
  return knownOf(discourse, candidates, told) ?? 'none';
};
