/** Words that make another role of one: "the president" is no vice president and no former one. */
export const DISTINGUISHING: ReadonlySet<string> = new Set(
  'vice deputy assistant former then ex acting under co first second next late associate junior interim designate elect'.split(
    ' ',
  ),
);

/** Role nouns that mean the same, each line one role under its first word. */
const SYNONYMS = [
  'minister premier',
  'spokesperson spokesman spokeswoman',
  'chair chairman chairwoman chairperson',
  'congressman congresswoman congressperson',
  'chief head boss',
  'executive ceo',
  'king monarch',
  'queen monarch',
  'attorney lawyer',
  'police policeman policewoman',
  'general gen',
  'admiral adm',
  'colonel col',
  'senator sen',
  'governor gov',
  'representative rep',
  'lieutenant lt',
  'sergeant sgt',
  'captain capt',
  'professor prof',
  'doctor dr',
  'reverend rev',
];

const canonical = new Map<string, string>();
for (const line of SYNONYMS) for (const word of line.split(' ')) canonical.set(word, line.split(' ')[0]!);

/** The one word that stands for a role noun and its synonyms. */
export const canonicalRole = (word: string): string => canonical.get(word) ?? word;
