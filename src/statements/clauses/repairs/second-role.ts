import { mapped, type Repair } from './repair.js';

/** "appointed Lee as head of the fund and a member of its board": a second role is joined to the first, not to the person. */
export const secondRole: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('conj'), (token) => {
    const { head, index, label, upos } = token;
    const person = tokens[head];
    if (label !== 'conj' || upos !== 'NOUN' || !person || !/^(?:obj|nsubj:pass)$/.test(person.label))
      return token;
    const role = tokens.findLast(
      (other) =>
        other.head === person.head &&
        other.label === 'obl' &&
        other.index > head &&
        other.index < index &&
        tokens.some(
          (mark) => mark.head === other.index && mark.label === 'case' && mark.text.toLowerCase() === 'as',
        ),
    );
    const and = tokens.some(
      (other) => other.head === index && other.label === 'cc' && role && other.index > role.index,
    );
    return role && and ? { ...token, head: role.index } : token;
  });
