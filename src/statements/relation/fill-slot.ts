import type { Source, TriggerSlot } from '../../relations/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import type { Filler } from '../arguments/filler.js';
import { fillersFrom } from './fillers-from.js';
import type { Frame } from './frame.js';
import { mutualMembers } from './mutual-members.js';
import { takes } from './takes.js';

/** What fills a slot, and where it was found. */
interface Filled {
  readonly fillers: readonly Filler[];
  readonly source: Source;
}

const NOTHING: Filled = { fillers: [], source: '' };

/** The first source that gives something. `used` are tokens that fill other slots; `othersOf`: another slot asks for "of" too. */
export const fillSlot = (
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

/** A set of members: all sources together. */
export const fillBoth = (frame: Frame, slot: TriggerSlot, mentions: DocumentMentions): Filled => {
  for (const source of slot.sources) {
    // of two subjects side by side one is called or misread: "Mr Hale, did you discuss it?"
    if (source === 'subj' && frame.clause.subjects.length > 1) continue;
    const { tree } = frame.clause;
    // not one named out of a set that is there itself: "leaders like Lee met"
    const fillers = mutualMembers(tree, fillersFrom(frame, source, mentions), mentions).filter(
      (filler) => !filler.included && takes(slot, filler, tree),
    );
    if (fillers.length > 1) return { fillers, source };
  }
  return NOTHING;
};
