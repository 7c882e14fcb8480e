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

/** "According to the ministry, …": the words are a preposition, whatever the tree calls them. */
const accordingTo = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => {
  const at = tokens.findIndex(
    ({ text, index }) => text.toLowerCase() === 'according' && tokens[index + 1]?.text.toLowerCase() === 'to',
  );
  if (at < 0 || tokens[at]!.label === 'case') return tokens;
  const clause = tokens[at]!.head;
  const noun = tokens.find(
    ({ index, head, upos }) =>
      index > at + 1 &&
      index < at + 15 &&
      (head === at || head === clause) &&
      /^(?:NOUN|PROPN|PRON)$/.test(upos),
  );
  if (!noun || clause < 0 || noun.index === clause) return tokens;
  return tokens.map((token): ParsedToken => {
    if (token.index === at) return { ...token, head: noun.index, label: 'case' };
    if (token.index === at + 1) return { ...token, head: at, label: 'fixed' };
    return token === noun ? { ...token, head: clause, label: 'obl' } : token;
  });
};

/** "said on Tuesday that X left": what stands before a clause's "that" is not in the clause. */
const beforeThat = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => {
  const repaired = tokens.map((token): ParsedToken => {
    if (token.label !== 'obl' && token.label !== 'advmod' && token.label !== 'obl:unmarked') return token;
    const { head, index } = token;
    if (head <= index || tokens[head]!.label !== 'ccomp') return token;
    const that = tokens.find(
      ({ label, head: at, index: position, text }) =>
        at === head && label === 'mark' && position > index && text.toLowerCase() === 'that',
    );
    return that ? { ...token, head: tokens[head]!.head } : token;
  });
  return repaired.some((token, i) => token !== tokens[i]) ? repaired : tokens;
};

/** Small faults of the network's trees that grammar rules out; each rule a function, in this order. */
const REPAIRS: readonly ((tokens: readonly ParsedToken[]) => readonly ParsedToken[])[] = [
  accordingTo,
  beforeThat,
  stateBeforeNoun,
  titleBeforeSubject,
];

/** Repairs a tree; returns the same tokens where nothing is to be done. */
export const repairTree = (tokens: readonly ParsedToken[]): readonly ParsedToken[] =>
  REPAIRS.reduce((current, repair) => repair(current), tokens);
