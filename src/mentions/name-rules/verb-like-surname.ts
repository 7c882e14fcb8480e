import type { NameRule } from '../candidate.js';

/** "the judge Ann Chebet Were, urged": a capital before a comma right behind a name of two words is its last word, whatever verb it looks like. */
export const verbLikeSurname: NameRule = (candidates, { tokens, heading }) =>
  candidates.map((candidate) => {
    const { first, last, type } = candidate;
    const next = tokens[last + 1];
    const isName =
      type === 'PERSON' &&
      last > first &&
      !heading &&
      next !== undefined &&
      /^(?:AUX|VERB)$/.test(next.upos) &&
      /^\p{Lu}\p{Ll}+$/u.test(next.text) &&
      tokens[last + 2]?.text === ',' &&
      tokens.some(({ upos, text }) => upos === 'VERB' && /^\p{Ll}/u.test(text));
    return isName ? { ...candidate, last: last + 1 } : candidate;
  });
