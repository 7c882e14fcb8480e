import type { ParsedToken } from '../../../syntax/index.js';
import { hasPassive, hasSubject, type Repair } from './repair.js';

/** "sent tents, and soldiers from a garrison dug": a past tense with its own "and" tells of no noun behind that. */
const isBehindAnd = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  verb.label === 'acl' &&
  verb.xpos === 'VBD' &&
  tokens.some(({ head, label, index }) => head === verb.index && label === 'cc' && index < verb.head);

/** The verb that a list of nouns hangs on. */
const governorOf = (tokens: readonly ParsedToken[], { head }: ParsedToken): number | undefined => {
  for (let at = head, steps = 0; at >= 0 && steps < 6; at = tokens[at]!.head, steps += 1)
    if (tokens[at]!.upos === 'VERB') return at;
  return undefined;
};

/**
 * "accused the board, and Senator Lee asked …": what stands between the "and" of a second verb and that verb is the
 * verb's; a noun without preposition is its subject. So it is of a participle behind a passive: "scores were killed and
 * a million driven from their homes".
 */
export const afterAnd: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const verb of labelled('conj', 'acl')) {
    if (verb.upos !== 'VERB' || (verb.label !== 'conj' && !isBehindAnd(current, verb))) continue;
    const modal = current.some(
      ({ head, label, xpos }) => head === verb.index && label === 'aux' && xpos === 'MD',
    );
    const second = verb.xpos === 'VBN' && verb.head >= 0 && hasPassive(current, current[verb.head]!);
    if (!modal && !second && !/^VB[DPZ]$/.test(verb.xpos)) continue;
    if (hasSubject(current, verb)) continue;
    const and = current.find(
      ({ head, label, index }) => head === verb.index && label === 'cc' && index < verb.index,
    );
    if (!and) continue;
    const subject = current.find(
      ({ index, head, upos, label }) =>
        index > and.index &&
        index < verb.index &&
        head < and.index &&
        head >= 0 &&
        /^(?:conj|obj|obl|nmod|appos)$/.test(label) &&
        (/^(?:NOUN|PROPN|PRON)$/.test(upos) || (second && upos === 'NUM')) &&
        !current.some((other) => other.head === index && other.label === 'case'),
    );
    if (!subject) continue;
    const clause = verb.label === 'conj' ? verb : { ...verb, head: subject.head, label: 'conj' };
    if (clause !== verb) {
      const above = governorOf(current, subject);
      if (above === undefined) continue;
      current = current.map((token) => (token.index === verb.index ? { ...clause, head: above } : token));
    }
    current = current.map(
      (token): ParsedToken =>
        token.index === subject.index
          ? { ...token, head: verb.index, label: second ? 'nsubj:pass' : 'nsubj' }
          : token,
    );
  }
  return current;
};
