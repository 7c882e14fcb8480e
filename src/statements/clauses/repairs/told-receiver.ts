import type { ParsedToken } from '../../../syntax/index.js';
import { isBelow, mapped, type Repair } from './repair.js';

/** Verbs with whom they are said to right behind them. */
const TELLING: ReadonlySet<string> = new Set('tell inform assure remind notify warn promise'.split(' '));

/** True where nothing but what belongs to a noun stands between it and the verb before it. */
const isRightBehind = (
  tokens: readonly ParsedToken[],
  verb: ParsedToken,
  { index }: ParsedToken,
): boolean => {
  for (let at = verb.index + 1; at < index; at += 1) if (!isBelow(tokens, at, index)) return false;
  return true;
};

/** "told Reuters she had left": of two before the verb that is told, the one right behind "told" hears it. */
export const toldReceiver: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('nsubj', 'iobj', 'obj', 'obl'), (token) => {
    const told = tokens[token.head];
    if (told === undefined || told.label !== 'ccomp' || token.index > told.index) return token;
    const verb = tokens[told.head]!;
    if (verb.index > token.index || !TELLING.has(verb.lemma.toLowerCase())) return token;
    if (!/^(?:NOUN|PROPN|PRON)$/.test(token.upos) || !isRightBehind(tokens, verb, token)) return token;
    const subject = tokens.find(
      ({ head, label, index }) =>
        head === told.index && /^nsubj/.test(label) && index > token.index && index < told.index,
    );
    return subject === undefined ||
      tokens.slice(token.index + 1, subject.index).some(({ text }) => text === ',')
      ? token
      : { ...token, head: verb.index, label: 'iobj' };
  });
