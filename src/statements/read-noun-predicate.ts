import { fill } from './arguments/fill.js';
import { argumentOf } from './arguments/filler.js';
import { findAttribution } from './attribution/find-attribution.js';
import { prepositionOf } from './clauses/preposition.js';
import { subjectOf } from './clauses/subjects.js';
import { readFeatures } from './confidence/read-features.js';
import { ROLE_NOUNS } from './positions/role-nouns.js';
import { ownersOf } from './relation/owner.js';
import type { SentenceContext } from './sentence-context.js';
import type { StatementDraft } from './statement-draft.js';
import { findStatus } from './status/find-status.js';

/** Prepositions that join a noun said of its subject with what it is said to be towards: "was a retaliation to". */
const TOWARDS: ReadonlySet<string> = new Set(['to', 'for', 'of', 'against', 'with', 'on', 'over', 'from']);

/** "Norland's strike was a response to the raid": OTHER, where an entity or somebody's deed is told of. */
export const readNounPredicate = (context: SentenceContext, noun: number): StatementDraft[] => {
  const { tree, mentions } = context;
  if (
    !tree.children[noun]!.some((child) => tree.labels[child] === 'cop') ||
    ROLE_NOUNS.has(tree.lemmas[noun]!)
  )
    return [];
  const towards = tree.children[noun]!.find(
    (child) => tree.labels[child] === 'nmod' && TOWARDS.has(prepositionOf(tree, child)),
  );
  const [subjectToken] = subjectOf(tree, noun).tokens;
  if (towards === undefined || subjectToken === undefined) return [];
  const [subject] = fill(tree, subjectToken, mentions);
  const [object] = fill(tree, towards, mentions);
  if (!subject || !object) return [];
  const known = [subject, object].some(
    ({ entity, token }) => entity !== null || ownersOf(tree, token, mentions).length > 0,
  );
  if (!known || (subject.entity !== null && subject.entity === object.entity)) return [];
  const status = findStatus(tree, noun);
  const { start, end } = tree.tokens[noun]!;
  const phrase = `be ${tree.lemmas[noun]} ${prepositionOf(tree, towards)}`;
  return [
    {
      sentence: tree.sentence.index,
      relation: 'OTHER',
      plover: null,
      quad: null,
      predicate: { start, end, phrase },
      subject: argumentOf(subject),
      object: argumentOf(object),
      args: [],
      polarity: status.polarity,
      modality: status.modality,
      tense: status.tense,
      attribution: findAttribution(tree, status.reporters, noun, context.quotes, mentions),
      time: null,
      rule: `other:${phrase}`,
      features: readFeatures({
        tree,
        predicate: noun,
        ends: [subject, object],
        trigger: 0.6,
        controlled: false,
        kind: 'other',
        unsure: status.unsure,
        orphan: false,
        attributed: false,
      }),
    },
  ];
};
