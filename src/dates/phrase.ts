import type { Day, MonthNumber } from './calendar.js';
import type { DateExpression } from './date-expression.js';
import type { DayRange } from './days-covered.js';
import type { Reference } from './reference.js';
import type { Word } from './words.js';

/** The tense of the verb that governs an expression. */
export type Tense = 'past' | 'present' | 'future';

/** The last explicit date of the text before an expression, in each precision: "the following day" counts from it. */
export interface Mentioned {
  readonly year?: number;
  readonly month?: MonthNumber;
  readonly day?: Day;
  /** The last calendar value, of any precision. */
  readonly value?: string;
}

/** What the meaning of an expression can depend on. */
export interface Context {
  /** From where deictic expressions count; null where it isn't known. */
  readonly reference: Reference | null;
  readonly tense: Tense | null;
  readonly mentioned: Mentioned;
  /** The last explicit date of the same sentence before the expression. */
  readonly beside: Mentioned;
}

/** Words that together mean a time. */
export interface Phrase {
  /** Position after its last word. */
  readonly end: number;
  /** Its TIMEX3 value; null where the context doesn't give it. */
  readonly resolve: (context: Context) => string | null;
}

/** An expression found by a rule. */
export interface Match extends Phrase {
  /** Where its words begin, if not at the position the rule was asked for. */
  readonly start?: number;
  readonly type: DateExpression['type'];
  /** For a duration that is placed ("the past three days"): the value whose days, with the reference's, it covers. */
  readonly reach?: (context: Context) => string | null;
  /** For a duration at an edge of a period ("the first three days of May"): the days that it covers. */
  readonly days?: (context: Context) => DayRange | null;
  /** What the words mean where `resolve` gives null ("two days later" after no date is a duration). */
  readonly otherwise?: Match;
  /** Further expressions in the same words ("May 3-5" is two). */
  readonly also?: readonly Match[];
}

/** Reads one construction at a position of a sentence's words; null where it isn't there. */
export type Rule = (words: readonly Word[], at: number) => Match | null;

/** A value that doesn't depend on the context. */
export function always(value: string | null): () => string | null {
  return () => value;
}
