/** "an hour before", "a day after": a unit in which a stretch of time is told, as a lemma. */
export const isTimeUnit = (lemma: string): boolean =>
  /^(?:minute|hour|day|week|month|year|decade)$/.test(lemma);
