import { words } from '../../document/index.js';

/** Nouns that a network may take for bodies or places and that are none of a graph's, craft and money among them. */
export const NO_ONE = words(
  `world market internet website site industry economy web page airliner aircraft plane car inflator
  destroyer frigate corvette warship battleship minesweeper submarine tanker freighter trawler ferry dhow gunboat warplane helicopter
  dollar euro pound yen yuan ruble rouble rupee kronor kroner krona krone lira rand zloty baht peso real riyal dinar dirham shekel
  crush stampede
  won franc naira shilling ringgit rupiah forint taka hryvnia tenge dong cedi birr kwacha`,
);

/** Nouns for several people: what the network takes for one person is a group. */
export const COLLECTIVES = words(
  `family couple pair duo trio quartet quintet crowd audience population public generation crew jury staff squad gang mob community
  electorate workforce readership household clan tribe team panel delegation entourage`,
);

/** Those of them that are people even where the network takes them for a body. */
export const KIN_GROUPS = words('family couple crowd audience public population household jury');

/** Things that are counted: "dozens of records" are nobody. */
export const THINGS = words(
  `record shot outfit book dollar attack strike missile rocket shell weapon day year hour home house building car vehicle ship boat
  flight case job share vote item acre mile photo image document page animal bird file message call complaint euro ton tonne`,
);

/** Nouns that are always people, whatever the network says. */
export const PERSONAL = words(
  `president chairman chairwoman spokesman spokeswoman spokesperson minister senator ambassador envoy mayor governor chancellor
  premier prosecutor lawyer judge journalist reporter editor author actor actress scientist researcher analyst economist lawmaker
  diplomat soldier gunman protester demonstrator militant rebel refugee migrant civilian resident
  militiaman insurgent terrorist guerrilla schoolteacher hostage hostage-taker captive detainee inmate prisoner convict fugitive defector deserter conscript
  reservist paratrooper airman mariner sailor policeman policewoman bodyguard peacekeeper attacker assailant sniper
  kidnapper medic paramedic attaché consul interpreter negotiator mediator notary bailiff bondholder shareholder stockholder
  financier tycoon magnate billionaire whistleblower eyewitness bystander unionist pollster swindler fraudster looter rioter marcher
  pharmacist film-maker filmmaker expatriate deportee nomad tribesman townsman villager ex-soldier ex-minister ex-president
  stepson stepdaughter extremist nationalist hardliner separatist jihadist secessionist loyalist ombudsman actuary arsonist burglar
  creditor debtor pirate commando smuggler trafficker settler evacuee defendant plaintiff juror survivor mourner supporter pilgrim
  firefighter rescuer pupil councilwoman councillor schoolboy schoolgirl bishop archbishop imam cleric priest pensioner taxpayer
  sleuth hoodlum thug goon bandit dacoit gangster mobster detective miscreant vandal poacher rustler
  emir sultan mufti patriarch duke duchess locksmith blacksmith goldsmith carpenter plumber baker butcher tailor motorist pedestrian commuter passenger tourist worshipper employee co-worker worker`,
);

/** Guards that are a body: "the coast guard", where "a prison guard" is somebody. */
export const GUARD_BODIES = words(
  'coast national revolutionary republican presidential border imperial home civil praetorian',
);

/** Bodies told by the noun before theirs: "pension fund", "task force", "stock exchange". */
export const COMPOUND_BODIES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['fund', words('hedge pension investment wealth equity buyout trust sovereign mutual')],
  ['force', words('task police air security border peacekeeping')],
  ['exchange', words('stock commodity commodities metals futures crypto cryptocurrency')],
  ['tank', words('think')],
  ['service', words('secret security intelligence border customs prosecution police health prison')],
  [
    'authority',
    words('port tax aviation electoral health competition antitrust airport customs transport prosecuting'),
  ],
  ['developer', words('drug property game games software estate land vaccine housing')],
  ['processor', words('food meat payment payments grain')],
  ['wing', words('armed military political youth')],
  ['arm', words('armed military political')],
]);

/** Adjectives that behind "the" are people: "the wounded". */
export const PEOPLE_ADJECTIVES = words(
  'dead wounded injured poor rich elderly homeless unemployed bereaved displaced',
);

/** People whose plural a capital at the head of a sentence makes no body: "Sleuths searched the house". */
export const PEOPLE_AHEAD =
  /^(?:Sleuths|Hoodlums|Eyewitnesses|Detectives|Operatives|Cops|Miscreants|Thugs|Goons|Bandits|Dacoits|Gangsters|Culprits|Vandals|Poachers|Rustlers|Hackers|Thieves|Robbers|Kidnappers|Smugglers|Traffickers|Sources|Neighbours|Neighbors|Locals|Villagers|Residents|Attackers|Assailants|Militants|Insurgents|Gunmen|Activists|Campaigners|Critics|Analysts|Lawyers|Prosecutors|Investigators|Officials|Observers|Opponents|Supporters|Protesters|Demonstrators)$/;
