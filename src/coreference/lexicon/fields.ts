/** What a body is for, as a noun phrase says it ("the telecoms regulator"), and the words of names that say the same. */
const FIELDS: readonly (readonly [nouns: string, names: string])[] = [
  ['graft corruption bribery', 'corruption crimes crime integrity accountability bribery graft ethics fraud'],
  [
    'telecom telecoms telecommunication telecommunications communication communications mobile phone',
    'communications communication telecommunications telecommunication telecom telecoms',
  ],
  [
    'media broadcasting broadcast press television',
    'media broadcasting communications press television radio audiovisual',
  ],
  ['election elections electoral poll polls voting', 'election elections electoral'],
  [
    'drug drugs medicine medicines pharmaceutical pharmaceuticals',
    'drug drugs food medicines medicine pharmacy health',
  ],
  ['narcotics', 'drug drugs narcotics'],
  ['food', 'food foods standards'],
  ['aviation airline air', 'aviation flight air'],
  ['nuclear atomic', 'nuclear atomic radiation'],
  [
    'financial finance banking markets market stock securities bank',
    'securities financial exchange markets market banking conduct prudential finance supervisory',
  ],
  ['competition antitrust trust monopoly cartel', 'competition trade monopolies markets antitrust fair'],
  ['consumer', 'consumer consumers competition trade'],
  ['energy electricity power gas petroleum oil', 'energy electricity power gas petroleum oil hydrocarbons'],
  ['health medical disease', 'health disease diseases medical medicine'],
  [
    'environment environmental pollution green',
    'environment environmental protection pollution conservation',
  ],
  ['tax revenue taxes customs', 'revenue tax taxation customs'],
  ['intelligence spy spying', 'intelligence security'],
  ['weather meteorological forecasting', 'meteorological weather meteorology'],
  ['disaster emergency relief rescue', 'disaster disasters emergency relief rescue civil'],
  ['data privacy', 'data information privacy'],
  [
    'transport road traffic highway safety',
    'transport transportation safety highway highways road roads traffic',
  ],
  ['rail railway train', 'rail railway railways transport transportation safety'],
  ['maritime shipping port', 'maritime shipping port ports marine coast'],
  ['space', 'space aerospace'],
  ['refugee refugees', 'refugee refugees'],
  ['wildlife conservation', 'wildlife conservation parks nature'],
  ['rights', 'rights'],
  ['immigration border migration', 'immigration border borders migration customs'],
  ['statistics statistical census', 'statistics statistical census'],
  ['water', 'water'],
  ['insurance pension pensions', 'insurance pension pensions retirement'],
  ['doping', 'doping'],
  ['gambling betting gaming', 'gambling gaming betting lotteries'],
];

const NAMES_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  FIELDS.flatMap(([nouns, names]) => {
    const words = new Set(names.split(' '));
    return nouns.split(' ').map((noun) => [noun, words] as const);
  }),
);

const ALL_NAMES: ReadonlySet<string> = new Set(FIELDS.flatMap(([, names]) => names.split(' ')));

/** "the aviation regulator" is no environment authority: the name tells of other fields than the words before a noun. */
export const isOfOtherField = (noun: readonly string[], name: readonly string[]): boolean => {
  const fields = noun.flatMap((word) => NAMES_OF.get(word) ?? []);
  if (fields.length === 0 || !name.some((word) => ALL_NAMES.has(word))) return false;
  return !fields.some((field) => name.some((word) => field.has(word)));
};

/** The words of names that say the same as a word before a noun; undefined for a word of no field. */
export const namesOfField = (word: string): ReadonlySet<string> | undefined => NAMES_OF.get(word);
