import { dayNumber, isoDay, WEEKDAY_NAME } from '../../dates/index.js';
import type { Clause } from '../clauses/clause.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { StatementTime } from '../statement.js';
import type { Status } from '../status/status.js';
import { tenseAbove } from '../status/tense.js';

const WEEKDAY = new RegExp(`\\b${WEEKDAY_NAME}\\b`, 'i');

/** The same weekday a week before, the same month a year before; undefined for other times. */
const before = (time: StatementTime, words: string): StatementTime | undefined => {
  const { value, from, to } = time;
  if (from === null || to === null) return undefined;
  if (from === to && value.startsWith(from) && WEEKDAY.test(words)) {
    const day = isoDay(dayNumber(from) - 7);
    return { ...time, value: day + value.slice(from.length), from: day, to: day };
  }
  const year = value.slice(0, 4);
  if (!/^\d{4}-\d\d$/.test(value) || words.includes(year)) return undefined;
  const last = String(Number(year) - 1);
  const shift = (text: string): string => last + text.slice(4);
  return { ...time, value: shift(value), from: shift(from), to: shift(to) };
};

/** "will sue over the seizure in January": what it is done over has been; "will meet after the raid on Monday": either. */
const isSure = ({ tree, head }: Clause): boolean =>
  tenseAbove(tree, head) !== 'future' || /^(?:over|amid|despite|since)$/.test(prepositionOf(tree, head));

/**
 * "is pushing for talks over the raid on Tuesday": what is told as done by a noun was done on a day gone by, though its
 * verb has the day lie ahead; null where the day may be the verb's.
 */
export const goneBy = (
  clause: Clause,
  time: StatementTime | null,
  { modality, tense, polarity }: Status,
  today: string | undefined,
  text: string,
): StatementTime | null => {
  if (clause.kind !== 'noun' || clause.support !== undefined || time?.from == null) return time;
  if (today?.length !== 10 || time.from <= today) return time;
  if (modality !== 'asserted' || tense !== 'past' || polarity !== 'positive') return time;
  return isSure(clause) ? (before(time, text.slice(time.start, time.end)) ?? time) : null;
};
