import { words } from '../../document/index.js';
import type { EntityType } from '../../mentions/index.js';

/** A noun that says what somebody or something is to another: "president of", "wife of", "subsidiary of". */
export interface RoleNoun {
  readonly relation: string;
  /** Types of who is described, and of whom or what they are described by. */
  readonly subject: readonly EntityType[];
  readonly body: readonly EntityType[];
  /** True where the body is the relation's subject: "Norvex, the parent company of Corvex". */
  readonly inverse?: true;
  /** True where an adjective ("Norlandic") names no body. */
  readonly byName?: true;
}

/** True for the noun of a post that somebody holds. */
export const isHolder = ({ relation }: RoleNoun): boolean => relation === 'HOLDS_POSITION';

export const HOLDER: RoleNoun = {
  relation: 'HOLDS_POSITION',
  subject: ['PERSON'],
  body: ['ORGANIZATION', 'PLACE', 'GROUP'],
};
/** Callings that one has with a firm or school, not with a land: "a Norland journalist" comes from there. */
const PROFESSION: RoleNoun = { relation: 'HOLDS_POSITION', subject: ['PERSON'], body: ['ORGANIZATION'] };
/** Who plays for or trains a team, which may be a land's: "Norland striker", not "Norlandic striker". */
const PLAYER: RoleNoun = {
  relation: 'HOLDS_POSITION',
  subject: ['PERSON'],
  body: ['ORGANIZATION', 'PLACE'],
  byName: true,
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
    `gov gov. sen sen. rep rep. president vice-president premier minister secretary chief chairman chairwoman chairperson chair head
    leader governor mayor chancellor king queen emir sultan prince princess emperor ambassador envoy
    representative commissioner commander general-secretary secretary-general spokesman spokeswoman
    spokesperson lawmaker senator congressman congresswoman deputy mp judge justice prosecutor attorney
    adviser advisor aide official officer captain bishop archbishop pope imam speaker undersecretary
    treasurer superintendent sheriff consul delegate negotiator legislator councillor councilor
    administrator coordinator president-elect whip foreign-minister pm president-designate ombudsman
    inspector controller vice-chairman vice-chairwoman vice-chair co-chairman co-chairwoman co-chair
    co-president ruler monarch ayatollah`,
    HOLDER,
  ),
  ...rows(
    `ceo cfo coo cto director executive editor professor dean analyst economist lawyer rector
    correspondent journalist reporter engineer scientist researcher counsel warlord curator instructor
    presenter columnist trustee intern employee principal strategist trader banker broker consultant
    partner fellow scholar registrar lecturer teacher historian biologist physicist chemist astronomer geologist
    seismologist meteorologist forecaster climatologist virologist epidemiologist psychologist
    sociologist anthropologist archaeologist oceanographer neuroscientist oncologist cardiologist
    physician surgeon doctor nurse expert specialist lobbyist campaigner organizer organiser producer
    photographer cameraman pilot technician designer architect programmer planner accountant auditor
    detective pastor rabbi priest chaplain postdoc psychiatrist pathologist ecologist entomologist
    nutritionist statistician mathematician underwriter publisher anchor`,
    PROFESSION,
  ),
  ...rows(
    `manager coach boss striker midfielder defender goalkeeper quarterback pitcher catcher outfielder
    infielder shortstop baseman linebacker winger goaltender drummer guitarist bassist keyboardist
    vocalist frontman singer conductor`,
    PLAYER,
  ),
  ...rows('member militant fighter backbencher activist operative guerrilla', MEMBER),
  ...rows(
    'wife husband son daughter brother sister father mother parent uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother widow widower spouse fiance fiancee brother-in-law son-in-law father-in-law daughter-in-law stepson child twin half-brother',
    KIN,
  ),
  ...rows('subsidiary unit division arm branch affiliate part wing department offshoot faction', PART),
  ...rows('founder co-founder cofounder', FOUNDER),
  ...rows('owner co-owner shareholder', OWNER),
  ...rows(
    `capital city town village suburb district mine airport airfield seaport harbor harbour refinery dam stadium arena prison jail
    hospital clinic museum monastery zoo municipality hamlet settlement resort`,
    PLACE,
  ),
]);

/** Who serves in a force, by a rank that is no name's: "a colonel in the Norland Army". */
export const SERVING: ReadonlyMap<string, RoleNoun> = new Map(
  rows(
    `colonel lieutenant sergeant corporal brigadier admiral commodore soldier trooper policeman policewoman constable
    marine paratrooper commando guardsman reservist cadet`,
    PROFESSION,
  ),
);

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
  'rear',
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
  'mullah',
  'maulana',
  'asp',
  'dsp',
  'supt',
  'insp',
  'cllr',
  'clr',
  'cmdr',
  'cdr',
  'cpt',
  'cpl',
  'pte',
  'pvt',
  'sqn',
  'flt',
  'wg',
  'dcop',
  'cop',
  'acp',
  'adcop',
  'csp',
  'dig',
  'igp',
  'comdr',
  'commodore',
  'cmdre',
  'vadm',
  'radm',
  'ltc',
  'msgt',
  'const',
  'sp',
  'rtd',
  'brig-gen',
  'lt-gen',
  'maj-gen',
  'lt-col',
]);

/** Offices that one holds of one body together: "chairman and chief executive of Corvex". */
export const OFFICES: ReadonlySet<string> = words(
  `president vice-president chairman chairwoman chairperson chair ceo cfo coo cto officer executive
  director head leader premier minister secretary governor treasurer manager curator founder co-founder owner general commander spokesman spokeswoman commissioner superintendent editor`,
);
