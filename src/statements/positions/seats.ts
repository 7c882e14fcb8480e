import type { Mention } from '../../mentions/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { PhraseReading } from './phrase-reading.js';

/** Titles of who sits in congress or leads a state, by the letters that papers use. */
const SEATS = /\b(sen|senator|rep|representative|congress(?:wo)?man|gov|governor)\b/i;

/** The place behind a name and a party's letter: "Sen. Ann Lee, D-Ohio", "Ann Lee (R-Ohio)". */
const placeBehind = (
  tree: SentenceTree,
  { last }: Mention,
  mentions: DocumentMentions,
): Mention | undefined => {
  const [opening, party, hyphen] = tree.tokens.slice(last + 1, last + 4).map(({ text }) => text);
  if (!/^[,(]$/.test(opening ?? '') || !/^[DRI]$/.test(party ?? '') || !/^[-–]$/.test(hyphen ?? ''))
    return undefined;
  return mentions
    .inSentence(tree.sentence.index)
    .find(({ first, form, type }) => first === last + 4 && form === 'name' && type === 'PLACE');
};

/** "Sen. Ann Lee, D-Ohio": whose seat it is. */
export const readSeats = (tree: SentenceTree, mentions: DocumentMentions): PhraseReading[] =>
  mentions.inSentence(tree.sentence.index).flatMap((person): PhraseReading[] => {
    if (person.type !== 'PERSON' || person.form !== 'name') return [];
    const place = placeBehind(tree, person, mentions);
    if (!place) return [];
    const before = tree.tokens
      .slice(Math.max(0, person.first - 3), person.last + 1)
      .map(({ text }) => text)
      .join(' ');
    const title = SEATS.exec(before)?.[1];
    const [subject] = fill(tree, person.head, mentions);
    const [object] = fill(tree, place.head, mentions);
    if (!title || !subject || !object) return [];
    return [
      {
        relation: 'HOLDS_POSITION',
        title: /^(?:sen|rep|gov)$/i.test(title) ? `${title}.` : title,
        predicate: { start: person.end, end: place.start, phrase: 'of' },
        token: place.head,
        subject,
        object,
        rule: 'seat',
        strength: 0.9,
        predicated: false,
      },
    ];
  });
