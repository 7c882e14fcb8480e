import type { SlotName, Source } from '../../relations/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill, fillClause } from '../arguments/fill.js';
import { type Filler, UNLINKED } from '../arguments/filler.js';
import { nounPhrase } from '../arguments/noun-phrase.js';
import type { Clause } from '../clauses/clause.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import { isFiniteVerb, isPassive } from '../clauses/voice.js';
import type { Frame } from './frame.js';
import { tellsWhere } from './owner.js';

/** Markers of adverbial clauses that tell what the predicate is about: "accused of killing". */
const CONTENT_MARKERS: ReadonlySet<string> = new Set([
  'of',
  'from',
  'for',
  'to',
  'that',
  'about',
  'against',
  'on',
  'over',
  'into',
]);

/** Conjunctions under which nothing is told of what was said: "demanded a vote, while others …". */
const ASIDE: ReadonlySet<string> = new Set([
  'while',
  'whereas',
  'although',
  'though',
  'because',
  'unless',
  'until',
]);

/** What opens words about who takes part, or when: "an agreement with lenders holding its debt". */
const BESIDE: ReadonlySet<string> = new Set(['with', 'without', 'by', 'after', 'before', 'since']);

const isContent = (label: string, marker: string): boolean =>
  (label === 'ccomp' && !ASIDE.has(marker)) ||
  label === 'xcomp' ||
  label === 'csubj' ||
  (label === 'acl' && marker !== '' && !BESIDE.has(marker)) ||
  (label === 'advcl' && CONTENT_MARKERS.has(marker));

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

/** What opens the clause tells where, or what for: "In Lund, rebels …", "For the raid, a court sentenced …". */
const fillsFromFront = (slot: SlotName | undefined, source: Source): boolean =>
  slot === 'place' || (slot === 'topic' && (source === 'for' || source === 'over'));

/** Conjunctions of a clause that tells when or how, and are prepositions elsewhere: "as many have heard". */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['as', 'for', 'after', 'before', 'since', 'than', 'like']);

const STILL_TO_DO: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  'should',
  'must',
  'ought',
  "'ll",
]);

/** "recommended that the minister resign": a plain form beside one alone. */
const isSubjunctive = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb]!.xpos === 'VBP' &&
  tree.children[verb]!.some(
    (child) =>
      tree.labels[child] === 'nsubj' &&
      (tree.tokens[child]!.xpos === 'NN' || /^(?:he|she|it)$/i.test(tree.tokens[child]!.text)) &&
      !tree.children[child]!.some((part) => tree.labels[part] === 'conj'),
  );

/** "agreed that talks should begin", "swore that it would return"; "agreed that it was late" is an opinion. */
const isStillToDo = (tree: SentenceTree, verb: number): boolean => {
  const helpers = tree.children[verb]!.filter((child) => tree.labels[child] === 'aux');
  return (
    helpers.some((helper) => STILL_TO_DO.has(tree.lemmas[helper]!)) ||
    (helpers[0] !== undefined && tree.tokens[helpers[0]]!.xpos === 'VB') ||
    (helpers.length === 0 && (tree.tokens[verb]!.xpos === 'VB' || isSubjunctive(tree, verb)))
  );
};

/** "discs, which workers had threatened to dump, can leave": what may or will be is no infinitive. */
const isModal = (tree: SentenceTree, verb: number): boolean =>
  tree.children[verb]!.some((child) => tree.tokens[child]!.xpos === 'MD');

/**
 * A clause that tells when or what for beside what is told: "warned that jobs would go if the firm moved", "agreed on curbs to
 * punish Norland", "offered 20, to be delivered in May".
 */
