import { type Frame, ploverOf, quadOf, relationByName, type SlotName } from '../relations/index.js';
import { NOUN_CLASSES } from '../relations/noun-classes.js';
import { fill } from './arguments/fill.js';
import type { Filler } from './arguments/filler.js';
import { isNotAll } from './arguments/left-out.js';
import { findAttribution } from './attribution/find-attribution.js';
import type { Clause } from './clauses/clause.js';
import { prepositionOf } from './clauses/preposition.js';
import type { SentenceTree } from './clauses/sentence-tree.js';
import { readFeatures } from './confidence/read-features.js';
import { doersBehind, doersOfDeed } from './relation/deed-doers.js';
import type { Match } from './relation/match-trigger.js';
import { killsForOwner } from './relation/mishap.js';
import { answerableOwners, ownersOf } from './relation/owner.js';
import { pairEnds } from './relation/pair-ends.js';
import { placesBeside, placesOf } from './relation/place-of.js';
import { isToldBehind, strikersOf } from './relation/strikers.js';
import type { SentenceContext } from './sentence-context.js';
import type { Argument, Role } from './statement.js';
import type { StatementDraft } from './statement-draft.js';
import { aheadOf } from './status/ahead.js';
import { findStatus } from './status/find-status.js';
import { isNegated } from './status/polarity.js';
import type { Status } from './status/status.js';
import { timeOf } from './time/time-of.js';

/** Relations whose edge may go to the place of the deed: "a strike on nine sites in Norland". */
const VIA_PLACE: ReadonlySet<string> = new Set(['ATTACKED', 'BOMBED']);

/** People who stand for a state or body: to expel them is a sanction. */
const ENVOYS: ReadonlySet<string> = new Set([
  'diplomat',
  'envoy',
  'ambassador',
  'inspector',
  'observer',
  'consul',
  'attache',
  'attaché',
  'worker',
  'staff',
  'monitor',
  'mission',
  'delegation',
]);

/** What somebody says or fears: to look into it is not to look into who says it. */
const SAYINGS: ReadonlySet<string> = new Set(
  'claim allegation accusation report complaint tip suggestion assertion charge concern'.split(' '),
);

/** What one agrees to with whose it is; a vaccine or an invoice is approved as it is. */
const ASKED: ReadonlySet<string> = new Set([
  ...['plan', 'measure', 'offer', 'behest'].flatMap((name) => [...NOUN_CLASSES[name]!]),
  'application',
  'apology',
  'claim',
  'advice',
  'recommendation',
  'term',
  'condition',
]);

/** Relations whose subject may be a deed instead of its doer. */
const BY_DEED: ReadonlySet<string> = new Set(['KILLED', 'INJURED']);

/** Events and relations whose place is part of what is told. */
const WITH_PLACE: ReadonlySet<string> = new Set([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'CONSULT',
  'PROTEST',
  'DIED',
]);

const ROLE_OF: Partial<Record<SlotName, Role>> = {
  topic: 'topic',
  content: 'content',
  place: 'place',
  recipient: 'recipient',
  instrument: 'instrument',
  amount: 'amount',
  position: 'position',
};

export const argumentOf = (filler: Filler): Argument => ({
  start: filler.span.start,
  end: filler.span.end,
  entity: filler.entity,
});

/** The words of a predicate and their place: "hold talk", "speak with". */
const predicateOf = (clause: Clause, match: Match): StatementDraft['predicate'] => {
  const { tree, head } = clause;
  const token = tree.tokens[head]!;
  const particle = clause.particle ? ` ${clause.particle}` : '';
  const { light } = match;
  const noun = light === undefined ? undefined : tree.tokens[light]!;
  const preposition =
    /^(?:obj|iobj|subj|poss|mod|clause|to clause|plan clause|clause subject|clause doer|for subject|must subject|whether doer|purpose object|letter|is|receiver|that|xcomp|=.*|)$/.test(
      match.objectSource,
    )
      ? ''
      : ` ${match.objectSource}`;
  const lightPreposition = noun && match.trigger.lightPreposition ? ` ${match.trigger.lightPreposition}` : '';
  const near = noun !== undefined && noun.index > head && noun.index - head <= 6;
  return {
    start: token.start,
    end: near ? noun.end : token.end,
    phrase: `${clause.lemma}${particle}${lightPreposition}${noun ? ` ${tree.lemmas[noun.index]}` : ''}${preposition}`,
  };
};

