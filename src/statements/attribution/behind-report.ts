import type { Quote } from '../../quotes/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { Reporter } from '../status/status.js';

/** "said Lee, thanking them" */
const isBeside = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb]!.xpos === 'VBG' &&
  tree.tokens[verb - 1]?.text === ',' &&
  !tree.children[verb]!.some((child) => /^(?:nsubj|aux)$/.test(tree.labels[child]!));

/** "called it “madness” and said he would sue": what a verb of speech has for its clause. */
const isToldBy = (tree: SentenceTree, predicate: number, cue: number): boolean => {
  for (let at = predicate, steps = 0; at >= 0 && steps < 40; at = tree.tokens[at]!.head, steps += 1)
    if (tree.tokens[at]!.head === cue) return at > cue && tree.labels[at] === 'ccomp' && !isBeside(tree, at);
  return false;
};

/** "“…,” said Lee, speaking to reporters": what stands behind a quote and who spoke it is told by the writer. */
export const isBehindReport = (
  tree: SentenceTree,
  predicate: number,
  { cue }: Reporter,
  quotes: readonly Quote[],
): boolean => {
  const { start } = tree.tokens[cue]!;
  const offset = tree.tokens[predicate]!.start;
  return (
    offset > start &&
    !isToldBy(tree, predicate, cue) &&
    quotes.some(
      (quote) =>
        quote.cue?.token === cue &&
        quote.cue.sentence === tree.sentence.index &&
        quote.end <= start &&
        quote.end < offset,
    ) &&
    !quotes.some((quote) => quote.start <= offset && offset < quote.end)
  );
};
