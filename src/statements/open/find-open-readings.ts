import type { ParsedSentence } from '../../syntax/index.js';
import { type SentenceTree, treeOf } from '../clauses/index.js';
import type { OpenReading } from '../statement.js';
import { clauseDrafts } from './clause-drafts.js';
import { confidenceOf } from './confidence.js';
import type { OpenDraft } from './draft.js';
import { nounDrafts } from './noun-drafts.js';
import { slotOf, unsaidSlot } from './slot.js';

/** The drafts of one sentence, in the order of the text. */
const draftsOf = (tree: SentenceTree): OpenDraft[] =>
  [...clauseDrafts(tree), ...nounDrafts(tree)]
    .filter(
      ({ subject, predicate, unsaid, object }) =>
        subject.length > 0 && object?.length !== 0 && (predicate.length > 0 || unsaid !== undefined),
    )
    .sort((a, b) => a.heads[0]! - b.heads[0]!);

/** Every clause's open reading, relation or not, in the text's own order. */
export const findOpenReadings = (sentences: readonly ParsedSentence[]): OpenReading[] =>
  sentences.flatMap((sentence) => {
    const tree = treeOf(sentence);
    return draftsOf(tree).map((draft): OpenReading => {
      const subject = slotOf(sentence, draft.subject);
      const object = draft.object && slotOf(sentence, draft.object);
      return {
        sentence: sentence.index,
        subject,
        predicate:
          draft.unsaid === undefined
            ? slotOf(sentence, draft.predicate)
            : unsaidSlot(draft.unsaid, subject, object),
        object,
        args: draft.args.map((arg) => slotOf(sentence, arg)),
        confidence: confidenceOf(tree.tokens, draft),
      };
    });
  });
