import { isBelow, lastBefore, mapped, type Repair } from './repair.js';

/**
 * "when marchers, defying a curfew, broke through": a participle between commas behind a subject and before its verb
 * tells of that subject, not of the clause before.
 */
export const participleWithin: Repair = (tokens, { labelled, verbs }) =>
  mapped(tokens, labelled('advcl', 'acl', 'ccomp'), (token) => {
    const { head, index, xpos, label } = token;
    // "told them that talks, conducted by telephone, had failed"
    if (xpos !== 'VBG' && !(label === 'ccomp' && xpos === 'VBN')) return token;
    if (head < 0 || head > index || tokens[index - 1]?.text !== ',') return token;
    const verb = verbs.find(
      (other) => other.index > index && /^VB[DZPN]$/.test(other.xpos) && !isBelow(tokens, other.index, index),
    );
    if (!verb || tokens[lastBefore(tokens, verb)]?.text !== ',' || verb.index === head) return token;
    const subject = tokens.find((other) => other.head === verb.index && other.label.startsWith('nsubj'));
    return subject &&
      subject.index > head &&
      subject.index < index &&
      isBelow(tokens, index - 2, subject.index) &&
      !isBelow(tokens, head, subject.index)
      ? xpos === 'VBN'
        ? { ...token, head: subject.index, label: 'acl' }
        : { ...token, head: verb.index, label: 'advcl' }
      : token;
  });
