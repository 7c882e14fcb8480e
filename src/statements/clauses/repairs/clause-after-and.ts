import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

/** "were charged", "will leave": a form that has its tense in an auxiliary right before it. */
const hasTense = (tokens: readonly ParsedToken[], { index, label, xpos }: ParsedToken): boolean =>
  /^(?:conj|parataxis)$/.test(label) &&
  /^VB[NG]?$/.test(xpos) &&
  tokens.some(
    ({ head, label: part, xpos: form, index: at }) =>
      head === index && at < index && part.startsWith('aux') && /^(?:VB[DPZ]|MD)$/.test(form),
  );

/**
 * "shelled a town in Norland and Eastland denied it": a second verb has its own "and" before it. Where that stands
 * before the name right in front of the verb, the name is the verb's subject and no second place.
 */
export const clauseAfterAnd: Repair = (tokens, { verbs }) => {
  let current = tokens;
  for (const verb of verbs) {
    if (!/^(?:conj|ccomp|parataxis|advcl)$/.test(verb.label)) continue;
    if (!/^VB[DPZ]$/.test(verb.xpos) && !hasTense(current, verb)) continue;
    const parts = current.filter(({ head }) => head === verb.index);
    if (parts.some(({ label }) => /^(?:cc|nsubj|csubj|expl|mark)/.test(label))) continue;
    let before = verb.index - 1;
    while (
      before >= 0 &&
      current[before]!.head === verb.index &&
      /^(?:aux|advmod)/.test(current[before]!.label)
    )
      before -= 1;
    let subject = current[before];
    while (
      subject &&
      /^(?:flat|compound)$/.test(subject.label) &&
      subject.head <= before &&
      subject.head >= 0
    )
      subject = current[subject.head];
    if (subject?.label !== 'conj' || !/^(?:NOUN|PROPN|PRON)$/.test(subject.upos)) continue;
    const { index } = subject;
    const and = current.find(({ head, label }) => head === index && label === 'cc');
    const governor = current[subject.head]!;
    if (!and || governor.upos === 'VERB' || governor.label.startsWith('nsubj') || verb.head > governor.index)
      continue;
    current = current.map((token): ParsedToken => {
      if (token.index === index) {
        const isPassive = parts.some(({ label }) => label === 'aux:pass');
        return { ...token, head: verb.index, label: isPassive ? 'nsubj:pass' : 'nsubj' };
      }
      if (token.index === verb.index) return { ...token, label: 'conj' };
      return token.index === and.index ? { ...token, head: verb.index } : token;
    });
  }
  return current;
};
