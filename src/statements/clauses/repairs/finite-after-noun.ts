import { mapped, type Repair } from './repair.js';

/**
 * "Evidence revealed that …, Ann Lee said": a finite verb right after a noun that is one of two subjects of a later verb
 * tells of that noun, and is what the later verb reports.
 */
export const finiteAfterNoun: Repair = (tokens) => {
  const clause = tokens.find((verb) => {
    const noun = tokens[verb.head];
    if (verb.label !== 'acl' || !/^VB[DZ]$/.test(verb.xpos) || noun?.index !== verb.index - 1) return false;
    return (
      noun.label === 'nsubj' &&
      noun.head > verb.index &&
      tokens.some(
        ({ head, label, index }) =>
          head === noun.head && label === 'nsubj' && index > verb.index && index < noun.head,
      )
    );
  });
  if (!clause) return tokens;
  const noun = tokens[clause.head]!;
  return mapped(tokens, (token) => {
    if (token.index === clause.index) return { ...token, head: noun.head, label: 'ccomp' };
    return token.index === noun.index ? { ...token, head: clause.index } : token;
  });
};
