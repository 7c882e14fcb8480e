import { searchText } from './search-text.js';

/** How well a name fits what was typed, best first. */
export type Fit = 'exact' | 'start' | 'word' | 'similar';
const RANK: Readonly<Record<Fit, number>> = { exact: 0, start: 1, word: 2, similar: 3 };

export interface NameHit {
  /** Index of the entity. */
  readonly entity: number;
  /** The name or alias that fits. */
  readonly matched: string;
  readonly fit: Fit;
}

interface Entry {
  readonly entity: number;
  readonly name: string;
  readonly text: string;
}

/**
 * Names by the first two letters of each of their words. A look-up walks one such drawer: a few thousand names at
 * 200,000 entities, under a millisecond, where a general search library takes tens to expand a short prefix.
 */
export interface EntityNames {
  /** Every entity with a name that fits, each with its best. */
  find(typed: string): readonly NameHit[];
}

const WORD_START = /(?:^| )(\S)/g;

const isWordStart = (text: string, word: string): boolean =>
  text.startsWith(word) || text.includes(` ${word}`);

/** True where one letter is added, dropped, changed or swapped with the next. */
const isOneEditAway = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restOfA = a.slice(start);
  const restOfB = b.slice(start);
  return (
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1) ||
    restOfA.slice(1) === restOfB.slice(1) ||
    (restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0] && restOfA.slice(2) === restOfB.slice(2))
  );
};

/** @param names of each entity: its name first, then its aliases */
export const indexNames = (names: readonly (readonly string[])[]): EntityNames => {
  const drawers = new Map<string, Entry[]>();
  const everyone: Entry[] = [];
  names.forEach((ofEntity, entity) => {
    const seen = new Set<string>();
    for (const name of ofEntity) {
      const text = searchText(name);
      if (text === '' || seen.has(text)) continue;
      seen.add(text);
      const entry = { entity, name, text };
      everyone.push(entry);
      const keys = new Set<string>();
      for (const match of text.matchAll(WORD_START)) {
        const start = match.index + match[0].length - 1;
        keys.add(text[start]!).add(text.slice(start, start + 2));
      }
      for (const key of keys) {
        const drawer = drawers.get(key);
        if (drawer) drawer.push(entry);
        else drawers.set(key, [entry]);
      }
    }
  });

  const fitOf = (text: string, wanted: string, words: readonly string[]): Fit | undefined => {
    if (text === wanted) return 'exact';
    if (text.startsWith(wanted)) return 'start';
    return words.every((word) => isWordStart(text, word)) ? 'word' : undefined;
  };

  const collect = (entries: readonly Entry[], fit: (text: string) => Fit | undefined): readonly NameHit[] => {
    const best = new Map<number, NameHit>();
    for (const { entity, name, text } of entries) {
      const found = fit(text);
      if (found === undefined) continue;
      const known = best.get(entity);
      if (!known || RANK[found] < RANK[known.fit]) best.set(entity, { entity, matched: name, fit: found });
    }
    return [...best.values()];
  };

  return {
    find(typed) {
      const wanted = searchText(typed);
      if (wanted === '') return [];
      const words = wanted.split(' ').sort((a, b) => b.length - a.length);
      const drawer = drawers.get(words[0]!.slice(0, 2)) ?? [];
      const hits = collect(drawer, (text) => fitOf(text, wanted, words));
      if (hits.length > 0 || wanted.length < 4) return hits;
      return collect(everyone, (text) => (isOneEditAway(text, wanted) ? 'similar' : undefined));
    },
  };
};

/** Best fit first, then as `importance` has it (higher first). */
export const sortHits = (
  hits: readonly NameHit[],
  importance: (entity: number) => number,
): readonly NameHit[] =>
  [...hits].sort((a, b) => RANK[a.fit] - RANK[b.fit] || importance(b.entity) - importance(a.entity));
