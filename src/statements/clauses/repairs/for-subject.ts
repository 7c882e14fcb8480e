import { words } from '../../../document/index.js';
import type { ParsedToken } from '../../../syntax/index.js';
import { hasPassive, isInfinitiveBehind, type Repair } from './repair.js';

/** Nouns of what somebody else is to do: "a demand for Norland to leave". */
const PLANS: ReadonlySet<string> = words(
  'call demand plea appeal request plan proposal bid need time chance way effort deal order push reason offer',
);

/** Verbs of those who want somebody's deed and do not ask him: "shouted for Lee to go". */
const WAITING: ReadonlySet<string> = words(
  'shout chant clamour clamor yell scream cry wait pray hope long yearn wish opt arrange prefer',
);

/** True where a noun stands behind "for" on one of those. */
const isPlan = (tokens: readonly ParsedToken[], { head, label }: ParsedToken): boolean =>
  label === 'nmod' && PLANS.has(tokens[head]?.lemma.toLowerCase() ?? '');

/** The infinitive right behind a noun, with a "to" of its own, that hangs on the same verb. */
const infinitiveOf = (tokens: readonly ParsedToken[], noun: ParsedToken): ParsedToken | undefined =>
  tokens.find(
    (verb) =>
      (verb.head === noun.head || (isPlan(tokens, noun) && verb.head === tokens[noun.head]!.head)) &&
      isInfinitiveBehind(tokens, verb, noun) &&
      /^(?:advcl|xcomp|ccomp|acl)$/.test(verb.label),
  );

/**
 * "called for Lee to be dismissed": who stands between the "for" and the "to" of a clause is its subject. Whom one calls
 * for to act is asked himself; to whom something is to be done is not.
 */
export const forSubject: Repair = (tokens) => {
  let current = tokens;
  if (!tokens.some(({ text }) => text === 'for')) return tokens;
  for (const noun of tokens) {
    if (!/^(?:obl|obj|nmod)$/.test(noun.label) || !/^(?:NOUN|PROPN|PRON)$/.test(noun.upos)) continue;
    const clause = infinitiveOf(current, noun);
    if (!clause) continue;
    const passive = hasPassive(current, clause);
    const isPlans = isPlan(current, noun);
    const mark = current.find(
      ({ index, head, text }) =>
        text === 'for' &&
        index < noun.index &&
        index > noun.head &&
        (head === clause.index ||
          ((passive || isPlans || WAITING.has(current[noun.head]?.lemma.toLowerCase() ?? '')) &&
            head === noun.index)),
    );
    if (!mark) continue;
    current = current.map((token): ParsedToken => {
      if (token.index === noun.index)
        return { ...token, head: clause.index, label: passive ? 'nsubj:pass' : 'nsubj' };
      if (token.index === mark.index) return { ...token, head: clause.index, label: 'mark' };
      if (token.index !== clause.index) return token;
      return isPlans
        ? { ...token, head: noun.head, label: 'acl' }
        : { ...token, label: passive ? 'ccomp' : 'xcomp' };
    });
  }
  return current;
};
