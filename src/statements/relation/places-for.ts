import { relationByName } from '../../relations/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import type { Filler } from '../arguments/filler.js';
import type { Clause } from '../clauses/clause.js';
import type { Match } from './match-trigger.js';
import { placesBeside, placesOf } from './place-of.js';

/** Relations whose edge may go to the place of the deed: "a strike on nine sites in Norland". */
export const VIA_PLACE: ReadonlySet<string> = new Set(['ATTACKED', 'BOMBED']);

/** Events and relations whose place is part of what is told. */
const WITH_PLACE: ReadonlySet<string> = new Set([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'CONSULT',
  'PROTEST',
  'DIED',
]);

/** Where a deed was done; `via`: the statement's edge goes there. */
interface Place {
  readonly place: Filler | null;
  readonly via: boolean;
}

/** Where the deed was done; each place of several is a statement of its own where the edge goes there. */
export const placesFor = (
  clause: Clause,
  match: Match,
  mentions: DocumentMentions,
  object: Filler | null,
): Place[] => {
  const slot = (match.fillers.get('place') ?? []).filter(
    ({ kind }) => kind === 'PLACE' || kind === 'ORGANIZATION',
  );
  if (!WITH_PLACE.has(relationByName(match.trigger.relation)?.plover ?? match.trigger.relation))
    return [{ place: slot[0] ?? null, via: false }];
  // "met the leaders of Norland": whose they are
  const isBody = object !== null && /^(?:PERSON|GROUP|ORGANIZATION)$/.test(object.kind);
  const within = object && !object.named ? placesOf(clause.tree, object.token, mentions, isBody) : [];
  const places = within.length > 0 ? within : slot.length > 0 ? slot : placesBeside(clause, mentions);
  if (!VIA_PLACE.has(match.trigger.relation) || object?.named || places.length === 0)
    return [{ place: places[0] ?? null, via: false }];
  return places.map((place) => ({ place, via: place.named }));
};
