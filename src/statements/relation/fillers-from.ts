import { type Span, words } from '../../document/index.js';
import type { SlotName, Source } from '../../relations/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fillClause } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import { nounPhrase } from '../arguments/noun-phrase.js';
import type { Clause } from '../clauses/clause.js';
import { coordinated, type SentenceTree } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import { isFiniteVerb, isPassive } from '../clauses/voice.js';
import { behindLetter, behindNoun, saidToBe } from './behind-noun.js';
import { bodiesBefore } from './bodies-before.js';
import {
  conditionSubjects,
  deonticSubjects,
  doersAskedAfter,
  doersInClause,
  objectsOfPurpose,
} from './clause-doers.js';
import { clausesFrom } from './clause-sources.js';
import type { Frame } from './frame.js';
import { tellsWhere } from './owner.js';

/** Nouns of fixed phrases, which fill no argument: "on behalf of", "as part of". */
const IDIOMS: ReadonlySet<string> = new Set([
  'behalf',
  'part',
  'addition',
  'order',
  'case',
  'end',
  'fact',
  'basis',
  'result',
  'term',
  'way',
  'time',
  'moment',
  'wake',
  'place',
  'light',
  'example',
  'instance',
  'phone',
  'telephone',
  'television',
  'radio',
  'sideline',
  'camera',
]);

/** "elected as a Whig to the senate": for which party, and no post. */
const PARTISANS: ReadonlySet<string> = words(
  `democrat republican whig tory federalist anti-federalist liberal conservative independent socialist communist progressive
  labour labor unionist nationalist reformer populist jacksonian anti-jacksonian green libertarian centrist moderate
  crossbencher peronist gaullist christian-democrat`,
);

/** What opens the clause tells where, or what for: "In Lund, rebels …", "For the raid, a court sentenced …". */
const fillsFromFront = (slot: SlotName | undefined, source: Source): boolean =>
  slot === 'place' || (slot === 'topic' && (source === 'for' || source === 'over'));

/** Conjunctions of a clause that tells when or how, and are prepositions elsewhere: "as many have heard". */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['as', 'for', 'after', 'before', 'since', 'than', 'like']);

/** A literal word beside the verb, or behind its object where the tree hangs it there: "held X responsible". */
const childLike = ({ tree, head, objects }: Clause, lemma: string): number | undefined =>
  tree.children[head]!.find((child) => tree.lemmas[child] === lemma) ??
  objects
    .flatMap((object) => tree.children[object]!.filter((child) => child > object))
    .find((child) => tree.lemmas[child] === lemma);

/** One may call for an end; "for the moment" is all that "for" makes. */
const isIdiom = (preposition: string, lemma: string): boolean =>
  (preposition === 'on' && lemma === 'ground') ||
  (IDIOMS.has(lemma) && (preposition !== 'for' || ['moment', 'time', 'example', 'instance'].includes(lemma)));

/** Of "awarded X a contract" the one who got it. */
const besideLight = ({ clause: { objects }, light }: Frame): readonly number[] => {
  const others = objects.filter((token) => token !== light);
  return others.length > 0 ? others : objects;
};

/** "seven years and three months", "a year and a half": a term of two parts. */
const termSpan = (tree: SentenceTree, token: number): Span => {
  const last = coordinated(tree, token).at(-1)!;
  const span = nounPhrase(tree, token);
  // "a year and a half"
  const half = tree.tokens[token + 3];
  if (half?.text === 'half' && tree.tokens[token + 1]?.text === 'and')
    return { start: span.start, end: half.end };
  return last > token && /^(?:year|month|week|day|hour)$/.test(tree.lemmas[last]!)
    ? { start: span.start, end: nounPhrase(tree, last).end }
    : span;
};

/** "elected the mayor of Lund | representing the union": what the one who has it does is no part of a post. */
const fillPost = (tree: SentenceTree, token: number): Filler => {
  const deed = tree.children[token]!.find(
    (child) => child > token && tree.labels[child] === 'acl' && tree.tokens[child]!.xpos === 'VBG',
  );
  const filler = fillClause(tree, token);
  return deed === undefined ? filler : { ...filler, span: nounPhrase(tree, token, deed) };
};

