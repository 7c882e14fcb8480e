import { words } from '../../document/index.js';
import { isSymmetric, type Trigger, type TriggerSlot } from '../../relations/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import type { Filler } from '../arguments/filler.js';
import { isBelow } from '../clauses/sentence-tree.js';
import { fillersFrom } from './fillers-from.js';
import type { Frame } from './frame.js';
import { mutualMembers } from './mutual-members.js';
import { takes } from './takes.js';

/** "A and B met", "A and B exchanged fire": who does it where a symmetric verb has several subjects and needs no object. */
export const actingMutually = (
  trigger: Trigger,
  slot: TriggerSlot,
  frame: Frame,
  light: number | undefined,
  mentions: DocumentMentions,
): readonly Filler[] => {
  if (trigger.kind !== 'verb' || slot.demanded || !isSymmetric(trigger.relation)) return [];
  const { tree, objects } = frame.clause;
  if (objects.some((object) => light === undefined || !isBelow(tree, light, object))) return [];
  const subjects = fillersFrom(frame, 'subj', mentions).filter(
    ({ entity, included }) => entity !== null && !included,
  );
  const members = mutualMembers(tree, subjects, mentions);
  return members.length > 1 ? members : [];
};

/** Verbs whose subject wants or refuses what another does: "demanded the release of". */
const OF_ANOTHER = words('demand request seek want reject refuse propose');

/** Who acts in an event noun that a verb carries: the verb's subject, unless it only wants the deed from another. */
export const carriedSubjects = (
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
