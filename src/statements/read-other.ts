import { words } from '../document/index.js';
import { fill, fillClause } from './arguments/fill.js';
import { argumentOf, type Filler } from './arguments/filler.js';
import { findAttribution } from './attribution/find-attribution.js';
import type { Clause } from './clauses/clause.js';
import { prepositionOf } from './clauses/preposition.js';
import { readFeatures } from './confidence/read-features.js';
import { ownersOf } from './relation/owner.js';
import type { SentenceContext } from './sentence-context.js';
import type { Argument, Role } from './statement.js';
import type { StatementDraft } from './statement-draft.js';
import { findStatus } from './status/find-status.js';
import { VERB_GOVERNORS } from './status/governors.js';
import { timeOf } from './time/time-of.js';

/** Verbs too empty to tell anything by themselves, and speech, whose content tells it. */
const EMPTY: ReadonlySet<string> = words(
  `be have do get go come say state add note explain report continue begin start seem appear become
  remain include involve follow try attempt let make use know think believe feel look see find keep
  take give put mean need like happen occur concern relate regard base cause date estimate expect
  schedule suppose tend manage fail`,
);

/** Prepositions of obliques that tell when or how rather than whom: no object. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set([
  '',
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'since',
  'until',
  'by',
  'as',
  'according to',
  'because of',
  'amid',
  'following',
  'due to',
  'despite',
  'without',
  'within',
  'through',
  'like',
  'including',
  'but for',
  'under',
]);

const isEntity = ({ entity }: Filler): boolean => entity !== null;

interface OtherObject {
  readonly fillers: readonly Filler[];
  readonly preposition: string;
}

/** The object of a clause without a relation: its object, else what its first telling preposition or clause brings. */
const objectOf = (context: SentenceContext, clause: Clause): OtherObject => {
  const { tree } = clause;
  const nominal = (tokens: readonly number[]): Filler[] =>
    tokens
      .flatMap((token) => fill(tree, token, context.mentions, clause.head))
      .filter(({ pointer }) => !pointer);
  const objects = nominal(clause.objects);
  if (objects.length > 0) return { fillers: objects, preposition: '' };
  for (const { preposition, token } of clause.obliques) {
    if (CIRCUMSTANCE.has(preposition)) continue;
    return { fillers: nominal([token]), preposition };
  }
  return { fillers: [], preposition: '' };
};

const FURTHER: Readonly<Record<string, Role>> = {
  to: 'recipient',
  for: 'recipient',
  with: 'recipient',
  from: 'recipient',
  against: 'recipient',
  in: 'place',
  at: 'place',
  near: 'place',
  across: 'place',
};

/** Entities beside subject and object, in the clause or on its object: "opened an embassy in X", "paid damages to Y". */
const furtherArguments = (
  context: SentenceContext,
  clause: Clause,
  ends: readonly (Filler | null)[],
): (Argument & { readonly role: Role })[] => {
  const { tree } = clause;
  const onObject = clause.objects.flatMap((object) =>
    tree.children[object]!.filter((child) => tree.labels[child] === 'nmod').map((token) => ({
      token,
      preposition: prepositionOf(tree, token),
    })),
  );
  return [...clause.obliques, ...onObject].flatMap(({ token, preposition }) => {
    const role = FURTHER[preposition];
    if (!role) return [];
    return fill(tree, token, context.mentions)
      .filter(
        (filler) =>
          isEntity(filler) &&
          (role !== 'place' || filler.kind === 'PLACE') &&
          !ends.some((end) => end?.entity === filler.entity || end?.token === filler.token),
      )
      .map((filler) => ({ role, ...argumentOf(filler) }));
  });
};

/** A clause of the vocabulary's outside, kept as OTHER with its phrase: where it has an entity and tells something of it. */
export const readOther = (context: SentenceContext, clause: Clause): StatementDraft[] => {
  const { tree } = clause;
  const token = tree.tokens[clause.head]!;
  if (EMPTY.has(clause.lemma) && !clause.particle) return [];
  const content = clause.complements.find(({ label }) => label === 'ccomp' || label === 'xcomp');
  const { fillers: objects, preposition } = objectOf(context, clause);
  // what was said stands for itself, attributed
  if (
    content?.label === 'ccomp' &&
    objects.length === 0 &&
    VERB_GOVERNORS.get(clause.lemma)?.clause === 'speech'
  )
    return [];
  if (objects.length === 0 && content === undefined) return [];
  const subjects = clause.subjects
    .flatMap((subject) => fill(tree, subject, context.mentions, clause.head))
    .filter(({ pointer }) => !pointer);
  if (
    ![...subjects, ...objects].some(
      (filler) => isEntity(filler) || ownersOf(tree, filler.token, context.mentions).length > 0,
    )
  )
    return [];
  const status = findStatus(tree, clause.head);
  const attribution = findAttribution(tree, status.reporters, clause.head, context.quotes, context.mentions);
  const phrase = `${clause.lemma}${clause.particle ? ` ${clause.particle}` : ''}${preposition ? ` ${preposition}` : ''}`;
  const left: readonly (Filler | null)[] = subjects.length > 0 ? subjects : [null];
  const right: readonly (Filler | null)[] = objects.length > 0 ? objects : [null];
  const time = timeOf(clause, context.times);
  return left.flatMap((subject) =>
    right
      .filter((object) => !subject || !object || subject.entity === null || subject.entity !== object.entity)
      .map(
        (object): StatementDraft => ({
          sentence: tree.sentence.index,
          relation: 'OTHER',
          plover: null,
          quad: null,
          predicate: { start: token.start, end: token.end, phrase },
          subject: subject && argumentOf(subject),
          object: object && argumentOf(object),
          args: [
            ...(content
              ? [{ role: 'content' as const, ...argumentOf(fillClause(tree, content.token)) }]
              : []),
            ...furtherArguments(context, clause, [subject, object]),
          ],
          polarity: status.polarity,
          modality: status.modality,
          tense: status.tense,
          attribution,
          time,
          rule: `other:${phrase}`,
          features: readFeatures({
            tree,
            predicate: clause.head,
            ends: [subject, object],
            trigger: 0.6,
            controlled: clause.subjectLink !== 'own' && clause.subjectLink !== 'shared',
            kind: 'other',
            unsure: status.unsure,
            orphan: !clause.passive && subject === null,
            attributed: attribution?.direct === true && status.reporters.length === 0,
          }),
        }),
      ),
  );
};
