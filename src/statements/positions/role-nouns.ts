import type { EntityType } from '../../mentions/index.js';

/** A noun that says what somebody or something is to another: "president of", "wife of", "subsidiary of". */
export interface RoleNoun {
  readonly relation: string;
  /** Types of who is described, and of whom or what they are described by. */
  readonly subject: readonly EntityType[];
  readonly body: readonly EntityType[];
  /** True where the body is the relation's subject: "Norvex, the parent company of Corvex". */
  readonly inverse?: true;
}

export const HOLDER: RoleNoun = {
  relation: 'HOLDS_POSITION',
  subject: ['PERSON'],
  body: ['ORGANIZATION', 'PLACE', 'GROUP'],
};
const MEMBER: RoleNoun = {
  relation: 'MEMBER_OF',
  subject: ['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP'],
  body: ['ORGANIZATION'],
};
const KIN: RoleNoun = { relation: 'FAMILY_OF', subject: ['PERSON'], body: ['PERSON'] };
export const PART: RoleNoun = {
  relation: 'PART_OF',
  subject: ['ORGANIZATION', 'PLACE'],
  body: ['ORGANIZATION', 'PLACE'],
};
/** Whoever has parts: "the parent company of Corvex". */
export const PARENT: RoleNoun = {
  relation: 'PART_OF',
  subject: ['ORGANIZATION'],
  body: ['ORGANIZATION'],
  inverse: true,
};
const FOUNDER: RoleNoun = {
  relation: 'FOUNDED',
  subject: ['PERSON', 'ORGANIZATION'],
  body: ['ORGANIZATION'],
};
const OWNER: RoleNoun = {
  relation: 'OWNS',
  subject: ['PERSON', 'ORGANIZATION', 'PLACE'],
  body: ['ORGANIZATION'],
};
const PLACE: RoleNoun = { relation: 'LOCATED_IN', subject: ['PLACE', 'ORGANIZATION'], body: ['PLACE'] };

const rows = (words: string, noun: RoleNoun): [string, RoleNoun][] =>
  words.split(/\s+/).map((word) => [word, noun]);

/** Role nouns by lemma. */
export const ROLE_NOUNS: ReadonlyMap<string, RoleNoun> = new Map([
  ...rows(
    `president vice-president premier minister secretary chief ceo cfo coo cto chairman chairwoman chairperson chair head leader director
    governor mayor chancellor king queen emir sultan prince princess emperor ambassador envoy representative commissioner commander
    general-secretary secretary-general spokesman spokeswoman spokesperson lawmaker senator congressman congresswoman deputy mp judge justice
    prosecutor attorney lawyer adviser advisor aide official officer executive manager editor coach captain bishop archbishop pope imam
    speaker undersecretary treasurer dean professor analyst economist economist boss superintendent sheriff consul delegate negotiator
    legislator councillor councilor principal rector administrator coordinator correspondent journalist reporter engineer scientist
    researcher economist president-elect whip foreign-minister pm president-designate ombudsman inspector controller counsel warlord
    vice-chairman vice-chairwoman vice-chair co-chairman co-chairwoman co-chair co-president curator instructor presenter columnist trustee
    intern employee striker midfielder defender goalkeeper quarterback ruler monarch ayatollah`,
    HOLDER,
  ),
  ...rows('member militant fighter backbencher', MEMBER),
  ...rows(
    'wife husband son daughter brother sister father mother parent uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother widow widower spouse fiance fiancee brother-in-law son-in-law father-in-law daughter-in-law stepson child twin half-brother',
    KIN,
  ),
  ...rows('subsidiary unit division arm branch affiliate part wing department offshoot', PART),
  ...rows('founder co-founder cofounder', FOUNDER),
  ...rows('owner co-owner', OWNER),
  ...rows('capital city town village suburb district', PLACE),
]);

/** Ranks and forms of address: no position by themselves, and dropped beside one. */
export const RANKS: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'lord',
  'lady',
  'dame',
  'gen',
  'general',
  'lt',
  'lieutenant',
  'col',
  'colonel',
  'maj',
  'major',
  'capt',
  'sgt',
  'sergeant',
  'admiral',
  'adm',
  'marshal',
  'brigadier',
  'brig',
  'sheikh',
  'sheik',
  'prof',
  'rev',
  'reverend',
  'hon',
  'private',
  'corporal',
  'field',
]);

/** Offices that one holds of one body together: "chairman and chief executive of Corvex". */
export const OFFICES: ReadonlySet<string> = new Set(
  `president vice-president chairman chairwoman chairperson chair ceo cfo coo cto officer executive director head leader premier minister
  secretary governor treasurer manager curator founder co-founder owner general`.split(/\s+/),
);
