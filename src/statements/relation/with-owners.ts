import { words } from '../../document/index.js';
import { relationByName } from '../../relations/index.js';
import { NOUN_CLASSES } from '../../relations/noun-classes.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import type { Clause } from '../clauses/clause.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { Match } from './match-trigger.js';
import { answerableOwners } from './owner.js';

/** What somebody says or fears: to look into it is not to look into who says it. */
const SAYINGS = words('claim allegation accusation report complaint tip suggestion assertion charge concern');

/** What one agrees to with whose it is; a vaccine or an invoice is approved as it is. */
const ASKED: ReadonlySet<string> = new Set([
  ...['plan', 'measure', 'offer', 'behest'].flatMap((name) => [...NOUN_CLASSES[name]!]),
  ...words('application apology claim advice recommendation term condition'),
]);

/** Who stands beside a verb with "by". */
const doersBeside = (clause: Clause, mentions: DocumentMentions): Filler[] =>
  clause.obliques
    .filter(({ preposition, token }) => preposition === 'by' && token > clause.head)
    .flatMap(({ token }) => fill(clause.tree, token, mentions))
    .filter(({ mention, kind }) => mention !== undefined && kind !== 'EVENT' && kind !== 'PLACE');

/** Objects of a relation to somebody's deed: who it belongs to, with the deed as topic. */
export const withOwners = (clause: Clause, match: Match, mentions: DocumentMentions): Match => {
  const { relation } = match.trigger;
  if (!relationByName(relation)?.owner) return match;
  const objects = match.fillers.get('O') ?? [];
  if (objects.length === 0 || objects.some(({ mention }) => mention?.form === 'name')) return match;
  // "is looking into a claim by Lee": what he says, not him
  if (objects.some(({ token }) => SAYINGS.has(clause.tree.lemmas[token]!))) return match;
  const owned = objects.flatMap(({ token, kind }) =>
    kind === 'TEXT' || kind === 'EVENT'
      ? answerableOwners(clause.tree, token, mentions).filter(
          // "demanded a probe by a committee": who is to do it is not who is asked
          (owner) =>
            (relation !== 'DEMANDED' || prepositionOf(clause.tree, owner.token) !== 'by') &&
            (relation !== 'AGREED_TO' || ASKED.has(clause.tree.lemmas[token]!)),
        )
      : [],
  );
  // "is investigating crimes by X": the tree may hang X on the verb, which has its own doer
  const owners = owned.length > 0 || clause.passive ? owned : doersBeside(clause, mentions);
  const actors = new Set((match.fillers.get('S') ?? []).map(({ entity }) => entity));
  // "broke his own promise" is done to nobody else
  if (owners.length === 0 || owners.every(({ entity }) => entity !== null && actors.has(entity)))
    return match;
  return { ...match, fillers: new Map([...match.fillers, ['O', owners], ['topic', objects]]) };
};
