import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import type { Clause } from '../clauses/clause.js';
import { nounClause } from '../clauses/noun-clause.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { bodiesBefore } from './bodies-before.js';
import { ownersOf } from './owner.js';

/** Deeds of arms, whose people before them are those who did it: "killed in a Norlandic air strike". */
const OF_ARMS: ReadonlySet<string> = new Set(
  'strike airstrike raid shelling bombardment offensive invasion incursion operation crackdown'.split(' '),
);
/** Deeds whose people before them may be those it was done to, or only where it was: "a Norlandic attack". */
const OTHERS: ReadonlySet<string> = new Set([
  'attack',
  'assault',
  'ambush',
  'bombing',
  'shooting',
  'stabbing',
]);

/** Deeds of arms and of the law that do what those do who carry them out: "a raid that freed two". */
const CARRIED_OUT: ReadonlySet<string> = new Set([...OF_ARMS, ...OTHERS, 'sweep', 'mission', 'swoop']);

/** Who carries out a deed that is told to do something: "the army staged a raid that freed two", "a police raid freed two". */
export const doersBehind = (tree: SentenceTree, noun: number, mentions: DocumentMentions): Filler[] => {
  if (!CARRIED_OUT.has(tree.lemmas[noun]!)) return [];
  const { support, subjects } = nounClause(tree, noun);
  const doers = support === undefined ? [] : subjects.flatMap((subject) => fill(tree, subject, mentions));
  const bodies = doers.length > 0 ? doers : bodiesBefore(tree, noun, mentions);
  return bodies.filter(({ kind }) => kind !== 'TEXT' && kind !== 'EVENT');
};

const DURING: ReadonlySet<string> = new Set(['in', 'during']);

const isBefore = (tree: SentenceTree, owner: Filler): boolean =>
  tree.labels[owner.token] === 'amod' || tree.labels[owner.token] === 'compound';

/** Who did the deed in which somebody came to harm: "was killed in an attack by rebels", "in a raid conducted by Y". */
export const doersOfDeed = ({ tree, obliques }: Clause, mentions: DocumentMentions): Filler[] => {
  for (const { preposition, token } of obliques) {
    const lemma = tree.lemmas[token]!;
    if (!DURING.has(preposition) || !(OF_ARMS.has(lemma) || OTHERS.has(lemma))) continue;
    const { support, subjects } = nounClause(tree, token);
    const conducted =
      support !== undefined && support > token
        ? subjects.flatMap((subject) => fill(tree, subject, mentions))
        : [];
    const doers = [...ownersOf(tree, token, mentions), ...conducted].filter(
      (doer) =>
        doer.entity !== null && doer.kind !== 'EVENT' && (OF_ARMS.has(lemma) || !isBefore(tree, doer)),
    );
    if (doers.length > 0) return doers.map((doer) => ({ ...doer, hops: doer.hops + 1 }));
  }
  return [];
};
