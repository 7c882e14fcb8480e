/**
 * The score of CaRB (Bhardwaj, Aggarwal, Mausam, EMNLP 2019) with its default matcher: tuples are matched word by
 * word, predicate with predicate, subject with subject, and all that follows with all that follows. For precision
 * each tuple found stands against one of gold at most; for recall each of gold takes its best.
 */

/** One extraction: `args` begins with the subject. Words are parted by blanks. */
export interface CarbTuple {
  readonly predicate: string;
  readonly args: readonly string[];
  /** Of gold it is not looked at. */
  readonly confidence: number;
}

export interface CarbPoint {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Tuples below it are left out. */
  readonly confidence: number;
}

export interface CarbScore {
  /** Where F1 is best. */
  readonly best: CarbPoint;
  /** With everything that was found. */
  readonly all: CarbPoint;
  /** Area under the curve of precision over recall. */
  readonly auc: number;
}

/** Precision and recall of one tuple found against one of gold. */
type TupleMatch = readonly [precision: number, recall: number];

const NO_MATCH: TupleMatch = [0, 0];
const FORMS_OF_BE = ['be', 'is', 'am', 'are', 'was', 'were', 'been', 'being'];
const SAID = ['said', 'told', 'added', 'adds', 'says'];

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** How many words of gold are among those found, each used once; what is left over stays in `found`. */
const countMatching = (gold: readonly string[], found: string[]): number => {
  let count = 0;
  for (const word of gold) {
    const at = found.indexOf(word);
    if (at < 0) continue;
    found.splice(at, 1);
    count += 1;
  }
  return count;
};

const matchParts = (gold: CarbTuple, found: CarbTuple): TupleMatch => {
  const goldPredicate = wordsOf(gold.predicate);
  const left = wordsOf(found.predicate);
  let given = left.length;
  let wanted = goldPredicate.length;
  let right = countMatching(goldPredicate, left);
  if (left.includes('be') && FORMS_OF_BE.some((form) => goldPredicate.includes(form))) right += 1;
  if (right === 0) return NO_MATCH;
  for (const [i, argument] of gold.args.entries()) {
    const goldWords = wordsOf(argument);
    wanted += goldWords.length;
    const ours = found.args[i];
    if (ours === undefined) {
      if (i < 2) return NO_MATCH;
      continue;
    }
    const foundWords = wordsOf(ours);
    given += foundWords.length;
    right += countMatching(goldWords, foundWords);
  }
  return [given === 0 ? 0 : right / given, wanted === 0 ? 0 : right / wanted];
};

const withTwo = (tuple: CarbTuple): CarbTuple =>
  tuple.args.length < 2 ? tuple : { ...tuple, args: [tuple.args[0]!, tuple.args.slice(1).join(' ')] };

const turned = (tuple: CarbTuple): CarbTuple =>
  tuple.args.length < 2 ? tuple : { ...tuple, args: [tuple.args.slice(1).join(' '), tuple.args[0]!] };

/** Matches a tuple with one of gold; one of saying ("…, said X") may be turned round. Cases are told apart. */
export const matchTuples = (gold: CarbTuple, found: CarbTuple): TupleMatch => {
  const straight = matchParts(withTwo(gold), withTwo(found));
  if (!SAID.some((verb) => gold.predicate.includes(verb))) return straight;
  const reverse = matchParts(withTwo(gold), turned(found));
  return reverse[0] > straight[0] || (reverse[0] === straight[0] && reverse[1] > straight[1])
    ? reverse
    : straight;
};

const BRACKETS: readonly (readonly [string, string])[] = [
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['-LCB-', '{'],
  ['-RCB-', '}'],
];

