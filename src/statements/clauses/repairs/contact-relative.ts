import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';

/** First token of a noun phrase in front of its head: over the words that hang on it. */
const firstOf = (tokens: readonly ParsedToken[], head: number): number => {
  let first = head;
  while (first > 0 && tokens[first - 1]!.head === head) first -= 1;
  return first;
};

/**
 * "a share of the sum | Norland pledged": a relative clause without a relative word tells of the noun right before its
 * subject, where the tree hangs it on the noun above that.
 */
export const contactRelative: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('acl', 'parataxis'), (token) => {
    const { index, head, label } = token;
    if (head < 0 || head > index || !/^(?:acl:relcl|parataxis)$/.test(label)) return token;
    const subject = tokens.find(
      (other) => other.head === index && other.label.startsWith('nsubj') && other.index < index,
    );
    if (!subject || subject.xpos.startsWith('W') || subject.text.toLowerCase() === 'that') return token;
    let before = tokens[firstOf(tokens, subject.index) - 1];
    if (label === 'parataxis') {
      // "threatened to go, a step | her minister had ruled out"
      const apposed = before?.upos === 'NOUN' && before.label === 'appos' && before.index > head;
      const complete = tokens.some((other) => other.head === index && /^(?:obj|ccomp)$/.test(other.label));
      return apposed && !complete ? { ...token, head: before!.index, label: 'acl:relcl' } : token;
    }
    if (tokens.slice(head, index).some(({ text, xpos }) => text === ',' || xpos.startsWith('W')))
      return token;
    // up from a number or a part of a name to its head
    while (before && before.index > head && /^(?:flat|compound|nummod)$/.test(before.label))
      before = tokens[before.head];
    return before && before.index > head && before.head === head && before.label === 'nmod'
      ? { ...token, head: before.index }
      : token;
  });
