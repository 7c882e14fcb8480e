import names from './given-names.json' with { type: 'json' };

const female: ReadonlySet<string> = new Set(names.female.split(' '));
const male: ReadonlySet<string> = new Set(names.male.split(' '));

/**
 * Gender that a given name tells, folded; undefined for an unknown name or one that both bear ("Kim", "Andrea").
 * From the lists of first names in the Python package Faker (MIT licence), of 54 locales: names in two lists or
 * more, or of a country with one list, that are borne at least six times as often by one gender's lists.
 */
export const genderOfGivenName = (name: string): 'female' | 'male' | undefined => {
  if (female.has(name)) return 'female';
  return male.has(name) ? 'male' : undefined;
};
