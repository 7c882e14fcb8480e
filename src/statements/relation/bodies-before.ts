import type { DocumentMentions } from '../arguments/document-mentions.js';
import { type Filler, wordsAlone } from '../arguments/filler.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** People under arms and bodies by the noun before their deed: "a rebel attack", "a government offer". */
const BODIES: ReadonlySet<string> = new Set(
  'rebel militant insurgent guerrilla separatist jihadist militia gang pirate army police coalition government opposition court'.split(
    ' ',
  ),
);

/** "a rebel attack on a village": nobody known, and whose attack it is all the same. */
export const bodiesBefore = (tree: SentenceTree, noun: number, mentions: DocumentMentions): Filler[] => {
  const before = tree.tokens[noun - 1];
  if (before === undefined || before.head !== noun || !BODIES.has(tree.lemmas[before.index]!)) return [];
  if (!/^(?:compound|amod)$/.test(tree.labels[before.index]!)) return [];
  if (mentions.at(tree.sentence.index, before.index) !== undefined) return [];
  return [wordsAlone({ start: before.start, end: before.end }, before.index, 'GROUP')];
};
