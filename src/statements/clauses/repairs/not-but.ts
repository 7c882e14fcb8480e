import type { ParsedToken } from '../../../syntax/index.js';
import { hasPassive, isBelow, type Repair } from './repair.js';

const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;

/** "not only Norland but also Eastland": both did it. */
const BOTH = /^(?:only|just|merely|simply|solely|even|also|all|every|everyone)$/i;

/** "Not" at the head of a sentence, of a quote or behind "that": the one nearest before "but". */
const notBefore = (tokens: readonly ParsedToken[], but: number): ParsedToken | undefined =>
  tokens.findLast(
    ({ index, text }) =>
      index < but - 1 &&
      /^not$/i.test(text) &&
      !tokens.slice(index + 1, but + 2).some((word) => BOTH.test(word.text)) &&
      (index === 0 || /^(?:["“”:]|``|that)$/i.test(tokens[index - 1]!.text)),
  );

/** The one noun phrase that the words of a stretch make. */
const phraseOf = (tokens: readonly ParsedToken[], start: number, end: number): ParsedToken | undefined => {
  const isInside = (at: number): boolean => at >= start && at < end;
  const tops = tokens.filter(({ index, head }) => isInside(index) && !isInside(head));
  return tops.length === 1 && NOMINAL.test(tops[0]!.upos) ? tops[0] : undefined;
};

/** The subject right behind "but", and its verb. */
const deedBehind = (
  tokens: readonly ParsedToken[],
  but: number,
): { readonly doer: ParsedToken; readonly verb: ParsedToken } | undefined => {
  const verb = tokens.find(({ index, upos }) => index > but && upos === 'VERB');
  if (!verb || !/^VB[DPZN]$/.test(verb.xpos)) return undefined;
  const doer = tokens.find(
    ({ index, upos, label, head }) =>
      index > but &&
      index < verb.index &&
      NOMINAL.test(upos) &&
      (head === verb.index ? label.startsWith('nsubj') : label === 'conj' && head < but),
  );
  if (!doer) return undefined;
  const isWhole = tokens
    .slice(but + 1, verb.index)
    .every(({ index, head }) => head === verb.index || isBelow(tokens, index, doer.index));
  return isWhole ? { doer, verb } : undefined;
};

/** "Not, as police say, Norland but Eastland attacked": who stands behind "but" did it, and the "not" is of the other. */
export const notBut: Repair = (tokens) => {
  const but = tokens.find(({ text, xpos }) => text === 'but' && xpos === 'CC');
  const not = but && notBefore(tokens, but.index);
  const deed = not && deedBehind(tokens, but.index);
  if (!deed) return tokens;
  const { doer, verb } = deed;
  const comma = tokens.findLast(({ index, text }) => index < but.index && text === ',');
  const isParted = comma !== undefined && comma.index > not.index;
  if (isParted && tokens[not.index + 1]!.text !== ',') return tokens;
  const other = phraseOf(tokens, (isParted ? comma.index : not.index) + 1, but.index);
  if (!other) return tokens;
  // "Not, officials say, Norland but …": what they say
  const speech = tokens[verb.head];
  const isSaid =
    verb.label === 'conj' && speech !== undefined && speech.index > not.index && speech.index < but.index;
  const top = isBelow(tokens, verb.index, other.index) ? other : verb;
  return tokens.map((token): ParsedToken => {
    switch (token.index) {
      case verb.index:
        return {
          ...token,
          head: top.head,
          label: isSaid && top === verb ? 'ccomp' : top.label,
        };
      case doer.index:
        return { ...token, head: verb.index, label: hasPassive(tokens, verb) ? 'nsubj:pass' : 'nsubj' };
      case other.index:
        return { ...token, head: doer.index, label: 'dep' };
      case but.index:
        return { ...token, head: doer.index, label: 'cc' };
      case not.index:
        return { ...token, head: other.index, label: 'advmod' };
      default:
        return token.head === other.index && token.index > but.index ? { ...token, head: verb.index } : token;
    }
  });
};
