import { searchText } from './search-text.js';

/** How well a name fits what was typed, best first. */
const FITS = ['exact', 'start', 'word', 'similar'] as const;
type Fit = (typeof FITS)[number];

export interface NameHit {
  /** Index of the entity. */
  readonly entity: number;
  /** The name or alias that fits. */
  readonly matched: string;
  readonly fit: Fit;
}

interface NameHits {
  /** Best fit first, then the more important. */
  readonly hits: readonly NameHit[];
  /** Entities that fit, beyond the limit too. */
  readonly total: number;
}

/**
 * Names by the first two letters of each of their words, the important entities first. A look-up walks one such
 * drawer once: a few milliseconds at 200,000 entities, where a general search library takes tens to expand a
 * short prefix.
 */
interface EntityNames {
  find(typed: string, limit: number, isWanted?: (entity: number) => boolean): NameHits;
}

interface Entry {
  readonly entity: number;
  readonly name: string;
  readonly text: string;
}

/** Shorter ones are not taken for misspelt. */
const SHORTEST_MISSPELT = 4;

const drawersOf = (text: string): ReadonlySet<string> =>
  new Set(text.split(' ').flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]));

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

/** True where the whole, or each of the words by itself, is one edit away at most; short words are the same. */
const isSimilar = (text: string, wanted: string): boolean => {
  if (isOneEditAway(text, wanted)) return true;
  const wantedWords = wanted.split(' ');
  if (wantedWords.length < 2 || Math.abs(text.length - wanted.length) > wantedWords.length) return false;
  const words = text.split(' ');
  return (
    words.length === wantedWords.length &&
    words.every((word, at) => {
      const other = wantedWords[at]!;
      return word === other || (other.length >= SHORTEST_MISSPELT && isOneEditAway(word, other));
    })
  );
};

/** Collects hits by fit; each entity counts once, by its best. */
const collect = (
  entries: readonly Entry[],
  limit: number,
  fitOf: (text: string) => Fit | undefined,
  isWanted: (entity: number) => boolean,
): NameHits => {
  const byFit = new Map<Fit, NameHit[]>(FITS.map((fit) => [fit, []]));
  const best = new Map<number, Fit>();
  for (const { entity, name, text } of entries) {
    const fit = fitOf(text);
    if (fit === undefined || !isWanted(entity)) continue;
    const known = best.get(entity);
    if (known !== undefined && FITS.indexOf(known) <= FITS.indexOf(fit)) continue;
    best.set(entity, fit);
    const hits = byFit.get(fit)!;
    if (hits.length < limit) hits.push({ entity, matched: name, fit });
  }
  const hits = [...byFit.values()].flat().filter(({ entity, fit }) => best.get(entity) === fit);
  return { hits: hits.slice(0, limit), total: best.size };
};

/**
 * @param names of each entity: its name first, then its aliases
 * @param order indexes of all entities, the most important first
 */
export const indexNames = (names: readonly (readonly string[])[], order: readonly number[]): EntityNames => {
  const drawers = new Map<string, Entry[]>();
  const everyone: Entry[] = [];
  for (const entity of order) {
    const seen = new Set<string>();
    for (const name of names[entity]!) {
      const text = searchText(name);
      if (text === '' || seen.has(text)) continue;
      seen.add(text);
      const entry = { entity, name, text };
      everyone.push(entry);
      for (const key of drawersOf(text)) {
        const drawer = drawers.get(key);
        if (drawer) drawer.push(entry);
        else drawers.set(key, [entry]);
      }
    }
  }

  return {
    find(typed, limit, isWanted = () => true) {
      const wanted = searchText(typed);
      if (wanted === '') return { hits: [], total: 0 };
      const words = wanted.split(' ').sort((a, b) => b.length - a.length);
      const fitOf = (text: string): Fit | undefined => {
        if (text.startsWith(wanted)) return text.length === wanted.length ? 'exact' : 'start';
        return words.every((word) => isWordStart(text, word)) ? 'word' : undefined;
      };
      const found = collect(drawers.get(words[0]!.slice(0, 2)) ?? [], limit, fitOf, isWanted);
      if (found.total > 0 || wanted.length < SHORTEST_MISSPELT) return found;
      return collect(everyone, limit, (text) => (isSimilar(text, wanted) ? 'similar' : undefined), isWanted);
    },
  };
};
