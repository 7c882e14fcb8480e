import type { Mention } from '../../mentions/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** Words of bodies that stand in one place: "Lund University in Norland" is there, a firm in Norland not only. */
const HOUSES =
  /\b(?:university|college|school|academy|institute|hospital|clinic|museum|gallery|library|church|cathedral|mosque|temple|synagogue|airport|station|plant|factory|hotel|stadium|arena|theat(?:re|er)|prison|jail|court|embassy|consulate|headquarters|base|camp|port|zoo|instituto?|tv|radio|observatory|laboratory|palace|tower|cent(?:er|re)|hall|opera|monastery|abbey|seminary|conservator(?:y|io)|campus|resort|inn)\b/i;

/** True for the name of a body or building that stands in one place. */
export const isHouse = (tree: SentenceTree, { first, last }: Mention): boolean =>
  HOUSES.test(
    tree.tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  );
