import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** What a body does by voting for it; to strike or to leave is still to be done. */
const BY_VOTE = words(
  `ratify approve accept reject refuse endorse pass adopt impeach censure condemn expel oust dismiss suspend sanction
  punish confirm recommend authorize authorise extend lift ban repeal overturn dissolve remove recognize recognise
  appoint elect override uphold back support oppose abolish strip acquit convict fire sack rescind revoke outlaw`,
);

/** "voted to ratify the treaty": done so. */
export const isByVote = (tree: SentenceTree, token: number, governor: number): boolean =>
  tree.lemmas[governor] === 'vote' && BY_VOTE.has(tree.lemmas[token]!);

const DECIDING = words('vote decide agree resolve opt choose elect');
const DEFYING = words(
  'reject refuse turn rebuff dismiss ignore defy spurn snub override overrule disregard brush',
);

/** "voted to strike, turning down an offer": the decision that turns the offer down, not what is decided. */
export const decisionAbove = (tree: SentenceTree, token: number): number | undefined => {
  const { head, xpos, label } = tree.tokens[token]!;
  if (xpos !== 'VBG' || label !== 'advcl' || !DEFYING.has(tree.lemmas[token]!)) return undefined;
  if (tree.tokens[token - 1]?.text !== ',' || tree.tokens[head]!.xpos !== 'VB') return undefined;
  const { head: above } = tree.tokens[head]!;
  const isDecided = /^(?:advcl|xcomp)$/.test(tree.labels[head]!) && DECIDING.has(tree.lemmas[above] ?? '');
  return isDecided ? above : undefined;
};
