import type { ParsedToken } from '../../../syntax/index.js';
import { isBelow, type Repair } from './repair.js';

/** How many words a negating word has: "rather than". */
const NEGATING: Readonly<Record<string, RegExp>> = {
  without: /^$/,
  instead: /^of$/i,
  rather: /^than$/i,
  far: /^from$/i,
};
/** The longest phrase looked over. */
const REACH = 12;

/** The verb behind "without, in its view, having asked": of the form in -ing, or bare behind "rather than". */
const verbAt = (tokens: readonly ParsedToken[], at: number, isBare: boolean): ParsedToken | undefined => {
  const first = tokens[at];
  if (!first) return undefined;
  if (first.upos === 'AUX' && first.xpos === 'VBG') return tokens[first.head];
  return first.upos === 'VERB' && (first.xpos === 'VBG' || (isBare && first.xpos === 'VB'))
    ? first
    : undefined;
};

/** The verb and what stands before it, behind a phrase between commas or one that opens with a preposition. */
const verbBehind = (
  tokens: readonly ParsedToken[],
  start: number,
  isBare: boolean,
): { readonly verb: ParsedToken; readonly end: number } | undefined => {
  const isParted = tokens[start]?.text === ',';
  if (!isParted && tokens[start]?.upos !== 'ADP') return undefined;
  for (let end = start + 2; end < Math.min(tokens.length, start + REACH); end += 1) {
    if (/^[.;:?!"“”]$/.test(tokens[end]!.text)) return undefined;
    if (isParted && tokens[end - 1]!.text !== ',') continue;
    const verb = verbAt(tokens, end, isBare);
    if (verb && verb.index >= end) return { verb, end };
  }
  return undefined;
};

/** "acted without, in Norland's view, having asked Eastland": the negation is the verb's, not the phrase's between. */
export const negatedAcross: Repair = (tokens) => {
  let current = tokens;
  for (const { index, text } of tokens) {
    const rest = Object.hasOwn(NEGATING, text.toLowerCase()) ? NEGATING[text.toLowerCase()]! : undefined;
    if (!rest) continue;
    const isSingle = rest.test('');
    if (!isSingle && !rest.test(tokens[index + 1]?.text ?? '')) continue;
    const start = index + (isSingle ? 1 : 2);
    const behind = verbBehind(current, start, /^rather$/i.test(text));
    // a verb that heads the sentence has lost its own
    if (!behind || behind.verb.head < 0) continue;
    const { verb, end } = behind;
    const isBetween = (at: number): boolean => at >= index && at < end;
    const tops = current.filter(
      (token) =>
        token.index >= start && token.index < end && !isBetween(token.head) && token.upos !== 'PUNCT',
    );
    const above = isBetween(verb.head) ? tops.find(({ head }) => head !== verb.index)?.head : verb.head;
    if (above === undefined || above < 0 || isBelow(current, above, verb.index)) continue;
    current = current.map((token) => {
      if (token.index === verb.index) return { ...token, head: above, label: 'advcl' };
      if (token.index === index) return { ...token, head: verb.index, label: 'mark' };
      if (!isSingle && token.index === index + 1) return { ...token, head: index, label: 'fixed' };
      return tops.includes(token) ? { ...token, head: verb.index } : token;
    });
  }
  return current;
};
