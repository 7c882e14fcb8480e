import type { DateExpression } from '../dates/index.js';
import type { Quote } from '../quotes/index.js';
import { indexMentions } from './arguments/document-mentions.js';
import { withoutEmptyIt } from './arguments/empty-it.js';
import { nameUnits } from './arguments/name-units.js';
import { treeOf } from './clauses/sentence-tree.js';
import { completeFeatures } from './confidence/complete-features.js';
import { confidenceOf } from './confidence/confidence.js';
import { findEvents } from './events/find-events.js';
import { sameOrPartIn } from './events/same-or-part.js';
import { readSentence } from './read-sentence.js';
import type { Statement } from './statement.js';
import type { StatementDraft } from './statement-draft.js';
import type { StatementSource } from './statement-source.js';
import { addCounted } from './time/counted-from.js';
import { findTimes } from './time/find-times.js';

const bySentence = (dates: readonly DateExpression[]): ReadonlyMap<number, readonly DateExpression[]> => {
  const map = new Map<number, DateExpression[]>();
  for (const date of dates) {
    const list = map.get(date.sentence);
    if (list) list.push(date);
    else map.set(date.sentence, [date]);
  }
  return map;
};

/** Quotes of each sentence that they touch. Sentences are in text order, so one binary search finds a quote's first. */
const quotesBySentence = ({ quotes, sentences }: StatementSource): ReadonlyMap<number, readonly Quote[]> => {
  const map = new Map<number, Quote[]>();
  for (const quote of quotes) {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.end <= quote.start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < sentences.length && sentences[at]!.start < quote.end; at += 1) {
      const list = map.get(sentences[at]!.index);
      if (list) list.push(quote);
      else map.set(sentences[at]!.index, [quote]);
    }
  }
  return map;
};

/** Two readings of one sentence that say the same: the first stays. */
const withoutDoubles = (drafts: readonly StatementDraft[]): StatementDraft[] => {
  const seen = new Set<string>();
  return drafts.filter(({ sentence, relation, subject, object, predicate, via, args }) => {
    const place = via ? args.find(({ role }) => role === 'place')?.start : '';
    const key = `${sentence} ${relation} ${subject?.entity ?? subject?.start} ${object?.entity ?? object?.start} ${predicate.start} ${place}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** Reads a document's statements before events and confidence, with the features that confidence is read from. */
export const draftStatements = (source: StatementSource): StatementDraft[] => {
  const dates = bySentence(source.dates);
  const quotes = quotesBySentence(source);
  const mentions = indexMentions(
    source.mentions,
    source.coreference,
    (sentence) => dates.get(sentence) ?? [],
    source.text,
  );
  const drafts = withoutDoubles(
    source.sentences.flatMap((sentence) => {
      if (sentence.tokens.length === 0) return [];
      const found = mentions.inSentence(sentence.index);
      const tree = treeOf(sentence, nameUnits(sentence, found), (token) => {
        const type = mentions.at(sentence.index, token)?.type;
        return type === undefined ? undefined : type === 'PERSON' || type === 'GROUP' ? 'person' : 'thing';
      });
      const isName = (token: number): boolean => {
        const mention = mentions.at(sentence.index, token);
        return (
          mention !== undefined &&
          (mention.form !== 'nominal' || /^(?:PERSON|GROUP|ORGANIZATION)$/.test(mention.type))
        );
      };
      const inSentence = dates.get(sentence.index) ?? [];
      const times = addCounted(tree, inSentence, findTimes(tree, inSentence, isName));
      return readSentence({
        tree,
        text: source.text,
        mentions,
        quotes: quotes.get(sentence.index) ?? [],
        times,
        today: source.document.date,
      }).map((draft) => withoutEmptyIt(draft, source.coreference));
    }),
  );
  return completeFeatures(drafts, source.coreference.entities);
};

/**
 * Reads who did what to whom from a document's trees, mentions, chains, quotes and dates. Statements come in text
 * order; each has its spans, its status, who says so, its time or null, and the index of the happening it tells.
 */
export const findStatements = (source: StatementSource): Statement[] => {
  const drafts = draftStatements(source);
  const events = findEvents(drafts, {
    sameOrPart: sameOrPartIn(indexMentions(source.mentions, source.coreference, () => [], source.text)),
    named: (entity) => source.coreference.entities[entity]?.named ?? false,
    words: ({ start, end }) =>
      source.text
        .slice(start, end)
        .toLowerCase()
        .replace(/^(?:the|an?|this|that|these|those) /, ''),
  });
  return drafts.map(
    ({ features, ...draft }, position): Statement =>
      // Into an empty object: properties added after a spread give every object a hidden class of its own.
      Object.assign({}, draft, { event: events[position]!, confidence: confidenceOf(features) }),
  );
};
