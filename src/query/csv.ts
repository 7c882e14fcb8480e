import type { StoreValue } from '../store/index.js';

const text = (value: StoreValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const words = Array.isArray(value)
    ? value.map(text).join('; ')
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
  // A spreadsheet would run a text that starts so as a formula.
  return /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
};

const field = (value: StoreValue | undefined): string => {
  const words = text(value);
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
};

/** Comma-separated values after RFC 4180, safe to open in a spreadsheet. */
export const toCsv = (columns: readonly string[], rows: readonly (readonly StoreValue[])[]): string =>
  [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
