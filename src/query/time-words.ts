import { readableTime } from '../dates/index.js';

/** Columns of a saved query that hold TIMEX3 values, days, weeks and months. */
const TIME_COLUMNS: ReadonlySet<string> = new Set(['day', 'time', 'week', 'month']);

/** The times in the rows of an answer that people read otherwise: "2031-05-27TEV" is "2031-05-27 evening". */
export const timeWords = (
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Readonly<Record<string, string>> => {
  const times = columns.flatMap((column, at) => (TIME_COLUMNS.has(column) ? [at] : []));
  const values = new Set(rows.flatMap((row) => times.map((at) => row[at])));
  const words = [...values].flatMap((value) =>
    typeof value === 'string' ? [[value, readableTime(value)] as const] : [],
  );
  return Object.fromEntries(words.filter(([value, readable]) => value !== readable));
};
