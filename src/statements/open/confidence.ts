import type { ParsedToken } from '../../syntax/index.js';
import type { OpenDraft } from './draft.js';
import { OPEN_WEIGHTS } from './weights.js';

/** What a reading's confidence is told from, by name. */
const openFeatures = (
  tokens: readonly ParsedToken[],
  { kind, subject, predicate, object, args, heads }: OpenDraft,
): Readonly<Record<string, number>> => {
  const arcs = heads.map((head) => tokens[head]!.arcProbability);
  const words = subject.length + predicate.length + (object?.length ?? 0) + args.flat().length;
  return {
    always: 1,
    [`kind: ${kind}`]: 1,
    'least arc': Math.min(...arcs),
    object: object ? 1 : 0,
    'subject alone': !object && args.length === 0 ? 1 : 0,
    'pronoun subject': tokens[subject.at(-1)!]!.upos === 'PRON' ? 1 : 0,
    arguments: Math.min(args.length, 3),
    words: Math.log(words),
    'sentence words': Math.log(tokens.length),
  };
};

/** How much of a reading may be expected to be right, 0–1, two decimals. */
export const confidenceOf = (tokens: readonly ParsedToken[], draft: OpenDraft): number => {
  const sum = Object.entries(openFeatures(tokens, draft)).reduce(
    (total, [name, value]) => total + (OPEN_WEIGHTS[name] ?? 0) * value,
    0,
  );
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
};
