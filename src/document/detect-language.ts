import { createRequire } from 'node:module';

/** Characters of a text that are looked at. */
const SAMPLE = 20_000;

/** tinyld's tables are loaded where a text is not plainly English: that spares every start a tenth of a second. */
const detect = (text: string): string =>
  (createRequire(import.meta.url)('tinyld/light') as typeof import('tinyld/light')).detect(text);

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Most words of a text that is too short to be told by its small words. */
const SHORT = 20;

/** English words without content of their own; about four in ten words of running text, one in ten of headlines. */
const ENGLISH = list(
  `the of and to in is was for that with on as at by from it he his has have had are be been were said which this they who not
  will its their after would about more than but or an when there over into under against between during before she her says
  could what where while also two new first other up out them can may we our you i my it's don't did do does if all no so
  year years day week amid near off since until because how why your me him us am should must these those some any each such a`,
);

/** Words without content of other languages in Latin script, none of them English. */
const OTHERS = list(
  `der die das und ist nicht mit ein eine den dem des auf für von zu sich auch wird wurde bei nach
  el los las del y que en una por con para su se es fue más como
  le les et du une est dans pour pas au aux sur qui ont sont avec cette il elle
  di che è della dei gli nel alla sono più ha stato per
  o das dos da ao não uma mais foi pelo pela são
  het een van niet zijn dat op te aan voor werd ook
  och att det som är på av för inte till den ett har og ikke af til er jeg
  i w z na się nie jest że od przez oraz
  ve bir bu için ile olarak da de
  yang dan di dengan untuk ini dari tidak pada itu
  ja on ei oli että hän
  și în pe cu este nu
  je se na že bylo jsou
  és az hogy nem egy`,
);

/**
 * ISO 639-1 code of the language a text is written in; "und" where too little tells. English with many
 * foreign names is English: it is told by its small words, other languages only then by tinyld.
 */
export const detectLanguage = (text: string): string => {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  if (words.length === 0) return 'und';
  const latin = words.filter((word) => /^[\p{Script=Latin}'’]+$/u.test(word));
  // Chinese or Japanese have few "words": letters are counted where scripts are compared.
  const letters = (list: readonly string[]) => list.reduce((sum, word) => sum + word.length, 0);
  if (letters(latin) < letters(words) / 2) return detect(sample) || 'und';
  const english = latin.filter((word) => ENGLISH.has(word)).length;
  const others = latin.filter((word) => OTHERS.has(word) && !ENGLISH.has(word)).length;
  if (english > 0 && english / latin.length >= 0.08 && english > others * 1.2) return 'en';
  if (others > 1 && others >= english) {
    const guess = detect(sample);
    return guess && guess !== 'en' ? guess : 'und';
  }
  // Too short for small words to tell ("Rubio met Munir."): plain letters pass for English.
  const plain = latin.filter((word) => /^[a-z'’]+$/.test(word)).length / latin.length;
  if (latin.length <= SHORT) return plain >= 0.8 ? 'en' : 'und';
  const guess = detect(sample);
  return guess === 'en' && english > others ? 'en' : 'und';
};
