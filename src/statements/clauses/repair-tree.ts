import type { ParsedToken } from '../../syntax/index.js';

/** Names of states and bodies that stand before nouns far more often than as receivers: "offered US assistance". */
const SHORT_STATES: ReadonlySet<string> = new Set([
  'us',
  'u.s.',
  'uk',
  'u.k.',
  'eu',
  'e.u.',
  'un',
  'u.n.',
  'nato',
]);

/** "offered US assistance": the state's name belongs to the noun right after it. */
const stateBeforeNoun = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => {
  const repaired = tokens.map((token): ParsedToken => {
    const next = tokens[token.index + 1];
    return token.label === 'iobj' &&
      next?.label === 'obj' &&
      next.head === token.head &&
      SHORT_STATES.has(token.text.toLowerCase())
      ? { ...token, head: next.index, label: 'compound' }
      : token;
  });
  return repaired.some((token, i) => token !== tokens[i]) ? repaired : tokens;
};

/** "Secretary of State Ann Lee spoke": of two subjects side by side the first is the second's title. */
const titleBeforeSubject = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => {
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

/** Small faults of the network's trees that grammar rules out; each rule a function, in this order. */
const REPAIRS: readonly ((tokens: readonly ParsedToken[]) => readonly ParsedToken[])[] = [
  stateBeforeNoun,
  titleBeforeSubject,
];

/** Repairs a tree; returns the same tokens where nothing is to be done. */
export const repairTree = (tokens: readonly ParsedToken[]): readonly ParsedToken[] =>
  REPAIRS.reduce((current, repair) => repair(current), tokens);
