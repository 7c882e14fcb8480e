import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

/** Verbs whose infinitive is their own deed, so that they have no other object. */
const WILLING: ReadonlySet<string> = new Set(
  (
    'offer promise agree threaten refuse vow pledge decide plan intend try attempt seek hope aim decline fail manage want ' +
    'demand undertake volunteer wish'
  ).split(' '),
);

/** True where a verb has something beside it already, or is a passive: the relative word before is not its object. */
const hasObject = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  tokens.some(
    ({ head, label }) => head === verb.index && /^(?:i?obj|obl|xcomp|ccomp|aux:pass|cop)/.test(label),
  );

/** "the talks that Norland has offered to mediate": Norland offers no talks; the relative word is the infinitive's. */
export const objectOfInfinitive: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const word of labelled('obj')) {
    if (word.label !== 'obj' || !/^(?:that|which|whom|who|what)$/i.test(word.text)) continue;
    const verb = tokens[word.head]!;
    if (verb.upos !== 'VERB' || !WILLING.has(verb.lemma.toLowerCase()) || verb.index < word.index) continue;
    const infinitive = tokens.find(
      ({ head, label, xpos }) => head === verb.index && label === 'xcomp' && xpos === 'VB',
    );
    if (!infinitive || hasObject(tokens, infinitive)) continue;
    current = current.map(
      (token): ParsedToken => (token.index === word.index ? { ...token, head: infinitive.index } : token),
    );
  }
  return current;
};
