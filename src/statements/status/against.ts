import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { ADVISED } from '../clauses/subject/lexicon.js';
import { type StatusDraft, turn } from './draft.js';
import { applyGovernor } from './governor-of.js';

/** Verbs and nouns of those who speak against what others may do: "cautioned against blaming Lee". */
const SPOKEN: ReadonlySet<string> = new Set([
  ...ADVISED,
  ...words('warning advice argument plea recommendation'),
]);
/** Verbs and nouns of those who will not do it themselves: "decided against selling". */
const RESOLVED = words('decide vote opt choose rule resolve decision choice');

/** A gerund behind "against": what is not to be, or not going to be, done. True where it is one. */
export const applyAgainst = (
  tree: SentenceTree,
  governor: number,
  marker: string,
  draft: StatusDraft,
): boolean => {
  if (marker !== 'against') return false;
  const lemma = tree.lemmas[governor]!;
  const spoken = SPOKEN.has(lemma);
  if (!spoken && !RESOLVED.has(lemma)) return false;
  turn(draft);
  applyGovernor(tree, governor, spoken ? 'desire' : 'will', draft);
  return true;
};
