/** Chains of mentions; a mention is any string that is the same in gold and system (offsets, as a rule). */
export type MentionChains = readonly (readonly string[])[];

/** Sums over documents from which precision and recall come. */
interface Counts {
  readonly recallTop: number;
  readonly recallBase: number;
  readonly precisionTop: number;
  readonly precisionBase: number;
}

const METRICS = ['muc', 'b3', 'ceafe', 'lea'] as const;
type Metric = (typeof METRICS)[number];
export type ChainScores = Readonly<Record<Metric, Counts>>;

const EMPTY: Counts = { recallTop: 0, recallBase: 0, precisionTop: 0, precisionBase: 0 };

const positions = (chains: MentionChains): ReadonlyMap<string, number> =>
  new Map(chains.flatMap((chain, index) => chain.map((mention) => [mention, index] as const)));

/** How many mentions of a chain lie in each chain of the other side; those in none are not counted. */
const overlaps = (
  chain: readonly string[],
  other: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const mention of chain) {
    const at = other.get(mention);
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
};

/** MUC (Vilain et al. 1995): links kept; a mention that the other side lacks is a chain of its own there. */
const muc = (chains: MentionChains, other: ReadonlyMap<string, number>): readonly [number, number] => {
  let [top, base] = [0, 0];
  for (const chain of chains) {
    const shared = overlaps(chain, other);
    const covered = [...shared.values()].reduce((sum, count) => sum + count, 0);
    top += chain.length - (shared.size + (chain.length - covered));
    base += chain.length - 1;
  }
  return [top, base];
};

/** B³ (Bagga and Baldwin 1998) over system mentions: a mention that the other side lacks scores 0. */
const b3 = (chains: MentionChains, other: ReadonlyMap<string, number>): readonly [number, number] => {
  let [top, base] = [0, 0];
  for (const chain of chains) {
    for (const count of overlaps(chain, other).values()) top += (count * count) / chain.length;
    base += chain.length;
  }
  return [top, base];
};

/** LEA (Moosavi and Strube 2016): links kept, weighted by the chain's size; a singleton links to itself. */
const lea = (
  chains: MentionChains,
  other: ReadonlyMap<string, number>,
  others: MentionChains,
): readonly [number, number] => {
  let [top, base] = [0, 0];
  for (const chain of chains) {
    const shared = overlaps(chain, other);
    base += chain.length;
    if (chain.length === 1) {
      const [at] = shared.keys();
      top += at !== undefined && others[at]!.length === 1 ? 1 : 0;
      continue;
    }
    const links = [...shared.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
    top += (chain.length * links) / ((chain.length * (chain.length - 1)) / 2);
  }
  return [top, base];
};

/**
 * Largest total of a one-to-one assignment (Kuhn–Munkres with potentials, O(rows² × columns)).
 * @param value rows × columns, at least 0; no more rows than columns
 */
const bestAssignment = (value: readonly (readonly number[])[]): number => {
  const rows = value.length;
  const columns = value[0]?.length ?? 0;
  const u = new Array<number>(rows + 1).fill(0);
  const v = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row += 1) {
    const least = new Array<number>(columns + 1).fill(Infinity);
    const used = new Array<boolean>(columns + 1).fill(false);
    const way = new Array<number>(columns + 1).fill(0);
    let column = 0;
    rowOf[0] = row;
    do {
      used[column] = true;
      const at = rowOf[column]!;
      let delta = Infinity;
      let next = 0;
      for (let other = 1; other <= columns; other += 1) {
        if (used[other]) continue;
        const cost = -value[at - 1]![other - 1]! - u[at]! - v[other]!;
        if (cost < least[other]!) {
          least[other] = cost;
          way[other] = column;
        }
        if (least[other]! < delta) {
          delta = least[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (used[other]) {
          u[rowOf[other]!]! += delta;
          v[other]! -= delta;
        } else least[other]! -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = way[column]!) rowOf[column] = rowOf[way[column]!]!;
  }
  let total = 0;
  for (let column = 1; column <= columns; column += 1) {
    if (rowOf[column] !== 0) total += value[rowOf[column]! - 1]![column - 1]!;
  }
  return total;
};

/** CEAF with φ4 (Luo 2005): the best one-to-one matching of chains, each pair by its Dice coefficient. */
const ceafe = (gold: MentionChains, system: MentionChains): Counts => {
  const systemAt = positions(system);
  const value = gold.map((chain) => {
    const row = new Array<number>(system.length).fill(0);
    for (const [at, count] of overlaps(chain, systemAt))
      row[at] = (2 * count) / (chain.length + system[at]!.length);
    return row;
  });
  const wide = gold.length <= system.length;
  const turned = wide ? value : system.map((_, column) => value.map((row) => row[column]!));
  const total = gold.length === 0 || system.length === 0 ? 0 : bestAssignment(turned);
  return { recallTop: total, recallBase: gold.length, precisionTop: total, precisionBase: system.length };
};

/**
 * Scores the chains of one document as the CoNLL-2012 scorer does (Pradhan et al. 2014, reference scorer 8):
 * system mentions, no mention invented or dropped. Whether singletons count is up to what is passed in.
 */
export const scoreChains = (gold: MentionChains, system: MentionChains): ChainScores => {
  const [goldAt, systemAt] = [positions(gold), positions(system)];
  const counts = (recall: readonly [number, number], precision: readonly [number, number]): Counts => ({
    recallTop: recall[0],
    recallBase: recall[1],
    precisionTop: precision[0],
    precisionBase: precision[1],
  });
  return {
    muc: counts(muc(gold, systemAt), muc(system, goldAt)),
    b3: counts(b3(gold, systemAt), b3(system, goldAt)),
    ceafe: ceafe(gold, system),
    lea: counts(lea(gold, systemAt, system), lea(system, goldAt, gold)),
  };
};

/** Adds up the counts of several documents: the scores are over all mentions, not a mean of documents. */
export const addScores = (scores: readonly ChainScores[]): ChainScores => {
  const sum = (metric: Metric): Counts =>
    scores.reduce(
      (total, score) => ({
        recallTop: total.recallTop + score[metric].recallTop,
        recallBase: total.recallBase + score[metric].recallBase,
        precisionTop: total.precisionTop + score[metric].precisionTop,
        precisionBase: total.precisionBase + score[metric].precisionBase,
      }),
      EMPTY,
    );
  return { muc: sum('muc'), b3: sum('b3'), ceafe: sum('ceafe'), lea: sum('lea') };
};

/** Precision, recall and F1, 0–1. */
export const ratesOf = (counts: Counts): { precision: number; recall: number; f1: number } => {
  const precision = counts.precisionBase === 0 ? 0 : counts.precisionTop / counts.precisionBase;
  const recall = counts.recallBase === 0 ? 0 : counts.recallTop / counts.recallBase;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
};

/** CoNLL F1: the mean of the F1 of MUC, B³ and CEAF-e. */
export const conllOf = (scores: ChainScores): number =>
  (ratesOf(scores.muc).f1 + ratesOf(scores.b3).f1 + ratesOf(scores.ceafe).f1) / 3;
