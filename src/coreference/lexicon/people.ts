import { words } from '../../document/index.js';

/** Titles and nouns that tell the gender of a person. */
export const FEMALE_WORDS = words(
  `mrs ms miss madam madame lady dame queen princess duchess countess baroness empress sister mother wife
  daughter aunt niece grandmother granddaughter widow girlfriend bride woman girl chairwoman spokeswoman
  congresswoman businesswoman policewoman councilwoman actress heroine waitress stepmother nun hostess
  mum mom grandma begum señora frau goddess mistress nurse-maid`,
);
export const MALE_WORDS = words(
  `mr sir lord king prince duke count baron emperor brother father husband son uncle nephew grandfather
  grandson widower boyfriend groom man boy gentleman congressman businessman policeman
  councilman statesman fireman serviceman gunman actor waiter stepfather monk pope imam rabbi dad grandpa señor herr`,
);

/** Parts of a name that tell nothing of who it is: honorifics left in the name, and what follows it. */
export const NAME_AFFIXES = words(
  `mr mrs ms miss dr sir dame lord lady prof professor rev reverend gen general col colonel lt capt captain
  sgt maj major adm admiral sen senator rep hon president minister jr sr ii iii iv phd md esq mbe obe cbe qc kc`,
);

/** Nouns for somebody's relatives. */
export const KIN = words(
  `wife husband spouse son daughter child brother sister sibling father mother parent uncle aunt cousin nephew niece
  grandson granddaughter grandfather grandmother widow widower half-brother half-sister stepson stepdaughter`,
);

/** Short forms of given names, each line one name. */
const SHORT_FORMS = [
  'alexander alex sasha',
  'anthony tony',
  'benjamin ben benny',
  'catherine kate cathy',
  'charles charlie chuck',
  'christopher chris',
  'daniel dan danny',
  'david dave',
  'deborah debbie',
  'donald don',
  'edward ed eddie ted ned',
  'elizabeth liz beth betty',
  'eugene gene',
  'frederick fred',
  'gerald gerry jerry',
  'gregory greg',
  'henry harry hank',
  'hillary hilary',
  'james jim jimmy jamie',
  'jeffrey jeff',
  'john jack johnny',
  'joseph joe',
  'joshua josh',
  'kenneth ken kenny',
  'lawrence larry',
  'margaret maggie meg',
  'matthew matt',
  'michael mike mick mikhail',
  'mohammed muhammad mohammad mohamed',
  'nancy nan',
  'nicholas nick',
  'patrick pat',
  'peter pete',
  'philip phil phillip',
  'rebecca becky',
  'richard rick dick',
  'robert bob rob bobby',
  'ronald ron',
  'samuel sam',
  'stephen steve steven',
  'susan sue',
  'theodore ted',
  'thomas tom tommy',
  'timothy tim',
  'victoria vicky',
  'vladimir volodymyr',
  'william bill will billy',
  'yousuf yusuf yousef',
].map((line) => line.split(' '));

const namesOf = new Map<string, Set<string>>();
for (const forms of SHORT_FORMS) {
  for (const form of forms) namesOf.set(form, new Set([...(namesOf.get(form) ?? []), ...forms]));
}

/** Whether two given names are the same or one a short form of the other ("Bob", "Robert"). */
export const isSameGivenName = (a: string, b: string): boolean => a === b || namesOf.get(a)?.has(b) === true;
