import { words } from '../../document/index.js';

const FEMALE = words(
  `mrs mrs. ms ms. miss mme madam lady dame queen princess duchess countess baroness empress sister mother wife daughter aunt niece
  grandmother granddaughter widow girlfriend bride woman girl women girls chairwoman spokeswoman congresswoman businesswoman policewoman
  councilwoman actress heroine waitress stepmother nun hostess mum mom begum stewardess she her hers herself`,
);
const MALE = words(
  `mr mr. sir lord king prince duke count baron emperor brother father husband son uncle nephew grandfather grandson widower boyfriend
  groom man boy men boys gentleman chairman spokesman congressman businessman policeman councilman statesman fireman serviceman
  gunman stepfather monk pope imam rabbi dad he him his himself`,
);

/** Gender that a word tells, in any case; undefined where it tells none. */
export const genderOfWord = (word: string): 'female' | 'male' | undefined => {
  const lower = word.toLowerCase();
  if (FEMALE.has(lower)) return 'female';
  return MALE.has(lower) ? 'male' : undefined;
};
