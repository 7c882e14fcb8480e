import { mapped, type Repair } from './repair.js';

/**
 * "a bill returning property seized by the state": a past participle right behind the object of a participle tells of
 * that object, not of the noun before both.
 */
export const nearestParticiple: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('acl'), (token) => {
    const { index, head, label, xpos } = token;
    if (label !== 'acl' || xpos !== 'VBN' || head < 0) return token;
    const before = tokens[index - 1];
    if (before?.upos !== 'NOUN' || before.label !== 'obj' || before.head <= head) return token;
    const other = tokens[before.head]!;
    return other.head === head && other.label === 'acl' && /^VB[GN]$/.test(other.xpos)
      ? { ...token, head: before.index }
      : token;
  });
