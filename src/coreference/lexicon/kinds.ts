import { words } from '../../document/index.js';
import type { EntityType } from '../../mentions/index.js';

/** What a definite noun can refer back to: "the company", "the country". */
export interface Kind {
  readonly nouns: readonly string[];
  readonly types: readonly EntityType[];
  /** `only`: a country; `never`: no country. */
  readonly country: 'only' | 'never' | 'either';
  /** `firms`: no body of the state, no party, no union. */
  readonly bodies: 'firms' | 'all';
}

const kind = (
  nouns: string,
  types: readonly EntityType[],
  country: Kind['country'] = 'never',
  bodies: Kind['bodies'] = 'all',
): Kind => ({ nouns: nouns.split(' '), types, country, bodies });

/** Words in the names of bodies that are no firms. */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  [
    'administration district circuit county agency army assembly authority bureau cabinet commission committee conference congress council court department',
    'federation force forces government guard house institute league ministry movement nations navy office organisation',
    'organization parliament party police school senate service tribunal treasury union university workers',
  ].flatMap((line) => line.split(' ')),
);

/** Nouns by the kind of thing they stand for. A noun that is part of a name ("the ministry") needs no row. */
const KINDS: readonly Kind[] = [
  kind('country nation republic kingdom sultanate emirate sheikhdom', ['PLACE'], 'only'),
  kind('city town village municipality settlement port suburb capital', ['PLACE']),
  kind('island archipelago peninsula', ['PLACE'], 'either'),
  kind('region province county district territory area enclave exclave prefecture canton', ['PLACE']),
  kind('river lake mountain volcano', ['PLACE']),
  kind(
    'company firm manufacturer maker carmaker automaker airline carrier corporation business retailer giant bank lender',
    ['ORGANIZATION'],
    'never',
    'firms',
  ),
  kind(
    'chain conglomerate start-up startup brewer planemaker developer operator publisher broadcaster supplier insurer lessor processor producer miner refiner utility grocer studio contractor builder provider distributor wholesaler drugmaker chipmaker shipbuilder steelmaker supermarket broker exporter',
    ['ORGANIZATION'],
    'never',
    'firms',
  ),
  kind(
    'organisation organization group agency body association union federation institute institution charity ngo',
    ['ORGANIZATION'],
  ),
  kind('foundation network movement alliance bloc coalition regulator watchdog militia', ['ORGANIZATION']),
  kind('newspaper paper magazine daily weekly', ['ORGANIZATION']),
  kind('court tribunal', ['ORGANIZATION']),
  kind('party team club side band school university college hospital museum', ['ORGANIZATION']),
];

/** The kind of a noun. */
export const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => kind.nouns.map((noun) => [noun, kind])),
);

/** Nouns for firms. */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(
  KINDS.filter(({ bodies }) => bodies === 'firms').flatMap(({ nouns }) => nouns),
);

/** Nouns that few things of a text are called: what once was called so is meant, whatever else stands nearer. */
export const TELLING_NOUNS: ReadonlySet<string> = new Set(
  'band team club side party school university college hospital museum newspaper magazine airline bank charity ngo'
    .split(' ')
    .concat(
      'foundation militia station orchestra choir theatre theater church river lake mountain city town village province'.split(
        ' ',
      ),
    ),
);

/** What the noun of a set can stand for: "both countries", "the two leaders". */
export const SET_KINDS: readonly Kind[] = [
  kind(
    'country nation state neighbour neighbor rival ally power republic government foe adversary',
    ['PLACE'],
    'only',
  ),
  kind('capital', ['PLACE']),
  kind('leader president minister premier chief official man woman politician candidate senator diplomat', [
    'PERSON',
  ]),
  kind('envoy counterpart general lawmaker player driver actor brother sister friend director singer', [
    'PERSON',
  ]),
  kind(
    `artist musician writer author
    poet scientist researcher athlete boxer fighter swimmer runner rider cyclist golfer striker midfielder defender goalkeeper
    pilot astronaut cosmonaut journalist reporter activist dissident executive founder teenager youth boy girl student teacher
    nurse businessman tycoon billionaire contender challenger colleague ambassador legislator mp councillor commander
    warlord cleric bishop doctor surgeon`.replace(/\s+/g, ' '),
    ['PERSON'],
  ),
  kind('suspect victim soldier officer prisoner hostage accused defendant convict detainee', ['PERSON']),
  kind('party side', ['PLACE', 'ORGANIZATION'], 'either'),
  kind(
    'company firm manufacturer airline carrier bank carmaker automaker',
    ['ORGANIZATION'],
    'never',
    'firms',
  ),
  kind(
    'group team club organization organisation agency union body institution university hospital federation league',
    ['ORGANIZATION'],
  ),
  kind('city town village', ['PLACE']),
  kind('pair duo twosome trio threesome quartet foursome', ['PERSON', 'PLACE', 'ORGANIZATION'], 'either'),
  kind('couple', ['PERSON']),
];

