import { isBelow, mapped, type Repair } from './repair.js';

/** "the government of | exiled President Lee": a participle between a preposition and its noun tells of that noun. */
export const participleBeforeNoun: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('acl', 'amod'), (token) => {
    const { head, index, xpos } = token;
    if (xpos !== 'VBN' || head < 0 || head >= index - 1) return token;
    const preposition = tokens[index - 1]!;
    const noun = tokens[preposition.head];
    if (preposition.label !== 'case' || noun === undefined || noun.index <= index) return token;
    for (let at = index + 1; at < noun.index; at += 1) if (!isBelow(tokens, at, noun.index)) return token;
    return isBelow(tokens, noun.index, index) ? token : { ...token, head: noun.index, label: 'amod' };
  });
