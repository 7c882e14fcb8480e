import type { DocumentStatement } from '../../src/server/api-types.js';

/** How a story's statements are told apart: what holds; what is expected, wished or not so; what is not sure. */
export type Part = 'holds' | 'beside' | 'unsure';

/** Which part a statement belongs to. `least`: the confidence from which a statement is shown. */
export const partOf = (
  { status, confidence }: Pick<DocumentStatement, 'status' | 'confidence'>,
  least: number,
): Part => {
  if (confidence < least) return 'unsure';
  return status === 'asserted' || status === 'claimed' ? 'holds' : 'beside';
};

const LONGEST = 70;

const shorten = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;

/** Whether words can be told as one stretch: short, of one sentence, with no half of a quote. */
const isStretch = (words: string): boolean =>
  words !== '' &&
  words.length <= LONGEST &&
  !/[.!?]\s|\n/.test(words) &&
  (words.match(/["“”]/g)?.length ?? 0) % 2 === 0;

interface Told {
  readonly did: string;
  /** Whether the words hold the ends too: "tensions between Norland and Estavia". */
  readonly whole: boolean;
}

/** What a statement without a relation tells, in the text's own words as far as they stand together. */
const ownWords = (text: string, { spans, phrase }: Pick<DocumentStatement, 'spans' | 'phrase'>): Told => {
  const spanOf = (role: string) => spans.find((span) => span.role === role);
  const [subject, predicate, object] = [spanOf('subject'), spanOf('predicate'), spanOf('object')];
  if (!predicate) return { did: phrase, whole: false };
  const words = (from: number, to: number) => text.slice(from, to).trim();
  const plain = words(predicate.start, predicate.end);
  if (!object) return { did: plain, whole: false };
  if (subject && predicate.end <= subject.start && subject.end <= object.start) {
    const all = words(predicate.start, object.end);
    return isStretch(all) ? { did: all, whole: true } : { did: plain, whole: false };
  }
  const behind = subject && subject.end <= predicate.start ? words(subject.end, object.start) : '';
  const upTo = words(predicate.start, object.start);
  return { did: [behind, upTo].find(isStretch) ?? plain, whole: false };
};

/** An end of a statement: the entity that is meant, or words that are none. */
interface End {
  readonly words: string;
  readonly isEntity: boolean;
}

const endOf = (end: DocumentStatement['subject']): End | null =>
  end && { words: end.entity?.name ?? shorten(end.text), isEntity: end.entity !== null };

/** A statement as a row of words. */
interface StatementWords {
  readonly subject: End | null;
  readonly did: string;
  readonly object: End | null;
  /** `did` holds the ends too. */
  readonly isWhole: boolean;
  /** What was said, urged or promised. */
  readonly content: string | null;
  /** The place that stands for the object. */
  readonly place: string | null;
}

/**
 * Words of a statement, its ends by the names of who is meant: "both parties" is once Norland and once Estavia.
 * @param did how its relation is told
 */
export const statementWords = (text: string, statement: DocumentStatement, did: string): StatementWords => {
  const argument = (role: string) => statement.args.find((one) => one.role === role);
  const content = argument('content')?.text;
  const place = statement.via === 'place' ? argument('place') : undefined;
  const own = statement.relation === 'OTHER' ? ownWords(text, statement) : { did, whole: false };
  return {
    subject: own.whole ? null : endOf(statement.subject),
    did: own.did,
    object: own.whole ? null : endOf(statement.object),
    isWhole: own.whole,
    content: content ? shorten(content) : null,
    place: place ? (place.entity?.name ?? place.text) : null,
  };
};
