import type { DateExpression } from '../dates/index.js';
import { indexMentions } from './arguments/document-mentions.js';
import { nameUnits } from './arguments/name-units.js';
import { treeOf } from './clauses/sentence-tree.js';
import { confidenceOf } from './confidence/confidence.js';
import { findEvents } from './events/find-events.js';
import { sameOrPartIn } from './events/same-or-part.js';
import { readSentence } from './read-sentence.js';
import type { Statement } from './statement.js';
import type { StatementDraft } from './statement-draft.js';
import type { StatementSource } from './statement-source.js';
import { findTimes } from './time/find-times.js';

const bySentence = (dates: readonly DateExpression[]): ReadonlyMap<number, readonly DateExpression[]> => {
  const map = new Map<number, DateExpression[]>();
  for (const date of dates) map.set(date.sentence, [...(map.get(date.sentence) ?? []), date]);
  return map;
};

/** Two readings of one sentence that say the same: the surer stays. */
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
  const mentions = indexMentions(
    source.mentions,
    source.coreference,
    (sentence) => dates.get(sentence) ?? [],
  );
  return withoutDoubles(
    source.sentences.flatMap((sentence) => {
      if (sentence.tokens.length === 0) return [];
      const tree = treeOf(sentence, nameUnits(sentence, mentions.inSentence(sentence.index)));
      const quotes = source.quotes.filter(({ start, end }) => start < sentence.end && end > sentence.start);
      const isName = (token: number): boolean => {
        const mention = mentions.at(sentence.index, token);
        return (
          mention !== undefined &&
          (mention.form !== 'nominal' || mention.type === 'PERSON' || mention.type === 'GROUP')
        );
      };
      const times = findTimes(tree, dates.get(sentence.index) ?? [], isName);
      return readSentence({ tree, text: source.text, mentions, quotes, times });
    }),
  );
};

/**
 * Reads who did what to whom from a document's trees, mentions, chains, quotes and dates. Statements come in text
 * order; each has its spans, its status, who says so, its time or null, and the index of the happening it tells.
 */
export const findStatements = (source: StatementSource): Statement[] => {
  const drafts = draftStatements(source);
  const events = findEvents(
    drafts,
    sameOrPartIn(indexMentions(source.mentions, source.coreference, () => [])),
  );
  return drafts.map(
    ({ features, ...draft }, position): Statement => ({
      ...draft,
      event: events[position]!,
      confidence: confidenceOf(features),
    }),
  );
};
