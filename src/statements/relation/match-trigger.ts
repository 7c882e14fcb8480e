import {
  isSymmetric,
  type SlotName,
  type Source,
  type Trigger,
  type TriggerSlot,
} from '../../relations/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import type { Filler } from '../arguments/filler.js';
import { nounPhrase } from '../arguments/noun-phrase.js';
import type { Clause } from '../clauses/clause.js';
import { prepositionOf } from '../clauses/preposition.js';
import { isBelow, type SentenceTree } from '../clauses/sentence-tree.js';
import { doersBehind } from './deed-doers.js';
import { fillersFrom } from './fillers-from.js';
import { type Frame, lightFrameOf, lightNounOf } from './frame.js';
import { mutualMembers } from './mutual-members.js';
import { actsForOwner, actsItself, isArmedCraft, ownersOf } from './owner.js';
import { takes } from './takes.js';

/** A trigger with what fills its slots in a clause. */
export interface Match {
  readonly trigger: Trigger;
  readonly fillers: ReadonlyMap<SlotName, readonly Filler[]>;
  /** Where the object was found: `obj`, a preposition … */
  readonly objectSource: Source;
  /** The light verb's object, where the trigger has one. */
  readonly light?: number;
}

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
  othersOf: boolean,
): Filled => {
  for (const source of slot.sources) {
    // of what a light verb carries the verb's subject is the doer: "sped up the withdrawal of forces"
    if (slot.slot === 'S' && source === 'of' && othersOf && frame.clause.subjects.length > 0) continue;
    const fillers = fillersFrom(frame, source, mentions, slot.slot).filter(
      (filler) => takes(slot, filler, frame.clause.tree) && !used.has(filler.token),
    );
    if (fillers.length > 0) return { fillers, source };
  }
  return NOTHING;
};

/** Not one named out of a set that is there itself: "leaders like Lee met". */
const isMember = ({ included }: Filler): boolean => !included;

/** A set of members: all sources together. */
const fillBoth = (frame: Frame, slot: TriggerSlot, mentions: DocumentMentions): Filled => {
  for (const source of slot.sources) {
    // of two subjects side by side one is called or misread: "Mr Hale, did you discuss it?"
    if (source === 'subj' && frame.clause.subjects.length > 1) continue;
    const { tree } = frame.clause;
    const fillers = mutualMembers(tree, fillersFrom(frame, source, mentions), mentions)
      .filter(isMember)
      .filter((filler) => takes(slot, filler, tree));
    if (fillers.length > 1) return { fillers, source };
  }
  return NOTHING;
};

const isBefore = (tree: SentenceTree, owner: number, noun: number): boolean =>
  tree.tokens[owner]!.head === noun && /^(?:amod|compound)$/.test(tree.labels[owner]!);

/** "her cousins live in Lund": what people of somebody's do is not done by that one. */
const isSomebody = (tree: SentenceTree, token: number, mentions: DocumentMentions): boolean =>
  tree.children[token]!.some(
    (child) =>
      tree.tokens[child]!.label === 'nmod:poss' &&
      mentions.at(tree.sentence.index, child)?.type === 'PERSON' &&
      /^(?:PERSON|GROUP)$/.test(mentions.at(tree.sentence.index, token)?.type ?? ''),
  );

/** The words of a noun with its owner before it, where nothing follows that belongs to it. */
const wordsOfOwned = (tree: SentenceTree, noun: number, owner: Filler): Partial<Filler> => {
  const isWhose =
    tree.tokens[owner.token]!.label === 'nmod:poss' && tree.tokens[owner.token]!.upos !== 'PRON';
  if (!isWhose && !isBefore(tree, owner.token, noun)) return {};
  const span = nounPhrase(tree, noun);
  return isWhose && span.end > tree.tokens[noun]!.end ? {} : { span };
};

/** What befalls a thing befalls nobody whose it is: "her bill died in committee". */
const UNDERGONE: ReadonlySet<string> = new Set(['DIED', 'RESIGNED_FROM', 'MARRIED']);

