import type { ParsedToken } from '../../../syntax/index.js';
import type { KindOf } from './relative-by-kind.js';
import { mapped, type Repair } from './repair.js';

/** Who speaks or acts for somebody else of whom the office is told. */
const STAND_INS: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson representative envoy deputy adviser advisor aide assistant lawyer attorney secretary'.split(
    ' ',
  ),
);

/** "a spokesman for the governor of Lund, Ann Lee": where the office between is told whole, the name is the first one's. */
const standIn = (tokens: readonly ParsedToken[], token: ParsedToken, kindOf: KindOf): ParsedToken => {
  const office = tokens[token.head]!;
  const first = tokens[office.head];
  if (office.label !== 'nmod' || !first || first.index > office.index || kindOf(first.index) !== 'person')
    return token;
  if (!STAND_INS.has(first.lemma.toLowerCase())) return token;
  const told = tokens.find(
    ({ head, index, label }) =>
      head === office.index && label === 'nmod' && index > office.index && index < token.index,
  );
  return told && tokens.slice(told.index, token.index).some(({ text }) => text === ',')
    ? { ...token, head: first.index }
    : token;
};

/** "the head of the bureau, Ann Lee": a person's name behind a comma explains the person, not the body between. */
export const apposedByKind =
  (kindOf: KindOf): Repair =>
  (tokens, { labelled }) =>
    mapped(tokens, labelled('appos'), (token) => {
      const { head, index, label, upos } = token;
      if (label !== 'appos' || upos !== 'PROPN' || head < 0 || head > index) return token;
      if (kindOf(index) === 'person' && kindOf(head) === 'person') return standIn(tokens, token, kindOf);
      if (tokens[index - 1]?.text !== ',' || kindOf(index) !== 'person' || kindOf(head) !== 'thing')
        return token;
      const body = tokens[head]!;
      const person = tokens[body.head];
      const isOf = body.label === 'nmod' && person !== undefined && person.index < head;
      return isOf && person.upos === 'NOUN' && kindOf(person.index) === 'person'
        ? { ...token, head: person.index }
        : token;
    });
