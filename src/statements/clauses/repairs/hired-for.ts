import type { ParsedToken } from '../../../syntax/index.js';
import type { KindOf } from './relative-by-kind.js';
import { isInfinitiveBehind, type Repair } from './repair.js';

/** Verbs that get somebody to act by "for": "paid for a lawyer to defend them". */
const FOR_SOMEBODY: ReadonlySet<string> = new Set(
  'pay arrange provide allow hope long lobby plan prepare'.split(' '),
);

/** The infinitive with a "to" of its own right behind somebody, on the same verb, that has no subject yet. */
const infinitiveFor = (tokens: readonly ParsedToken[], person: ParsedToken): ParsedToken | undefined =>
  tokens.find(
    (verb) =>
      verb.head === person.head &&
      isInfinitiveBehind(tokens, verb, person) &&
      /^(?:advcl|xcomp|ccomp)$/.test(verb.label) &&
      !tokens.some((child) => child.head === verb.index && /^(?:nsubj|aux:pass)/.test(child.label)),
  );

/** Whoever acts; of what is paid for only people do. */
const isSomebody = (tokens: readonly ParsedToken[], noun: ParsedToken, kindOf: KindOf): boolean => {
  const kind = kindOf(noun.index);
  return kind === 'person' || (kind === 'thing' && tokens[noun.head]!.lemma.toLowerCase() !== 'pay');
};

/** "offered to pay for an engineer to inspect the house": the engineer inspects; "paid for a ticket to visit Lund" stays. */
export const hiredFor =
  (kindOf: KindOf): Repair =>
  (tokens, { labelled }) => {
    const mark = labelled('case').find(({ text }) => text === 'for');
    const person = mark && tokens[mark.head];
    if (person?.label !== 'obl' || person.head < 0 || !isSomebody(tokens, person, kindOf)) return tokens;
    if (!FOR_SOMEBODY.has(tokens[person.head]!.lemma.toLowerCase())) return tokens;
    const clause = infinitiveFor(tokens, person);
    if (!clause) return tokens;
    return tokens.map((token): ParsedToken => {
      if (token === person) return { ...token, head: clause.index, label: 'nsubj' };
      if (token === mark) return { ...token, head: clause.index };
      return token === clause ? { ...token, label: 'xcomp' } : token;
    });
  };
