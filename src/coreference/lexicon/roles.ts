import { words } from '../../document/index.js';
/** Words that make another role of one: "the president" is no vice president and no former one. */
export const DISTINGUISHING: ReadonlySet<string> = words(
  'vice deputy assistant former then ex acting under co first second next late associate junior interim designate elect',
);

/** Words that only describe who holds an office: of one mayor in a text "the embattled mayor" says no more. */
export const DESCRIBING: ReadonlySet<string> = words(
  `embattled beleaguered besieged veteran outspoken controversial popular unpopular populist hardline
  reformist moderate pragmatic term year old first second third two three billionaire millionaire
  wealthy charismatic flamboyant fiery firebrand maverick youthful young elderly ageing aging ailing
  combative defiant powerful influential mild mannered soft spoken bespectacled silver haired
  moustachioed authoritarian autocratic incumbent sitting current long serving longtime longest time
  experienced seasoned rookie trained educated turned born backed`,
);
/** The same for parties, which tell leaders and candidates apart. */
export const PARTISAN: ReadonlySet<string> = words(
  `conservative liberal labour tory republican democratic democrat socialist communist nationalist
  leftist rightist centrist islamist independent green wing left right`,
);
export const OF_PARTIES: ReadonlySet<string> = words(
  'leader chief candidate spokesperson whip member chair nominee head contender strategist aide',
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
