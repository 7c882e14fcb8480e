import { quadOf } from '../relations/index.js';
import { argumentOf, type Filler } from './arguments/filler.js';
import { isNotAll } from './arguments/left-out.js';
import { findAttribution } from './attribution/find-attribution.js';
import type { Clause } from './clauses/clause.js';
import type { SentenceTree } from './clauses/sentence-tree.js';
import { readFeatures } from './confidence/read-features.js';
import { eventOf } from './relation/event-of.js';
import { extraArguments } from './relation/extra-arguments.js';
import type { Match } from './relation/match-trigger.js';
import { pairEnds } from './relation/pair-ends.js';
import { placesFor, VIA_PLACE } from './relation/places-for.js';
import { predicateOf } from './relation/predicate-of.js';
import { isToldBehind } from './relation/strikers.js';
import { BY_DEED, withDoer } from './relation/with-doer.js';
import { withOwners } from './relation/with-owners.js';
import type { SentenceContext } from './sentence-context.js';
import type { StatementDraft } from './statement-draft.js';
import { aheadOf } from './status/ahead.js';
import { findStatus } from './status/find-status.js';
import { goingOn } from './status/goes-on.js';
import { isNegated } from './status/polarity.js';
import type { Status } from './status/status.js';
import { goneBy } from './time/gone-by.js';
import { timeOf } from './time/time-of.js';

/** The rule that a statement came by: "verb:hold talk with; 1 hop". */
const ruleOf = (clause: Clause, phrase: string, ends: readonly (Filler | null)[]): string => {
  const hops = ends.reduce((sum, end) => sum + (end?.hops ?? 0), 0);
  return `${clause.kind}:${phrase}${hops > 0 ? `; ${hops} ${hops === 1 ? 'hop' : 'hops'}` : ''}`;
};

/** Without both ends a deed tells something only where its place has a name. */
const tellsSomething = (subject: Filler | null, object: Filler | null, place: Filler | null): boolean =>
  subject !== null || object !== null || (place?.named ?? false);

/** "acquitted him", "found him not guilty": the words themselves tell that it is not so. */
const tellsNot = (tree: SentenceTree, { trigger, fillers }: Match): boolean =>
  trigger.form === 'not' ||
  trigger.slots.some(
    ({ slot, sources }) =>
      sources[0]!.startsWith('=') && (fillers.get(slot) ?? []).some(({ token }) => isNegated(tree, token)),
  );

/** Statements that a clause tells by a trigger: one for each pair of ends. */
export const readMatch = (context: SentenceContext, clause: Clause, found: Match): StatementDraft[] => {
  const { tree, mentions, quotes, text } = context;
  if (VIA_PLACE.has(found.trigger.relation) && isToldBehind(clause, found)) return [];
  if (found.fillers.get('S')?.some(({ token }) => isNotAll(tree, token))) return [];
  const match = withDoer(clause, withOwners(clause, found, mentions), mentions);
  const { relation } = match.trigger;
  const told = timeOf(clause, context.times, match.light);
  const plain = aheadOf(findStatus(tree, clause.head), told, context.today, text);
  const time = goneBy(clause, told, plain, context.today, text);
  const denied = tellsNot(tree, match);
  if (denied && plain.polarity === 'negative') return [];
  const standing = goingOn(tree, clause.head, relation, plain, time, context.today);
  const status: Status = denied ? { ...standing, polarity: 'negative' } : standing;
  const attribution = findAttribution(tree, status.reporters, clause.head, quotes, mentions);
  const predicate = predicateOf(clause, match);
  // "rejected this" tells nobody what
  const ends = pairEnds(match, text)
    // "violence that killed twelve", "This killed twelve": who died is told all the same
    .map((pair) => (BY_DEED.has(relation) && pair.subject?.pointer ? { ...pair, subject: null } : pair))
    .filter(({ subject, object }) => !subject?.pointer && !object?.pointer);
  return ends.flatMap(({ subject, object }) =>
    placesFor(clause, match, mentions, object)
      .filter(({ place }) => tellsSomething(subject, object, place))
      .map(({ place, via }): StatementDraft => {
        const plover = eventOf(tree, relation, status, subject, object, mentions);
        const edgeEnd = via ? place : object;
        return {
          sentence: tree.sentence.index,
          relation,
          plover,
          quad: quadOf(plover),
          predicate,
          subject: subject && argumentOf(subject),
          object: object && argumentOf(object),
          args: extraArguments(match, place),
          polarity: status.polarity,
          modality: status.modality,
          tense: status.tense,
          attribution,
          time,
          ...(via ? { via: 'place' as const } : {}),
          rule: ruleOf(clause, predicate.phrase, [subject, edgeEnd]),
          features: readFeatures({
            tree,
            predicate: clause.head,
            ends: [subject, edgeEnd],
            trigger: match.trigger.strength,
            controlled: clause.subjectLink !== 'own' && clause.subjectLink !== 'shared',
            kind: clause.kind === 'noun' && clause.support === undefined ? 'noun' : 'verb',
            unsure: status.unsure,
            orphan: clause.kind === 'verb' && !clause.passive && subject === null,
            attributed: attribution?.direct === true && status.reporters.length === 0,
          }),
        };
      }),
  );
};
