import type { Span } from '../document/index.js';

/** A date or time in the text, with its TIMEX3 value (TimeML 1.2.1). */
export interface DateExpression extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** `2025-05-09`, `2025-05`, `2025-05-07TMO`, `P3D`, `PAST_REF` …; parts that nothing tells are `X` (`XXXX-WXX-5`). */
  readonly value: string;
  /**
   * First and last whole day it covers, both inclusive, ISO. Both ends of a range ("from 2001 to 2005") carry the days
   * of the whole range; a duration has them only where it counts from the document's date ("the past three days").
   * Absent where nothing places it: other durations, sets, fiscal years, open values, PAST_REF and its like.
   */
  readonly from?: string;
  readonly to?: string;
  /** Index of its sentence. */
  readonly sentence: number;
}
