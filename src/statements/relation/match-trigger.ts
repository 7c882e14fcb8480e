import type { SlotName, Source, Trigger } from '../../relations/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import type { Filler } from '../arguments/filler.js';
import { fillBoth, fillSlot } from './fill-slot.js';
import { fillersFrom } from './fillers-from.js';
import { type Frame, lightFrameOf, lightNounOf } from './frame.js';
import { hasForm, isHalted, isOrdered } from './has-form.js';
import { isOtherSense } from './other-sense.js';
import { craftSubjects, ownedSubjects } from './owned-subjects.js';
import { actingMutually, carriedSubjects } from './shared-subjects.js';

/** A trigger with what fills its slots in a clause. */
export interface Match {
  readonly trigger: Trigger;
  readonly fillers: ReadonlyMap<SlotName, readonly Filler[]>;
  /** Where the object was found: `obj`, a preposition … */
  readonly objectSource: Source;
  /** The light verb's object, where the trigger has one. */
  readonly light?: number;
}

/** Matches a trigger against the frame of a clause; undefined where a required slot stays open. */
export const matchTrigger = (
  trigger: Trigger,
  plain: Frame,
  mentions: DocumentMentions,
): Match | undefined => {
  const { clause } = plain;
  if (!hasForm(trigger, clause) || isOrdered(trigger, clause) || isHalted(trigger, clause)) return undefined;
  if (isOtherSense(trigger, clause)) return undefined;
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