/** What two spellings of one sentence have in common: no blanks, no punctuation. */
export const sentenceKey = (sentence: string): string =>
  BRACKETS.reduce((key, [escaped, bracket]) => key.replaceAll(escaped, bracket), sentence.replaceAll(' ', ''))
    // the punctuation of ASCII
    .replace(/[!-/:-@[-`{-~]/g, '');

const byKey = (
  tuples: ReadonlyMap<string, readonly CarbTuple[]>,
): ReadonlyMap<string, readonly CarbTuple[]> =>
  new Map([...tuples].map(([sentence, found]) => [sentenceKey(sentence), found]));

/** Sum of the precisions where pairs are taken greedily, the most precise first, each tuple once. */
export const matchGreedily = (matches: readonly (readonly TupleMatch[])[], columns: readonly number[]) => {
  const rows = new Set(matches.keys());
  const open = new Set(columns);
  let sum = 0;
  while (rows.size > 0 && open.size > 0) {
    let best: readonly [row: number, column: number, precision: number] = [-1, -1, -1];
    for (const row of rows)
      for (const column of open) {
        const precision = matches[row]![column]![0];
        if (precision > best[2]) best = [row, column, precision];
      }
    rows.delete(best[0]);
    open.delete(best[1]);
    sum += best[2];
  }
  return sum;
};

const f1Of = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** Area under precision over recall, from the point of recall 0 and precision 1. Points come by falling recall. */
const areaUnder = (points: readonly CarbPoint[]): number => {
  let area = 0;
  const closed = [...points, { precision: 1, recall: 0 }];
  for (let i = 1; i < closed.length; i += 1) {
    const [before, here] = [closed[i - 1]!, closed[i]!];
    area += ((before.recall - here.recall) * (before.precision + here.precision)) / 2;
  }
  return area;
};

/** Reads the gold file: sentence, predicate, subject, object, further arguments, parted by tabs. */
export const readCarb = (lines: string): Map<string, CarbTuple[]> => {
  const tuples = new Map<string, CarbTuple[]>();
  for (const line of lines.split('\n')) {
    if (line.trim() === '') continue;
    const [sentence, predicate, ...args] = line
      .trim()
      .split('\t')
      .map((cell) => cell.trim());
    const found = tuples.get(sentence!) ?? [];
    // a condition ("C: he said") is no argument
    found.push({
      predicate: predicate ?? '',
      args: args.filter((arg) => !arg.includes('C: ')),
      confidence: 1,
    });
    tuples.set(sentence!, found);
  }
  return tuples;
};

/** Scores what was found against gold; both by sentence. */
export const scoreCarb = (
  gold: ReadonlyMap<string, readonly CarbTuple[]>,
  found: ReadonlyMap<string, readonly CarbTuple[]>,
): CarbScore => {
  const foundByKey = byKey(found);
  const thresholds = [...new Set([...foundByKey.values()].flat().map(({ confidence }) => confidence))].sort(
    (a, b) => a - b,
  );
  const sums = thresholds.map(() => ({ right: 0, given: 0, recalled: 0, wanted: 0 }));
  for (const [key, goldTuples] of byKey(gold)) {
    const tuples = foundByKey.get(key) ?? [];
    const matches = goldTuples.map((one) => tuples.map((other) => matchTuples(one, other)));
    let from = 0;
    for (const confidence of [...new Set(tuples.map((tuple) => tuple.confidence))].sort((a, b) => a - b)) {
      const columns = [...tuples.keys()].filter((i) => tuples[i]!.confidence >= confidence);
      const right = matchGreedily(matches, columns);
      const recalled = matches.reduce(
        (sum, row) => sum + Math.max(0, ...columns.map((column) => row[column]![1])),
        0,
      );
      for (; from < thresholds.length && thresholds[from]! <= confidence; from += 1) {
        const at = sums[from]!;
        at.right += right;
        at.given += columns.length;
        at.recalled += recalled;
        at.wanted += goldTuples.length;
      }
    }
    for (; from < thresholds.length; from += 1) sums[from]!.wanted += goldTuples.length;
  }
  const points = sums.map(({ right, given, recalled, wanted }, i): CarbPoint => {
    const precision = given > 0 ? right / given : 1;
    const recall = wanted > 0 ? recalled / wanted : 0;
    return { precision, recall, f1: f1Of(precision, recall), confidence: thresholds[i]! };
  });
  const nothing: CarbPoint = { precision: 0, recall: 0, f1: 0, confidence: 0 };
  return {
    best: points.reduce((best, point) => (point.f1 > best.f1 ? point : best), points[0] ?? nothing),
    all: points[0] ?? nothing,
    auc: points.length === 0 ? 0 : areaUnder(points),
  };
};
