/** Verbs that nobody does without doing it to somebody: without an object they are passive. */
export const DONE_TO: ReadonlySet<string> = new Set(
  `bar ban fine jail imprison sentence charge arrest detain release kill injure wound dismiss sack suspend expel deport extradite
  convict acquit behead execute abduct kidnap rescue hospitalize hospitalise accuse evict remand`.split(
    /\s+/,
  ),
);