/** What stands in a frame where a source says, for a slot; without one, what stands behind the subject. */
export const fillersFrom = (
  frame: Frame,
  source: Source,
  mentions: DocumentMentions,
  slot?: SlotName,
): Filler[] => {
  const { clause } = frame;
  const isPlaced = ({ fronted }: { readonly fronted?: boolean }): boolean =>
    !fronted || fillsFromFront(slot, source);
  const { tree } = clause;
  const nominal = (tokens: readonly number[]): Filler[] => tokens.flatMap(frame.fillersOf);
  switch (source) {
    case 'subj':
      return nominal(clause.subjects);
    case 'obj':
      return nominal(besideLight(frame));
    case 'iobj':
      return nominal(clause.indirect);
    case 'second obj':
      return nominal(clause.objects.slice(1));
    case 'mod':
      return [
        ...nominal(
          frame.modifiers.filter(
            (token) =>
              mentions.at(tree.sentence.index, token) !== undefined &&
              !tellsWhere(tree, clause.head, token, mentions),
          ),
        ),
        ...bodiesBefore(tree, clause.head, mentions),
      ];
    case 'clause':
    case 'to clause':
    case 'that':
    case 'plan clause':
      return clausesFrom(frame, source).map((token) => fillClause(tree, token));
    case 'clause doer':
      return nominal(doersInClause(frame));
    case 'clause subject':
      return nominal(
        frame.complements
          .filter(
            ({ label, token }) =>
              label === 'ccomp' &&
              // "demanded that the army be sent": it is asked for nothing
              !isPassive(tree, token) &&
              tree.children[token]!.some((child) => tree.labels[child] === 'nsubj'),
          )
          .flatMap(({ token }) => subjectOf(tree, token).tokens),
      );
    case 'receiver':
      return nominal(clause.receivers ?? []);
    case 'for subject':
      return nominal(
        frame.complements
          .filter(
            ({ marker, token }) =>
              marker !== '' &&
              // "called for Lee to be dismissed": he is asked for nothing
              !isPassive(tree, token) &&
              tree.children[token]!.some(
                (child) =>
                  tree.labels[child] === 'nsubj' &&
                  tree.children[token]!.some(
                    (mark) => mark < child && tree.labels[mark] === 'mark' && tree.lemmas[mark] === 'for',
                  ),
              ),
          )
          .flatMap(({ token }) => subjectOf(tree, token).tokens),
      );
    case 'unless subject':
      return nominal(conditionSubjects(frame));
    case 'whether doer':
      return nominal(doersAskedAfter(frame));
    case 'purpose object':
      return nominal(objectsOfPurpose(frame));
    case 'is':
      return nominal(saidToBe(tree, clause.head));
    case 'letter':
      return nominal(behindLetter(frame));
    case 'must subject':
      return nominal(deonticSubjects(frame));
    case 'xcomp':
      return frame.complements
        .filter(({ label, marker }) => label === 'xcomp' && marker !== 'to')
        .map(({ token }) => (slot === 'position' ? fillPost(tree, token) : fillClause(tree, token)));
  }
  // "joined X in calling for": a gerund behind the preposition
  if (source.endsWith(' doing'))
    return frame.complements
      .filter(({ marker }) => marker === source.slice(0, -' doing'.length))
      .map(({ token }) => fillClause(tree, token));
  if (source.startsWith('=')) {
    const child = childLike(clause, source.slice(1));
    return child === undefined ? [] : [fillClause(tree, child)];
  }
  if (frame.obliques.length === 0 && frame.complements.length === 0) return [];
  const obliques = frame.obliques
    .filter(
      (oblique) =>
        oblique.preposition === source && !isIdiom(source, tree.lemmas[oblique.token]!) && isPlaced(oblique),
    )
    .map(({ token }) => token)
    .filter((token) => !(slot === 'position' && source === 'as' && PARTISANS.has(tree.lemmas[token]!)));
  const gerunds = frame.complements
    .filter(
      (complement) =>
        complement.marker === source &&
        /^(?:advcl|acl|xcomp|ccomp)$/.test(complement.label) &&
        isPlaced(complement) &&
        !((CONJUNCTIONS.has(source) || complement.label === 'acl') && isFiniteVerb(tree, complement.token)),
    )
    .map(({ token }) => fillClause(tree, token));
  // "jailed for six years": a term is no time of the deed
  const terms =
    slot === 'amount'
      ? obliques
          .filter((token) => mentions.isDate(tree.sentence.index, tree.tokens[token]!))
          .map((token) => ({ ...fillClause(tree, token), span: termSpan(tree, token) }))
      : [];
  return [...nominal([...obliques, ...behindNoun(frame, source)]), ...terms, ...gerunds];
};