const doersBeside = (context: SentenceContext, clause: Clause): Filler[] =>
  clause.obliques
    .filter(({ preposition, token }) => preposition === 'by' && token > clause.head)
    .flatMap(({ token }) => fill(context.tree, token, context.mentions))
    .filter(({ mention, kind }) => mention !== undefined && kind !== 'EVENT' && kind !== 'PLACE');

/** Objects of a relation to somebody's deed: who it belongs to, with the deed as topic. */
const withOwners = (context: SentenceContext, clause: Clause, match: Match): Match => {
  const { relation } = match.trigger;
  if (!relationByName(relation)?.owner) return match;
  const objects = match.fillers.get('O') ?? [];
  if (objects.length === 0 || objects.some(({ mention }) => mention?.form === 'name')) return match;
  // "is looking into a claim by Lee": what he says, not him
  if (objects.some(({ token }) => SAYINGS.has(context.tree.lemmas[token]!))) return match;
  const owned = objects.flatMap(({ token, kind }) =>
    kind === 'TEXT' || kind === 'EVENT'
      ? answerableOwners(context.tree, token, context.mentions).filter(
          // "demanded a probe by a committee": who is to do it is not who is asked
          (owner) =>
            (relation !== 'DEMANDED' || prepositionOf(context.tree, owner.token) !== 'by') &&
            (relation !== 'AGREED_TO' || ASKED.has(context.tree.lemmas[token]!)),
        )
      : [],
  );
  // "is investigating crimes by X": the tree may hang X on the verb, which has its own doer
  const owners = owned.length > 0 || clause.passive ? owned : doersBeside(context, clause);
  const actors = new Set((match.fillers.get('S') ?? []).map(({ entity }) => entity));
  // "broke his own promise" is done to nobody else
  if (owners.length === 0 || owners.every(({ entity }) => entity !== null && actors.has(entity)))
    return match;
  return { ...match, fillers: new Map([...match.fillers, ['O', owners], ['topic', objects]]) };
};

/** "Norland air strikes killed five", "five were killed in Norland air strikes": whose a deadly deed is, he killed. */
const withDoer = (context: SentenceContext, clause: Clause, match: Match): Match => {
  if (VIA_PLACE.has(match.trigger.relation) && !match.fillers.has('S')) {
    const strikers = strikersOf(clause, match, context.mentions);
    if (strikers.length > 0) return { ...match, fillers: new Map([...match.fillers, ['S', strikers]]) };
  }
  if (!BY_DEED.has(match.trigger.relation)) return match;
  const subjects = match.fillers.get('S') ?? [];
  if (subjects.length === 0 && clause.passive) {
    const doers = doersOfDeed(clause, context.mentions);
    return doers.length === 0 ? match : { ...match, fillers: new Map([...match.fillers, ['S', doers]]) };
  }
  if (subjects.length === 0 || subjects.some(({ kind }) => kind !== 'TEXT')) return match;
  const doers = subjects
    .flatMap(({ token }) => {
      const owners = killsForOwner(clause, token) ? ownersOf(context.tree, token, context.mentions) : [];
      return owners.length > 0 ? owners : doersBehind(context.tree, token, context.mentions);
    })
    .filter(({ mention, kind }) => mention?.form === 'name' || (mention && kind !== 'PERSON'));
  return doers.length === 0 ? match : { ...match, fillers: new Map([...match.fillers, ['S', doers]]) };
};

interface Place {
  readonly place: Filler | null;
  readonly via: boolean;
}

