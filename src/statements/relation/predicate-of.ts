import type { Clause } from '../clauses/clause.js';
import type { StatementDraft } from '../statement-draft.js';
import type { Match } from './match-trigger.js';

/** Sources of an object that a predicate's words do not name; any other is a preposition: "speak with". */
const UNNAMED: ReadonlySet<string> = new Set([
  '',
  'obj',
  'iobj',
  'subj',
  'poss',
  'mod',
  'clause',
  'to clause',
  'plan clause',
  'clause subject',
  'clause doer',
  'for subject',
  'must subject',
  'whether doer',
  'purpose object',
  'letter',
  'is',
  'receiver',
  'that',
  'xcomp',
]);

/** The words of a predicate and their place: "hold talk", "speak with". */
export const predicateOf = (clause: Clause, match: Match): StatementDraft['predicate'] => {
  const { tree, head } = clause;
  const token = tree.tokens[head]!;
  const particle = clause.particle ? ` ${clause.particle}` : '';
  const { light, objectSource } = match;
  const noun = light === undefined ? undefined : tree.tokens[light]!;
  const isUnnamed = UNNAMED.has(objectSource) || objectSource.startsWith('=');
  const preposition = isUnnamed ? '' : ` ${objectSource}`;
  const lightPreposition = noun && match.trigger.lightPreposition ? ` ${match.trigger.lightPreposition}` : '';
  const near = noun !== undefined && noun.index > head && noun.index - head <= 6;
  return {
    start: token.start,
    end: near ? noun.end : token.end,
    phrase: `${clause.lemma}${particle}${lightPreposition}${noun ? ` ${tree.lemmas[noun.index]}` : ''}${preposition}`,
  };
};
