import type { Row } from '../../table.js';
import {
  addScores,
  type ChainScores,
  conllOf,
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
const SCHEMES = [
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

/**
 * Scores one document in every scheme. A mention that both have is of the gold's form: whether "the White House
 * press secretary" is a name or a nominal is not what is measured.
 */
export const scoreSchemes = (
  gold: readonly ScoredMention[],
  system: readonly ScoredMention[],
): readonly ChainScores[] => {
  const formOf = new Map(gold.map(({ key, form }) => [key, form]));
  const formed = system.map((mention) => ({ ...mention, form: formOf.get(mention.key) ?? mention.form }));
  return SCHEMES.map(({ forms, singletons }) =>
    scoreChains(chainsOf(gold, forms, singletons), chainsOf(formed, forms, singletons)),
  );
};

const percent = (value: number): number => Math.round(1000 * value) / 10;

/** A row a scheme. @param scores of each document, as `scoreSchemes` gives them */
export const schemeRows = (set: string, scores: readonly (readonly ChainScores[])[]): Row[] =>
  SCHEMES.map(({ name }, scheme) => {
    const total = addScores(scores.map((score) => score[scheme]!));
    const b3 = ratesOf(total.b3);
    return {
      set,
      documents: scores.length,
      counted: name,
      'CoNLL F1': percent(conllOf(total)),
      MUC: percent(ratesOf(total.muc).f1),
      'B³ precision': percent(b3.precision),
      'B³ recall': percent(b3.recall),
      'B³': percent(b3.f1),
      'CEAF-e': percent(ratesOf(total.ceafe).f1),
      LEA: percent(ratesOf(total.lea).f1),
    };
  });
