import {
  addScores,
  type ChainScores,
  conllOf,
  METRICS,
  type MentionChains,
  ratesOf,
  scoreChains,
} from './score-chains.js';

/** A mention on one side of the comparison. */
export interface ScoredMention {
  /** The same in gold and system where it is the same mention. */
  readonly key: string;
  readonly chain: string;
  readonly form: 'name' | 'nominal' | 'pronoun';
}

/** The ways of counting: which mentions count, and whether a chain of one does. */
export const SCHEMES = [
  { name: 'all mentions, no singletons', forms: ['name', 'nominal', 'pronoun'], singletons: false },
  { name: 'names and pronouns, no singletons', forms: ['name', 'pronoun'], singletons: false },
  { name: 'names and pronouns, singletons', forms: ['name', 'pronoun'], singletons: true },
] as const;

const chainsOf = (
  mentions: readonly ScoredMention[],
  forms: readonly string[],
  singletons: boolean,
): MentionChains => {
  const chains = new Map<string, string[]>();
  for (const { key, chain, form } of mentions) {
    if (forms.includes(form)) chains.set(chain, [...(chains.get(chain) ?? []), key]);
  }
  return [...chains.values()].filter((chain) => singletons || chain.length > 1);
};

/** Scores one document in every scheme. */
export const scoreSchemes = (
  gold: readonly ScoredMention[],
  system: readonly ScoredMention[],
): readonly ChainScores[] =>
  SCHEMES.map(({ forms, singletons }) =>
    scoreChains(chainsOf(gold, forms, singletons), chainsOf(system, forms, singletons)),
  );

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

/** Lines of a table: a scheme a line. @param scores of each document, as `scoreSchemes` gives them */
export const schemeTable = (
  title: string,
  scores: readonly (readonly ChainScores[])[],
): readonly string[] => [
  `\n${title} (${scores.length} documents)`,
  ...SCHEMES.map(({ name }, scheme) => {
    const total = addScores(scores.map((score) => score[scheme]!));
    const cells = METRICS.map((metric) => {
      const { precision, recall, f1 } = ratesOf(total[metric]);
      return `${metric} P ${percent(precision)} R ${percent(recall)} F ${percent(f1)}`;
    });
    return `  ${name.padEnd(34)} CoNLL ${percent(conllOf(total))} | ${cells.join(' | ')}`;
  }),
];
