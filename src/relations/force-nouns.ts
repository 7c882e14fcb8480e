import { words } from '../document/index.js';

/** Classes of nouns that tell blows, courts and troops from the same words in games, markets and offices. */
export const FORCE_NOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  /** Who is wiped out in money alone. */
  bettor: words(
    `shareholder stockholder investor trader saver depositor lender creditor bondholder policyholder pensioner borrower
    speculator gambler bettor punter homeowner competitor rival`,
  ),
  /** Who keeps the money of others, and guards it. */
  lender: words('bank lender bourse exchange broker brokerage platform'),
  /** Whom others train to stand on their own feet. */
  trained: words(
    `officer policeman guard cadet pilot border-guard sailor airman recruit trooper peacekeeper prosecutor judge investigator inspector
    customs firefighter midwife medic farmer fisherman teacher interpreter rebel`,
  ),
  /** Who is won for a trial, a war or a network without being hired. */
  recruit: words(
    `patient participant volunteer subject respondent donor individual adult woman girl boy child minor teenager youth youngster
    schoolchild student soldier fighter combatant militant insurgent jihadist jihadi rebel guerrilla terrorist extremist bomber
    member supporter follower believer convert recruit sympathiser sympathizer activist voter migrant refugee victim
    spy informer informant mule accomplice gunman infant people person pair`,
  ),
  /** Games and who plays them: nobody is hurt where teams clash. */
  play: words(
    `game match final finals semifinal semi-final quarterfinal quarter-final playoff tournament championship championships chess
    inning homer bout knockout heavyweight middleweight lightweight featherweight goalkeeper midfielder quarterback
    pitcher batter boxer wrestler champion champions contender tennis golf poker football soccer baseball basketball
    hockey cricket rugby boxing wrestling olympics nba nfl nhl mlb uefa cup bowl playoffs finalist rook pawn dodgeball
    referee umpire round-robin ballgame videogame shutout touchdown semifinals quarterfinals scoreboard set-piece third-place`,
  ),
  player: words(
    `striker midfielder defender winger pitcher catcher shortstop linebacker lineman outfielder forward guard captain rookie`,
  ),
  /** Where crowds pour out. */
  way: words(`street road square avenue stage pitch court beach mall field`),
  /** What is fought over without arms. */
  trade: words(
    `market contract price court patent takeover lawsuit bid tender auction nomination election vote seat presidency customer
    talent trade tariff word bidding turf custody proxy interest legal copyright trademark license licence ownership
    business order supremacy dominance sale spot stake shareholder buyout ratings audience viewer leadership chairmanship personality class culture cold browser`,
  ),
  /** Attacks that nobody makes. */
  ailment: words(`heart panic anxiety asthma cardiac allergy gout epilepsy`),
  /** Strikes of those who lay down work, and of nature. */
  walkout: words(
    `sit-down sit hunger general labor labour wildcat worker union pay wage teacher pilot rail bus nurse doctor driver miner
    student school employee staff railway railroad subway metro tube ferry lightning bird meteor asteroid industrial transport port dock pension sympathy
    postal airport airline train writer actor player`,
  ),
  /** Who crowds a place without arms. */
  visitor: words(
    `visitor tourist fan shopper customer consumer buyer foreigner immigrant migrant refugee reporter journalist photographer
    supporter guest viewer reader child schoolchild holidaymaker pilgrim student investor voter`,
  ),
  audience: words(
    `audience market consumer customer voter buyer reader viewer user smoker woman man child teenager teen adult parent
    investor shopper traveler traveller student tourist fan listener donor worker family household youth
    minority population demographic public professional beginner subscriber advertiser`,
  ),
  builder: words(
    `city town council municipality county authority developer owner contractor builder firm company school university church
    landlord corporation state district borough agency department club bank village`,
  ),
  /** Who strikes with fists and sticks. */
  squad: words(
    `police policeman officer guard soldier troop militia militiaman gunman mob crowd gang rebel militant attacker kidnapper
    jailer warder captor thug settler protester fighter force army robber interrogator assailant mugger bully looter
    father mother husband stepfather boyfriend`,
  ),
  constable: words('police constabulary security'),
  /** Who is beaten with fists and sticks. */
  victim: words(
    `wife husband daughter son child girl boy baby mother father girlfriend boyfriend stepson stepdaughter prisoner detainee
    suspect inmate captive hostage protester demonstrator journalist reporter activist passer-by bystander pensioner
    servant slave maid migrant refugee homosexual toddler infant`,
  ),
  athlete: words(
    `comer player team boxer opponent rival field contender side challenger champion wrestler teammate club finalist
    competitor`,
  ),
  camera: words(`photographer director filmmaker paparazzo cameraman crew cinematographer documentarian`),
  digital: words(
    `server network account website site email e-mail computer phone database mailbox cellphone voicemail laptop
    iphone smartphone router mainframe webcam`,
  ),
  /** What flies and strikes by itself. */
  missile: words(
    `missile rocket bomb shell mortar drone airstrike air-strike barrage salvo torpedo projectile warhead munition grenade
    bombardment shelling bombing artillery shellfire round`,
  ),
  /** What air forces fly. */
  sortie: words(`strike airstrike air-strike raid sortie bombardment barrage salvo`),
  rubble: words(
    `rubble wreckage water sea river lake well fire ruin debris house building car boat cave mine flame blaze mud snow
    avalanche surf canal pool floodwater`,
  ),
  /** Where a blow lands. */
  limb: words(
    `head face chest stomach leg arm back neck jaw nose shoulder eye mouth hand foot knee thigh abdomen belly throat rib groin
    cheek temple heart lung ankle hip skull body`,
  ),
  /** From what one is let off without having been held. */
  bond: words(
    `contract duty obligation promise rule responsibility role post job position pledge liability debt burden worry commitment constraint`,
  ),
  jail: words(`jail prison custody detention captivity camp hospital cell confinement arrest`),
  creature: words(
    `bear wolf lion tiger shark dog cat cattle sheep cow horse elephant crocodile snake livestock chicken goat deer animal
    pig nation country people swimmer enemy`,
  ),
  /** Tasks that one is charged with. */
  task: words(
    `task responsibility duty job mission role care assignment execute ensure oversee protect lead manage run enforce
    implement maintain provide investigate develop coordinate guard keep find review supervise administer promote
    defend make carry help monitor determine collect create regulate build restore prepare improve draft
    negotiate examine represent set work reform advise guide electron energy emotion oxygen`,
  ),
  /** Who charges with bayonets. */
  cavalry: words(
    `soldier troop cavalry infantry rioter protester knight bull horse marine army regiment brigade`,
  ),
  money: words(`dollar euro pound yen cent fee rupee yuan franc mark currency advance cash full`),
  /** What one executes without blood. */
  deal: words(
    `plan order trade strategy manoeuvre maneuver will contract warrant play pass search deed scheme stunt dance transaction
    agreement policy program programme turn move command code project mission raid campaign`,
  ),
  government: words(
    `government state authority regime king queen emperor sultan president court judge ministry junta empire`,
  ),
  avowal: words(`innocence loyalty love ignorance`),
  case: words(`case trial suit lawsuit bill amendment charge claim motion appeal ballot`),
  /** Who raids in arms, not in the name of the law. */
  armed: words(
    `gunman militant rebel insurgent fighter soldier troop force army militia guerrilla terrorist bandit robber attacker assailant
    pirate commando marine navy jihadist extremist separatist warplane settler raider thief burglar mob crowd gang`,
  ),
  /** Who carries people off. */
  gunman: words(
    `gunman pirate bandit kidnapper abductor captor militant insurgent robber gangster gang jihadist extremist guerrilla`,
  ),
  /** Where people live and are carried off from. */
  home: words(`home house apartment flat residence bed dormitory hotel church school campus`),
  faction: words(`party movement group organisation organization union militia association foundation`),
  candidate: words(`candidate nominee contender candidacy applicant`),
  premise: words(
    `office premise premises home house headquarters apartment flat building store shop plant factory warehouse bank newsroom
    branch residence property studio clinic hotel restaurant farm villa mansion brothel laboratory lab`,
  ),
  /** Who acts for others in court. */
  advocate: words(
    'lawyer attorney prosecutor prosecution defence defense counsel barrister solicitor advocate',
  ),
  /** What a court grants. */
  remedy: words('injunction stay bail leave motion order hearing extension appeal permission asylum'),
  casualty: words('patient casualty victim body wounded'),
  court: words(`court judge magistrate tribunal jury`),
  /** Of what one is cleared. */
  guilt: words('charge wrongdoing count allegation accusation misconduct blame negligence involvement'),
  /** Who treats the sick. */
  medic: words(
    `doctor medic nurse surgeon paramedic physician hospital clinic medics veterinarian psychiatrist`,
  ),
  /** What one is treated for. */
  ailing: words(
    `wound injury burn cut bruise shock fracture gunshot gunfire smoke inhalation hypothermia dehydration exhaustion malnutrition cholera
    malaria cancer tuberculosis measles fever pneumonia infection illness disease poisoning depression addiction trauma
    concussion laceration stroke diabetes virus covid covid-19 ebola hiv symptom ailment condition disorder`,
  ),
  /** What firms report. */
  income: words(
    `profit loss income earnings revenue sale result figure growth gain decline increase decrease drop rise case data back`,
  ),
  clinic: words(`hospital clinic unit institution asylum`),
  term: words(`year month week day decade life term total minimum maximum rest sentence`),
  /** What lays hands on nobody though one is called so. */
  crew: words(`team club franchise band label studio side coach manager`),
  novelty: words(
    `new late latest debut first recent past press album film movie single record song software product upcoming next official
    commercial dvd cd studio solo previous video game music major second third fourth`,
  ),
  gaze: words(
    `eye mirror camera face future soul distance room window box heart matter sun crystal water sky abyss`,
  ),
  /** In what people die. */
  mishap: words(
    `attack bombing blast explosion strike assault shooting massacre raid crash accident fire flood quake earthquake storm
    hurricane tornado cyclone typhoon tsunami war battle fighting disaster collapse stampede famine epidemic pandemic
    custody hospital prison jail camp avalanche landslide ambush clash violence incident plunge wreck heatwave
    derailment sinking collision firefight bombardment airstrike shelling riot protest genocide holocaust
    outbreak conflict gunfight shootout hospice`,
  ),
  gadget: words(
    `sensor technology service app tool product network solution patch update antenna camera platform code feature model satellite
    robot software hardware strategy resource capital asset parachute airbag argument tactic technique server cable equipment`,
  ),
};
