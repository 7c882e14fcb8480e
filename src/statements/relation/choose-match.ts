import { findTriggers, otherNounTriggers, type Trigger } from '../../relations/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import type { Filler } from '../arguments/filler.js';
import type { Clause } from '../clauses/clause.js';
import { lemmasBeside } from './beside.js';
import { fillersIn } from './fillers-in.js';
import { frameOf } from './frame.js';
import { type Match, matchTrigger } from './match-trigger.js';

const actors = (fillers: readonly Filler[] | undefined): number =>
  fillers?.some(({ kind }) => kind !== 'TEXT') ? 1 : 0;

/** How well a match fits: the trigger's strength, its ends that are entities, its literal words. */
const scoreOf = ({ trigger, fillers, light }: Match): number =>
  trigger.strength +
  0.3 * (actors(fillers.get('S')) + actors(fillers.get('O')) + 2 * actors(fillers.get('B'))) +
  (light === undefined ? 0 : 0.5) +
  0.05 * fillers.size;

/** "fired on Monday at": a day is no noun of the row. */
const isDay = ({ tree }: Clause, token: number, mentions: DocumentMentions): boolean =>
  mentions.isDate(tree.sentence.index, tree.tokens[token]!);

/** Whether what stands beside a predicate takes it out of a row's field. */
const isShutOut = (
  { notBeside, withoutNoun }: Trigger,
  clause: Clause,
  beside: readonly string[],
  mentions: DocumentMentions,
): boolean =>
  notBeside.some((nouns) => beside.some((lemma) => nouns.has(lemma))) ||
  withoutNoun.some((wanted) =>
    clause.obliques.some(
      ({ preposition, token }) => preposition === wanted && !isDay(clause, token, mentions),
    ),
  );

/** Objects that another row of the relation takes beside the best's: "dismissed the premier and his cabinet". */
const withSiblings = (best: Match, others: readonly Match[], { objects }: Clause): Match => {
  if (best.objectSource !== 'obj' || best.light !== undefined || objects.length !== 1) return best;
  const taken = [...(best.fillers.get('O') ?? [])];
  const tokens = new Set(taken.map(({ token }) => token));
  const more = others
    .filter(
      ({ trigger, objectSource, light }) =>
        trigger.relation === best.trigger.relation && objectSource === 'obj' && light === undefined,
    )
    .flatMap(({ fillers }) => fillers.get('O') ?? [])
    .filter(({ token }) => !tokens.has(token) && tokens.add(token));
  return more.length === 0
    ? best
    : { ...best, fillers: new Map([...best.fillers, ['O', [...taken, ...more]]]) };
};

const bestOf = (
  triggers: readonly Trigger[],
  clause: Clause,
  mentions: DocumentMentions,
): Match | undefined => {
  if (triggers.length === 0) return undefined;
  const frame = frameOf(clause, fillersIn(clause, mentions));
  const beside = triggers.some(({ notBeside }) => notBeside.length > 0) ? lemmasBeside(clause) : [];
  let best: Match | undefined;
  let bestScore = 0;
  const others: Match[] = [];
  for (const trigger of triggers) {
    if (isShutOut(trigger, clause, beside, mentions)) continue;
    const match = matchTrigger(trigger, frame, mentions);
    if (!match) continue;
    others.push(match);
    const score = scoreOf(match);
    if (score > bestScore) {
      best = match;
      bestScore = score;
    }
  }
  return best && others.length > 1 ? withSiblings(best, others, clause) : best;
};

/** The best match of a clause's triggers; undefined where none fits. */
export const chooseMatch = (clause: Clause, mentions: DocumentMentions): Match | undefined =>
  bestOf(findTriggers(clause.kind, clause.lemma, clause.particle), clause, mentions);

/** What a noun of a deed tells that the vocabulary has no word for; undefined where its ends are not said. */
export const chooseOther = (clause: Clause, mentions: DocumentMentions): Match | undefined =>
  bestOf(otherNounTriggers(clause.lemma), clause, mentions);
