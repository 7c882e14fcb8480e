import type { TokenRule } from './token-rule.js';

const WHOLE: readonly RegExp[] = [
  // 50,000 · 1.5 · .265 · 1.428,000
  /^\d+(?:[.,]\d+)*$|^\.\d+$/,
  // 10:30, 2:15:07.4
  /^\d{1,2}(?::\d{2})+(?:\.\d+)?$/,
  // 9/11, 11/28/2000, 24/7
  /^\d{1,4}(?:\/\d{1,4}){1,2}$/,
  // 2025-05-10, 11-20-2000
  /^\d{1,4}-\d{1,2}-\d{1,4}$/,
  // telephone numbers
  /^(?:\+?\d{1,3}-)?\d{3}[-/]\d{3}-\d{4}$|^\d{1,3}-\d{4}$|^\+\d[\d-]+$/,
  // 20th, 1990s, 80's, '60s
  /^\d+(?:st|nd|rd|th)$|^['’]?\d{2,4}s$|^['’]\d{2}$|^\d{2,4}['’]s$/i,
];

/** Numbers, times, dates in figures, ordinals, decades: whole. */
export const number: TokenRule = (piece) =>
  /\d/.test(piece) && WHOLE.some((pattern) => pattern.test(piece)) ? [piece] : undefined;
