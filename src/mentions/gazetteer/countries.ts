import { createRequire } from 'node:module';
import type { Country } from 'world-countries';
import { MORE_NAMES, MORE_PEOPLES, NOT_A_COUNTRY, STATELESS } from './supplement.js';

/** The package's own module form does not load in Node. */
const countries = createRequire(import.meta.url)('world-countries') as readonly Country[];

const byName = new Map<string, string>();
const byPeople = new Map<string, string>();
const byCapital = new Map<string, string>();
const nameOf = new Map<string, string>();

const addTo = (table: Map<string, string>, key: string, code: string): void => {
  if (key !== '' && !table.has(key)) table.set(key, code);
};

for (const [code, names] of MORE_NAMES) for (const name of names.split('|')) addTo(byName, name, code);
for (const [code, words] of MORE_PEOPLES) for (const word of words.split('|')) addTo(byPeople, word, code);
// Sovereign states first: "American" is the United States, not one of its islands.
for (const country of [...countries].sort(
  (a, b) => Number(b.independent ?? false) - Number(a.independent ?? false),
)) {
  const code = country.cca2;
  nameOf.set(code, country.name.common);
  for (const name of [country.name.common, country.name.official, ...country.altSpellings]) {
    if (name.length > 2 && /^[\p{Script=Latin}\p{P} ]+$/u.test(name) && !NOT_A_COUNTRY.has(name))
      addTo(byName, name, code);
  }
  for (const word of country.demonyms.eng?.m.split(/, | or /) ?? []) addTo(byPeople, word, code);
  for (const capital of country.capital) if (capital.length > 3) addTo(byCapital, capital, code);
}
/** Capitals whose name without its marks is a word or another city. */
const NOT_PLAIN: ReadonlySet<string> = new Set(['Male', 'San Jose']);
for (const [name, code] of [...byCapital]) {
  const plain = name.normalize('NFD').replace(/\p{M}|'/gu, '');
  if (!NOT_PLAIN.has(plain)) addTo(byCapital, plain, code);
}
addTo(byCapital, 'Kiev', 'UA');
addTo(byCapital, 'Washington', 'US');
addTo(byCapital, 'Tel Aviv', 'IL');
addTo(byCapital, 'Pyongyang', 'KP');
addTo(byCapital, 'Kabul', 'AF');

const singularOf = (word: string): string => {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
};

/** ISO 3166 alpha-2 of the country that a name names ("Pakistan", "U.S.", "Republic of Korea"); case counts. */
export const countryOf = (name: string): string | undefined =>
  byName.get(name[3] === ' ' ? name.replace(/^the /i, '') : name);

/** ISO 3166 alpha-2 of the country whose people or adjective a word is ("Pakistani", "Americans"); case counts. */
export const countryOfDemonym = (word: string): string | undefined =>
  byPeople.get(word) ?? (byName.has(word) ? undefined : byPeople.get(singularOf(word)));

/** True for a people or faith, of a country or not: "Kurds", "Muslim", "Indian"; case counts. */
export const isPeople = (word: string): boolean =>
  countryOfDemonym(word) !== undefined || STATELESS.has(word) || STATELESS.has(singularOf(word));

/** ISO 3166 alpha-2 of the country whose capital (seat of government) has this name; case counts. */
export const countryOfCapital = (name: string): string | undefined =>
  byCapital.get(name.replace(/, D\.?C\.?$| D\.?C\.?$/, ''));

const bordersOf = new Map<string, ReadonlySet<string>>();
const codeOf = new Map(countries.map(({ cca2, cca3 }) => [cca3, cca2]));
for (const { cca2, borders } of countries)
  bordersOf.set(cca2, new Set((borders ?? []).map((three) => codeOf.get(three) ?? three)));

/** True for two countries that have a border with each other, by their codes. */
export const areNeighbours = (a: string, b: string): boolean => bordersOf.get(a)?.has(b) ?? false;

/** Common English name of a country by its code: "PK" is "Pakistan". */
export const countryName = (code: string): string | undefined => nameOf.get(code);

/** Countries whose name is also a person's or a state's: the name alone proves nothing. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'Chad',
  'Jordan',
  'Georgia',
  'Emirates',
  'Dominica',
  'Holland',
  'Vatican',
]);

/** True where a country's name is as likely a person's, a firm's or a state's. */
export const isAmbiguousCountry = (name: string): boolean => AMBIGUOUS.has(name);

/** Most words of a country's name that are looked at. */
export const LONGEST_COUNTRY = 5;
