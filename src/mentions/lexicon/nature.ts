/** Last words of names of waters and hills, and of what a text calls them; no towns are called so but with "Falls" or "Springs". */
const NATURE = /(?:^|\s)(?:rivers?|seas?|ocean|delta|desert|mountains?|strait|volcano|glacier|reservoir)$/i;

/** "the Omba River", "the river": a place where nobody holds an office. */
export const isOfNature = (name: string): boolean => NATURE.test(name);
