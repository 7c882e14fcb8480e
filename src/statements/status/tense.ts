import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { auxiliariesOf } from '../clauses/voice.js';
import type { Tense } from '../statement.js';

const hasCopula = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some((child) => tree.labels[child] === 'cop');

/** Tense of a predicate by its own words; undefined for an infinitive, a gerund or a noun. */
export const ownTense = (tree: SentenceTree, token: number): Tense | undefined => {
  const auxiliaries = [
    ...auxiliariesOf(tree, token),
    ...tree.children[token]!.filter((child) => tree.labels[child] === 'cop'),
  ];
  let finite: string | undefined;
  for (const aux of auxiliaries) {
    const { xpos, text } = tree.tokens[aux]!;
    // "said he'd meet"
    if (/^['’]d$/.test(text) && tree.tokens[token]!.xpos === 'VB') return 'present';
    if (xpos === 'MD') {
      if (tree.lemmas[aux] === 'will' || tree.lemmas[aux] === 'shall') return 'future';
      // "may have met"
      return auxiliaries.some((other) => tree.lemmas[other] === 'have') ? 'past' : 'present';
    }
    // "has met" tells what is past
    if (tree.lemmas[aux] === 'have' && tree.tokens[aux]!.label === 'aux') return 'past';
    finite ??= xpos;
  }
  const tag = finite ?? tree.tokens[token]!.xpos;
  // "is the capital and the largest city": the second has the first one's copula
  if (finite === undefined && tree.labels[token] === 'conj' && !tag.startsWith('V'))
    return hasCopula(tree, tree.tokens[token]!.head) ? ownTense(tree, tree.tokens[token]!.head) : undefined;
  if (tag === 'VBD') return 'past';
  if (tag === 'VBP' || tag === 'VBZ') return 'present';
  if (tag === 'VBN' && finite === undefined) return 'past';
  return undefined;
};

/** Tense of the nearest predicate above that has one: what an infinitive or a noun is told beside. */
export const tenseAbove = (tree: SentenceTree, token: number): Tense | undefined => {
  let at = tree.tokens[token]!.head;
  for (let steps = 0; at >= 0 && steps < 40; steps += 1) {
    const tense = ownTense(tree, at);
    if (tense !== undefined) return tense;
    at = tree.tokens[at]!.head;
  }
  return undefined;
};

const LASTING: ReadonlySet<string> = words(
  'lead head own back run control chair support command govern rule',
);

/** "an alliance led by Chad": a participle of what goes on. */
export const isLasting = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.label === 'acl' &&
  tree.tokens[token]!.xpos === 'VBN' &&
  LASTING.has(tree.lemmas[token]!) &&
  // "areas once controlled by rebels"
  !tree.children[token]!.some((child) => /^(?:aux|advmod)$/.test(tree.labels[child]!));

/** Words before a noun that say that it goes on. */
const ONGOING: ReadonlySet<string> = new Set(
  'ongoing current continued continuing continuous enduring escalating existing steadfast strong unwavering'.split(
    ' ',
  ),
);
/** Nouns of what lasts: they hold when they are told of. */
const STATES: ReadonlySet<string> = new Set(
  `support commitment partnership cooperation co-operation opposition alliance membership ownership stake share tie
  relationship relation contact desire sanction ban embargo occupation presence dispute rivalry`.split(/\s+/),
);

/** True for an event noun whose happening goes on while it is told. */
export const isOngoing = (tree: SentenceTree, noun: number): boolean =>
  STATES.has(tree.lemmas[noun]!) ||
  tree.children[noun]!.some((child) => tree.labels[child] === 'amod' && ONGOING.has(tree.lemmas[child]!));
