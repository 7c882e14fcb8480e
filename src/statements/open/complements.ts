import {
  childrenBy,
  coordinated,
  isBelow,
  markerOf,
  type SentenceTree,
  subtree,
  verbClause,
} from '../clauses/index.js';
import { antecedentOf } from '../clauses/relative.js';
import type { SlotTokens } from './draft.js';
import { caseTokens, clausePhrase, phrase } from './phrase.js';
import { isNegation, linksSentences } from './predicate.js';

/** Something that fills a place beside a predicate. */
export interface Complement {
  readonly kind: 'object' | 'oblique' | 'clause' | 'adverbial' | 'adverb';
  readonly head: number;
  /** Its words, with its preposition. */
  readonly words: SlotTokens;
  /** Its preposition and what stands before it. */
  readonly preposition: SlotTokens;
}

const RELATIVE_ADVERBS: ReadonlySet<string> = new Set(['WRB', 'WDT', 'WP', 'WP$']);

const noun = (tree: SentenceTree, head: number, clause: number): Complement | undefined => {
  const antecedent = antecedentOf(tree, head, clause);
  if (antecedent !== undefined)
    return {
      kind: 'object',
      head: antecedent,
      words: phrase(tree, antecedent, { without: (child) => isBelow(tree, clause, child) }),
      preposition: [],
    };
  if (RELATIVE_ADVERBS.has(tree.tokens[head]!.xpos)) return undefined;
  return { kind: 'object', head, words: phrase(tree, head), preposition: [] };
};

const oblique = (tree: SentenceTree, head: number, clause: number): Complement | undefined => {
  const marks = caseTokens(tree, head);
  const antecedent = antecedentOf(tree, head, clause);
  if (antecedent !== undefined) {
    const words = phrase(tree, antecedent, { without: (child) => isBelow(tree, clause, child) });
    return { kind: 'oblique', head: antecedent, words: [...marks, ...words], preposition: marks };
  }
  if (RELATIVE_ADVERBS.has(tree.tokens[head]!.xpos)) return undefined;
  const words = phrase(tree, head, { preposition: true });
  const last = marks.at(-1);
  return {
    kind: 'oblique',
    head,
    words,
    preposition: last === undefined ? [] : words.filter((word) => word <= last),
  };
};

const clause = (tree: SentenceTree, head: number): Complement => {
  const that = tree.children[head]!.filter(
    (child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'that',
  );
  return {
    kind: 'clause',
    head,
    words: clausePhrase(tree, head, (child) => that.includes(child)),
    preposition: [],
  };
};

const adverbial = (tree: SentenceTree, head: number): Complement => ({
  kind: 'adverbial',
  head,
  words: clausePhrase(tree, head),
  preposition: [],
});

/** "because …", "by …", "when …". */
const isMarked = (tree: SentenceTree, token: number): boolean =>
  markerOf(tree, token) !== '' ||
  tree.children[token]!.some((child) => child < token && tree.tokens[child]!.xpos === 'WRB');

const isAdverbArgument = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.xpos !== 'WRB' && !isNegation(tree, token) && !linksSentences(tree, token);

/** What fills the places beside one predicate, in the text's order; words of the predicate itself are left out. */
export const complementsOf = (tree: SentenceTree, head: number, taken: ReadonlySet<number>): Complement[] => {
  const found: (Complement | undefined)[] = tree.children[head]!.map((child) => {
    if (taken.has(child)) return undefined;
    const label = tree.labels[child]!;
    switch (label) {
      case 'obj':
      case 'iobj':
        return noun(tree, child, head);
      case 'obl':
        return oblique(tree, child, head);
      case 'ccomp':
        return clause(tree, child);
      case 'xcomp':
        return child > head ? clause(tree, child) : undefined;
      case 'advcl':
        return isMarked(tree, child) ? adverbial(tree, child) : undefined;
      case 'advmod':
        return isAdverbArgument(tree, child)
          ? { kind: 'adverb', head: child, words: subtree(tree, child), preposition: [] }
          : undefined;
      default:
        return undefined;
    }
  });
  return found.filter((one) => one !== undefined && one.words.length > 0) as Complement[];
};

/** "buy and restore ships", where the tree gives the ships to an earlier verb. */
const sharedAfter = (tree: SentenceTree, head: number): number | undefined => {
  if (tree.labels[head] !== 'conj' || childrenBy(tree, head, 'obl').length > 0) return undefined;
  return coordinated(tree, tree.tokens[head]!.head)
    .flatMap((verb) => (verb < head ? childrenBy(tree, verb, 'obj') : []))
    .find((object) => object > head);
};

const PLACES = /^(?:obj|iobj|obl|ccomp|xcomp|advcl)/;

/** "build, buy or rent a factory": the object of the last verb is that of all where nothing else stands between them. */
const sharedBefore = (tree: SentenceTree, head: number): number | undefined => {
  const first = tree.labels[head] === 'conj' ? tree.tokens[head]!.head : head;
  const later = childrenBy(tree, first, 'conj').filter((verb) => verb > head);
  const last = later.at(-1);
  if (
    last === undefined ||
    tree.children[head]!.some((child) => child > head && PLACES.test(tree.labels[child]!))
  )
    return undefined;
  const between = tree.tokens.slice(head + 1, last);
  const plain = between.every(
    ({ index, upos }) => later.includes(index) || ['PUNCT', 'CCONJ', 'ADV', 'PART', 'AUX'].includes(upos),
  );
  return plain ? childrenBy(tree, last, 'obj')[0] : undefined;
};

/** An object that stands elsewhere: the noun of a relative clause, or one shared by coordinated verbs. */
export const distantObject = (tree: SentenceTree, head: number): Complement | undefined => {
  if (childrenBy(tree, head, 'obj').length > 0) return undefined;
  const { passive, objects } = verbClause(tree, head);
  if (passive) return undefined;
  const object = objects[0] ?? sharedAfter(tree, head) ?? sharedBefore(tree, head);
  if (object === undefined || tree.tokens[object]!.head === head) return undefined;
  return {
    kind: 'object',
    head: object,
    words: phrase(tree, object, { without: (child) => isBelow(tree, head, child) }),
    preposition: [],
  };
};
