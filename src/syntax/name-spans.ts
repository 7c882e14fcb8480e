import type { NameSpan } from './parse.js';

/**
 * Best legal sequence of BIO tags (an I only after a B or I of its type) by Viterbi, and the names in it.
 *
 * `scores` holds for each word a row of `stride` numbers, of which those from `offset` on are the logits of `tags`. A name's probability is
 * that of its least certain word: how likely the network holds that word's tag among the tags of its type and the rest.
 */
export const findNameSpans = (
  scores: ArrayLike<number>,
  words: number,
  stride: number,
  offset: number,
  tags: readonly string[],
  layer: NameSpan['layer'],
): NameSpan[] => {
  const path = bestPath(scores, words, stride, offset, tags);
  const spans: NameSpan[] = [];
  for (let first = 0; first < words; first++) {
    const tag = tags[path[first]!]!;
    if (tag[0] !== 'B') continue;
    const label = tag.slice(2);
    let last = first;
    while (last + 1 < words && tags[path[last + 1]!] === `I-${label}`) last++;
    let probability = 1;
    for (let word = first; word <= last; word++) {
      probability = Math.min(
        probability,
        softmaxAt(scores, word * stride + offset, tags.length, path[word]!),
      );
    }
    spans.push({ first, last, layer, label, probability });
    first = last;
  }
  return spans;
};

/** Probability of class `at` among the `length` logits that begin at `start`. */
export const softmaxAt = (scores: ArrayLike<number>, start: number, length: number, at: number): number => {
  const own = scores[start + at]!;
  let sum = 0;
  for (let number = 0; number < length; number++) sum += Math.exp(scores[start + number]! - own);
  return 1 / sum;
};

/** Number of the highest of the `length` scores that begin at `start`. */
export const argmax = (scores: ArrayLike<number>, start: number, length: number): number => {
  let best = 0;
  let highest = scores[start]!;
  for (let number = 1; number < length; number++) {
    const score = scores[start + number]!;
    if (score > highest) {
      best = number;
      highest = score;
    }
  }
  return best;
};

const bestPath = (
  scores: ArrayLike<number>,
  words: number,
  stride: number,
  offset: number,
  tags: readonly string[],
): Int32Array => {
  const greedy = new Int32Array(words);
  let legal = true;
  for (let word = 0; word < words; word++) {
    greedy[word] = argmax(scores, word * stride + offset, tags.length);
    legal &&= mayFollow(tags[greedy[word]!]!, word ? tags[greedy[word - 1]!]! : 'O');
  }
  return legal ? greedy : viterbi(scores, words, stride, offset, tags);
};

const mayFollow = (tag: string, before: string): boolean =>
  tag[0] !== 'I' || before.slice(2) === tag.slice(2);

/** For each tag the numbers of those that may stand before it, null where any may; by list of tags: there are but two lists. */
const remembered = new WeakMap<readonly string[], readonly (readonly number[] | null)[]>();

const possibleBefores = (tags: readonly string[]): readonly (readonly number[] | null)[] => {
  const known = remembered.get(tags);
  if (known) return known;
  const befores = tags.map((tag) =>
    tag[0] === 'I' ? tags.flatMap((before, number) => (mayFollow(tag, before) ? [number] : [])) : null,
  );
  remembered.set(tags, befores);
  return befores;
};

const highestOf = (sums: readonly number[], possible: readonly number[]): number => {
  let best = possible[0]!;
  for (const number of possible) if (sums[number]! > sums[best]!) best = number;
  return best;
};

const viterbi = (
  scores: ArrayLike<number>,
  words: number,
  stride: number,
  offset: number,
  tags: readonly string[],
): Int32Array => {
  const befores = possibleBefores(tags);
  const back = Array.from({ length: words }, () => new Int32Array(tags.length));
  let sums = tags.map((tag, number) =>
    mayFollow(tag, 'O') ? scores[offset + number]! : Number.NEGATIVE_INFINITY,
  );
  for (let word = 1; word < words; word++) {
    const likeliest = argmax(sums, 0, tags.length);
    sums = befores.map((possible, number) => {
      const best = possible ? highestOf(sums, possible) : likeliest;
      back[word]![number] = best;
      return sums[best]! + scores[word * stride + offset + number]!;
    });
  }
  const path = new Int32Array(words);
  path[words - 1] = argmax(sums, 0, tags.length);
  for (let word = words - 1; word > 0; word--) path[word - 1] = back[word]![path[word]!]!;
  return path;
};
