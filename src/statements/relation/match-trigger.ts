import {
  isSymmetric,
  type SlotName,
  type Source,
  type Trigger,
  type TriggerSlot,
} from '../../relations/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill, fillClause } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import type { Clause, Oblique } from '../clauses/clause.js';
import { nounClause } from '../clauses/noun-clause.js';
import { prepositionOf } from '../clauses/preposition.js';
import { coordinated } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import { isPassive } from '../clauses/voice.js';
import { ownersOf } from './owner.js';

/** A trigger with what fills its slots in a clause. */
export interface Match {
  readonly trigger: Trigger;
  readonly fillers: ReadonlyMap<SlotName, readonly Filler[]>;
  /** Where the object was found: `obj`, a preposition … */
  readonly objectSource: Source;
  /** The light verb's object, where the trigger has one. */
  readonly light?: number;
}

/** Markers of adverbial clauses that tell what the predicate is about: "accused of killing". */
const CONTENT_MARKERS: ReadonlySet<string> = new Set([
  'of',
  'from',
  'for',
  'to',
  'that',
  'about',
  'against',
  'on',
  'over',
  'into',
]);

const isContent = (label: string, marker: string): boolean =>
  label === 'ccomp' ||
  label === 'xcomp' ||
  label === 'csubj' ||
  (label === 'acl' && marker !== '') ||
  (label === 'advcl' && CONTENT_MARKERS.has(marker));

/** Nouns of fixed phrases, which fill no argument: "on behalf of", "as part of". */
const IDIOMS: ReadonlySet<string> = new Set([
  'behalf',
  'part',
  'addition',
  'order',
  'case',
  'end',
  'fact',
  'basis',
  'result',
  'term',
  'way',
  'time',
  'moment',
  'wake',
  'place',
  'light',
]);

/** Obliques of a clause and, where a light verb carries a noun, of the noun. */
interface Frame {
  readonly clause: Clause;
  readonly obliques: readonly Oblique[];
  readonly modifiers: readonly number[];
  readonly complements: Clause['complements'];
}

const clausesFrom = (frame: Frame, source: Source): readonly number[] => {
  const content = frame.complements.filter(({ label, marker }) => isContent(label, marker));
  if (source === 'clause') return content.map(({ token }) => token);
  if (source === 'to clause')
    return content.filter(({ marker }) => marker === 'to').map(({ token }) => token);
  if (source === 'that') return content.filter(({ label }) => label === 'ccomp').map(({ token }) => token);
  return [];
};

const childLike = (clause: Clause, lemma: string): number | undefined =>
  clause.tree.children[clause.head]!.find((child) => clause.tree.lemmas[child] === lemma);

/** Who must act by a clause that is said: "said that Norland must leave". */
const deonticSubjects = ({ clause: { tree }, complements }: Frame): readonly number[] =>
  complements
    .filter(
      ({ label, token }) =>
        label === 'ccomp' &&
        tree.children[token]!.some(
          (child) => tree.labels[child] === 'aux' && /^must$/.test(tree.lemmas[child]!),
        ),
    )
    .flatMap(({ token }) =>
      isPassive(tree, token)
        ? []
        : subjectOf(tree, token).tokens.filter(
            (subject) => !/^(?:we|i|it)$/.test(tree.tokens[subject]!.text.toLowerCase()),
          ),
    );

