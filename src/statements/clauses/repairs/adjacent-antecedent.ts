import type { ParsedToken } from '../../../syntax/index.js';
import { hasPassive, isBelow, mapped, type Repair } from './repair.js';
import { isTimeWord } from './time-word.js';

const NOUN = /^(?:NOUN|PROPN)$/;

/** Head of the noun phrase that ends at a token. */
const nounAt = (tokens: readonly ParsedToken[], last: number): ParsedToken | undefined => {
  let at = tokens[last]!;
  while (
    /^(?:flat|compound|nummod|amod)$/.test(at.label) &&
    at.head >= 0 &&
    at.head <= last &&
    last - at.head < 6
  )
    at = tokens[at.head]!;
  return NOUN.test(at.upos) ? at : undefined;
};

/** What opens a clause: its first word below it. */
const startOf = (tokens: readonly ParsedToken[], clause: ParsedToken): number => {
  let start = clause.index;
  while (start > 0 && isBelow(tokens, start - 1, clause.index)) start -= 1;
  return start;
};

/** "It was Lee who did it": the clause tells of Lee. */
const isCleft = (tokens: readonly ParsedToken[], { head, index }: ParsedToken): boolean =>
  head < index &&
  tokens.some((other) => other.head === head && other.label === 'cop') &&
  !tokens.some((other) => other.head === head && /^(?:not|n't|never)$/i.test(other.text)) &&
  tokens.some(
    (other) => other.head === head && /^it$/i.test(other.text) && /^(?:nsubj|expl)/.test(other.label),
  ) &&
  tokens.some((other) => other.head === index && /^(?:who|that|which)$/i.test(other.text));

/** "the operation, which is led by Lee": what is led is no deed; a passive tells of the noun before its comma. */
const ofName = (tokens: readonly ParsedToken[], clause: ParsedToken): ParsedToken => {
  if (isCleft(tokens, clause)) return { ...clause, label: 'acl:relcl' };
  const start = startOf(tokens, clause);
  const first = tokens.slice(start, clause.index).find(({ upos }) => upos !== 'PUNCT');
  const passive = hasPassive(tokens, clause);
  if (!passive || first?.text.toLowerCase() !== 'which') return clause;
  let last = first.index - 1;
  while (last > 0 && tokens[last]!.upos === 'PUNCT') last -= 1;
  const noun = nounAt(tokens, last);
  return noun && noun.index > clause.head && !isTimeWord(noun.text)
    ? { ...clause, head: noun.index, label: 'acl:relcl' }
    : clause;
};

/** "shelled a market where eight were killed": right behind a noun "where" opens no content, where the tree is not sure. */
const wherePlace = (tokens: readonly ParsedToken[], clause: ParsedToken): ParsedToken => {
  if (clause.arcProbability > 0.75 || clause.head > clause.index) return clause;
  const start = startOf(tokens, clause);
  if (tokens[start]!.text.toLowerCase() !== 'where') return clause;
  const noun = nounAt(tokens, start - 1);
  return noun && noun.index > clause.head ? { ...clause, head: noun.index, label: 'acl:relcl' } : clause;
};

/** "found vests and cash inside the building, which was destroyed": a clause in the singular tells of no plural. */
const ofItsNumber = (tokens: readonly ParsedToken[], clause: ParsedToken, last: number): ParsedToken => {
  if (clause.label !== 'acl:relcl' || tokens[clause.head]!.xpos !== 'NNS') return clause;
  const parts = tokens.filter(({ head }) => head === clause.index);
  const isSubject = parts.some(
    ({ label, text }) => label.startsWith('nsubj') && /^(?:which|who|that)$/i.test(text),
  );
  const tense = parts.find(({ label }) => /^(?:aux|cop)/.test(label)) ?? clause;
  if (!isSubject || !(tense.xpos === 'VBZ' || tense.text.toLowerCase() === 'was')) return clause;
  const noun = nounAt(tokens, last);
  // "a league of clubs that was founded in May"
  const whole = tokens[tokens[clause.head]!.head];
  if (
    noun?.index === clause.head &&
    noun.label === 'nmod' &&
    whole?.xpos === 'NN' &&
    whole.index < noun.index &&
    whole.index >= clause.head - 6
  )
    return { ...clause, head: whole.index };
  return noun !== undefined && /^NNP?$/.test(noun.xpos) && !isBelow(tokens, noun.index, clause.index)
    ? { ...clause, head: noun.index }
    : clause;
};

/**
 * "thanked Norland, which has sent ships": a clause that tells of a noun hangs on one that reaches up to it. Where other
 * words of the sentence stand between, it tells of the noun right before it; an infinitive completes the verb between.
 */
export const adjacentAntecedent: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('acl', 'appos', 'advcl', 'ccomp'), (token) => {
    const { head, index, label } = token;
    if (label === 'advcl:relcl') return ofName(tokens, token);
    if (label === 'ccomp') return wherePlace(tokens, token);
    if (!/^(?:acl|appos$)/.test(label) || head < 0 || head > index) return token;
    let start = startOf(tokens, token);
    while (tokens[start]!.upos === 'PUNCT') start += 1;
    let last = start - 1;
    while (last > head && tokens[last]!.upos === 'PUNCT') last -= 1;
    if (last > head && isBelow(tokens, last, head)) return ofItsNumber(tokens, token, last);
    if (last <= head) return token;
    const between = tokens.slice(head + 1, last + 1).filter(({ upos }) => upos !== 'PUNCT');
    const infinitive = tokens.some(
      (other) => other.head === index && other.label === 'mark' && other.text.toLowerCase() === 'to',
    );
    if (infinitive) {
      const verb = between.findLast(
        (other) =>
          other.upos === 'VERB' && !isBelow(tokens, other.index, head) && !isBelow(tokens, head, other.index),
      );
      return verb ? { ...token, head: verb.index, label: 'xcomp' } : token;
    }
    const noun = nounAt(tokens, last);
    if (!noun || isTimeWord(noun.text) || isBelow(tokens, noun.index, index)) return token;
    // "replaced Lee with Hale, a former officer": an apposition says what the name before its comma is
    if (label === 'appos')
      return tokens[start - 1]?.text === ',' &&
        noun.upos === 'PROPN' &&
        /^(?:obl|obj|nmod|conj)/.test(noun.label)
        ? { ...token, head: noun.index }
        : token;
    const named = noun.upos === 'PROPN';
    const comma = tokens[start - 1]?.text === ',';
    const relative = /^W/.test(tokens[start]!.xpos) || label === 'acl:relcl';
    // of a name nothing is told without a comma
    if (named ? !(comma && relative) : label === 'acl' && token.xpos !== 'VBN') return token;
    return { ...token, head: noun.index };
  });
