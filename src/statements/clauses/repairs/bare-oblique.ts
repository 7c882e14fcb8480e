import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';
import { isTimeWord } from './time-word.js';

const hasCase = (tokens: readonly ParsedToken[], index: number): boolean =>
  tokens.some(({ head, label }) => head === index && (label === 'case' || label === 'mark'));

/** First token of the words that hang right before a noun. */
const startOf = (tokens: readonly ParsedToken[], index: number): number => {
  let start = index;
  while (start > 0 && tokens[start - 1]!.head === index) start -= 1;
  return start;
};

/**
 * "brushed aside the criticism": a noun without preposition right behind an active verb that has no object is its object;
 * "defeated debutants Norland": a name right behind the object is who that is.
 */
export const bareOblique: Repair = (tokens) => {
  const named = new Map<number, number>();
  const mended = mapped(tokens, (token) => {
    const { head, index, label, upos, text } = token;
    const verb = tokens[head];
    if (verb?.upos !== 'VERB' || index < head || hasCase(tokens, index) || isTimeWord(text)) return token;
    const siblings = tokens.filter((other) => other.head === head);
    if (label === 'obl' && upos === 'NOUN') {
      const taken = siblings.some((other) => /^(?:obj|ccomp|aux:pass|nsubj:pass)$/.test(other.label));
      const before = tokens[startOf(tokens, index) - 1];
      const near = before?.index === head || (before?.label === 'compound:prt' && before.head === head);
      return !taken && near && verb.xpos !== 'VBN' ? { ...token, label: 'obj' } : token;
    }
    const object = tokens[index - 1];
    if (label !== 'obl:unmarked' || !token.xpos.startsWith('NNP')) return token;
    if (object?.head !== head || object.label !== 'obj' || object.upos !== 'NOUN') return token;
    named.set(object.index, index);
    return { ...token, label: 'obj' };
  });
  return named.size === 0
    ? mended
    : mapped(mended, (token) => {
        const name = named.get(token.index);
        return name === undefined ? token : { ...token, head: name, label: 'nmod:desc' };
      });
};
