import { type Effect, rows } from './effect.js';

/** Modal verbs. */
export const MODALS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ['will', 'future'],
  ['shall', 'future'],
  ['would', 'conditional'],
  ['could', 'hedge'],
  ['can', 'conditional'],
  ['may', 'hedge'],
  ['might', 'hedge'],
  ['should', 'desire'],
  ['must', 'desire'],
  ['ought', 'desire'],
]);

/** Adverbs and adjectives beside a predicate that hedge or shift it: "reportedly", "alleged", "planned". */
export const MODIFIERS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...rows<Effect>(
    `reportedly allegedly apparently possibly perhaps maybe probably supposedly purportedly presumably seemingly
    ostensibly potentially likely conceivably arguably`,
    'hedge',
  ),
  ...rows<Effect>(
    `alleged suspected possible potential reported supposed purported apparent presumed rumored rumoured threatened
    feared hypothetical probable would-be`,
    'hedge',
  ),
  ...rows<Effect>(
    `future upcoming forthcoming scheduled imminent prospective expected postponed delayed impending next
    pending`,
    'future',
  ),
  ...rows<Effect>('planned proposed intended', 'plan'),
  ...rows<Effect>('attempted failed foiled thwarted unsuccessful abortive botched', 'attempt'),
  ...rows<Effect>('cancelled canceled aborted now-cancelled averted', 'negate'),
]);

/** Conjunctions and prepositions that open an adverbial clause that is not said to hold. */
export const CONJUNCTIONS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...rows<Effect>(
    'if unless in_case provided providing once until till assuming supposing as_long_as',
    'conditional',
  ),
  ...rows<Effect>('whether lest as_if as_though', 'hedge'),
  ...rows<Effect>('without instead_of rather_than short_of far_from', 'negate'),
  ...rows<Effect>('so_that in_order in_order_to to so_as_to so_as', 'purpose'),
]);
