/** The closed word lists that the phrases and rules share. */

export const WEEKDAYS: ReadonlyMap<string, number> = table({
  1: 'monday mon',
  2: 'tuesday tue tues',
  3: 'wednesday wed weds',
  4: 'thursday thu thur thurs',
  5: 'friday fri',
  6: 'saturday sat',
  7: 'sunday sun',
});

/** Full names only: "Mondays" is a set. */
export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = table({
  1: 'mondays',
  2: 'tuesdays',
  3: 'wednesdays',
  4: 'thursdays',
  5: 'fridays',
  6: 'saturdays',
  7: 'sundays',
});

export const MONTHS: ReadonlyMap<string, number> = table({
  1: 'january jan',
  2: 'february feb',
  3: 'march mar',
  4: 'april apr',
  5: 'may',
  6: 'june jun',
  7: 'july jul',
  8: 'august aug',
  9: 'september sep sept',
  10: 'october oct',
  11: 'november nov',
  12: 'december dec',
});

/** Short forms that are words or names of their own unless a full stop or a number says otherwise. */
export const SHORT_NAMES = new Set(
  'mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** A calendar or clock unit. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  (
    [
      'second seconds sec secs',
      'minute minutes min mins',
      'hour hours hr hrs',
      'day days',
      'night nights',
      'weekend weekends',
      'week weeks',
      'fortnight fortnights',
      'month months',
      'quarter quarters',
      'year years yr yrs',
      'decade decades',
      'century centuries',
      'millennium millennia',
    ] as const
  ).flatMap((line) => {
    const [unit, ...forms] = line.split(' ');
    return [unit!, ...forms].map((form) => [form, unit as Unit] as const);
  }),
);

export const CARDINALS: ReadonlyMap<string, number> = count(
  0,
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
export const TENS: ReadonlyMap<string, number> = table({
  20: 'twenty',
  30: 'thirty',
  40: 'forty',
  50: 'fifty',
  60: 'sixty',
  70: 'seventy',
  80: 'eighty',
  90: 'ninety',
});
export const ORDINALS: ReadonlyMap<string, number> = count(
  1,
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
);
export const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** Words for a number that isn't told: TIMEX3 writes X. */
export const VAGUE_NUMBERS = new Set(['several', 'few', 'some', 'many', 'numerous', 'countless']);

export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** Parts of a day that follow a day's name, as TIMEX3 codes. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['midday', 'MI'],
]);

/** Decades in words: "the nineties". */
export const DECADE_WORDS: ReadonlyMap<string, number> = table({
  2: 'twenties',
  3: 'thirties',
  4: 'forties',
  5: 'fifties',
  6: 'sixties',
  7: 'seventies',
  8: 'eighties',
  9: 'nineties',
});

/** Zones that are Universal Time: the value ends in Z. */
export const UNIVERSAL_TIME = new Set(['utc', 'gmt', 'zulu']);
/** Other zones: part of the expression, not of its value. */
export const TIME_ZONES = new Set(
  'est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest ist pkt msk jst kst hkt sgt aest aedt akst hst wib nzst nzdt'.split(
    ' ',
  ),
);

function table(rows: Readonly<Record<number, string>>): Map<string, number> {
  return new Map(
    Object.entries(rows).flatMap(([value, forms]) => forms.split(' ').map((form) => [form, Number(value)])),
  );
}

function count(from: number, forms: string): Map<string, number> {
  return new Map(forms.split(' ').map((form, index) => [form, from + index]));
}