const isSecondary = (
  { clause: { tree, head, lemma, objects }, complements, obliques }: Frame,
  { label, marker, token }: Pick<Frame['complements'][number], 'label' | 'marker' | 'token'>,
): boolean => {
  if (marker === 'if')
    return complements.some(
      (other) => other.label === 'ccomp' && other.token < token && other.marker !== 'if',
    );
  if (label !== 'advcl' || marker !== 'to') return false;
  if (lemma === 'agree')
    return obliques.some((other) => /^(?:on|upon)$/.test(other.preposition) && other.token < token);
  const comma = tree.children[token]!.some(
    (child) => child < token && tree.tokens[child]!.text === ',' && child > head,
  );
  return comma && isPassive(tree, token) && objects.some((object) => object > head && object < token);
};

const clausesFrom = (frame: Frame, source: Source): readonly number[] => {
  const { tree } = frame.clause;
  const content = frame.complements.filter(
    ({ label, marker, token, fronted }) =>
      isContent(label, marker) &&
      !(label === 'xcomp' && isModal(tree, token)) &&
      !isSecondary(frame, { label, marker, token }) &&
      // "To end the strike, Corvex offered a raise": what for
      !(fronted && marker === 'to'),
  );
  if (source === 'clause') return content.map(({ token }) => token);
  if (source === 'to clause')
    return content.filter(({ marker }) => marker === 'to').map(({ token }) => token);
  if (source === 'plan clause')
    return content
      .filter(({ label, token }) => label === 'ccomp' && isStillToDo(frame.clause.tree, token))
      .map(({ token }) => token);
  // "its demand that Norland leave": the tree may call what a noun says a modifier
  if (source === 'that')
    return content
      .filter(({ label, marker }) => label === 'ccomp' || (label === 'acl' && marker === 'that'))
      .map(({ token }) => token);
  return [];
};

/** A literal word beside the verb, or behind its object where the tree hangs it there: "held X responsible". */
const childLike = ({ tree, head, objects }: Clause, lemma: string): number | undefined =>
  tree.children[head]!.find((child) => tree.lemmas[child] === lemma) ??
  objects
    .flatMap((object) => tree.children[object]!.filter((child) => child > object))
    .find((child) => tree.lemmas[child] === lemma);

/** "a company must prove": a rule for anybody. */
const isAny = (tree: SentenceTree, noun: number): boolean =>
  tree.children[noun]!.some((child) => /^(?:an?|any|every|each|no)$/i.test(tree.tokens[child]!.text));

/** Who must act by a clause that is said: "said that Norland must leave". */
const deonticSubjects = ({ clause: { tree }, complements }: Frame): readonly number[] =>
  complements
    .filter(
      ({ label, token }) =>
        label === 'ccomp' &&
        tree.children[token]!.some(
          (child) => tree.labels[child] === 'aux' && /^must$/.test(tree.lemmas[child]!),
        ),
    )
    .flatMap(({ token }) =>
      isPassive(tree, token)
        ? []
        : subjectOf(tree, token).tokens.filter(
            (subject) =>
              !/^(?:we|i|it)$/.test(tree.tokens[subject]!.text.toLowerCase()) && !isAny(tree, subject),
          ),
    );

/** Who did what is alleged; of a passive clause the subject did nothing. */
const doersInClause = ({ clause: { tree }, complements }: Frame): readonly number[] =>
  complements
    .filter(({ label, token }) => label === 'ccomp' && tree.tokens[token]!.upos === 'VERB')
    .filter(({ token }) => !isPassive(tree, token))
    .flatMap(({ token }) => subjectOf(tree, token).tokens);

/** Whom a threat is for: "threatened to strike unless Norland withdrew". */
const conditionSubjects = ({ clause: { tree, head }, complements }: Frame): readonly number[] =>
  [head, ...complements.map(({ token }) => token)]
    .flatMap((verb) => tree.children[verb]!)
    .filter(
      (child) =>
        tree.labels[child] === 'advcl' &&
        tree.children[child]!.some((mark) => tree.labels[mark] === 'mark' && tree.lemmas[mark] === 'unless'),
    )
    .flatMap((child) => subjectOf(tree, child).tokens);

