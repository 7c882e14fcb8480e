import { BadInputError } from '../errors.js';
import { RELATIONS, relationByName } from '../relations/index.js';
import { nearestNames, suggestion } from './nearest-names.js';

const canonical = (words: string): string =>
  words
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');

const BY_SHOWN: ReadonlyMap<string, string> = new Map(
  RELATIONS.map((relation) => [canonical(relation.shown), relation.name]),
);

/** The relation that someone means by `SPOKE_WITH`, `spoke with` or `Spoke-With`; undefined where there is none. */
export const relationNamed = (words: string): string | undefined => {
  const name = canonical(words);
  return relationByName(name)?.name ?? BY_SHOWN.get(name);
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
