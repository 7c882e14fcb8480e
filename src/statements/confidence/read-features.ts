import { words } from '../../document/index.js';
import type { Filler } from '../arguments/filler.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { Features } from './features.js';

/** The tokens from an end up to the predicate, without it, at most eight. */
const pathOf = (tree: SentenceTree, from: number, to: number): number[] => {
  const path: number[] = [];
  for (let at = from; at >= 0 && at !== to && path.length < 8; at = tree.tokens[at]!.head) path.push(at);
  return path;
};

/** How sure the parser is of the whole sentence: the geometric mean of its arcs' probabilities. */
const parseOf = ({ tokens }: SentenceTree): number =>
  Math.exp(
    tokens.reduce((sum, { arcProbability }) => sum + Math.log(arcProbability || 1), 0) / tokens.length,
  );

/** Words that tell of one thing that it is a new one, or any. */
const INDEFINITE = /^(?:an?|another|some|any|no|one)$/;

/** Whether an end is one thing that a noun tells as known, without a name: "the company", "his captain". */
const isDefinite = ({ tokens }: SentenceTree, { mention, named }: Filler): boolean => {
  if (named || mention === undefined || mention.form !== 'nominal' || mention.plural) return false;
  return !tokens.some(
    ({ head, label, text }) =>
      head === mention.head &&
      (label === 'nummod' || (label.startsWith('det') && INDEFINITE.test(text.toLowerCase()))),
  );
};

/** Verbs that tell only how far a deed has come. */
const GOING_ON: ReadonlySet<string> = words('begin cease continue finish keep resume start stop');

/** Whether a predicate stands within a clause that a verb governs: "said that he met", "wants to meet". */
const isEmbedded = ({ tokens }: SentenceTree, predicate: number): boolean => {
  for (let at = predicate, steps = 0; at >= 0 && steps < 12; steps += 1) {
    const { label, head } = tokens[at]!;
    if (label === 'ccomp' || (label === 'xcomp' && !GOING_ON.has(tokens[head]!.lemma))) return true;
    at = head;
  }
  return false;
};

/** What is known of a statement beside its ends. */
interface FeatureSource {
  readonly tree: SentenceTree;
  readonly predicate: number;
  readonly ends: readonly (Filler | null)[];
  readonly trigger: number;
  readonly controlled: boolean;
  readonly kind: 'verb' | 'noun' | 'phrase' | 'other';
  readonly unsure: boolean;
  readonly orphan: boolean;
  readonly attributed: boolean;
}

/** Reads the features of a statement that its sentence tells; the rest is added by `completeFeatures`. */
export const readFeatures = (source: FeatureSource): Features => {
  const { tree, predicate } = source;
  const ends = source.ends.filter((end): end is Filler => end !== null);
  const pronouns = ends.filter(({ mention }) => mention?.form === 'pronoun');
  const named = ends.filter((end) => end.named).length;
  const arcs = [...ends.flatMap(({ token }) => pathOf(tree, token, predicate)), predicate];
  return {
    arcs: arcs.reduce((product, token) => product * (tree.tokens[token]!.arcProbability || 1), 1),
    parse: parseOf(tree),
    trigger: source.trigger,
    mentions: Math.min(1, ...ends.map(({ mention }) => mention?.probability ?? 1)),
    hops: ends.reduce((sum, { hops }) => sum + Math.min(hops, 3), 0),
    doubt: Math.max(0, ...ends.map(({ doubt }) => doubt)),
    named,
    pronouns: pronouns.length,
    unknown: pronouns.filter(({ hops }) => hops === 0).length,
    nominal: ends.filter(({ mention, named }) => mention?.form === 'nominal' && !named).length,
    length: Math.min(60, tree.tokens.length),
    open: 2 - ends.filter(({ entity }) => entity !== null).length,
    controlled: source.controlled ? 1 : 0,
    noun: source.kind === 'noun' ? 1 : 0,
    phrase: source.kind === 'phrase' ? 1 : 0,
    other: source.kind === 'other' ? 1 : 0,
    unsure: source.unsure ? 1 : 0,
    orphan: source.orphan ? 1 : 0,
    heading: tree.sentence.heading ? 1 : 0,
    attributed: source.attributed ? 1 : 0,
    anaphor: source.ends[0]?.mention?.form === 'pronoun' ? 1 : 0,
    definite: ends.filter((end) => isDefinite(tree, end)).length,
    unnamed: source.kind === 'phrase' ? 2 - named : 0,
    embedded: isEmbedded(tree, predicate) ? 1 : 0,
    modal: 0,
    short: 0,
    details: 0,
  };
};
