import type { StatementTime } from '../statement.js';
import type { Status } from './status.js';

/** "She flies to Oslo on Friday", told the day before: what the present tells of a day to come lies ahead. */
export const aheadOf = (
  status: Status,
  time: StatementTime | null,
  today: string | undefined,
  text: string,
): Status =>
  status.modality === 'asserted' &&
  status.tense === 'present' &&
  today?.length === 10 &&
  time?.from != null &&
  time.from > today &&
  // "more die in one day than"
  !/^in /i.test(text.slice(time.start, time.end))
    ? { ...status, modality: 'future', tense: 'future' }
    : status;