/** Whose a thing or deed is, and else who carries the deed out. */
const actorsBehind = (tree: SentenceTree, noun: number, mentions: DocumentMentions): Filler[] => {
  const owners = ownersOf(tree, noun, mentions);
  return owners.length > 0 ? owners : doersBehind(tree, noun, mentions);
};

/** Whose things act: "Norland helicopters shelled the town". */
const ownedSubjects = (
  { relation }: Trigger,
  frame: Frame,
  slot: TriggerSlot,
  mentions: DocumentMentions,
): Filler[] =>
  !UNDERGONE.has(relation) && slot.kinds && slot.sources.includes('subj')
    ? frame.clause.subjects
        .filter(
          (token) =>
            actsForOwner(frame.clause.tree, token) && !isSomebody(frame.clause.tree, token, mentions),
        )
        .flatMap((token) =>
          actorsBehind(frame.clause.tree, token, mentions)
            .filter((filler) => takes(slot, filler, frame.clause.tree))
            .map((owner) => ({
              ...owner,
              // "a French warship", "Norland's mission": the words are all, whoever they stand for
              ...wordsOfOwned(frame.clause.tree, token, owner),
              ...(isBefore(frame.clause.tree, owner.token, token) && actsItself(frame.clause.tree, token)
                ? { entity: null, named: false, token }
                : {}),
              hops: owner.hops + 1,
            })),
        )
    : [];

/** "Fighter aircraft struck a camp": arms, where nobody is named for them: "French jets". */
const craftSubjects = (frame: Frame, slot: TriggerSlot, mentions: DocumentMentions): Filler[] => {
  const { tree, subjects } = frame.clause;
  if (!slot.kinds?.has('ORGANIZATION') || !subjects.some((token) => isArmedCraft(tree, token))) return [];
  const owned = subjects
    .flatMap((token) => (actsItself(tree, token) ? [] : ownersOf(tree, token, mentions)))
    .filter((filler) => takes(slot, filler, tree));
  return owned.length > 0
    ? owned
    : fillersFrom(frame, 'subj', mentions).filter(
        ({ kind, token }) => kind === 'TEXT' && isArmedCraft(tree, token),
      );
};

/** "A and B met", "A and B exchanged fire": who does it where a symmetric verb has several subjects and needs no object. */
const actingMutually = (
  trigger: Trigger,
  slot: TriggerSlot,
  frame: Frame,
  light: number | undefined,
  mentions: DocumentMentions,
): readonly Filler[] => {
  if (trigger.kind !== 'verb' || slot.demanded || !isSymmetric(trigger.relation)) return [];
  const { tree, objects } = frame.clause;
  if (objects.some((object) => light === undefined || !isBelow(tree, light, object))) return [];
  const subjects = fillersFrom(frame, 'subj', mentions)
    .filter(isMember)
    .filter(({ entity }) => entity !== null);
  const members = mutualMembers(tree, subjects, mentions);
  return members.length > 1 ? members : [];
};

/** Verbs whose subject wants or refuses what another does: "demanded the release of". */
const OF_ANOTHER: ReadonlySet<string> = new Set([
  'demand',
  'request',
  'seek',
  'want',
  'reject',
  'refuse',
  'propose',
]);

/** Who acts in an event noun that a verb carries: the verb's subject, unless it only wants the deed from another. */
const carriedSubjects = (
  trigger: Trigger,
  slot: TriggerSlot,
  frame: Frame,
  mentions: DocumentMentions,
): Filler[] => {
  const { tree, support } = frame.clause;
  if (support !== undefined && OF_ANOTHER.has(tree.lemmas[support]!) && !isSymmetric(trigger.relation))
    return [];
  return fillersFrom(frame, 'subj', mentions).filter((filler) => takes(slot, filler, tree));
};

