import type { ParsedToken } from '../../../syntax/index.js';
import { isBelow, mapped, type Repair } from './repair.js';
import { isTimeWord } from './time-word.js';

const hasCase = (tokens: readonly ParsedToken[], index: number): boolean =>
  tokens.some(({ head, label }) => head === index && (label === 'case' || label === 'mark'));

/** First token of the words that hang right before a noun. */
const startOf = (tokens: readonly ParsedToken[], index: number): number => {
  let start = index;
  // "1.2 million euros": of the words of a number, one hangs on the other
  while (start > 0 && tokens[start - 1]!.head >= start && tokens[start - 1]!.head <= index) start -= 1;
  return start;
};

const isDetermined = (tokens: readonly ParsedToken[], index: number): boolean =>
  tokens.some(({ head, label }) => head === index && /^(?:det|nmod:poss|nummod)$/.test(label));

/** The phrase with a preposition that hangs on a verb and ends right before a token. */
const phraseBefore = (tokens: readonly ParsedToken[], start: number): ParsedToken | undefined =>
  tokens.find(
    ({ index, label, head }) =>
      label === 'obl' &&
      index < start &&
      index > head &&
      start - index <= 4 &&
      hasCase(tokens, index) &&
      isBelow(tokens, start - 1, index),
  );

/** "rejected by 8 votes to 3 | a proposal": what the tree hangs on a phrase before it with neither preposition nor comma. */
const shiftedVerb = (tokens: readonly ParsedToken[], token: ParsedToken): ParsedToken | undefined => {
  const { index, label, upos, text } = token;
  if (!/^(?:nmod|obj|obl)$/.test(label) || !/^(?:NOUN|PROPN)$/.test(upos)) return undefined;
  const start = startOf(tokens, index);
  const before = tokens[start - 1];
  if (!before || before.index === token.head || !/^(?:NOUN|PROPN|NUM)$/.test(before.upos)) return undefined;
  if (/^[,:;]$/.test(tokens[start - 1]?.text ?? ',') || !isDetermined(tokens, index) || isTimeWord(text))
    return undefined;
  const marked = tokens.some(
    (other) => other.head === index && /^(?:case|mark)$/.test(other.label) && other.index === start,
  );
  const phrase = phraseBefore(tokens, start);
  if (marked || !phrase || (token.head !== phrase.index && token.head !== phrase.head)) return undefined;
  const verb = tokens[phrase.head]!;
  const taken = tokens.some(
    ({ head, label: own }) => head === verb.index && /^(?:obj|ccomp|xcomp|aux:pass|nsubj:pass)$/.test(own),
  );
  return verb.upos === 'VERB' && verb.xpos !== 'VBN' && !taken ? verb : undefined;
};

/**
 * "brushed aside the criticism": a noun without preposition right behind an active verb that has no object is its object;
 * "defeated debutants Norland": a name right behind the object is who that is.
 */
export const bareOblique: Repair = (tokens, { labelled }) => {
  const named = new Map<number, number>();
  const mended = mapped(tokens, labelled('nmod', 'obj', 'obl'), (token) => {
    const { head, index, label, upos, xpos, text } = token;
    const shifted = shiftedVerb(tokens, token);
    if (shifted) return { ...token, head: shifted.index, label: 'obj' };
    const isPhrase = label === 'obl' && upos === 'NOUN';
    if (!isPhrase && (label !== 'obl:unmarked' || !xpos.startsWith('NNP'))) return token;
    const verb = tokens[head];
    if (verb?.upos !== 'VERB' || index < head || hasCase(tokens, index) || isTimeWord(text)) return token;
    if (isPhrase) {
      const taken = tokens.some(
        (other) => other.head === head && /^(?:obj|ccomp|aux:pass|nsubj:pass)$/.test(other.label),
      );
      const before = tokens[startOf(tokens, index) - 1];
      const near = before?.index === head || (before?.label === 'compound:prt' && before.head === head);
      return !taken && near && verb.xpos !== 'VBN' ? { ...token, label: 'obj' } : token;
    }
    const object = tokens[index - 1];
    if (object?.head !== head || object.label !== 'obj' || object.upos !== 'NOUN') return token;
    named.set(object.index, index);
    return { ...token, label: 'obj' };
  });
  return named.size === 0
    ? mended
    : mapped(mended, mended, (token) => {
        const name = named.get(token.index);
        return name === undefined ? token : { ...token, head: name, label: 'nmod:desc' };
      });
};
