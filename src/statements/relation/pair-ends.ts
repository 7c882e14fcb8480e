import { isSymmetric } from '../../relations/index.js';
import type { Filler } from '../arguments/filler.js';
import type { Match } from './match-trigger.js';

/** Ends of one statement; null where unsaid. */
interface Ends {
  readonly subject: Filler | null;
  readonly object: Filler | null;
}

const RECIPROCAL = /^(each other|one another)$/i;

const pairsWithin = (fillers: readonly Filler[]): Ends[] => {
  const members = fillers.filter(({ included }) => !included);
  return members.flatMap((subject, i) => members.slice(i + 1).map((object) => ({ subject, object })));
};

const differ = ({ subject, object }: Ends): boolean =>
  subject === null || object === null || subject.entity === null || subject.entity !== object.entity;

/**
 * One pair of ends for each member: "A and B met" one, "A met B and C" two, "A and B accused each other" two.
 * A symmetric relation needs both ends; nobody does something to himself.
 */
export const pairEnds = (match: Match, text: string): Ends[] => {
  const { fillers, trigger } = match;
  const symmetric = isSymmetric(trigger.relation);
  const both = fillers.get('B');
  if (both) return pairsWithin(both).filter(differ);
  const subjects = fillers.get('S') ?? [];
  const objects = (fillers.get('O') ?? []).filter(
    ({ span }) => !RECIPROCAL.test(text.slice(span.start, span.end)),
  );
  const reciprocal = objects.length < (fillers.get('O')?.length ?? 0);
  if (reciprocal || (symmetric && objects.length === 0)) {
    const pairs = pairsWithin(subjects).filter(differ);
    return symmetric
      ? pairs
      : pairs.flatMap(({ subject, object }) => [
          { subject, object },
          { subject: object, object: subject },
        ]);
  }
  if (symmetric && (subjects.length === 0 || objects.length === 0)) return [];
  const left: readonly (Filler | null)[] = subjects.length > 0 ? subjects : [null];
  const right: readonly (Filler | null)[] = objects.length > 0 ? objects : [null];
  return left.flatMap((subject) => right.map((object) => ({ subject, object }))).filter(differ);
};
