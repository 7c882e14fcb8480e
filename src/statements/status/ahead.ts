import type { StatementTime } from '../statement.js';
import type { Status } from './status.js';

/** "She flies to Oslo on Friday", told the day before: what the present tells of a day to come lies ahead. */
export const aheadOf = (status: Status, time: StatementTime | null, today: string | undefined): Status =>
  status.modality === 'asserted' &&
  status.tense === 'present' &&
  today?.length === 10 &&
  time?.from != null &&
  time.from > today
    ? { ...status, modality: 'future', tense: 'future' }
    : status;
