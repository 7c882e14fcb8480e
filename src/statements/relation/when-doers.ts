import { words } from '../../document/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import type { Clause } from '../clauses/clause.js';
import { verbClause } from '../clauses/find-clauses.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** What people do by which others come to harm. */
const HARMING = words(
  `ambush assault assail attack bomb bombard fire hit massacre mow open raid ram rake shell shoot spray stab storm strafe strike torch`,
);

/** What one opens or hits, where the verb alone harms nobody. */
const WITH = new Map(
  Object.entries({
    open: words('fire'),
    hit: words(
      'they them he him she her it convoy vehicle car bus home house crowd base camp group position',
    ),
    ram: words('car truck vehicle lorry van bus boat crowd convoy checkpoint'),
  }),
);

const opensOf = (tree: SentenceTree, clause: number): boolean =>
  tree.children[clause]!.some(
    (child) =>
      child < clause &&
      /^(?:advmod|mark)$/.test(tree.labels[child]!) &&
      /^(?:when|as|after)$/i.test(tree.tokens[child]!.text),
  );

const harms = (tree: SentenceTree, { head, lemma, objects, passive }: Clause): boolean => {
  if (passive || !HARMING.has(lemma)) return false;
  const things = WITH.get(lemma);
  return things === undefined || objects.some((object) => things.has(tree.lemmas[object]!) && object > head);
};

/** The clauses that tell when or after what somebody came to harm; "two were killed and dozens wounded when": of both. */
const whenClauses = (tree: SentenceTree, head: number): readonly number[] =>
  [
    head,
    ...tree.children[head]!.filter(
      (child) =>
        tree.labels[child] === 'conj' &&
        /^(?:VBN|VBD|JJ)$/.test(tree.tokens[child]!.xpos) &&
        !tree.children[child]!.some((part) => tree.labels[part] === 'obl' || tree.labels[part] === 'aux'),
    ),
    ...(tree.labels[head] === 'conj' ? [tree.tokens[head]!.head] : []),
  ]
    .flatMap((verb) => tree.children[verb]!)
    .filter((child) => child > head && tree.labels[child] === 'advcl' && opensOf(tree, child));

/** "two soldiers were killed when rebels ambushed their convoy": who did what killed them. */
export const doersWhen = ({ tree, head, objects }: Clause, mentions: DocumentMentions): readonly Filler[] => {
  for (const child of whenClauses(tree, head)) {
    const clause = verbClause(tree, child);
    if (!harms(tree, clause) || clause.subjectLink !== 'own') continue;
    const harmed = new Set(
      objects.flatMap((object) => fill(tree, object, mentions)).flatMap(({ entity }) => entity ?? []),
    );
    const doers = clause.subjects
      .flatMap((subject) => fill(tree, subject, mentions))
      .filter(({ entity, kind }) => entity !== null && kind !== 'EVENT' && kind !== 'TEXT');
    if (doers.some(({ entity }) => harmed.has(entity!))) continue;
    if (doers.length > 0) return doers.map((doer) => ({ ...doer, hops: doer.hops + 1 }));
  }
  return [];
};
