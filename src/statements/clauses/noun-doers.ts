import type { Oblique } from './clause.js';
import { prepositionOf } from './preposition.js';
import type { SentenceTree } from './sentence-tree.js';

/** Participles that say whose deed a noun is: "the Norlandic-led attack". */
const LEADING: ReadonlySet<string> = new Set(['lead', 'launch', 'conduct', 'stage', 'mount', 'order']);

const named = (tree: SentenceTree, token: number, labels: RegExp): boolean =>
  tree.sentence.names.some(({ first, last, label }) => token >= first && token <= last && labels.test(label));

/** Who stands before a participle that a hyphen joins to him: "Norlandic-led", "US-backed". */
export const hyphenedDoer = (tree: SentenceTree, participle: number): number | undefined => {
  const [doer, hyphen] = [tree.tokens[participle - 2], tree.tokens[participle - 1]];
  return doer !== undefined &&
    /^[-–]$/.test(hyphen!.text) &&
    doer.end === hyphen!.start &&
    hyphen!.end === tree.tokens[participle]!.start &&
    /^\p{Lu}/u.test(doer.text)
    ? doer.index
    : undefined;
};

/** "the Norlandic invasion of Eastland", "the UN investigation of": a people or body before a noun that has its "of". */
const peopleBefore = (tree: SentenceTree, noun: number): number | undefined =>
  tree.children[noun]!.some((child) => tree.labels[child] === 'nmod' && prepositionOf(tree, child) === 'of')
    ? tree.children[noun]!.find(
        (child) =>
          child < noun &&
          ((tree.labels[child] === 'amod' && named(tree, child, /^NORP$/)) ||
            (tree.labels[child] === 'compound' &&
              /^(?:U\.?S\.?|U\.?K\.?|E\.?U\.?|U\.?N\.?|NATO)$/.test(tree.tokens[child]!.text))),
      )
    : undefined;

/** A "by" on the noun of an "of" or on a name is the deed's; on another noun ("a decision by") its own. */
const mayHoldDoer = (tree: SentenceTree, token: number): boolean => {
  const preposition = prepositionOf(tree, token);
  return preposition === 'of' || (preposition !== 'by' && tree.tokens[token]!.upos === 'PROPN');
};

/**
 * Who does what an event noun tells beside its own "by": a participle's or people's name before it, or a "by" that the
 * tree hangs on what it is done to ("a lawsuit against X by Y").
 */
export const doersOf = (tree: SentenceTree, noun: number): Oblique[] => {
  const children = tree.children[noun]!;
  const inner = children
    .filter((child) => tree.labels[child] === 'nmod' && mayHoldDoer(tree, child))
    .flatMap((child) => tree.children[child]!)
    .filter((child) => tree.labels[child] === 'nmod' && prepositionOf(tree, child) === 'by');
  const led = children
    .filter(
      (child) =>
        tree.labels[child] === 'amod' && (LEADING.has(tree.lemmas[child]!) || tree.lemmas[child] === 'led'),
    )
    .flatMap((child) => hyphenedDoer(tree, child) ?? []);
  const owned = children.some(
    (child) => tree.tokens[child]!.label === 'nmod:poss' || prepositionOf(tree, child) === 'by',
  );
  const people = owned || inner.length > 0 || led.length > 0 ? undefined : peopleBefore(tree, noun);
  return [...inner, ...led, ...(people === undefined ? [] : [people])].map((token) => ({
    preposition: 'by',
    token,
  }));
};
