import type { Filler } from '../arguments/filler.js';

/** People who sit for a party rather than hold an office of it. */
const POLITICIANS: ReadonlySet<string> = new Set([
  'senator',
  'representative',
  'congressman',
  'congresswoman',
  'lawmaker',
  'mp',
  'governor',
  'deputy',
  'legislator',
  'councillor',
  'councilor',
]);

const PARTY =
  /\b(?:party|democrats?|republicans?|labou?r|conservatives?|liberals?|greens|socialists?|communists?|league|alliance|coalition|movement|bloc|camp)\b/i;

/** "Republican Senator", "a councillor of the Civic Party": who sits for a party or movement is its member. */
export const isParty = (
  { kind, entity }: Pick<Filler, 'kind' | 'entity'>,
  entities: readonly { readonly name: string; readonly country?: string | undefined }[],
  role: string,
): boolean => {
  if (entity === null || !POLITICIANS.has(role)) return false;
  const { name, country } = entities[entity]!;
  return kind === 'GROUP' ? country === undefined : kind === 'ORGANIZATION' && PARTY.test(name);
};
