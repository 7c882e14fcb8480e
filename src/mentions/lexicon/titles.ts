import { words } from '../../document/index.js';

/** Words that stand before a name and are never part of it. */
export const HONORIFICS = words(
  `mr mr. mrs mrs. ms ms. mx mx. miss dr dr. prof prof. professor sir dame lord lady madam mme mme. m. mlle sen sen. rep rep. gov
  gov. gen gen. maj maj. col col. lt lt. capt capt. cmdr cmdr. cdr cpl cpl. sgt sgt. pvt pvt. adm adm. brig brig. hon hon. rev rev.
  fr fr. prophet pres pres. pm supt supt. insp insp. det det. garda trooper amb amb. atty spc spc. pfc pfc. king queen prince princess emperor empress
  sultan emir sheikh sheik shaikh pope cardinal archbishop bishop ayatollah imam mullah maulana rabbi reverend saint count duke
  duchess baron baroness earl shri smt comrade justice judge mayor senator congressman congresswoman representative
  governor general major colonel lieutenant captain commander corporal sergeant admiral brigadier marshal private superintendent
  inspector detective ambassador president premier chancellor minister secretary chairman chairwoman speaker father mother
  messrs messrs. excellency h.e. highness hrh asp dsp adv. coun coun. cllr cllr. msgr msgr. mgr barr. alhaji hajia opanyin datuk dato datin
  emeritus emerita subedar naib sepoy havildar sapper const const. ceo cfo coo sqn flt ldr ldr. wg msgt ssgt tsgt lcpl comdr comdr. commodore cmde cmde. midshipman ensign
  cde cde. comr comr. haulier collector tehsildar sarpanch headman chieftain paramount ustaz mallam malam engr engr. pte pte. cst cst.`,
);

/** Nouns for a post or role: a run before a name that holds one is a title. */
export const ROLES = words(
  `president vice-president minister secretary chancellor premier prime-minister governor mayor senator congressman congresswoman
  representative councillor councilor councilman councilwoman alderman midwife lawmaker legislator deputy mp mep ambassador envoy diplomat consul spokesperson spokesman spokeswoman chief head
  leader boss director chairman chairwoman chairperson chair chief-executive executive ceo cfo coo cto founder co-founder owner manager
  coach captain commander general major colonel lieutenant sergeant admiral marshal officer official adviser advisor aide analyst
  economist expert professor scientist researcher historian author writer journalist reporter editor correspondent columnist
  critic actor actress singer musician rapper producer filmmaker artist designer architect engineer doctor surgeon nurse
  lawyer attorney prosecutor judge magistrate coroner registrar justice solicitor barrister counsel commissioner inspector detective sheriff constable king queen
  prince princess emperor pope bishop archbishop cardinal rabbi imam cleric ayatollah sheikh pastor priest monk activist
  emir sultan mufti patriarch duke duchess maharaja nawab campaigner dissident opposition candidate nominee contender rival incumbent champion player striker goalkeeper midfielder
  defender substitute winger hurdler wrestler quarterback pitcher driver pilot astronaut cosmonaut investor banker billionaire tycoon businessman businesswoman
  entrepreneur trader broker agent treasurer comptroller controller speaker whip dictator strongman warlord militant terrorist
  suspect gunman victim veteran soldier teacher student principal dean rector chancellor-elect president-elect mayor-elect
  wife husband son daughter brother sister father mother uncle aunt cousin nephew niece grandson granddaughter widow friend
  colleague partner girlfriend boyfriend fiancé fiancée pm czar strategist negotiator mediator coordinator rapporteur
  secretary-general director-general attorney-general undersecretary under-secretary superintendent organizer organiser
  policymaker resident witness neighbor neighbour farmer worker trainer jockey golfer cyclist swimmer boxer sprinter skier`,
);

/** Words that open or stand within a title beside its role: "former", "deputy", "external affairs". */
export const TITLE_MODIFIERS = words(
  `former ex acting interim deputy vice assistant associate senior junior chief national foreign external internal prime first second
  third home interior defence defense finance financial economic economy trade commerce industry health education justice labour labor
  environment energy oil petroleum agriculture transport transportation housing information communications culture tourism sports
  science technology affairs security intelligence army navy naval air force military police state federal local regional provincial
  opposition parliamentary presidential government party house senate majority minority democratic republican conservative liberal
  communist socialist crown grand supreme high general executive managing founding outgoing incoming longtime late
  then veteran fellow retired lead campaign press media white treasury attorney solicitor district assembly council union
  wing squadron flight lance petty warrant master rear tech gunnery
  ch rebel militant religious spiritual political legal chief-of-staff staff`,
);

/** Titles of those who share a name with others and are told apart by a number: "Shah Abbas I". */
export const RULERS = words(
  'king queen shah tsar czar tzar emperor empress kaiser sultan pope prince princess duke archduke patriarch pharaoh caliph khedive sheikh',
);
