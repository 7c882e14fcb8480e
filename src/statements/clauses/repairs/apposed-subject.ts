import type { ParsedToken } from '../../../syntax/index.js';
import { isBelow, mapped, type Repair } from './repair.js';

const edgeOf = (tokens: readonly ParsedToken[], head: number, step: 1 | -1): number => {
  let edge = head;
  for (let at = head + step; tokens[at] !== undefined && isBelow(tokens, at, head); at += step)
    if (tokens[at]!.upos !== 'PUNCT') edge = at;
  return edge;
};

/** Since or until when somebody is what an apposition says: "Norland, long a friend of theirs". */
const SINCE = /^(?:long|once|now|then|still|already|formerly|previously|currently|also|perhaps|until)$/;

/** "Norland, one of the parties, called …": of two subjects with only a comma between them the second says what the first is. */
export const apposedSubject: Repair = (tokens, { labelled }) => {
  const subjects = labelled('nsubj');
  return mapped(tokens, subjects, (token) => {
    const verb = tokens[token.head];
    if (!verb || token.index > verb.index) return token;
    const first = subjects.find(
      ({ head, label, index }) => head === token.head && label === token.label && index < token.index,
    );
    if (!first) return token;
    const start = edgeOf(tokens, token.index, -1);
    const after = tokens[edgeOf(tokens, token.index, 1) + 1];
    const between = tokens.slice(edgeOf(tokens, first.index, 1) + 1, start);
    const [comma, since] = between;
    return comma?.text === ',' &&
      (since === undefined || (between.length === 2 && SINCE.test(since.text))) &&
      after?.text === ','
      ? { ...token, head: first.index, label: 'appos' }
      : token;
  });
};
