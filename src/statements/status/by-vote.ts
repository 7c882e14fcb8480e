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
