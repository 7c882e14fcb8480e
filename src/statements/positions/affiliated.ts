import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { PhraseReading } from './phrase-reading.js';

/** "Ann Lee of the Labour Party", "the Labour Party's Ann Lee": a person whose name has a body and no office beside it. */
export const readAffiliations = (tree: SentenceTree, mentions: DocumentMentions): PhraseReading[] =>
  mentions.inSentence(tree.sentence.index).flatMap((person): PhraseReading[] => {
    if (person.type !== 'PERSON' || person.form !== 'name') return [];
    return tree.children[person.head]!.flatMap((child): PhraseReading[] => {
      const body = mentions.at(tree.sentence.index, child);
      if (tree.labels[child] !== 'nmod' || body?.form !== 'name' || body.type !== 'ORGANIZATION') return [];
      const preposition = prepositionOf(tree, child);
      const after = (preposition === 'of' || preposition === 'from') && person.last < body.first;
      // right beside each other: with an office between them its own rule reads it
      const near = after
        ? body.first - person.last <= 3
        : preposition === 'poss' && !person.title && person.first - body.last === 2;
      if (!near) return [];
      const [subject] = fill(tree, person.head, mentions);
      const [object] = fill(tree, child, mentions);
      if (!subject || !object || subject.entity === object.entity) return [];
      return [
        {
          relation: 'MEMBER_OF',
          predicate: after
            ? { start: person.end, end: body.start, phrase: preposition }
            : { start: body.end, end: person.start, phrase: 'of' },
          token: child,
          subject,
          object,
          rule: 'affiliation',
          strength: 0.8,
          predicated: false,
        },
      ];
    });
  });
