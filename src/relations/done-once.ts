import { words } from '../document/index.js';

const DONE_ONCE = words(
  `ABDUCTED ACQUIRED APPOINTED CONVICTED DISMISSED ELECTED FOUNDED HIRED MERGED_WITH REPLACED RESIGNED_FROM
  SENTENCED`,
);

/** True for what one does to the other once: told a year later without a date, it is still the same. */
export const isDoneOnce = (relation: string): boolean => DONE_ONCE.has(relation);
