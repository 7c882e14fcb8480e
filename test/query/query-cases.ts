/** What a saved query must answer over the stories, in the columns that matter. */
interface QueryCase {
  readonly name: string;
  readonly given: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

const MARA = 'Mara Lindqvist';
const TOMAS = 'Tomas Okafor';
const INES = 'Ines Varga';

export const QUERY_CASES: readonly QueryCase[] = [
  {
    name: 'who-spoke-with-whom',
    given: { person: 'Lindqvist' },
    columns: ['who', 'relation', 'whom', 'day', 'publisher'],
    rows: [
      [MARA, 'MET', INES, '2031-04-01', 'Daily Quay'],
      [MARA, 'SPOKE_WITH', TOMAS, '2031-03-03', 'Daily Quay'],
      [MARA, 'SPOKE_WITH', TOMAS, '2031-03-03', 'Harbour Post'],
      [MARA, 'SPOKE_WITH', TOMAS, '2031-03-03', 'Nordwind'],
    ],
  },
  {
    name: 'who-spoke-with-whom',
    given: { person: TOMAS, until: '2031-03-02' },
    columns: ['who'],
    rows: [],
  },
  {
    name: 'who-urged-whom',
    given: {},
    columns: ['who', 'relation', 'whom', 'sentence'],
    rows: [[MARA, 'URGED', 'Estavia', 'Lindqvist urged Estavia to open the border.']],
  },
  {
    name: 'most-connected',
    given: { type: 'PERSON', most: '2' },
    columns: ['entity', 'others', 'events', 'statements'],
    rows: [
      [MARA, 4, 5, 7],
      [INES, 2, 2, 2],
    ],
  },
  {
    name: 'who-denied-what',
    given: { person: TOMAS },
    columns: ['who', 'polarity', 'deed', 'what', 'publisher'],
    rows: [
      [TOMAS, 'negative', 'attack', 'Norland', 'Daily Quay'],
      [TOMAS, 'positive', 'denied', 'the attack', 'Daily Quay'],
    ],
  },
  {
    name: 'events-between-by-week',
    given: { first: 'Norland', second: 'Estavia' },
    columns: ['week', 'class', 'who', 'relations', 'events', 'publishers'],
    rows: [['2031-W09', 'material conflict', 'Estavia', ['ATTACKED'], 1, 1]],
  },
  {
    name: 'changed-since',
    given: { since: '2031-03-10' },
    columns: ['day', 'who', 'relation', 'position', 'whom'],
    rows: [
      ['2031-04-01', 'Estavia', 'BOMBED', '', 'Tarn'],
      ['2031-04-01', INES, 'MET', '', MARA],
      ['2031-03-18', 'Brightwater', 'ACQUIRED', '', 'Kestrel Foods'],
      ['2031-03-18', 'Harbour Police', 'ARRESTED', '', INES],
    ],
  },
  {
    name: 'asserted-and-denied',
    given: {},
    columns: ['who', 'relation', 'whom', 'publisher', 'deniedIn'],
    rows: [['Estavia', 'ATTACKED', 'Norland', 'Harbour Post', 'Daily Quay']],
  },
  {
    name: 'who-holds-which-position',
    given: {},
    columns: ['who', 'position', 'modality', 'tense', 'body', 'documents', 'lastSaid'],
    rows: [
      [TOMAS, 'former president', 'asserted', 'past', 'Estavia', 1, '2031-03-20'],
      [MARA, 'foreign minister', 'asserted', 'present', 'Norland', 1, '2031-03-04'],
    ],
  },
  {
    name: 'attacks-by-place-and-month',
    given: {},
    columns: ['place', 'month', 'relations', 'events', 'sentence'],
    rows: [
      ['Tarn', '2031-04', ['BOMBED'], 1, 'Estavia shelled Tarn in April.'],
      ['Norland', '2031-03', ['ATTACKED'], 1, 'Estavia attacked Norland near Tarn on Sunday.'],
      ['Tarn', '2031-03', ['ATTACKED'], 1, 'Estavia attacked Norland near Tarn on Sunday.'],
    ],
  },
  {
    name: 'who-accused-whom',
    given: { accused: 'Estavia' },
    columns: ['who', 'relation', 'whom', 'day'],
    rows: [[MARA, 'ACCUSED', 'Estavia', '2031-03-05']],
  },
  {
    name: 'who-attacked-whom',
    given: { attacker: 'Estavia' },
    columns: ['who', 'relation', 'whom', 'events', 'denied', 'publishers'],
    rows: [
      ['Estavia', 'ATTACKED', 'Norland', 1, 1, 1],
      ['Estavia', 'BOMBED', 'Tarn', 1, 0, 1],
    ],
  },
  {
    name: 'said-by',
    given: { person: TOMAS },
    columns: ['published', 'quoted', 'about', 'deed', 'toWhom', 'polarity', 'modality'],
    rows: [['2031-03-05', false, 'Estavia', 'attack', 'Norland', 'negative', 'asserted']],
  },
  {
    name: 'said-by',
    given: { person: MARA },
    columns: ['quoted', 'about', 'deed', 'toWhom', 'polarity', 'modality'],
    rows: [[true, 'Norland', 'sanction', 'Estavia', 'positive', 'future']],
  },
  { name: 'said-by', given: { person: TOMAS, directOnly: 'true' }, columns: ['deed'], rows: [] },
  {
    name: 'only-one-publisher',
    given: { publisher: 'Daily Quay' },
    columns: ['who', 'relation', 'whom', 'published'],
    rows: [[MARA, 'MET', INES, '2031-04-02']],
  },
  {
    name: 'most-reported',
    given: { since: '2031-03-03', until: '2031-03-18' },
    columns: ['day', 'who', 'relation', 'whom', 'publishers', 'documents'],
    rows: [
      ['2031-03-03', MARA, 'SPOKE_WITH', TOMAS, 3, 3],
      ['2031-03-18', 'Brightwater', 'ACQUIRED', 'Kestrel Foods', 1, 1],
      ['2031-03-18', 'Harbour Police', 'ARRESTED', INES, 1, 1],
      ['2031-03-05', MARA, 'ACCUSED', 'Estavia', 1, 1],
    ],
  },
  {
    name: 'takeovers',
    given: { firm: 'Kestrel' },
    columns: ['who', 'relation', 'whom', 'status', 'day'],
    rows: [
      ['Kestrel Foods', 'MERGED_WITH', 'Brightwater', 'talked of', ''],
      ['Brightwater', 'ACQUIRED', 'Kestrel Foods', 'done', '2031-03-18'],
    ],
  },
  {
    name: 'arrested-and-charged',
    given: { person: INES },
    columns: ['whom', 'relation', 'who', 'day'],
    rows: [
      [INES, 'ARRESTED', 'Harbour Police', '2031-03-18'],
      [INES, 'CHARGED', '', ''],
    ],
  },
  {
    name: 'promises-and-threats',
    given: { since: '2031-03-06', actor: 'Norland' },
    columns: ['relation', 'deed', 'what', 'modality'],
    rows: [
      ['PROMISED', 'promised', 'aid', 'asserted'],
      ['THREATENED', 'threatened', 'Estavia', 'asserted'],
      ['SANCTIONED', 'sanction', 'Estavia', 'future'],
    ],
  },
  {
    name: 'timeline',
    given: { entity: 'Estavia' },
    columns: ['day', 'who', 'deed', 'whom'],
    rows: [
      ['2031-03-02', 'Estavia', 'attacked', 'Norland'],
      ['2031-03-05', MARA, 'accused', 'Estavia'],
      ['2031-04-01', 'Estavia', 'shelled', ''],
    ],
  },
  {
    name: 'timeline',
    given: { entity: 'Tarn', since: '2031-04-01' },
    columns: ['day', 'who', 'deed', 'whom'],
    rows: [['2031-04-01', 'Estavia', 'shelled', '']],
  },
  {
    name: 'mentioned-together',
    given: { entity: MARA, type: 'PERSON' },
    columns: ['other', 'sentences', 'documents'],
    rows: [
      [TOMAS, 3, 3],
      [INES, 1, 1],
    ],
  },
];
