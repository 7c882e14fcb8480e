import type { ParsedSentence } from '../syntax/index.js';
import type { Discourse } from './discourse.js';

/** Who asks and who answers in a text that prints an interview turn by turn. */
export interface Interview {
  /** By paragraph; those before the first question have no turn. */
  readonly turnOf: ReadonlyMap<number, 'question' | 'answer'>;
  /** A mention of the person who answers, where the text before the first question names one and no other. */
  readonly interviewee: number | undefined;
}

/**
 * Questions and answers that make a text an interview, and how many where its opening says that it is one; among how
 * many paragraphs each question may stand.
 */
const LEAST = {
  plain: { questions: 3, answers: 2, paragraphs: 5 },
  announced: { questions: 2, answers: 0, paragraphs: 10 },
} as const;
/** Sentences of a text's opening. */
const OPENING = 12;
/** A longer paragraph is no question, whatever is asked in it. */
const LONGEST_QUESTION = 6;

const says = (sentences: readonly ParsedSentence[], words: RegExp): boolean =>
  sentences.some(({ tokens }) => tokens.some(({ text }) => words.test(text)));

const asks = ({ tokens }: ParsedSentence): boolean => tokens.slice(-2).some(({ text }) => text === '?');

const isQuestion = (paragraph: readonly ParsedSentence[]): boolean =>
  paragraph.length <= LONGEST_QUESTION &&
  (asks(paragraph.at(-1)!) || (paragraph.some(asks) && says(paragraph, /^you(?:r|rs|rself)?$/i)));

const isAnswer = (paragraph: readonly ParsedSentence[]): boolean =>
  says(paragraph, /^(?:I|my|me|we|our|us)$/i);

/** "interviews Ann Lee and Tom Ray", "an interview with the owners". */
const interviewsSeveral = (opening: readonly ParsedSentence[]): boolean =>
  opening.some(({ tokens }) =>
    tokens.some(
      ({ head, label, xpos, index }) =>
        /^(?:obj|nmod|obl)$/.test(label) &&
        /^interview$/i.test(tokens[head]?.lemma ?? '') &&
        (xpos === 'NNS' ||
          tokens.some((other) => other.head === index && other.label === 'conj' && other.upos === 'PROPN')),
    ),
  );

/** The person named most often before the first question, of equals the first. */
const findInterviewee = ({ mentions, chains }: Discourse, before: number): number | undefined => {
  const counts = new Map<number, number>();
  for (const { mention, index } of mentions) {
    if (mention.sentence >= before) break;
    const chain = chains.chainOf(index);
    if (chain.type !== 'PERSON' || !chain.named || chain.number === 'plural') continue;
    const root = chains.rootOf(index);
    counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  const [first, ...others] = [...counts];
  return first && others.reduce((best, entry) => (entry[1] > best[1] ? entry : best), first)[0];
};

/** The turns of an interview that is printed as paragraphs of questions and answers; undefined for other texts. */
export const findInterview = (discourse: Discourse): Interview | undefined => {
  const paragraphs = new Map<number, ParsedSentence[]>();
  for (const sentence of discourse.sentences) {
    const list = paragraphs.get(sentence.paragraph);
    if (list) list.push(sentence);
    else paragraphs.set(sentence.paragraph, [sentence]);
  }
  const turnOf = new Map<number, 'question' | 'answer'>();
  let [questions, answers] = [0, 0];
  let before: number | undefined;
  for (const [paragraph, sentences] of paragraphs) {
    if (isQuestion(sentences)) {
      before ??= sentences[0]!.index;
      questions += 1;
      turnOf.set(paragraph, 'question');
    } else if (before !== undefined) {
      if (isAnswer(sentences)) answers += 1;
      turnOf.set(paragraph, 'answer');
    }
  }
  const opening = discourse.sentences.slice(0, OPENING);
  const announced = says(opening, /^interview(?:s|ed|ing)?$/i);
  const least = announced ? LEAST.announced : LEAST.plain;
  const isDense = turnOf.size <= questions * least.paragraphs;
  if (questions < least.questions || answers < least.answers || !isDense) return undefined;
  return {
    turnOf,
    interviewee: interviewsSeveral(opening) ? undefined : findInterviewee(discourse, before!),
  };
};
