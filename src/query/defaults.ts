/** Confidence from which a statement or an edge is shown where the caller says nothing. */
export const DEFAULT_CONFIDENCE = 0.77;