const fillersFrom = (frame: Frame, source: Source, mentions: DocumentMentions): Filler[] => {
  const { clause } = frame;
  const { tree } = clause;
  const nominal = (tokens: readonly number[]): Filler[] =>
    tokens.flatMap((token) => fill(tree, token, mentions));
  switch (source) {
    case 'subj':
      return nominal(clause.subjects);
    case 'obj':
      return nominal(clause.objects);
    case 'iobj':
      return nominal(clause.indirect);
    case 'mod':
      return nominal(
        frame.modifiers.filter((token) => mentions.at(tree.sentence.index, token) !== undefined),
      );
    case 'clause':
    case 'to clause':
    case 'that':
      return clausesFrom(frame, source).map((token) => fillClause(tree, token));
    case 'clause subject':
      return nominal(
        frame.complements
          .filter(
            ({ label, token }) =>
              label === 'ccomp' && tree.children[token]!.some((child) => tree.labels[child] === 'nsubj'),
          )
          .flatMap(({ token }) => subjectOf(tree, token).tokens),
      );
    case 'must subject':
      return nominal(deonticSubjects(frame));
    case 'xcomp':
      return frame.complements
        .filter(({ label, marker }) => label === 'xcomp' && marker !== 'to')
        .map(({ token }) => fillClause(tree, token));
  }
  if (source.startsWith('=')) {
    const child = childLike(clause, source.slice(1));
    return child === undefined ? [] : [fillClause(tree, child)];
  }
  const obliques = frame.obliques
    .filter(({ preposition, token }) => preposition === source && !IDIOMS.has(tree.lemmas[token]!))
    .map(({ token }) => token);
  const gerunds = frame.complements
    .filter(
      ({ label, marker }) =>
        marker === source && (label === 'advcl' || label === 'acl' || label === 'xcomp' || label === 'ccomp'),
    )
    .map(({ token }) => fillClause(tree, token));
  return [...nominal(obliques), ...gerunds];
};

interface Filled {
  readonly fillers: readonly Filler[];
  readonly source: Source;
}

const NOTHING: Filled = { fillers: [], source: '' };

/** The first source that gives something. */
const fillSlot = (
  frame: Frame,
  slot: TriggerSlot,
  mentions: DocumentMentions,
  used: ReadonlySet<number>,
): Filled => {
  for (const source of slot.sources) {
    // of what a light verb carries the verb's subject is the doer: "sped up the withdrawal of forces"
    if (
      slot.slot === 'S' &&
      source === 'of' &&
      frame.clause.kind === 'noun' &&
      frame.clause.subjects.length > 0
    )
      continue;
    const fillers = fillersFrom(frame, source, mentions).filter(
      ({ kind, token }) => (slot.kinds?.has(kind) ?? true) && !used.has(token),
    );
    if (fillers.length > 0) return { fillers, source };
  }
  return NOTHING;
};

/** A set of members: all sources together. */
const fillBoth = (frame: Frame, slot: TriggerSlot, mentions: DocumentMentions): Filled => {
  for (const source of slot.sources) {
    const fillers = fillersFrom(frame, source, mentions).filter(({ kind }) => slot.kinds?.has(kind) ?? true);
    if (fillers.length > 1) return { fillers, source };
  }
  return NOTHING;
};

/** Whose things act: "Norland helicopters shelled the town". */
const ownedSubjects = (frame: Frame, slot: TriggerSlot, mentions: DocumentMentions): Filler[] =>
  slot.kinds && slot.sources.includes('subj')
    ? frame.clause.subjects
        .flatMap((token) => ownersOf(frame.clause.tree, token, mentions))
        .filter(({ kind }) => slot.kinds!.has(kind))
        .map((owner) => ({ ...owner, hops: owner.hops + 1 }))
    : [];

/** Required slots first, so that an optional one does not take what they need. */
const inOrder = (slots: readonly TriggerSlot[]): readonly TriggerSlot[] => [
  ...slots.filter(({ optional }) => !optional),
  ...slots.filter(({ optional }) => optional),
];

/** Head nouns that a light verb's object has: of "a wave of attacks" both. */
const lightObject = (clause: Clause, lemmas: readonly string[]): number | undefined => {
  const { tree } = clause;
  for (const object of clause.objects.flatMap((first) => coordinated(tree, first))) {
    if (lemmas.includes(tree.lemmas[object]!)) return object;
    const inner = tree.children[object]!.find(
      (child) => tree.labels[child] === 'nmod' && lemmas.includes(tree.lemmas[child]!),
    );
    if (inner !== undefined) return inner;
  }
  return undefined;
};

