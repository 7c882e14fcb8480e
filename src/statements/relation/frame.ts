import type { LightNoun, Trigger } from '../../relations/index.js';
import type { Clause, Oblique } from '../clauses/clause.js';
import { nounClause } from '../clauses/noun-clause.js';
import { prepositionOf } from '../clauses/preposition.js';
import { coordinated, type SentenceTree } from '../clauses/sentence-tree.js';
import type { FillersOf } from './fillers-in.js';

/** Obliques of a clause and, where a light verb carries a noun, of the noun. */
export interface Frame {
  readonly clause: Clause;
  readonly obliques: readonly Oblique[];
  readonly modifiers: readonly number[];
  readonly complements: Clause['complements'];
  readonly fillersOf: FillersOf;
  /** The light verb's noun. */
  readonly light?: number;
}

const isLightNoun = (tree: SentenceTree, token: number, nouns: readonly LightNoun[]): boolean =>
  nouns.some(
    ({ lemma, modifier }) =>
      lemma === tree.lemmas[token] &&
      (modifier === undefined ||
        tree.children[token]!.some(
          (child) =>
            ['amod', 'compound', 'nmod'].includes(tree.labels[child]!) && tree.lemmas[child] === modifier,
        )),
  );

/** Prepositions that belong to the noun before them rather than to the verb. */
const NOUN_ONLY: ReadonlySet<string> = new Set(['of', 'poss', 'by', '']);

/** Nouns that hang on a noun, with their prepositions. */
const hungOn = (tree: SentenceTree, noun: number): Oblique[] =>
  tree.children[noun]!.filter((child) => tree.labels[child] === 'nmod').map((token) => ({
    token,
    preposition: prepositionOf(tree, token),
  }));

/** "withdrew its troops from X", "gave tons of food to X": what the tree hangs on an object behind the verb may be the verb's. */
const besideObject = ({ tree, head, objects }: Clause): Oblique[] =>
  objects
    .filter((object) => object > head)
    .flatMap((object) => {
      const own = hungOn(tree, object);
      const counted = own.filter(({ preposition }) => preposition === 'of');
      return [...own, ...counted.flatMap(({ token }) => hungOn(tree, token))];
    })
    .filter(({ preposition }) => !NOUN_ONLY.has(preposition));

/** By what and how people speak and stand together: who they do it with may hang on the words for it. */
const MEANS: ReadonlySet<string> = new Set(
  'phone telephone video videoconference videolink teleconference skype zoom line sideline margin side shoulder hand length detail'.split(
    ' ',
  ),
);

/** "spoke on the phone with X", "met on the sidelines with X", "worked side by side with X". */
const besideMeans = ({ tree, obliques }: Clause): Oblique[] =>
  obliques
    .filter(({ token }) => MEANS.has(tree.lemmas[token]!))
    .flatMap(({ token }) => hungOn(tree, token))
    .filter(({ preposition }) => preposition === 'with' || preposition === 'to');

/**
 * The noun that a light verb carries: its object, of "a wave of attacks" both, or what stands behind the trigger's
 * preposition ("took him into custody").
 */
export const lightNounOf = (trigger: Trigger, clause: Clause): number | undefined => {
  const { tree } = clause;
  const { light: nouns, lightPreposition } = trigger;
  if (lightPreposition !== undefined)
    return [...clause.obliques, ...besideObject(clause)].find(
      ({ preposition, token }) => preposition === lightPreposition && isLightNoun(tree, token, nouns),
    )?.token;
  for (const object of clause.objects.flatMap((first) => coordinated(tree, first))) {
    if (isLightNoun(tree, object, nouns)) return object;
    const inner = tree.children[object]!.find(
      (child) => tree.labels[child] === 'nmod' && isLightNoun(tree, child, nouns),
    );
    if (inner !== undefined) return inner;
  }
  return undefined;
};

/** The frame of a clause. */
export const frameOf = (clause: Clause, fillersOf: FillersOf): Frame => {
  const { obliques, modifiers, complements } = clause;
  return {
    clause,
    obliques:
      clause.kind === 'verb' ? [...obliques, ...besideObject(clause), ...besideMeans(clause)] : obliques,
    modifiers,
    complements,
    fillersOf,
  };
};

/** The frame of a clause with what its light verb's noun brings. */
export const lightFrameOf = (clause: Clause, fillersOf: FillersOf, light: number): Frame => {
  const noun = nounClause(clause.tree, light);
  // "25 tons of food aid to refugees", "an order for ten planes with X": what hangs on the goods
  const counted = noun.obliques
    .filter(({ preposition }) => preposition === 'of' || preposition === 'for')
    .flatMap(({ token }) => nounClause(clause.tree, token).obliques);
  return {
    clause,
    // a noun between may be another's and the verb's: "a warning to Norland over the dam"
    obliques: [...noun.obliques, ...counted, ...clause.obliques].filter(
      ({ token }, at, all) => token !== light && all.findIndex((other) => other.token === token) === at,
    ),
    modifiers: noun.modifiers,
    complements: [...clause.complements, ...noun.complements],
    fillersOf,
    light,
  };
};
