import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** Nouns of what happens on a day, whose date is that of what is told to be done in it. */
const HAPPENINGS = words(
  `blast explosion crash collision accident disaster earthquake quake tremor storm fire blaze flood shooting massacre
  shootout stampede election vote referendum primary coup summit conference ceremony match game incident clash battle
  raid siege operation offensive march rally riot hearing briefing interview speech session debate swap address broadcast
  telecast sermon statement letter memo memorandum email e-mail message tweet post editorial communique`,
);

/** True for a noun of what happens on a day. */
export const isHappening = (tree: SentenceTree, noun: number): boolean =>
  tree.tokens[noun]!.upos === 'NOUN' && HAPPENINGS.has(tree.lemmas[noun]!);
