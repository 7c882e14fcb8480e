import type { SentenceTree } from '../clauses/sentence-tree.js';
import { auxiliariesOf } from '../clauses/voice.js';
import type { Tense } from '../statement.js';

/** Tense of a predicate by its own words; undefined for an infinitive, a gerund or a noun. */
export const ownTense = (tree: SentenceTree, token: number): Tense | undefined => {
  const auxiliaries = [
    ...auxiliariesOf(tree, token),
    ...tree.children[token]!.filter((child) => tree.labels[child] === 'cop'),
  ];
  let finite: string | undefined;
  for (const aux of auxiliaries) {
    const { xpos } = tree.tokens[aux]!;
    if (xpos === 'MD')
      return tree.lemmas[aux] === 'will' || tree.lemmas[aux] === 'shall' ? 'future' : 'present';
    // "has met" tells what is past
    if (tree.lemmas[aux] === 'have' && tree.tokens[aux]!.label === 'aux') return 'past';
    finite ??= xpos;
  }
  const tag = finite ?? tree.tokens[token]!.xpos;
  if (tag === 'VBD') return 'past';
  if (tag === 'VBP' || tag === 'VBZ') return 'present';
  if (tag === 'VBN' && finite === undefined) return 'past';
  return undefined;
};