const hasForm = ({ form }: Trigger, { tree, head, passive, objects }: Clause): boolean => {
  switch (form) {
    case 'passive':
      return passive;
    case 'active':
      return !passive;
    case 'single':
      return !passive && objects.length === 1;
    case 'plural':
      return tree.tokens[head]!.xpos.endsWith('S');
    case 'bare':
      // "left office", and not "left the minister's office"
      return objects.every((object) =>
        tree.children[object]!.every((child) => !/^(?:det|nmod:poss)$/.test(tree.tokens[child]!.label)),
      );
    case 'done':
      return !(
        tree.tokens[head]!.xpos === 'VBG' &&
        tree.children[head]!.some(
          (child) => tree.labels[child] === 'aux' && tree.tokens[child]!.xpos === 'VBD',
        )
      );
    case 'in':
    case 'at':
      return prepositionOf(tree, head) === form;
    default:
      return true;
  }
};

/** Deeds that those who order them have others do. */
const BY_ORDER: ReadonlySet<string> = new Set(['KILLED', 'ABDUCTED']);
const ORDERING: ReadonlySet<string> = new Set(['order', 'arrange']);

/** "ordered the killing of Lee": who did it, and whether it was done, is not told here. */
const isOrdered = ({ relation }: Trigger, { tree, kind, support }: Clause): boolean =>
  kind === 'noun' && support !== undefined && BY_ORDER.has(relation) && ORDERING.has(tree.lemmas[support]!);

/** Matches a trigger against the frame of a clause; undefined where a required slot stays open. */
export const matchTrigger = (
  trigger: Trigger,
  plain: Frame,
  mentions: DocumentMentions,
): Match | undefined => {
  const { clause } = plain;
  if (!hasForm(trigger, clause) || isOrdered(trigger, clause)) return undefined;
  const light = trigger.light.length > 0 ? lightNounOf(trigger, clause) : undefined;
  if (trigger.light.length > 0 && light === undefined) return undefined;
  const frame = light === undefined ? plain : lightFrameOf(clause, plain.fillersOf, light);
  const fillers = new Map<SlotName, readonly Filler[]>();
  let objectSource: Source = '';
  for (const source of trigger.without) if (fillersFrom(frame, source, mentions).length > 0) return undefined;
  const used = new Set<number>();
  const othersOf =
    clause.kind === 'noun' &&
    trigger.slots.some(({ slot, sources }) => slot !== 'S' && sources.includes('of'));
  const put = (slot: SlotName, found: readonly Filler[]): void => {
    fillers.set(slot, found);
    for (const { token } of found) used.add(token);
  };
  let mutual: readonly Filler[] = [];
  for (const slot of trigger.slots) {
    const found =
      slot.slot === 'B' ? fillBoth(frame, slot, mentions) : fillSlot(frame, slot, mentions, used, othersOf);
    if (found.fillers.length > 0) {
      put(slot.slot, found.fillers);
      if (slot.slot === 'O') objectSource = found.source;
      continue;
    }
    if (slot.slot === 'O') {
      mutual = actingMutually(trigger, slot, frame, light, mentions);
      if (mutual.length > 0) continue;
    }
    if (slot.slot === 'S' && clause.kind === 'noun' && clause.subjects.length > 0) {
      const carried = carriedSubjects(trigger, slot, frame, mentions);
      const crafts = carried.length > 0 ? carried : craftSubjects(frame, slot, mentions);
      if (crafts.length > 0) put('S', crafts);
      else if (!slot.optional) return undefined;
      continue;
    }
    if (slot.slot === 'S') {
      const owned = ownedSubjects(trigger, frame, slot, mentions);
      const owners = owned.length > 0 ? owned : craftSubjects(frame, slot, mentions);
      if (owners.length > 0) {
        fillers.set('S', owners);
        continue;
      }
    }
    if (!slot.optional) return undefined;
    if (slot.slot === 'S' && clause.subjects.length > 0 && slot.kinds && slot.sources.includes('subj'))
      return undefined;
  }
  if (mutual.length > 0) fillers.set('S', mutual);
  if (trigger.kind === 'noun' && fillers.size === 0) return undefined;
  return { trigger, fillers, objectSource, ...(light === undefined ? {} : { light }) };
};
