/**
 * Heads that make the tree of the highest total score with exactly one root (Chu and Liu 1965, Edmonds 1967).
 *
 * `scores[word * (words + 1) + head]` is the score of `head` for `word`; head 0 is the root, head h is word h − 1.
 * Returns for each word its head in the same numbering. Ties go to the smaller number, so the result is one.
 */
export const spanningTree = (scores: ArrayLike<number>, words: number): Int32Array => {
  const best = bestHeads(scores, words);
  return isSingleRootedTree(best) ? best : singleRootedTree(scores, words);
};

const bestHeads = (scores: ArrayLike<number>, words: number): Int32Array => {
  const heads = new Int32Array(words);
  for (let word = 0; word < words; word++) {
    const row = word * (words + 1);
    let best = -1;
    for (let head = 0; head <= words; head++) {
      if (head === word + 1) continue;
      if (best < 0 || scores[row + head]! > scores[row + best]!) best = head;
    }
    heads[word] = best;
  }
  return heads;
};

/** True if exactly one word hangs on the root and all others lead there. */
export const isSingleRootedTree = (heads: ArrayLike<number>): boolean => {
  const words = heads.length;
  const state = new Uint8Array(words);
  let roots = 0;
  for (let word = 0; word < words; word++) {
    if (heads[word] === 0) roots++;
    const path: number[] = [];
    let at = word;
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      path.push(at);
      at = heads[at]! - 1;
    }
    if (at >= 0 && state[at] === 1) return false;
    for (const passed of path) state[passed] = 2;
  }
  return roots === 1 || words === 0;
};

/**
 * One root is forced by taking so much off every arc from the root that using two never pays; the difference between
 * the best and the worst tree is at most the sum over words of their spread of scores.
 */
const singleRootedTree = (scores: ArrayLike<number>, words: number): Int32Array => {
  const size = words + 1;
  let spread = 1;
  for (let word = 0; word < words; word++) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let head = 0; head < size; head++) {
      if (head === word + 1) continue;
      low = Math.min(low, scores[word * size + head]!);
      high = Math.max(high, scores[word * size + head]!);
    }
    spread += high - low;
  }
  const matrix = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  for (let word = 0; word < words; word++) {
    for (let head = 0; head < size; head++) {
      if (head === word + 1) continue;
      matrix[(word + 1) * size + head] = scores[word * size + head]! - (head === 0 ? spread : 0);
    }
  }
  return maximumArborescence(matrix, size)
    .slice(1)
    .map((head) => head);
};

/** Heads of the maximum arborescence rooted in node 0; `matrix[node * size + head]`. Contracts one cycle a round. */
const maximumArborescence = (matrix: Float64Array, size: number): Int32Array => {
  const heads = new Int32Array(size).fill(-1);
  for (let node = 1; node < size; node++) {
    let best = -1;
    for (let head = 0; head < size; head++) {
      if (head === node) continue;
      if (best < 0 || matrix[node * size + head]! > matrix[node * size + best]!) best = head;
    }
    heads[node] = best;
  }
  const cycle = findCycle(heads);
  if (!cycle) return heads;

  const inCycle = new Uint8Array(size);
  for (const node of cycle) inCycle[node] = 1;
  const outside: number[] = [];
  for (let node = 0; node < size; node++) if (!inCycle[node]) outside.push(node);
  const joint = outside.length;
  const smaller = new Float64Array((joint + 1) * (joint + 1)).fill(Number.NEGATIVE_INFINITY);
  const enters = new Int32Array(joint);
  const leaves = new Int32Array(joint);
  const cycleScore = cycle.reduce((sum, node) => sum + matrix[node * size + heads[node]!]!, 0);
  for (let at = 0; at < joint; at++) {
    const node = outside[at]!;
    for (let other = 0; other < joint; other++) {
      if (other !== at) smaller[at * (joint + 1) + other] = matrix[node * size + outside[other]!]!;
    }
    let leave = cycle[0]!;
    let enter = cycle[0]!;
    const broken = (member: number) =>
      matrix[member * size + node]! - matrix[member * size + heads[member]!]!;
    for (const member of cycle) {
      if (matrix[node * size + member]! > matrix[node * size + leave]!) leave = member;
      if (broken(member) > broken(enter)) enter = member;
    }
    leaves[at] = leave;
    enters[at] = enter;
    smaller[at * (joint + 1) + joint] = matrix[node * size + leave]!;
    smaller[joint * (joint + 1) + at] = cycleScore + broken(enter);
  }
  const found = maximumArborescence(smaller, joint + 1);
  for (let at = 1; at < joint; at++) {
    heads[outside[at]!] = found[at] === joint ? leaves[at]! : outside[found[at]!]!;
  }
  const from = found[joint]!;
  heads[enters[from]!] = outside[from]!;
  return heads;
};

const findCycle = (heads: Int32Array): number[] | null => {
  const state = new Uint8Array(heads.length);
  state[0] = 2;
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = [];
    let at = start;
    while (state[at] === 0) {
      state[at] = 1;
      path.push(at);
      at = heads[at]!;
    }
    if (state[at] === 1) return path.slice(path.indexOf(at));
    for (const passed of path) state[passed] = 2;
  }
  return null;
};
