import type { BreakRule } from './break-rule.js';

const DAY = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?$/;
const HALF = /^[AaPp]\.?[Mm]\.?$/;
/** A word that the stamp belongs to: "on 03/12/2004 08:15 AM". */
const LEADS_IN = /^(?:\p{Ll}+|[,:;(–—-]|On|At|From|Since|Until|By)$/u;
/** What goes on after a stamp: "… 08:15 AM and", "… PM, he". */
const GOES_ON = /^(?:[,;:.)\]–—-]|and|or|to|until|by|in|at|EST|EDT|CST|CDT|MST|MDT|PST|PDT|GMT|UTC)$/;

/** Words of the stamp of day and clock that begins at `at`: 0 where there is none. */
const stampLength = (words: readonly string[], at: number): number => {
  if (!DAY.test(words[at] ?? '') || !CLOCK.test(words[at + 1] ?? '')) return 0;
  return HALF.test(words[at + 2] ?? '') ? 3 : 2;
};

/** The day and clock over a forwarded message: "Lena Haddad ¦ 03/12/2004 08:15 AM ¦ Please send". */
export const messageStamp: BreakRule = ({ words, at }) => {
  if (stampLength(words, at + 1) > 0) return !LEADS_IN.test(words[at]!);
  const ended = stampLength(words, at - 1) === 2 || stampLength(words, at - 2) === 3;
  return ended && !GOES_ON.test(words[at + 1]!) && !HALF.test(words[at + 1]!);
};
