import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { type StatusDraft, turn } from './draft.js';
import { applyGovernor } from './governor-of.js';
import { isNegated } from './polarity.js';

const LITTLE = words('nothing little');
/** Words for all that somebody did. */
const DOINGS = words('anything nothing little something everything much more lot all best utmost whatever');
/** As much as anybody could. */
const ALL = words('everything all best utmost whatever');

/** "did nothing to help", "nothing was done to help": what "do" does that an infinitive goes with. */
export const isDoing = (tree: SentenceTree, noun: number): boolean => {
  const { head, label } = tree.tokens[noun]!;
  return (
    DOINGS.has(tree.lemmas[noun]!) &&
    /^(?:obj|nsubj:pass)$/.test(label) &&
    // "done", taken for an adjective
    /^do(?:ne)?$/.test(tree.lemmas[head]!)
  );
};

/** What such an infinitive tells was done as far as anything was. */
export const applyDoing = (tree: SentenceTree, noun: number, draft: StatusDraft): void => {
  const verb = tree.tokens[noun]!.head;
  applyGovernor(tree, verb, ALL.has(tree.lemmas[noun]!) ? 'attempt' : 'fact', draft);
  if (LITTLE.has(tree.lemmas[noun]!) && !isNegated(tree, verb)) turn(draft);
};
