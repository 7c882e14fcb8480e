import type { ParsedToken } from '../../../syntax/index.js';
import { hasPassive, hasSubject, type Repair } from './repair.js';

/** Verbs of who is put between a relative word and what it does: "a man who police say killed six". */
const SAYING: ReadonlySet<string> = new Set(
  'say believe think claim suspect allege fear hope know report insist tell'.split(' '),
);

const isInTense = (tokens: readonly ParsedToken[], { index, xpos }: ParsedToken): boolean =>
  (/^VB[DZP]?$/.test(xpos) || tokens.some(({ head, label }) => head === index && label.startsWith('aux'))) &&
  !tokens.some(({ head, label, text }) => head === index && label === 'mark' && text.toLowerCase() === 'to');

/** What is said of the relative word, where nobody does it. */
const toldBy = (tokens: readonly ParsedToken[], word: ParsedToken): ParsedToken | undefined => {
  const above = tokens[word.head];
  if (above?.upos !== 'VERB') return undefined;
  const isSaid = SAYING.has(above.lemma.toLowerCase()) && above.label.startsWith('acl');
  const told = isSaid
    ? tokens.find(({ head, label, upos }) => head === above.index && label === 'ccomp' && upos === 'VERB')
    : above.label === 'ccomp' && SAYING.has(tokens[above.head]?.lemma.toLowerCase() ?? '')
      ? above
      : undefined;
  if (!told || told.index < word.index || !isInTense(tokens, told)) return undefined;
  const speaker = tokens.some(
    ({ head, label, index }) =>
      head === told.head && label.startsWith('nsubj') && index > word.index && index < told.head,
  );
  return speaker && !hasSubject(tokens, told) ? told : undefined;
};

/** "a man who police say killed six": the relative word is the subject of what is said, and no object of the saying. */
export const interposedSpeaker: Repair = (tokens, { labelled }) => {
  if (labelled('ccomp').length === 0) return tokens;
  let current = tokens;
  for (const word of tokens) {
    if (!/^(?:who|which|that)$/i.test(word.text) || !/^(?:obj|nsubj|obl)/.test(word.label)) continue;
    const told = toldBy(current, word);
    if (!told) continue;
    const label = hasPassive(current, told) ? 'nsubj:pass' : 'nsubj';
    current = current.map(
      (token): ParsedToken => (token.index === word.index ? { ...token, head: told.index, label } : token),
    );
  }
  return current;
};
