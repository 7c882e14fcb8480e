import type { KindOf } from './relative-by-kind.js';
import { mapped, type Repair } from './repair.js';

/** "the head of the bureau, Ann Lee": a person's name behind a comma explains the person, not the body between. */
export const apposedByKind =
  (kindOf: KindOf): Repair =>
  (tokens, { labelled }) =>
    mapped(tokens, labelled('appos'), (token) => {
      const { head, index, label, upos } = token;
      if (label !== 'appos' || upos !== 'PROPN' || head < 0 || head > index) return token;
      if (tokens[index - 1]?.text !== ',' || kindOf(index) !== 'person' || kindOf(head) !== 'thing')
        return token;
      const body = tokens[head]!;
      const person = tokens[body.head];
      const isOf = body.label === 'nmod' && person !== undefined && person.index < head;
      return isOf && person.upos === 'NOUN' && kindOf(person.index) === 'person'
        ? { ...token, head: person.index }
        : token;
    });
