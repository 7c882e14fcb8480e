import type { NameRule } from '../candidate.js';
import { isPeople } from '../gazetteer/countries.js';

/** "German airline Air Berlin": people and common nouns before a name are not part of it. */
export const describedName: NameRule = (candidates, { tokens }) =>
  candidates.map((candidate) => {
    if (candidate.type !== 'ORGANIZATION' && candidate.type !== 'PERSON') return candidate;
    let { first } = candidate;
    let common = false;
    while (first < candidate.last) {
      const { text, upos } = tokens[first]!;
      const plain = upos === 'NOUN' && /^\p{Ll}{3,}$/u.test(text);
      if (!plain && !(isPeople(text) && !common)) break;
      common ||= plain;
      first++;
    }
    const isName = common && /^[\p{Lu}\d]/u.test(tokens[first]!.text) && first > candidate.first;
    return isName ? { ...candidate, first } : candidate;
  });
