import { words } from '../../../document/index.js';
import type { KindOf } from './relative-by-kind.js';
import { mapped, type Repair } from './repair.js';

/** Verbs by which somebody gets a thing. */
const GIVING = words(
  'offer give grant lend award sell hand pay present donate promise cede concede surrender lease',
);

/** Things that are "to" somebody by themselves. */
const TO_SOMEBODY = words(
  'access adviser advisor aide ambassador answer challenge claim danger envoy heir insult letter objection successor threat visit',
);

/** "offered the top post | to its partner": who gets it is no part of the thing. */
export const receiverBehindThing =
  (kindOf: KindOf): Repair =>
  (tokens, { labelled }) =>
    mapped(tokens, labelled('nmod'), (token) => {
      const thing = tokens[token.head];
      if (token.label !== 'nmod' || thing?.label !== 'obj' || thing.index > token.index || thing.head < 0)
        return token;
      if (!GIVING.has(tokens[thing.head]!.lemma.toLowerCase()) || TO_SOMEBODY.has(thing.lemma.toLowerCase()))
        return token;
      const preposition = tokens.find(
        ({ head, label, index }) => head === token.index && label === 'case' && index < token.index,
      );
      return preposition?.text === 'to' && (kindOf(token.index) === 'person' || token.upos === 'PROPN')
        ? { ...token, head: thing.head, label: 'obl' }
        : token;
    });
