const PARTS: Readonly<Record<string, string>> = {
  TMO: ' morning',
  TMI: ' midday',
  TAF: ' afternoon',
  TEV: ' evening',
  TNI: ' night',
  TDT: ' daytime',
};

/** Values that no calendar has: counted by nobody, or only before and after today. */
const OPEN: Readonly<Record<string, string>> = {
  PXY: 'some years',
  PXM: 'some months',
  PXW: 'some weeks',
  PXD: 'some days',
  PTXH: 'some hours',
  PTXM: 'some minutes',
  PAST_REF: 'in the past',
  PRESENT_REF: 'now',
  FUTURE_REF: 'in the future',
};

const readableEnd = (value: string): string =>
  OPEN[value] ??
  value
    .replace(/T(?:MO|MI|AF|EV|NI|DT)$/, (part) => PARTS[part]!)
    .replace(/T(?=\d)/, ' ')
    .replace(/^XXXX-/, 'some year, ');

/**
 * A TIMEX3 value for people: "2031-03-26TEV" is "2031-03-26 evening", "2024-11-19T21:30/2024-11-19T22:45" is
 * "2024-11-19 21:30 to 2024-11-19 22:45", "PXM" ("in recent months") is "some months".
 */
export const readableTime = (value: string): string => value.split('/').map(readableEnd).join(' to ');
