import { mapped, type Repair } from './repair.js';

/** Verbs that say what somebody is. */
const NAMING: ReadonlySet<string> = new Set(
  'appoint brand call consider crown declare deem designate dub elect label name proclaim pronounce'.split(
    ' ',
  ),
);

/** "a group which Norland designated a terrorist organization": behind a relative word the second object says what it is. */
export const objectNamed: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('obj'), (token) => {
    const verb = tokens[token.head];
    return token.label === 'obj' &&
      verb !== undefined &&
      token.index > verb.index &&
      NAMING.has(verb.lemma.toLowerCase()) &&
      tokens.some(
        ({ head, label, index, xpos }) =>
          head === verb.index && label === 'obj' && index < verb.index && /^W/.test(xpos),
      )
      ? { ...token, label: 'xcomp' }
      : token;
  });
