import type { SentenceTree } from '../clauses/sentence-tree.js';
import { endOf } from './clause-parts.js';
import { verbName } from './governed.js';
import { VERB_GOVERNORS } from './governors.js';

/** "as the two sides discussed": several who tell nobody else. */
const TALKS: ReadonlySet<string> = new Set(['discuss', 'debate']);

/** Verbs of speech that may stand beside what is said: "…, police said". */
export const saysSo = (tree: SentenceTree, token: number): boolean =>
  (VERB_GOVERNORS.get(verbName(tree, token)) ?? VERB_GOVERNORS.get(tree.lemmas[token]!))?.clause === 'speech'
    ? !TALKS.has(tree.lemmas[token]!)
    : tree.lemmas[token] === 'discover' || tree.lemmas[token] === 'allege';

/** "officials said on Friday": the last word of what tells when they did. */
export const lastWithTime = (tree: SentenceTree, verb: number): number => {
  let last = verb;
  for (const part of tree.children[verb]!) {
    if (part === last + 1 && tree.tokens[part]!.label === 'compound:prt') last = part;
    if (part < last || !/^(?:obl|advmod)$/.test(tree.labels[part]!)) continue;
    const [first = part] = tree.children[part]!;
    const end = endOf(tree, part);
    if (Math.min(first, part) !== last + 1 || end - last > 4) break;
    last = end;
  }
  return last;
};
