import { type ParsedToken, withoutSubtype } from '../../../syntax/index.js';
import type { TokensByKind } from './repair.js';

const NONE: readonly ParsedToken[] = [];

/** Sorts the tokens of a tree for the repairs. */
export const tokensByKind = (tokens: readonly ParsedToken[]): TokensByKind => {
  const byLabel = new Map<string, ParsedToken[]>();
  const verbs: ParsedToken[] = [];
  for (const token of tokens) {
    const label = withoutSubtype(token.label);
    const same = byLabel.get(label);
    if (same) same.push(token);
    else byLabel.set(label, [token]);
    if (token.upos === 'VERB') verbs.push(token);
  }
  return {
    labelled: (...labels) => {
      if (labels.length === 1) return byLabel.get(labels[0]!) ?? NONE;
      const found: ParsedToken[] = [];
      for (const label of labels) found.push(...(byLabel.get(label) ?? NONE));
      return found;
    },
    verbs,
  };
};
