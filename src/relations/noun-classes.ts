import { words } from '../document/index.js';
import { DEED_NOUNS } from './deed-nouns.js';
import { FORCE_NOUNS } from './force-nouns.js';
import { SENSE_NOUNS } from './sense-nouns.js';
import { STATE_NOUNS } from './state-nouns.js';
import { TALK_NOUNS } from './talk-nouns.js';

/**
 * Classes of nouns that rows of the vocabulary ask for or shut out (`[plan]`, `[!plan]`): what decides between two
 * meanings of a verb ("strike a deal", "strike a village").
 */
export const NOUN_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  ...DEED_NOUNS,
  ...FORCE_NOUNS,
  ...SENSE_NOUNS,
  ...STATE_NOUNS,
  ...TALK_NOUNS,
  /** Whom or what no word tells, where they stand for nothing named before. */
  them: words('they them'),
  /** What is agreed: one strikes, breaks or kills it without a blow. */
  accord: words(
    `agreement deal bargain accord pact compromise settlement treaty truce ceasefire contract alliance partnership balance
    understanding consensus`,
  ),
  /** What one strikes in idioms only. */
  figure: words(
    `chord tone pose note fear terror match gold oil blow nerve balance record high low peak snag mood moment attention
    imagination pay wage`,
  ),
  /** Words and intentions: to attack or kill them is done in words or by a vote. */
  plan: words(
    `plan proposal bill policy idea measure legislation law reform budget deal agreement record decision stance position argument
    comment remark speech statement claim notion concept initiative project programme program amendment motion resolution
    campaign strategy approach theory rule ruling credibility character integrity reputation motive view treaty regulation
    story rumor rumour report handling nomination candidacy merger takeover`,
  ),
  /** Troubles: one attacks, fights or targets them without an enemy. */
  matter: words(
    `problem issue question task disease cancer virus infection bacteria cell tumor tumour hunger poverty corruption crime terrorism
    inflation deficit debt unemployment inequality discrimination racism drug climate change fire blaze flame addiction
    depression illness epidemic pandemic cold pain root cause market audience consumer customer growth profit rate price
    cost privacy space mind lung liver heart brain body system weakness`,
  ),
  /** What is done to people: who claims it, did it. */
  attack: words(
    `attack bombing blast explosion strike assault shooting killing murder assassination kidnapping abduction raid massacre ambush
    bomb hijacking attempt incident operation beheading`,
  ),
  /** What arms are turned on. */
  site: words(
    `launchpad base site post position building facility infrastructure convoy camp installation depot vehicle stronghold
    headquarters station plant tower watchtower house home hospital clinic school university mosque church temple shrine synagogue
    checkpoint ship boat vessel tanker aircraft airplane plane jet helicopter bus truck car train pipeline bunker tunnel
    factory hideout hide-out arsenal radar airfield airbase airport port bridge refinery warehouse compound embassy market
    cafe restaurant hotel barracks village town city neighborhood neighbourhood area region district location center
    centre office settlement fleet troop soldier patrol unit force equipment artillery battery launcher silo dam grid
    target militant shop bank store cemetery funeral wedding parade cache wellhead excavator bulldozer crane generator outpost
    point barge motorcycle crossing gunship frigate destroyer submarine pickup van ambulance subway metro railway
    railroad statue monument memorial grave highway road street square line junction stadium arena theater theatre museum block apartment residence
    mall supermarket nightclub disco pub kiosk plaza barrack garrison fort fortress castle palace mansion villa ranch farm
    orchard crop container freighter ferry yacht raft speedboat trawler tram trolley taxi motorcade procession caravan
    column gate wall fence barricade roadblock cathedral monastery convent seminary chapel pagoda laboratory lab reactor
    dhow mast transmitter loudspeaker stall resort rig platform terminal complex suburb hamlet farmhouse barn shed orphanage bakery hut tent kibbutz quarter
    garage basement kindergarten nursery dormitory field prison jail courthouse skyscraper sniper fighter gunman`,
  ),
  /** What is given to those in need or in arms. */
  aid: words(
    `aid assistance help relief food medicine arm weapon money cash fund funding grant loan dollar euro pound asylum refuge
    protection supply equipment troop intelligence shelter vaccine ton tonne ammunition missile goods support blanket
    treatment training credit subsidy million billion rifle tank advice backing medication water tent clothing care
    housing visa`,
  ),
  weapon: words(
    `weapon missile rocket bomb shell mortar gun rifle pistol machete drone stone rock brick bottle knife truck car vehicle bullet
    grenade artillery fire gunfire airstrike strike bombardment tank jet baton stick club bat fist hammer axe cannon gas
    explosive torpedo sword spear arrow aircraft helicopter warplane salvo barrage volley shot belt whip pipe rod chain cane
    plank crowbar cable truncheon iron shovel blade machine-gun`,
  ),
  /** Makes a bang by itself. */
  bomb: words(`bomb explosive device grenade shell mine missile rocket mortar`),
  /** Who is sent and withdrawn. */
  troop: words(
    `troop soldier force army peacekeeper contingent unit police mission staff delegation ambassador diplomat team brigade
    battalion division regiment fleet warship ship aircraft jet tank vehicle personnel military candidate support
    participation membership`,
  ),
  /** Whose targets are buyers. */
  firm: words(
    `company firm retailer maker manufacturer brand campaign advertiser ad scam fraudster product program programme store shop chain
    bank marketer startup drug therapy treatment study law tax plan`,
  ),
  shot: words(
    `shot bullet round gun rifle missile rocket shell mortar grenade artillery gas cannon salvo volley barrage warning dozen gunshot
    projectile arrow bomb torpedo weapon`,
  ),
  sky: words(`orbit space sky air sea ocean gulf strait water mars moon atmosphere river ground`),
  /** Goods that are sold, not given. */
  ware: words(
    `aircraft airplane aeroplane airliner jetliner plane jet tanker helicopter engine part component car vehicle truck bus train
    locomotive van tractor turbine reactor computer laptop phone screen system software hardware chip processor steel aluminium aluminum battery tire tyre product service oil gas
    electricity power energy coal crude metal titanium wine grain satellite rocket ship submarine`,
  ),
  /** What is asked of somebody. */
  favor: words(
    `aid assistance help loan money fund funding cash billion million dollar euro pound yuan yen $ € £ asylum refuge shelter
    approval permission authorization authorisation authority extradition damages compensation reparation support visa bail
    clarification explanation apology ceasefire truce talk meeting mediation intervention information protection bailout
    guarantee advice backing concession relief clemency pardon injunction order review hearing donation investment capital
    financing credit subsidy contribution recognition membership custody release delay extension cooperation`,
  ),
  /** What is "offered" without an offer. */
  empty_offer: words(
    `flight product service trip route price discount ticket view opportunity chance insight glimpse example clue explanation
    condolence apology sympathy prayer congratulation thank comment evidence hope resistance reason course class option
    feature detail rate range variety selection menu benefit advantage alternative solution perspective account version
    look lesson way sign prospect excuse praise criticism word warning remark`,
  ),
  /** Posts that people are named to. */
  post: words(
    `president vice-president premier minister secretary chief ceo cfo coo cto chairman chairwoman chairperson chair head leader
    director governor mayor chancellor ambassador envoy representative commissioner commander spokesman spokeswoman
    spokesperson deputy judge justice prosecutor attorney adviser advisor officer executive manager editor coach captain
    vice-chairman vice-chairwoman co-chairman bishop pope speaker anchor ombudsman chairman-elect president-elect chief-of-staff undersecretary treasurer dean administrator coordinator controller counsel general successor
    candidate nominee heir king queen emperor consul inspector principal partner pm trustee liquidator receiver mediator`,
  ),
  /** Words for somebody that are blame. */
  insult: words(
    `liar terrorist murderer thief criminal dictator coward traitor fascist racist hypocrite killer tyrant threat disgrace nazi
    fool idiot cheat bully monster puppet extremist clown joke disaster failure enemy butcher aggressor evil danger`,
  ),
  /** Who works and may lay work down. */
  worker: words(
    `worker employee staff teacher nurse pilot driver union miner machinist doctor student crew member labourer laborer physician
    technician controller steward engineer mechanic docker prisoner inmate picker packer cleaner porter clerk cashier courier
    welder bouncer`,
  ),
  /** Houses and halls that one leaves by walking out. */
  venue: words(
    `chamber hospital hotel airport house building room court courtroom store shop restaurant office station theater theatre hall museum
    field pitch ground scene stage table meeting embassy plant congress conference summit rally ceremony hearing session
    reception funeral congregation convention`,
  ),
  /** What soldiers hold, and defend without backing anybody. */
  ground: words(
    `city town village border frontier position capital base region territory line country land stronghold gate bridge road
    airport port coast hill island goal net home house hometown hillside hilltop ridge crossroads intersection`,
  ),
  /** What one declines to do when one says nothing: no rejection of anything. */
  comment: words(
    `comment speculate say predict discuss answer reveal disclose elaborate confirm identify specify name respond clarify talk
    explain estimate describe state detail`,
  ),
  /** What software and machines support. */
  technique: words(
    `user browser format codec file hardware software device laptop phone printer operating-system app`,
  ),
  /** What is denied by not giving it. */
  permit: words(
    `access entry admission admittance permission permit visa bail request allocation asylum application license licence
    right citizenship parole service treatment benefit refuge recognition approval leave clearance passage status tenure`,
  ),
  offer: words(`offer invitation request proposal bid nomination`),
  talk: words(`talk negotiation race contest competition election process tournament project venture`),
  /** Chances and the like: one seizes or takes them, and nobody loses them. */
  chance: words(
    `opportunity chance moment initiative day power control lead advantage attention imagination`,
  ),
  paper: words(`document evidence record file paper data copy tape drug stockpile`),
  sport: words(`title championship crown cup trophy medal belt lead goal thesis dissertation peg currency`),
  contest: words(`election by-election seat race match game title final primary championship constituency`),
  /** Out of what one may be knocked. */
  tournament: words(
    `cup tournament competition championship championships contest league qualifier qualifying playoff playoffs play-off
    play-offs trophy open bowl finals draw race`,
  ),
  /** Plans that one may block, and acts that one may overturn. */
  measure: words(
    `bill proposal resolution plan deal agreement merger takeover legislation motion amendment nomination appointment bid
    request attempt effort sale move project measure vote law ruling verdict decision conviction sentence ban order
    election result veto appeal treaty reform acquisition purchase construction release`,
  ),
  /** What a head of state signs. */
  enactment: words(`bill legislation law amendment budget`),
  /** Bodies that a firm or state can lead. */
  consortium: words(`coalition consortium alliance group delegation team mission force bloc effort`),
  /** What staff is laid off by. */
  job: words(`job position post worker employee staff workforce people`),
  /** What may come or may have been, of which one says whether it can be: no rejection. */
  eventuality: words(
    `possibility chance likelihood prospect risk danger spurt surge slowdown recession downturn rebound recovery rise increase
    decline fall drop spike jump growth inflation shortage delay hitch setback upset surprise sabotage arson foul-play play
    terrorism murder homicide suicide accident error fault failure malfunction negligence fraud tampering link connection
    involvement cause motive explanation theory scenario attack bomb bombing explosion infection disease virus cancer
    fracture injury damage contamination poisoning leak outbreak flood earthquake tsunami storm weather death casualty
    something anything nothing`,
  ),
  /** What is held out against with one's body, one's nerves or on a market, and not turned down. */
  undergone: words(
    `arrest capture detention eviction deportation temptation urge impulse infection disease virus drought pest heat cold corrosion
    pressure invasion attack assault onslaught offensive advance occupation incursion robbery abduction kidnapping force
    gravity downturn slowdown decline fall treatment antibiotic drug fire shock impact charm lure label comparison
    categorization expectation trend wave tide siege search dispersal forecast prediction odds`,
  ),
  /** What is annulled by being held again. */
  poll: words(`election by-election byelection runoff run-off poll ballot marriage wedding`),
  /** Whom sanctions, taxes and inquiries are aimed at. */
  listed: words(
    `individual company business firm bank lender entity industry sector oligarch exporter importer dealer trader smuggler trafficker
    offender fraudster evader suspect economy country nation employer landlord motorist speeder manufacturer producer export import trade`,
  ),
  /** Where one goes as one's lot or as a habit, and visits nobody. */
  routine: words(
    `prison jail court school church college university hospital mosque temple work war bed sea town market toilet bathroom shop store gym
    kindergarten class gaol penitentiary trial sleep lunch dinner`,
  ),
  /** Firms by what they do: who takes control of one, buys it. */
  enterprise: words(
    `company firm supplier maker manufacturer lender bank airline carrier retailer chain insurer broker brokerage producer operator
    utility refiner refinery startup start-up developer builder steelmaker automaker carmaker chipmaker brewer publisher
    broadcaster business subsidiary rival competitor distributor exporter grocer shipper drugmaker miner smelter
    drugstore supermarket conglomerate holding venture unit`,
  ),
};
