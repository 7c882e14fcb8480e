import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { verbName } from './governed.js';
import type { Effect } from './governors.js';
import { ownTense } from './tense.js';
import { isDefinite, isNaming } from './words-of.js';

/** Nouns of what binds those who agreed on it, until they call it off. */
const PACTS = words('pact agreement treaty accord deal contract');
const VIOLENCE = words(
  'attack bombing killing murder assassination massacre raid strike shooting assault invasion shelling ambush slaughter',
);

const KEEPING = words('maintain uphold keep lift ease relax loosen');
const ENDING: ReadonlySet<string> = new Set(['cancel', 'call off', 'scrap', 'abandon', 'suspend']);
/** Verbs that make sure of something. */
export const ASSURING = words('confirm verify establish corroborate substantiate');

/** What a verb makes of a noun, seen what noun it is. */
export const byVerb = (tree: SentenceTree, noun: number, governor: number, effect: Effect): Effect => {
  const verb = tree.lemmas[governor]!;
  // "decided that the suspension be maintained"
  if (KEEPING.has(verb)) return 'given';
  // "ordered the attack": who is said to have ordered it is so of one that was made
  if (/^(?:order|direct|command)$/.test(verb) && VIOLENCE.has(tree.lemmas[noun]!) && isDefinite(tree, noun))
    return ownTense(tree, governor) === 'past' ? 'fact' : effect;
  // "no group claimed the attack": it was made
  if (verb === 'claim' && VIOLENCE.has(tree.lemmas[noun]!) && isDefinite(tree, noun)) return 'given';
  // "what it called the expulsion", "called the arrest illegal"
  if (isNaming(tree, governor)) return 'given';
  // "cancelled all pacts": there were some
  if (effect === 'negate' && ENDING.has(verbName(tree, governor)) && PACTS.has(tree.lemmas[noun]!))
    return 'given';
  // "denied causing the death": the death is none of what is denied
  if (verb === 'cause' && tree.tokens[governor]!.xpos === 'VBG' && isDefinite(tree, noun)) return 'given';
  return effect;
};
