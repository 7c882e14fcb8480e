import type { ParsedToken } from '../../../syntax/index.js';
import { hasPassive, type Repair } from './repair.js';

/** What may stand between: "had, on Thursday, briefed". */
const BETWEEN = /^(?:ADP|DET|NUM|ADV|PROPN|NOUN|ADJ|PUNCT|PRON)$/;

/** Whether a form of "have" has an object, or says something of its own, before a word. */
const isFull = (tokens: readonly ParsedToken[], have: ParsedToken, before: number): boolean =>
  tokens
    .slice(have.index + 1, before)
    .some(({ head, label }) => head === have.index && /^(?:obj|iobj|ccomp|xcomp|nsubj)$/.test(label));

/** A participle that a form of "have" before it is only the tense of, with words of time in between. */
const participleOf = (tokens: readonly ParsedToken[], have: ParsedToken): ParsedToken | undefined => {
  let commas = 0;
  for (let at = have.index + 1; at <= have.index + 7 && at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.text === ',') commas += 1;
    // "had been accused"
    if (token.xpos !== 'VBN' || token.upos === 'AUX') {
      if (!BETWEEN.test(token.upos) && token.upos !== 'AUX') return undefined;
      continue;
    }
    if (commas % 2 === 1 || isFull(tokens, have, at)) return undefined;
    if (token.head === have.index) return token.label === 'acl' ? undefined : token;
    // the tree has it say something of the subject
    const subject = tokens[token.head];
    return token.label === 'acl' &&
      at > have.index + 1 &&
      subject?.head === have.index &&
      subject.index < have.index &&
      subject.label === 'nsubj'
      ? token
      : undefined;
  }
  return undefined;
};

/** "had on Thursday briefed": a form of "have" without an object before the participle helps it. */
export const haveBetween: Repair = (tokens, { labelled, verbs }) => {
  const have = [...verbs, ...labelled('aux'), ...labelled('root')].find(
    (token) =>
      token.lemma.toLowerCase() === 'have' &&
      /^VB[DZP]$/.test(token.xpos) &&
      // an auxiliary that the subject hangs on
      (token.upos === 'VERB' ||
        token.label === 'root' ||
        tokens.some(({ head, label }) => head === token.index && /^nsubj/.test(label))),
  );
  const participle = have && (have.label === 'aux' ? tokens[have.head] : participleOf(tokens, have));
  if (!have || !participle) return tokens;
  const { index } = participle;
  const above = have.head === index ? participle : have;
  const passive = hasPassive(tokens, participle);
  return tokens.map((token) => {
    if (token === participle) return { ...token, head: above.head, label: above.label, upos: 'VERB' };
    if (token === have) return { ...token, head: index, label: 'aux', upos: 'AUX' };
    // "had in fact offered": who did it, where the tree took the participle for a passive
    const isSubject = token.head === index && token.label === 'nsubj:pass' && token.index < have.index;
    if (isSubject && !passive) return { ...token, label: 'nsubj' };
    return token.head === have.index ? { ...token, head: index } : token;
  });
};
