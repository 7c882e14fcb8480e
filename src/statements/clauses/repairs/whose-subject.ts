import type { ParsedToken } from '../../../syntax/index.js';
import { hasPassive, hasSubject, type Repair } from './repair.js';

/** The relative clause behind a noun with "whose" that the tree hangs beside it, or on it. */
const clauseOf = (tokens: readonly ParsedToken[], noun: ParsedToken): ParsedToken | undefined =>
  tokens.find(
    ({ head, label, index, upos }) =>
      label === 'acl:relcl' &&
      upos === 'VERB' &&
      index > noun.index &&
      (head === noun.head || head === noun.index),
  );

/**
 * "Corvex, whose founder, Ann Lee, had bought it": what is somebody's in a relative clause is its subject, or its object
 * where it has another; no second name of his.
 */
export const whoseSubject: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const whose of labelled('nmod')) {
    if (whose.label !== 'nmod:poss' || whose.text.toLowerCase() !== 'whose') continue;
    const noun = current[whose.head]!;
    if (noun.label !== 'appos' || noun.head < 0) continue;
    const clause = clauseOf(current, noun);
    if (!clause) continue;
    const told = hasSubject(current, clause);
    if (told && current.some(({ head, label }) => head === clause.index && label === 'obj')) continue;
    const passive = hasPassive(current, clause);
    const role = told ? 'obj' : passive ? 'nsubj:pass' : 'nsubj';
    current = current.map((token): ParsedToken => {
      if (token.index === noun.index) return { ...token, head: clause.index, label: role };
      return token.index === clause.index ? { ...token, head: noun.head } : token;
    });
  }
  return current;
};
