/** Nouns of one sort each: what a noun can be told apart by, where it is no firm. */
const ROWS: Readonly<Record<string, string>> = {
  country: 'country nation republic kingdom sultanate emirate sheikhdom',
  town: 'city town village municipality settlement port suburb capital',
  island: 'island archipelago peninsula',
  region: 'region province county district territory area state enclave exclave prefecture canton',
  water: 'river lake mountain volcano sea',
  body: 'organisation organization group agency body association institute institution charity ngo foundation',
  union: 'union federation',
  movement: 'movement militia network alliance bloc coalition',
  watchdog: 'regulator watchdog',
  press: 'newspaper paper magazine daily weekly',
  court: 'court tribunal',
  party: 'party',
  team: 'team club side squad band',
  school: 'school university college academy',
  hospital: 'hospital clinic',
  museum: 'museum gallery library theatre theater church mosque temple cathedral',
  plant: 'plant factory mill refinery mine works',
  prison: 'prison jail camp base station airport',
  board: 'board council committee commission panel inquiry management',
  government: 'government cabinet administration junta regime',
  ministry: 'ministry department',
  parliament: 'parliament legislature chamber house assembly senate congress opposition',
  army: 'army military navy force unit brigade regiment battalion division police',
  league: 'league tournament championship',
  head: 'president minister premier governor mayor king queen chancellor prince leader chief',
  officer: 'officer soldier general colonel captain commander sheriff policeman guard',
  law: 'judge prosecutor lawyer attorney defendant accused suspect plaintiff witness victim',
  anyone: 'man woman boy girl guy person child baby kid lady',
};

/** Each noun with the name of its sort. */
export const SORTS: ReadonlyMap<string, string> = new Map(
  Object.entries(ROWS).flatMap(([sort, nouns]) => nouns.split(' ').map((noun) => [noun, sort] as const)),
);
