/**
 * Confidence from which a statement or an edge is shown where the caller says nothing: nine in ten are right in every
 * part (docs/quality.md).
 */
export const DEFAULT_CONFIDENCE = 0.86;

/** Confidence from which a look-up answers, marked as such, where nothing is found at the default. */
export const LESS_SURE = 0.5;
