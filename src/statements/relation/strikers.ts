import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import type { Clause } from '../clauses/clause.js';
import { nounClause } from '../clauses/noun-clause.js';
import { isGeneric } from './generic-deed.js';
import type { Match } from './match-trigger.js';
import { isArmedCraft } from './owner.js';

/** "conducted strikes, which hit a camp": whose the strikes are that did it. */
export const strikersOf = (
  { tree, subjects: acting }: Clause,
  match: Match,
  mentions: DocumentMentions,
): Filler[] =>
  (match.fillers.get('instrument') ?? [])
    .filter(({ token }) => acting.includes(token) && tree.tokens[token]!.upos === 'NOUN')
    .flatMap(({ token }) => {
      const { support, subjects } = nounClause(tree, token);
      return support === undefined ? [] : subjects.flatMap((subject) => fill(tree, subject, mentions));
    })
    .filter(({ kind, token }) => (kind !== 'TEXT' && kind !== 'EVENT') || isArmedCraft(tree, token));

/** "conducted strikes in Norland, which hit a camp": what was struck is told, and the land is only where. */
const isToldAgain = ({ kind, head, tree }: Clause, match: Match): boolean =>
  kind === 'noun' &&
  /^(?:in|near|)$/.test(match.objectSource) &&
  tree.children[head]!.some(
    (child) =>
      tree.tokens[child]!.label === 'acl:relcl' &&
      /^(?:strike|hit|destroy|target|damage)$/.test(tree.lemmas[child]!) &&
      tree.children[child]!.some((part) => tree.labels[part] === 'obj'),
  );

/** Whether a deed of arms is told elsewhere, or is none that was done. */
export const isToldBehind = (clause: Clause, match: Match): boolean =>
  isToldAgain(clause, match) || isGeneric(clause);
