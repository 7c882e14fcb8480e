import { words } from '../../../document/index.js';

/** Words that somebody has given or made. */
export const OWN_WORDS = words('promise pledge vow demand threat commitment');

/** What else than giving and making is done with words by whose they are: "broke a promise". */
export const KEEPING = words(
  'drop break keep honor honour fulfil fulfill withdraw soften press retract rescind breach betray scrap carry uphold',
);

/** Deeds that one raises with others, and has not done: "raised the killing of two fishermen". */
export const RAISED = words(
  `killing murder death assassination shooting arrest detention abduction kidnapping attack strike bombing raid execution torture
  imprisonment jailing expulsion`,
);

/** Verbs of those who have deeds of arms done. */
export const LEADING = words('coordinate co-ordinate mastermind orchestrate direct oversee');

/** Deeds of arms in which people come to harm. */
export const RAIDS = words(
  'attack raid assault ambush strike airstrike offensive onslaught shooting bombing',
);

/** Prepositions under which talks with somebody are the subject's: "left after talks with X". */
export const DURING = words('in after following during at into');

/** Verbs of answering: what they are done with is their subject's deed: "responded with strikes on". */
export const ANSWERING = words('respond retaliate reply react answer counter');

/** Verbs of going on with a deed: "continued with attacks on". */
export const GOING_ON = words('continue proceed persist');

/** Of these, those that need a word for it: "pressed on with", "went ahead with", "hit back with". */
export const PRESSING = words('press push forge go carry plough plow move hit strike fire fight keep');

/** What is done in an attack by those who attack. */
export const HARM = words(
  `kill injure wound abduct kidnap capture seize destroy slaughter massacre murder execute behead arrest detain burn torch loot
  overrun rape damage`,
);

/** What those who are helped are in: "support for Norland in the fight against". */
export const FIGHTS = words('fight battle war struggle campaign');

/** Verbs and nouns of helping. */
export const HELP = words('support back backing help assist assistance aid');

/** Journeys to a place. */
export const TRAVELS = words('visit trip tour pilgrimage');

/** Deeds for which one is sentenced. */
export const CRIMES = words(
  'murder killing assassination slaying manslaughter attack bombing shooting stabbing abduction kidnapping kidnap',
);

/** Verbs of those who judge that somebody did a deed. */
export const SENTENCING = words('sentence convict jail imprison execute hang');

/** Nouns that say of their subject that what stands behind "of" is done to it: "was the target of attacks by". */
export const UNDERGOING = words('target victim subject object');

/** What a side that loses has: "a home defeat by Everton". */
export const LOSSES = words('defeat loss');
