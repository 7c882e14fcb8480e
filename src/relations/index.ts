export { findTriggers, knowsVerb } from './find-triggers.js';
export { otherNounTriggers } from './other-nouns.js';
export { type Frame, type PloverStatus, ploverOf } from './plover.js';
export { type QuadClass, quadOf } from './quad.js';
export type { PloverEvent, Relation } from './relation.js';
export { isSymmetric, relationByName, shownAs } from './relation-by-name.js';
export { isState } from './states.js';
export type { FillerKind, LightNoun, SlotName, Source, Trigger, TriggerSlot } from './trigger.js';
export { RELATIONS } from './vocabulary/index.js';
