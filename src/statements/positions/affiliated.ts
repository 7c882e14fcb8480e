import type { Mention } from '../../mentions/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { isParty } from './party.js';
import type { PhraseReading } from './phrase-reading.js';
import { isRank } from './ranks.js';
import { ROLE_NOUNS } from './role-nouns.js';

/** The office that a title before a name tells: "Secretary-General Ann Lee of the United Nations". */
const officeOf = (tree: SentenceTree, { title }: Mention): string | undefined => {
  if (!title) return undefined;
  const words = tree.tokens.filter(({ start, end }) => start >= title.start && end <= title.end);
  const kept = words.filter(({ index }) => !isRank(tree, index));
  return kept.some(({ index }) => ROLE_NOUNS.get(tree.lemmas[index]!)?.relation === 'HOLDS_POSITION')
    ? kept
        .map(({ text }) => text)
        .join(' ')
        .replace(/ - /g, '-')
    : undefined;
};

/** "was made Count of the Empire": a rank that was read as somebody's name. */
const isRankAlone = (tree: SentenceTree, { first, last }: Mention): boolean =>
  first === last &&
  /^(?:count|duke|earl|baron|lord|king|queen|prince|princess|knight|marquis|viscount|bishop|chancellor)$/i.test(
    tree.tokens[first]!.text,
  );

/** "Ann Lee, from the Labour Party, said": the body between commas. */
const isAside = (tree: SentenceTree, { last }: Mention, body: Mention): boolean =>
  tree.tokens[last + 1]?.text === ',' &&
  body.first - last <= 4 &&
  /^[,.;]$/.test(tree.tokens[body.last + 1]?.text ?? '.');

/** "Ann Lee of the Labour Party", "the Labour Party's Ann Lee": a person whose name has a body and no office beside it. */
export const readAffiliations = (tree: SentenceTree, mentions: DocumentMentions): PhraseReading[] =>
  mentions.inSentence(tree.sentence.index).flatMap((person): PhraseReading[] => {
    if (person.type !== 'PERSON' || person.form !== 'name' || isRankAlone(tree, person)) return [];
    return tree.children[person.head]!.flatMap((child): PhraseReading[] => {
      const body = mentions.at(tree.sentence.index, child);
      if (tree.labels[child] !== 'nmod' || body?.form !== 'name') return [];
      const preposition = prepositionOf(tree, child);
      const office = preposition === 'of' ? officeOf(tree, person) : undefined;
      if (body.type !== 'ORGANIZATION' && !(office && body.type === 'PLACE')) return [];
      const after = (preposition === 'of' || preposition === 'from') && person.last < body.first;
      // right beside each other: with an office between them its own rule reads it
      const near = after
        ? body.first - person.last <= 3 || isAside(tree, person, body)
        : preposition === 'poss' && !person.title && person.first - body.last === 2;
      if (!near) return [];
      const [subject] = fill(tree, person.head, mentions);
      const [object] = fill(tree, child, mentions);
      if (!subject || !object || subject.entity === object.entity) return [];
      const sits =
        office !== undefined &&
        isParty(object, mentions.coreference.entities, office.split(' ').at(-1)!.toLowerCase());
      return [
        {
          relation: office && !sits ? 'HOLDS_POSITION' : 'MEMBER_OF',
          ...(office && !sits ? { title: office } : {}),
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
