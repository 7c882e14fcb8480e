import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { NOUN_GOVERNORS } from './governors.js';

/** Verbs by which what was meant is given up, by itself and with a preposition. */
const DROPPING = words(
  `drop withdraw ditch axe rescind retract reverse revoke discard junk jettison scuttle kill nix forgo forsake relinquish
  renounce shelve scrap abandon`,
);
const REVERSING = words('reverse revoke rescind kill nix');
const BACKING_OUT = words('back retreat withdraw walk pull step renege shy');

/** "dropped a plan to ban it", "backed away from a threat to attack": what was meant and is no longer. */
export const isGivenUp = (
  tree: SentenceTree,
  noun: number,
  governor: number,
  preposition: string,
): boolean => {
  const effect = NOUN_GOVERNORS.get(tree.lemmas[noun]!);
  if (effect !== 'plan' && effect !== 'will' && effect !== 'want') return false;
  const verb = tree.lemmas[governor]!;
  // "reversed a decision to dismiss her": made by another, and carried out
  if (effect === 'will' && REVERSING.has(verb)) return false;
  return preposition === ''
    ? DROPPING.has(verb)
    : /^(?:from|of|on)$/.test(preposition.split(' ').at(-1)!) && BACKING_OUT.has(verb);
};
