import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import { isPassive } from '../clauses/voice.js';
import { bodiesOf } from './bodies.js';
import { roleReadings } from './described.js';
import type { PhraseReading } from './phrase-reading.js';
import { rolesAt } from './role-at.js';

/** Verbs whose complement is said of their subject. */
const LINKS: ReadonlySet<string> = new Set(['become', 'remain']);

/** Verbs of doing a post's work, before "as". */
const DUTIES: ReadonlySet<string> = new Set(['serve', 'work', 'act', 'continue']);

/** Verbs that give somebody a post: "was named head of Corvex". */
const GIVING: ReadonlySet<string> = new Set(['name', 'appoint', 'elect', 're-elect', 'reelect']);

/** "took over as head": of what is no duty alone. */
const takesOver = (tree: SentenceTree, verb: number): boolean =>
  tree.lemmas[verb] === 'take' &&
  tree.children[verb]!.some(
    (child) => tree.tokens[child]!.label === 'compound:prt' && tree.lemmas[child] === 'over',
  );

/** Relations that one has by becoming or serving as something. */
const TOLD: ReadonlySet<string> = new Set(['HOLDS_POSITION', 'MEMBER_OF', 'PART_OF', 'OWNS']);

/** What a verb says its subject is: "became head of Corvex", "served as mayor of Lund". */
const postsOf = (tree: SentenceTree, verb: number): readonly number[] => {
  const lemma = tree.lemmas[verb]!;
  const passive = isPassive(tree, verb);
  if (passive !== GIVING.has(lemma)) return [];
  return tree.children[verb]!.filter(
    (child) =>
      child > verb &&
      (((passive || LINKS.has(lemma)) && tree.labels[child] === 'xcomp') ||
        ((passive || DUTIES.has(lemma) || takesOver(tree, verb)) &&
          tree.labels[child] === 'obl' &&
          prepositionOf(tree, child) === 'as')),
  );
};

/** "Ann Lee became head of Corvex", "Corvex became a subsidiary of Norvex", "Lee served as mayor of Lund". */
export const readPosts = (tree: SentenceTree, mentions: DocumentMentions): PhraseReading[] =>
  tree.tokens.flatMap(({ index: verb, upos }) => {
    if (upos !== 'VERB') return [];
    return postsOf(tree, verb).flatMap((noun) =>
      rolesAt(tree, noun)
        .filter(({ relation, inverse }) => TOLD.has(relation) && !inverse)
        .slice(0, 1)
        .flatMap((role) =>
          roleReadings(
            tree,
            noun,
            role,
            subjectOf(tree, verb).tokens.flatMap((token) => fill(tree, token, mentions)),
            bodiesOf(tree, noun, role, mentions),
            mentions,
            { token: verb, rule: 'post', strength: 0.85, predicated: true },
          ),
        ),
    );
  });
