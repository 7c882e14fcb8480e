const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const PLACE =
  "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}(?:, ?\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2})?";
const CAPITALS =
  "\\p{Lu}[\\p{Lu}.'’-]{2,}(?: [\\p{Lu}.'’-]{2,}){0,3}(?:, ?\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2})?";
const DAY = `,? (?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?)`;
const AGENCY =
  ' ?\\((?:(?:\\p{Lu}[\\p{L}.]*|dpa|apa|ots|sda|ansa|efe|afp|ap|upi)(?:[ /-]\\p{Lu}?[\\p{L}.]*){0,3})\\)';
const DASH = ' ?(?:--|[—–]|-(?= )|(?<=\\)):)';

const DATELINES: readonly RegExp[] = [
  // GENEVA (AP) — · Boulder, Feb. 23 (UPI) -- · Nairobi (Reuters) - · AUSTIN, Texas--(BUSINESS WIRE)--
  new RegExp(`^${PLACE}(?:${DAY})?,?(?: ?--)?${AGENCY}${DASH}`, 'u'),
  // LAGOS (Mar. 2) --
  new RegExp(`^${CAPITALS} \\(${MONTH} \\d{1,2}(?:, \\d{4})?\\)${DASH}(?= )`, 'u'),
  // (Reuters) - · (AFP) —
  new RegExp(`^${AGENCY.slice(2)}${DASH}(?= )`, 'u'),
  // KABUL, 3 March – · Paris, March 3 (no agency) —
  new RegExp(`^${PLACE}${DAY}${DASH}`, 'u'),
  // Tuesday, May 6, 2014 On Monday the …
  new RegExp(
    `^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:${MONTH} \\d{1,2}, \\d{4}|\\d{1,2} ${MONTH} \\d{4})(?= \\p{Lu})`,
    'u',
  ),
  // WASHINGTON — · NEW DELHI:
  new RegExp(`^${CAPITALS}(?:${DASH}|:)(?= )`, 'u'),
];

/** Longest dateline, in characters. */
const LONGEST = 70;

/** Length of the dateline that a stretch begins with ("GENEVA (AP) —"); 0 where there is none. */
export const datelineLength = (stretch: string): number => {
  const start = stretch.slice(0, LONGEST);
  for (const pattern of DATELINES) {
    const length = pattern.exec(start)?.[0].length ?? 0;
    if (length > 0 && length < stretch.length) return length;
  }
  return 0;
};
