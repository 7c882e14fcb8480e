import { shownAs } from '../relations/index.js';

/** How a state is shown that is over: "former mayor of", "led the party until 2015". */
const OVER: Readonly<Record<string, string>> = {
  HOLDS_POSITION: 'held a position at',
  LEADS: 'led',
  MEMBER_OF: 'was a member of',
  OWNS: 'owned',
  PART_OF: 'was part of',
};

/**
 * How a relation is shown between its ends: "spoke with", "holds a position at".
 * @param tenses of the statements that say so; where all are past, an office is "held a position at"
 */
export const relationLabel = (relation: string, tenses: readonly string[]): string => {
  const isOver = tenses.length > 0 && tenses.every((tense) => tense === 'past');
  return (isOver ? OVER[relation] : undefined) ?? shownAs(relation);
};