/** Prepositions that belong to the noun before them rather than to the verb. */
const NOUN_ONLY: ReadonlySet<string> = new Set(['of', 'poss', 'by', '']);

/** "withdrew its troops from X": what the tree hangs on the object may be the verb's. */
const besideObject = (clause: Clause): Oblique[] =>
  clause.objects.flatMap((object) =>
    clause.tree.children[object]!.filter((child) => clause.tree.labels[child] === 'nmod')
      .map((token) => ({ token, preposition: prepositionOf(clause.tree, token) }))
      .filter(({ preposition }) => !NOUN_ONLY.has(preposition)),
  );

const frameOf = (clause: Clause, light: number | undefined): Frame => {
  if (light === undefined) {
    const { obliques, modifiers, complements } = clause;
    return {
      clause,
      obliques: clause.kind === 'verb' ? [...obliques, ...besideObject(clause)] : obliques,
      modifiers,
      complements,
    };
  }
  const noun = nounClause(clause.tree, light);
  // "25 tons of food aid to refugees": what hangs on the goods
  const counted = noun.obliques
    .filter(({ preposition }) => preposition === 'of')
    .flatMap(({ token }) => nounClause(clause.tree, token).obliques);
  return {
    clause,
    obliques: [...noun.obliques, ...counted, ...clause.obliques],
    modifiers: noun.modifiers,
    complements: [...clause.complements, ...noun.complements],
  };
};

/** "A and B met": a symmetric verb with several subjects and no object needs none. */
const actsMutually = (trigger: Trigger, frame: Frame, mentions: DocumentMentions): boolean =>
  trigger.kind === 'verb' &&
  trigger.light.length === 0 &&
  isSymmetric(trigger.relation) &&
  frame.clause.objects.length === 0 &&
  fillersFrom(frame, 'subj', mentions).filter(({ entity }) => entity !== null).length > 1;

/** Matches a trigger against a clause; undefined where a required slot stays open. */
export const matchTrigger = (
  trigger: Trigger,
  clause: Clause,
  mentions: DocumentMentions,
): Match | undefined => {
  const light = trigger.light.length > 0 ? lightObject(clause, trigger.light) : undefined;
  if (trigger.light.length > 0 && light === undefined) return undefined;
  const frame = frameOf(clause, light);
  const fillers = new Map<SlotName, readonly Filler[]>();
  let objectSource: Source = '';
  for (const source of trigger.without) if (fillersFrom(frame, source, mentions).length > 0) return undefined;
  const used = new Set<number>();
  for (const slot of inOrder(trigger.slots)) {
    const found = slot.slot === 'B' ? fillBoth(frame, slot, mentions) : fillSlot(frame, slot, mentions, used);
    if (found.fillers.length > 0) {
      fillers.set(slot.slot, found.fillers);
      for (const { token } of found.fillers) used.add(token);
      if (slot.slot === 'O') objectSource = found.source;
    } else if (slot.slot === 'O' && actsMutually(trigger, frame, mentions)) continue;
    else if (slot.slot === 'S' && clause.kind === 'noun' && clause.subjects.length > 0) {
      // an event noun that a light verb carries: who acts is the verb's subject
      const carried = fillersFrom(frame, 'subj', mentions).filter(
        ({ kind }) => slot.kinds?.has(kind) ?? true,
      );
      if (carried.length > 0) fillers.set('S', carried);
      else if (!slot.optional) return undefined;
    } else if (slot.slot === 'S' && ownedSubjects(frame, slot, mentions).length > 0)
      fillers.set('S', ownedSubjects(frame, slot, mentions));
    else if (!slot.optional) return undefined;
    else if (slot.slot === 'S' && clause.subjects.length > 0 && slot.kinds && slot.sources.includes('subj'))
      return undefined;
  }
  if (trigger.kind === 'noun' && fillers.size === 0) return undefined;
  return { trigger, fillers, objectSource, ...(light === undefined ? {} : { light }) };
};
