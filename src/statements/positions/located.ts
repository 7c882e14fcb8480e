import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { PhraseReading } from './phrase-reading.js';

const BESIDE: ReadonlySet<string> = new Set(['appos', 'nmod', 'list', 'flat', 'dep', 'obl']);

/** "Ostrava, Lund and Malmo" is a list: after the second another place follows, joined by a comma or "and". */
const isList = (tree: SentenceTree, last: number, mentions: DocumentMentions): boolean => {
  const next = mentions
    .inSentence(tree.sentence.index)
    .find(({ first, type }) => type === 'PLACE' && first > last && first <= last + 3);
  if (!next) return false;
  const between = tree.tokens.slice(last + 1, next.first).map(({ text }) => text.toLowerCase());
  if (between.some((word) => word === 'and' || word === 'or')) return true;
  return between.length === 1 && between[0] === ',' && isList(tree, next.last, mentions);
};

/** "Ostrava, Norland"; "the town of Lund in Norland": a named place in a named place. */
export const readLocations = (tree: SentenceTree, mentions: DocumentMentions): PhraseReading[] =>
  mentions.inSentence(tree.sentence.index).flatMap((outer): PhraseReading[] => {
    if (outer.type !== 'PLACE' || outer.form !== 'name' || outer.metonym) return [];
    const head = tree.tokens[outer.head]!.head;
    if (head < 0 || !BESIDE.has(tree.labels[outer.head]!)) return [];
    const inner = mentions.at(tree.sentence.index, head);
    if (
      inner?.form !== 'name' ||
      inner.type !== 'PLACE' ||
      inner.country ||
      inner.index === outer.index ||
      inner.last >= outer.first
    )
      return [];
    const preposition = prepositionOf(tree, outer.head);
    const comma =
      preposition === '' && outer.first === inner.last + 2 && tree.tokens[inner.last + 1]!.text === ',';
    if (!comma && !(preposition === 'in' && outer.head - inner.head < 5)) return [];
    if (comma && !outer.country && tree.labels[outer.head] === 'obl') return [];
    if (comma && isList(tree, outer.last, mentions)) return [];
    const [subject] = fill(tree, inner.head, mentions);
    const [object] = fill(tree, outer.head, mentions);
    if (
      !subject ||
      !object ||
      subject.entity === null ||
      object.entity === null ||
      subject.entity === object.entity
    )
      return [];
    return [
      {
        relation: 'LOCATED_IN',
        predicate: { start: inner.end, end: outer.start, phrase: 'in' },
        token: outer.head,
        subject,
        object,
        rule: comma ? 'place, place' : 'place in place',
        strength: comma ? 0.9 : 0.8,
        predicated: false,
      },
    ];
  });
