import type { ParsedSentence } from '../../syntax/index.js';
import { treeOf } from '../clauses/index.js';
import type { OpenReading } from '../statement.js';
import { clauseDrafts } from './clause-drafts.js';
import { nounDrafts } from './noun-drafts.js';
import type { OpenDraft } from './draft.js';
import { slotOf } from './slot.js';

/** The drafts of one sentence, in the order of their predicates. */
export const draftsOf = (sentence: ParsedSentence): OpenDraft[] => {
  const tree = treeOf(sentence);
  return [...clauseDrafts(tree), ...nounDrafts(tree)].filter(
    ({ subject, predicate, unsaid }) => subject.length > 0 && (predicate.length > 0 || unsaid !== undefined),
  );
};

/** Every clause's open reading, relation or not, in the text's own order. */
export const findOpenReadings = (sentences: readonly ParsedSentence[]): OpenReading[] =>
  sentences.flatMap((sentence) =>
    draftsOf(sentence).map(
      (draft): OpenReading => ({
        sentence: sentence.index,
        subject: slotOf(sentence, draft.subject),
        predicate: slotOf(sentence, draft.predicate),
        object: draft.object && slotOf(sentence, draft.object),
        args: draft.args.map((arg) => slotOf(sentence, arg)),
        confidence: 0.5,
      }),
    ),
  );
