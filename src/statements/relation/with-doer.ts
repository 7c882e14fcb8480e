import type { DocumentMentions } from '../arguments/document-mentions.js';
import type { Clause } from '../clauses/clause.js';
import { doersBehind, doersOfDeed } from './deed-doers.js';
import type { Match } from './match-trigger.js';
import { killsForOwner } from './mishap.js';
import { ownersOf } from './owner.js';
import { VIA_PLACE } from './places-for.js';
import { strikersOf } from './strikers.js';
import { doersWhen } from './when-doers.js';

/** Relations whose subject may be a deed instead of its doer. */
export const BY_DEED: ReadonlySet<string> = new Set(['KILLED', 'INJURED']);

/** "Norland air strikes killed five", "five were killed in Norland air strikes": whose a deadly deed is, he killed. */
export const withDoer = (clause: Clause, match: Match, mentions: DocumentMentions): Match => {
  if (VIA_PLACE.has(match.trigger.relation) && !match.fillers.has('S')) {
    const strikers = strikersOf(clause, match, mentions);
    if (strikers.length > 0) return { ...match, fillers: new Map([...match.fillers, ['S', strikers]]) };
  }
  if (!BY_DEED.has(match.trigger.relation)) return match;
  const subjects = match.fillers.get('S') ?? [];
  if (subjects.length === 0 && clause.passive) {
    const ofDeed = doersOfDeed(clause, mentions);
    const doers = ofDeed.length > 0 ? ofDeed : doersWhen(clause, mentions);
    return doers.length === 0 ? match : { ...match, fillers: new Map([...match.fillers, ['S', doers]]) };
  }
  if (subjects.length === 0 || subjects.some(({ kind }) => kind !== 'TEXT')) return match;
  const doers = subjects
    .flatMap(({ token }) => {
      const owners = killsForOwner(clause, token) ? ownersOf(clause.tree, token, mentions) : [];
      return owners.length > 0 ? owners : doersBehind(clause.tree, token, mentions);
    })
    .filter(({ mention, kind }) => mention?.form === 'name' || (mention && kind !== 'PERSON'));
  return doers.length === 0 ? match : { ...match, fillers: new Map([...match.fillers, ['S', doers]]) };
};
