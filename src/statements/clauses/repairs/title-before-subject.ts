import type { Repair } from './repair.js';

/** "Secretary of State Ann Lee spoke": of two subjects side by side the first is the second's title. */
export const titleBeforeSubject: Repair = (tokens) => {
  const subjects = tokens.filter(
    ({ label, upos }) => label === 'nsubj' && (upos === 'NOUN' || upos === 'PROPN'),
  );
  for (const second of subjects) {
    const first = subjects.find(
      ({ head, index }) => head === second.head && index < second.index && second.index - index <= 4,
    );
    if (!first || second.upos !== 'PROPN') continue;
    const between = tokens.slice(first.index + 1, second.index);
    if (between.some(({ text, upos }) => text === ',' || upos === 'VERB' || upos === 'CCONJ')) continue;
    return tokens.map((token) =>
      token === first ? { ...token, head: second.index, label: 'nmod:desc' } : token,
    );
  }
  return tokens;
};
