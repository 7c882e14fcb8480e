import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import { VERB_GOVERNORS } from './governors.js';
import type { Reporter } from './status.js';

/** Verbs of speech that may stand beside what is said: "…, police said". */
const saysSo = (tree: SentenceTree, token: number): boolean =>
  VERB_GOVERNORS.get(tree.lemmas[token]!)?.clause === 'speech';

/** Who reports a clause from beside it: "according to police, …", "…, police said", "as police said". */
export const sideReporters = (tree: SentenceTree, token: number): Reporter[] => {
  const found: Reporter[] = [];
  for (const child of tree.children[token]!) {
    const label = tree.labels[child];
    if (label === 'obl' || label === 'nmod' || label === 'advmod') {
      if (prepositionOf(tree, child) === 'according to') found.push({ cue: child, tokens: [child] });
    } else if (
      (label === 'parataxis' || label === 'advcl') &&
      tree.tokens[child]!.upos === 'VERB' &&
      saysSo(tree, child)
    ) {
      if (tree.children[child]!.some((part) => tree.labels[part] === 'ccomp')) continue;
      const marker = tree.children[child]!.find((part) => tree.labels[part] === 'mark');
      if (label === 'advcl' && (marker === undefined || tree.lemmas[marker] !== 'as')) continue;
      const { tokens } = subjectOf(tree, child);
      if (tokens.length > 0 && tree.labels[tokens[0]!] === 'nsubj') found.push({ cue: child, tokens });
    }
  }
  return found;
};
