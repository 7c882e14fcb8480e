import { words } from '../../document/index.js';

/** Verbs of what a happening does by itself: "the strike on Friday killed five". */
export const EFFECT_VERBS = words(
  'kill injure wound hurt hit strike destroy damage leave cause claim target',
);
