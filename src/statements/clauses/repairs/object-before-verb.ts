import type { ParsedToken } from '../../../syntax/index.js';
import { hasSubject, mapped, type Repair } from './repair.js';

const isActive = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean => {
  const auxiliaries = tokens.filter(({ head, label }) => head === verb.index && label.startsWith('aux'));
  if (auxiliaries.some(({ label }) => label === 'aux:pass')) return false;
  return auxiliaries.length === 0
    ? /^VB[DPZ]$/.test(verb.xpos)
    : auxiliaries.some(({ xpos }) => /^(?:MD|VB[DPZ])$/.test(xpos));
};

/** "accused the minister of having dismissed Lee": what stands before the mark of a clause is the governing verb's. */
const isAboves = (tokens: readonly ParsedToken[], object: ParsedToken, verb: ParsedToken): boolean =>
  /^(?:ccomp|xcomp|advcl)$/.test(verb.label) &&
  verb.head >= 0 &&
  verb.head < object.index &&
  tokens[verb.head]!.upos === 'VERB' &&
  tokens.some(
    ({ head, label, index, upos }) =>
      head === verb.index &&
      label === 'mark' &&
      upos !== 'PART' &&
      index > object.index &&
      index < verb.index,
  ) &&
  !tokens.some(({ head, label }) => head === verb.head && label === 'obj');

/**
 * "Accused plotter Ann Lee told the judge": what stands right before a verb in a tense that has no subject is its subject;
 * before the mark of its clause it is the object of the verb above.
 */
export const objectBeforeVerb: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('obj', 'iobj'), (token) => {
    const verb = tokens[token.head];
    if (!verb || token.index > verb.index || !/^(?:obj|iobj)$/.test(token.label)) return token;
    if (!/^(?:NOUN|PROPN)$/.test(token.upos) || verb.upos !== 'VERB' || verb.label === 'acl:relcl')
      return token;
    if (isAboves(tokens, token, verb)) return { ...token, head: verb.head };
    if (!isActive(tokens, verb) || hasSubject(tokens, verb)) return token;
    const between = tokens.slice(token.index + 1, verb.index);
    return between.every(({ head, text }) => head !== verb.index || text !== ',') &&
      !between.some(({ upos, head, label }) => upos === 'VERB' || (label === 'cc' && head === verb.index))
      ? { ...token, label: 'nsubj' }
      : token;
  });