/** Nouns that mean only what is of their own class: the words that a name of it has. */
const CLASS_WORDS: readonly (readonly [nouns: string, words: string, sure: boolean])[] = [
  [
    'newspaper paper magazine daily weekly',
    `newspaper paper magazine daily weekly times post news journal herald tribune gazette telegraph guardian chronicle
    observer star standard businessweek business today press courier mirror globe zeitung monde figaro pais dispatch independent
    sun mail express sentinel examiner inquirer bulletin nation citizen register record argus advertiser echo mercury
    leader monitor voice hurriyet sabah pravda izvestia kommersant repubblica stampa mundo clarin nacion folha`,
    true,
  ],
  [
    'alliance coalition bloc',
    `alliance coalition bloc union league pact front community nato eu opec asean ecowas mercosur brics cooperation
    council treaty commonwealth nations`,
    true,
  ],
  [
    'union',
    'union unions workers federation confederation guild brotherhood association teamsters syndicate council',
    true,
  ],
  [
    'agency regulator watchdog',
    `agency administration authority commission bureau board office service council regulator programme program
    department ministry organization organisation fund news press`,
    false,
  ],
  ['court tribunal', 'court courts tribunal bailey assizes bench', true],
  [
    'hospital clinic',
    'hospital hospitals clinic infirmary medical hospice sanatorium maternity polyclinic klinik spital',
    true,
  ],
  ['mine colliery pit', 'mine mines colliery pit', true],
  [
    'plant factory mill refinery works',
    'plant factory mill mills refinery works smelter brewery distillery dairy foundry reactor',
    true,
  ],
  ['prison jail', 'prison jail gaol penitentiary correctional detention', true],
  [
    'parliament legislature chamber house',
    `parliament assembly house senate congress chamber duma knesset bundestag legislature lords commons majlis riksdag
    storting folketing sejm rada cortes sabha bundesrat dail diet saeima seimas riigikogu skupstina shura`,
    true,
  ],
  ['council', 'council', true],
  ['board', 'board', true],
  ['committee commission panel inquiry', 'committee commission panel inquiry', true],
  ['ministry department', 'ministry department office treasury pentagon', true],
  ['army military navy', 'army military navy', true],
  ['force', 'police constabulary gendarmerie', false],
  ['authority', 'authority council borough', false],
  ['museum', 'museum gallery collection', true],
  ['airport', 'airport aerodrome airfield', true],
  ['port harbour harbor', 'port harbour harbor', true],
  [
    'university college school',
    'university college school academy institute polytechnic lyceum seminary gymnasium',
    true,
  ],
  ['bank lender', 'bank banks bankers banking banco banca banque', false],
  ['airline carrier', 'airline airlines airways air jet aviation', false],
];

const CLASSES = CLASS_WORDS.map(([nouns, words, sure]) => ({
  nouns: nouns.split(' '),
  words: new Set(words.split(/\s+/)),
  sure,
}));
/** The first class that has a noun. */
const CLASS_OF = new Map(
  CLASSES.toReversed().flatMap((one) => one.nouns.map((noun) => [noun, one] as const)),
);

/** The words of a noun's class, and whether a name must have one of them; undefined for a noun of any name. */
export const classWordsOf = (
  noun: string,
): { readonly words: ReadonlySet<string>; readonly sure: boolean } | undefined => CLASS_OF.get(noun);

/** Whether a name tells by its words that it is of another class than a noun: "the newspaper" is no "Harlan Bank". */
export const isOfOtherClass = (noun: string, name: readonly string[]): boolean => {
  const own = CLASS_OF.get(noun);
  if (own === undefined || name.some((word) => own.words.has(word))) return false;
  return CLASSES.some(({ words }) => name.some((word) => words.has(word)));
};

/** Words before a noun that say it is another one than before. */
export const OTHERNESS: ReadonlySet<string> = words(
  'another other others different new second third next last first same-sex rival further each every any no some several many most few various',
);

/** Endings of firms' names, and words of their trade, that a shorter name leaves out. */
export const FIRM_WORDS: ReadonlySet<string> = new Set(
  [
    'inc incorporated corp corporation co company companies ltd limited plc llc llp lp ag nv sa spa gmbh se ab as',
    'oy kk bhd pty group holding holdings the',
  ].flatMap((line) => line.split(' ')),
);
export const TRADE_WORDS: ReadonlySet<string> = new Set(
  [
    'motor motors airlines airways air lines aviation aerospace bank banking industries technologies technology systems',
    'electronics computer computers software pharmaceuticals pharma energy petroleum oil steel chemical chemicals',
    'communications telecom media entertainment pictures records news agency newspaper times stores foods brewing',
    'aircraft rail railways shipping insurance financial securities capital partners ventures enterprises',
    'international worldwide global university college football club fc',
  ].flatMap((line) => line.split(' ')),
);

/** Words in names that name nobody alone ("General", "National"), and that make another body of a name ("Capital"). */
export const COMMON_NAME_WORDS: ReadonlySet<string> = new Set(
  [
    'general national united american british international royal first new north south east west central state federal',
    'standard public air world people digital social global great big old supreme high house democratic republican',
    'liberal conservative free northern southern eastern western european asian african islamic christian military',
    'army navy police force forces council committee commission court party union church street city county park',
    'office department ministry agency authority board institute foundation association league cup news post times',
    'business research defense defence commercial consumer health medical law local trade labor labour green blue',
    'red black white saint san santa los las el al',
  ].flatMap((line) => line.split(' ')),
);
