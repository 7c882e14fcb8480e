/** Number of letters to add, drop, change or swap with the next to get from one word to the other. */
const editDistance = (from: string, to: string): number => {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    before = row;
    row = next;
  }
  return row[to.length]!;
};

const simplify = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Those of the names that someone who wrote `name` may have meant, nearest first, at most three. */
export const nearestNames = (name: string, names: Iterable<string>): readonly string[] => {
  const wanted = simplify(name);
  const farthest = Math.max(1, Math.floor(wanted.length / 3));
  return [...names]
    .map((candidate) => {
      const simple = simplify(candidate);
      const within = wanted.length > 2 && (simple.includes(wanted) || wanted.includes(simple));
      return { candidate, distance: within ? 0.5 : editDistance(wanted, simple) };
    })
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
};

/** `; did you mean MET or URGED?`, or nothing. */
export const suggestion = (names: readonly string[]): string =>
  names.length === 0 ? '' : `; did you mean ${names.join(' or ')}?`;
