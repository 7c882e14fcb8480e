import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

/** The bracket that opens the sum which closes at `close`: "($4.2 billion)"; -1 where it holds no sum. */
const opening = (tokens: readonly ParsedToken[], close: number): number => {
  for (let at = close - 1, sum = false; at > 1 && close - at < 8; at -= 1) {
    const { text, upos } = tokens[at]!;
    if (text === '(') return sum ? at : -1;
    sum ||= upos === 'NUM';
  }
  return -1;
};

/**
 * "rejected a 3 billion pound ($4.2 billion) takeover bid": a sum with an article before it, and what it comes to in
 * other money, stand before the noun that they tell of.
 */
export const sumInBrackets: Repair = (tokens, { labelled }) => {
  const counts = labelled('nummod').find(
    ({ head, index }) => head > index && tokens[head + 1]?.text === '(' && tokens[head]!.upos === 'NOUN',
  );
  if (!counts) return tokens;
  const unit = tokens[counts.head]!;
  let close = unit.index + 2;
  while (close < tokens.length && tokens[close]!.text !== ')' && close < unit.index + 9) close += 1;
  if (tokens[close]?.text !== ')' || opening(tokens, close) !== unit.index + 1) return tokens;
  const article = tokens.find(({ head, label }) => head === unit.index && label === 'det');
  if (!article) return tokens;
  let last = close;
  while (/^(?:NOUN|ADJ)$/.test(tokens[last + 1]?.upos ?? '')) last += 1;
  const noun = tokens[last]!;
  if (noun.upos !== 'NOUN' || unit.head === noun.index) return tokens;
  return tokens.map((token): ParsedToken => {
    const { index, head, label } = token;
    if (token === noun) return { ...token, head: unit.head, label: unit.label };
    if (token === unit) return { ...token, head: noun.index, label: 'compound' };
    // the words before the noun, and what stands behind it
    if (index > close && index < noun.index && (head === unit.index || head === unit.head))
      return { ...token, head: noun.index };
    if (index > noun.index && head === unit.index) return { ...token, head: noun.index };
    if (index > unit.index && index < close && (head === noun.index || head === unit.head))
      return { ...token, head: unit.index, label: 'appos' };
    return head === unit.index && index < counts.index && /^(?:det|amod|case|nmod)/.test(label)
      ? { ...token, head: noun.index }
      : token;
  });
};
