import { BadInputError } from '../errors.js';
import { RELATIONS, relationByName } from '../relations/index.js';
import { nearestNames, suggestion } from './nearest-names.js';

/** `SPOKE_WITH` of "spoke with" and "Spoke-With", whether there is such a relation or not. */
export const canonicalRelation = (words: string): string =>
  words
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');

const BY_SHOWN: ReadonlyMap<string, string> = new Map(
  RELATIONS.map((relation) => [canonicalRelation(relation.shown), relation.name]),
);

/** The relation that someone means by `SPOKE_WITH`, `spoke with` or `Spoke-With`; undefined where there is none. */
export const relationNamed = (words: string): string | undefined => {
  const name = canonicalRelation(words);
  return relationByName(name)?.name ?? BY_SHOWN.get(name);
};

/** Letters that two words begin with alike. */
const sharedStart = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
};

const SHORTEST_START = 3;

/** Relations that someone may have meant who wrote a word that is none: "SPOKE", "ATTACKS"; at most three. */
export const relationsLike = (words: string): readonly string[] => {
  const start = canonicalRelation(words);
  const names = RELATIONS.map(({ name }) => name);
  const alike = names.filter((name) => {
    const shared = sharedStart(name, start);
    return shared >= SHORTEST_START && shared >= start.length - 1;
  });
  return (alike.length > 0 ? alike : nearestNames(words, names)).slice(0, 3);
};

/** @throws BadInputError that suggests the nearest relations */
export const requireRelation = (words: string, parameter = 'relation'): string => {
  const name = relationNamed(words);
  if (name !== undefined) return name;
  const suggestions = nearestNames(
    words,
    RELATIONS.map((relation) => relation.name),
  );
  throw new BadInputError(
    `${parameter}: the vocabulary has no relation "${words}"${suggestion(suggestions)}`,
    {
      details: { parameter, suggestions },
    },
  );
};