/** One may call for an end; "for the moment" is all that "for" makes. */
const isIdiom = (preposition: string, lemma: string): boolean =>
  (preposition === 'on' && lemma === 'ground') ||
  (IDIOMS.has(lemma) && (preposition !== 'for' || ['moment', 'time', 'example', 'instance'].includes(lemma)));

/** Of "awarded X a contract" the one who got it. */
const besideLight = ({ clause: { objects }, light }: Frame): readonly number[] => {
  const others = objects.filter((token) => token !== light);
  return others.length > 0 ? others : objects;
};

/** A pronoun is of the kind of whom it stands for; an "it" of which nothing else is known may be anything: it is no firm. */
const typed = (filler: Filler, { coreference }: DocumentMentions): Filler => {
  if (filler.entity === null || filler.mention?.form !== 'pronoun') return filler;
  const entity = coreference.entities[filler.entity]!;
  if (/^its?(?:elf)?$/i.test(entity.name)) return { ...filler, kind: 'TEXT' };
  return entity.named ? { ...filler, kind: entity.type } : filler;
};

/** What "in favour of", "in support of" bring: the tree hangs it on the noun in the middle. */
const behindNoun = ({ obliques, clause: { tree } }: Frame, source: Source): readonly number[] => {
  const [, first, noun, last] = /^(\S+) (\S+) (of|to)$/.exec(source) ?? [];
  if (noun === undefined) return [];
  return obliques
    .filter(({ preposition, token }) => preposition === first && tree.lemmas[token] === noun)
    .flatMap(({ token }) =>
      tree.children[token]!.filter(
        (child) => tree.labels[child] === 'nmod' && prepositionOf(tree, child) === last,
      ),
    );
};

/** People under arms by the noun before their deed: "a rebel attack". */
const FIGHTERS: ReadonlySet<string> = new Set(
  'rebel militant insurgent guerrilla separatist jihadist militia gang pirate army police coalition'.split(
    ' ',
  ),
);

/** "a rebel attack on a village": nobody known, and whose attack it is all the same. */
const fightersBefore = ({ clause: { tree, head }, modifiers }: Frame, mentions: DocumentMentions): Filler[] =>
  modifiers
    .filter(
      (token) =>
        token === head - 1 &&
        FIGHTERS.has(tree.lemmas[token]!) &&
        mentions.at(tree.sentence.index, token) === undefined,
    )
    .map(
      (token): Filler => ({
        span: { start: tree.tokens[token]!.start, end: tree.tokens[token]!.end },
        token,
        entity: null,
        kind: 'GROUP',
        named: false,
        ...UNLINKED,
      }),
    );

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
  const nominal = (tokens: readonly number[]): Filler[] =>
    tokens
      .flatMap((token) =>
        // "Lund University, founded in 1666, and Corvex": what follows the predicate is not said of it
        fill(tree, token, mentions, clause.head).filter(
          (filler) => token > clause.head || filler.token <= clause.head,
        ),
      )
      .map((filler) => typed(filler, mentions));
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
        ...fightersBefore(frame, mentions),
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
              label === 'ccomp' && tree.children[token]!.some((child) => tree.labels[child] === 'nsubj'),
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
    case 'must subject':
      return nominal(deonticSubjects(frame));
    case 'xcomp':
      return frame.complements
        .filter(({ label, marker }) => label === 'xcomp' && marker !== 'to')
        .map(({ token }) => fillClause(tree, token));
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
  const obliques = frame.obliques
    .filter(
      (oblique) =>
        oblique.preposition === source && !isIdiom(source, tree.lemmas[oblique.token]!) && isPlaced(oblique),
    )
    .map(({ token }) => token);
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
          .map((token) => ({ ...fillClause(tree, token), span: nounPhrase(tree, token) }))
      : [];
  return [...nominal([...obliques, ...behindNoun(frame, source)]), ...terms, ...gerunds];
};