/** Where the deed was done; each place of several is a statement of its own where the edge goes there. */
const placesFor = (
  context: SentenceContext,
  clause: Clause,
  match: Match,
  object: Filler | null,
): Place[] => {
  const slot = (match.fillers.get('place') ?? []).filter(
    ({ kind }) => kind === 'PLACE' || kind === 'ORGANIZATION',
  );
  if (!WITH_PLACE.has(relationByName(match.trigger.relation)?.plover ?? match.trigger.relation))
    return [{ place: slot[0] ?? null, via: false }];
  // "met the leaders of Norland": whose they are
  const isBody = object !== null && /^(?:PERSON|GROUP|ORGANIZATION)$/.test(object.kind);
  const within =
    object && !object.named ? placesOf(context.tree, object.token, context.mentions, isBody) : [];
  const places = within.length > 0 ? within : slot.length > 0 ? slot : placesBeside(clause, context.mentions);
  if (!VIA_PLACE.has(match.trigger.relation) || object?.named || places.length === 0)
    return [{ place: places[0] ?? null, via: false }];
  return places.map((place) => ({ place, via: place.named }));
};

const extraArguments = (match: Match, place: Filler | null): StatementDraft['args'] => {
  const args: StatementDraft['args'][number][] = [];
  for (const [slot, fillers] of match.fillers) {
    const role = ROLE_OF[slot];
    if (!role || role === 'place') continue;
    for (const filler of fillers) args.push({ role, ...argumentOf(filler) });
  }
  if (place) args.push({ role: 'place', ...argumentOf(place) });
  return args;
};

const ruleOf = (clause: Clause, phrase: string, ends: readonly (Filler | null)[]): string => {
  const hops = ends.reduce((sum, end) => sum + (end?.hops ?? 0), 0);
  return `${clause.kind}:${phrase}${hops > 0 ? `; ${hops} ${hops === 1 ? 'hop' : 'hops'}` : ''}`;
};

const isState = (context: SentenceContext, filler: Filler | null): boolean =>
  filler !== null &&
  filler.entity !== null &&
  context.mentions.coreference.entities[filler.entity]?.country !== undefined;

/** Who a statement is attributed to, by the place of its predicate. */
const attributionOf = (context: SentenceContext, clause: Clause, status: Status) =>
  findAttribution(context.tree, status.reporters, clause.head, context.quotes, context.mentions);

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
  if (VIA_PLACE.has(found.trigger.relation) && isToldBehind(clause, found)) return [];
  if (found.fillers.get('S')?.some(({ token }) => isNotAll(context.tree, token))) return [];
  const match = withDoer(context, clause, withOwners(context, clause, found));
  const { relation } = match.trigger;
  const time = timeOf(clause, context.times, match.light);
  const plain = aheadOf(findStatus(context.tree, clause.head), time, context.today, context.text);
  const denied = tellsNot(context.tree, match);
  if (denied && plain.polarity === 'negative') return [];
  const status: Status = denied ? { ...plain, polarity: 'negative' } : plain;
  const attribution = attributionOf(context, clause, status);
  const predicate = predicateOf(clause, match);
  // "rejected this" tells nobody what
  const ends = pairEnds(match, context.text)
    // "violence that killed twelve", "This killed twelve": who died is told all the same
    .map((pair) => (BY_DEED.has(relation) && pair.subject?.pointer ? { ...pair, subject: null } : pair))
    .filter(({ subject, object }) => !subject?.pointer && !object?.pointer);
  return ends.flatMap(({ subject, object }) =>
    placesFor(context, clause, match, object)
      .filter(({ place }) => tellsSomething(subject, object, place))
      .map(({ place, via }): StatementDraft => {
        const plover = ploverOf(
          relation,
          { polarity: status.polarity, modality: status.modality, frame: status.frame as Frame },
          {
            states: isState(context, subject) && isState(context, object),
            objectIsPerson:
              (object?.kind === 'PERSON' || object?.kind === 'GROUP') &&
              !ENVOYS.has(context.tree.lemmas[object.token]!),
          },
        );
        const edgeEnd = via ? place : object;
        return {
          sentence: context.tree.sentence.index,
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
            tree: context.tree,
            predicate: clause.head,
            ends: [subject, edgeEnd],
            trigger: match.trigger.strength,
            shared: clause.subjectLink !== 'own',
            kind: clause.kind === 'noun' && clause.support === undefined ? 'noun' : 'verb',
            unsure: status.unsure,
            orphan: clause.kind === 'verb' && !clause.passive && subject === null,
            attributed: attribution?.direct === true && status.reporters.length === 0,
          }),
        };
      }),
  );
};
