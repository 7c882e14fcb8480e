import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

const ALL = /^(?:all|every|each|everyone|everybody|everything|no|none|nobody|nothing|any)$/i;

/** "But for Lee, they would not have met": told of what was otherwise. */
const isOtherwise = (tokens: readonly ParsedToken[], { head }: ParsedToken): boolean =>
  tokens.some(
    (part) => part.head === head && part.xpos === 'MD' && /^(?:would|could|might)$/.test(part.text),
  ) && tokens.some((part) => part.head === head && part.label === 'aux' && part.text === 'have');

/** "all envoys but for Lee": a word of all before it. */
const isOutOfAll = (tokens: readonly ParsedToken[], but: number): boolean =>
  tokens.slice(Math.max(0, but - 4), but).some(({ text }) => ALL.test(text));

/** "But for Lee, …", "all but for Lee": two words that make one preposition. */
export const butFor: Repair = (tokens) => {
  let current = tokens;
  for (const { index: but, text } of tokens) {
    const opener = tokens[but + 1];
    if (!/^but$/i.test(text) || opener?.text !== 'for') continue;
    const noun = current[opener.head];
    if (!noun || noun.index < but || !/^(?:obl|nmod|conj)/.test(noun.label)) continue;
    if (but === 0 ? !isOtherwise(current, noun) : !isOutOfAll(current, but)) continue;
    current = current.map((token) => {
      if (token.index === but) return { ...token, head: noun.index, label: 'case' };
      if (token.index === but + 1) return { ...token, head: but, label: 'fixed' };
      return token === noun && noun.label === 'conj' ? { ...token, label: 'nmod' } : token;
    });
  }
  return current;
};
