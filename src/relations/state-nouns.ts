import { words } from '../document/index.js';

/** Classes of nouns that tell what states and crowds do to each other from the same verbs elsewhere. */
export const STATE_NOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  /** Who stands for a state in another. */
  envoy: words(
    `ambassador envoy diplomat consul attache attaché consul-general emissary chargé charge nuncio staff personnel mission delegation`,
  ),
  /** Who is called up and put on alert. */
  soldiery: words(
    `troop soldier force army reserve reservist conscript militia militiaman guard navy fleet military police policeman brigade battalion division
    regiment unit paratrooper marine commando fighter gendarme reinforcement garrison contingent`,
  ),
  /** What a state does that others worry about. */
  conduct: words(
    `law bill decision plan policy handling treatment crackdown arrest detention trial conviction sentence killing execution test launch
    buildup build-up deployment move campaign offensive strike raid violation violence activity program programme intervention interference
    restriction ban expulsion refusal failure remark comment statement stance conduct action approach ruling rule abuse meddling
    exercise drill construction expansion occupation annexation support`,
  ),
  /** What is given back. */
  booty: words(
    `body remain remains corpse asset property land territory island ship boat vessel trawler plane aircraft drone artifact artefact painting
    statue treasure sculpture relic fossil art skull bronze gold loot archive document weapon prisoner captive hostage detainee
    soldier deposit vehicle stone manuscript marble collection ashes skeleton`,
  ),
  /** Whom gunmen hold. */
  hostage: words('hostage captive abductee'),
  /** Whom states hold. */
  inmate: words('prisoner detainee inmate suspect'),
  /** Who beats somebody up. */
  brawler: words('man youth teenager villager assailant bouncer inmate'),
  /** As what somebody is named by police. */
  culprit: words('suspect culprit perpetrator accomplice mastermind ringleader killer'),
  vessel: words('boat ship vessel tanker trawler yacht dhow freighter submarine speedboat dinghy cutter'),
  /** Risings that are put down. */
  revolt: words('revolt uprising rebellion mutiny insurrection coup riot protest demonstration insurgency'),
  /** What is burnt in protest, and is nobody's loss. */
  litter: words(
    'tyre tire flag effigy bin barricade garbage rubbish trash debris candle leaf brush stubble bonfire incense',
  ),
  /** Those who hold people whom they take, and are no law. */
  rebel: words('rebel insurgent guerrilla separatist gunman kidnapper bandit pirate jihadist extremist gang'),
  /** What a court freezes. */
  assets: words('asset account fund money property million billion'),
  /** What is played or held, and stopped for a time without a ban. */
  season: words(
    'league season tournament championship series cup festival fair programme program race parliament session',
  ),
  /** What is left of the fallen. */
  remnant: words('body remain remains corpse coffin ashes skeleton'),
  /** Who is held and may be let go. */
  captive: words(
    `prisoner hostage captive detainee inmate soldier pilot crew sailor fisherman airman serviceman trooper pow abductee internee journalist`,
  ),
  /** To whom nobody is handed over to go free. */
  custodian: words(
    'police authority court prosecutor officer security intelligence military army tribunal official',
  ),
  /** What is given for use. */
  gear: words(
    `boat ship vehicle truck ambulance helicopter jet plane aircraft warplane bomber machine generator dose kit tractor wheat rice grain flour
    maize fuel diesel milk seed fertilizer fertiliser drone tank howitzer launcher radar ventilator mask oxygen bus pump shell
    rocket mortar cannon artillery system battery uniform vest helmet computer book scholarship oil cement tarpaulin parcel package ration excavator digger bulldozer`,
  ),
  /** What a state lets happen, where it might not. */
  admission: words(
    `return entry visit inspection passage delivery flight rally protest march demonstration overflight observer inspector convoy adoption
    export import transit monitor journalist reporter party candidate access use shipment repatriation exhumation`,
  ),
  /** Who marches, and storms without arms. */
  protester: words(
    `protester demonstrator crowd mob student farmer rioter activist marcher supporter worker trucker miner striker villager resident
    teacher monk nun taxi-driver fisherman picketer squatter fan unionist docker pensioner youth`,
  ),
  /** Seats of rule at which crowds march. */
  seat_of_rule: words(
    `parliament legislature ministry embassy consulate palace congress assembly headquarters capitol government presidency court
    mission legation senate city-hall`,
  ),
  /** What is shot off without a blow. */
  trial_run: words('test drill exercise manoeuvre maneuver test-fire wargame'),
  /** What is contested before a court. */
  verdict: words(
    `surrender extradition decision ruling order verdict conviction sentence detention custody will deportation removal dismissal charge
    fine suspension ban lawsuit suit case action appeal eviction levy tax bill penalty`,
  ),

  /** What one threatens to do. */
  reprisal: words(
    `retaliation action force war strike sanction boycott revenge lawsuit suit attack walkout protest veto tariff response reprisal punishment cut
    closure expulsion suspension withdrawal arrest death violence consequence measure penalty fine invasion embargo blockade
    litigation impeachment resignation vote levy jihad bloodshed more charge`,
  ),
  /** On what an inquiry is opened. */
  cause: words('ground basis suspicion charge allegation order'),
  /** To whom one leaves power for a while. */
  kin: words(
    'son daughter child brother sister mother father parent wife husband spouse family grandson granddaughter cousin nephew niece baby girlfriend boyfriend colleague',
  ),
  /** For what courts jail. */
  offence: words(
    `crime murder manslaughter killing fraud theft rape assault robbery burglary corruption bribery treason espionage spying sedition
    perjury arson embezzlement forgery genocide terrorism trafficking smuggling blackmail extortion blasphemy contempt
    homicide kidnapping atrocity offense offence felony libel slander evasion possession abuse laundering conspiracy piracy`,
  ),
  /** What the sick are suspected of having. */
  illness: words(
    `disease illness infection virus ebola coronavirus covid covid-19 cholera flu influenza measles malaria tuberculosis plague
    cancer dengue polio mumps meningitis fever syndrome sars mers h5n1 h1n1 monkeypox mpox symptom`,
  ),
  deputy: words('deputy vice-president successor son daughter brother wife heir'),
  /** With what one strikes in a brawl. */
  blunt: words('cue racket pan hose glass chair bag umbrella broom plank shoe bin ladder'),
  /** Sites and papers that a state shuts off. */
  outlet: words(
    `website site app platform service messenger channel newspaper station broadcaster network account page daily weekly
    magazine radio television paper outlet portal`,
  ),
  /** Who is picked up at sea and from heights. */
  castaway: words(
    'crew survivor migrant refugee passenger sailor swimmer fisherman seaman mariner hiker climber castaway people',
  ),
  /** Where people are picked up who have done nothing. */
  open_water: words('sea water ocean strait gulf channel raft dinghy lifeboat'),
  /** By what one gets into a place. */
  doorway: words(
    'entrance gate door access exit bridge runway road street highway motorway railway track port junction border',
  ),
  club: words('party club team side bench'),
  panel: words('commission committee panel jury staff'),
  /** Who comes after somebody. */
  heir: words('successor replacement heir deputy'),
  sum: words(
    'money million billion trillion dollar euro pound yen yuan ruble rouble crore lakh cash fund $ € £',
  ),
  decoration: words('order Order empire Empire'),
  /** Who picks people up in the name of the law. */
  sleuth: words('detective agent investigator marshal deputy trooper constable inspector'),
  life: words('life'),
  /** From where one goes on, or where one is brought: no journey's end. */
  departure: words(
    `airport airfield aerodrome station port harbour harbor hospital clinic home house work office hotel court courthouse school
    beach shop market door exit toilet bathroom gate room cell car vehicle plane bus train`,
  ),
  /** Where people on the run take shelter without asking anybody. */
  shelter: words(
    `camp church school mosque forest bush jungle hospital base stadium village town city house home compound monastery temple
    basement cellar cave mountain hill building place area island station hotel`,
  ),
  /** In what those who are arrested are led. */
  cuff: words('handcuff handcuffs cuffs chain shackle shackles van car truck vehicle bus jeep'),
  haven: words('shelter refuge'),
  /** Who plays or sits only as long as a body lets him. */
  enrolled: words(
    `member player athlete striker midfielder defender winger goalkeeper footballer cricketer batsman bowler swimmer sprinter
    runner boxer cyclist rider jockey wrestler skater quarterback pitcher referee umpire lawmaker legislator senator councillor`,
  ),
};
