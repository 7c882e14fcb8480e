import { childBy, childrenBy, isPassive, type SentenceTree, subjectOf } from '../clauses/index.js';
import { type Complement, complementsOf, distantObject } from './complements.js';
import type { OpenDraft, OpenKind, SlotTokens } from './draft.js';
import { caseTokens, clausePhrase, phrase } from './phrase.js';
import { infinitiveMark, predicateWords } from './predicate.js';
import { findChains } from './predicates.js';

const kindOf = (tree: SentenceTree, head: number): OpenKind => {
  switch (tree.labels[head]) {
    case 'root':
      return 'main';
    case 'conj':
      return 'coordinated';
    case 'acl':
      return tree.tokens[head]!.label === 'acl:relcl' ? 'relative' : 'reduced';
    case 'advcl':
      return 'adverbial';
    case 'xcomp':
      return 'controlled';
    default:
      return 'complement';
  }
};

const isAbove = (tree: SentenceTree, token: number, below: number): boolean => {
  for (let at = below; at >= 0; at = tree.tokens[at]!.head) if (at === token) return true;
  return false;
};

/** True where the predicate is a noun or adjective after a copula. */
const isNominal = (tree: SentenceTree, head: number): boolean => childBy(tree, head, 'cop') !== undefined;

/** Phrases before the first of coordinated verbs that hold for all: "In 1990 he left and …". */
const sharedBefore = (tree: SentenceTree, head: number): Complement[] => {
  if (tree.labels[head] !== 'conj') return [];
  if (childBy(tree, head, 'nsubj') !== undefined) return [];
  const first = tree.tokens[head]!.head;
  const subject = childBy(tree, first, 'nsubj') ?? first;
  return [
    ...sharedBefore(tree, first),
    ...complementsOf(tree, first, undefined, new Set()).filter(
      ({ kind, head: at }) => kind === 'oblique' && at < subject,
    ),
  ];
};

interface Parts {
  readonly predicate: SlotTokens;
  readonly complements: readonly Complement[];
}

/** What is said by a predicate and those it governs: its words, and what stands beside them. */
const partsOf = (tree: SentenceTree, chain: readonly number[]): Parts => {
  const last = chain.at(-1)!;
  const words: number[] = [];
  for (const [i, head] of chain.entries()) {
    if (i > 0) words.push(...infinitiveMark(tree, head));
    const nominal = isNominal(tree, head) && head === last && tree.tokens[head]!.upos !== 'ADJ';
    words.push(...predicateWords(tree, head, !nominal));
  }
  const taken = new Set(words);
  const complements = chain.flatMap((head, i) => complementsOf(tree, head, chain[i + 1], taken));
  const distant = isNominal(tree, last) ? undefined : distantObject(tree, last);
  return {
    predicate: words,
    complements: [
      ...(distant ? [distant] : []),
      ...[...sharedBefore(tree, chain[0]!), ...complements].sort((a, b) => a.head - b.head),
    ],
  };
};

interface Filled {
  readonly predicate: SlotTokens;
  readonly object: SlotTokens | null;
  readonly objectHead?: number;
  readonly args: readonly Complement[];
}

const ORDER: readonly Complement['kind'][] = ['object', 'clause', 'oblique'];

/** Chooses the object: a direct one, else a clause, else the first phrase after the predicate, its preposition drawn to the predicate. */
const fill = (tree: SentenceTree, last: number, { predicate, complements }: Parts): Filled => {
  for (const kind of ORDER) {
    const object = complements.find(
      (one) => one.kind === kind && (kind !== 'oblique' || (one.head > last && one.preposition.length > 0)),
    );
    if (!object) continue;
    const args = complements.filter((one) => one !== object);
    if (kind !== 'oblique') return { predicate, object: object.words, objectHead: object.head, args };
    const drawn = new Set(object.preposition);
    return {
      predicate: [...predicate, ...object.preposition],
      object: object.words.filter((word) => !drawn.has(word)),
      objectHead: object.head,
      args,
    };
  }
  void tree;
  return { predicate, object: null, args: complements };
};

/** "is a teacher", "is at home", "is older than X". */
const fillNominal = (tree: SentenceTree, last: number, parts: Parts): Filled => {
  const { upos } = tree.tokens[last]!;
  const preposition = caseTokens(tree, last);
  if (upos !== 'ADJ') {
    return {
      predicate: [...parts.predicate, ...preposition],
      object: phrase(tree, last, {
        without: (child) =>
          ['obl', 'advcl', 'ccomp'].includes(tree.labels[child]!) || parts.predicate.includes(child),
      }),
      objectHead: last,
      args: parts.complements,
    };
  }
  const filled = fill(tree, last, parts);
  if (filled.object !== null) return filled;
  const predicate = parts.predicate.filter(
    (word) =>
      (word !== last && tree.tokens[word]!.head !== last) ||
      ['aux', 'cop'].includes(tree.labels[word]!) ||
      word < (childBy(tree, last, 'cop') ?? 0),
  );
  return {
    predicate,
    object: phrase(tree, last, {
      without: (child) =>
        predicate.includes(child) || ['obl', 'advcl', 'ccomp', 'xcomp'].includes(tree.labels[child]!),
    }),
    objectHead: last,
    args: parts.complements,
  };
};

const existential = (tree: SentenceTree, chain: readonly number[]): OpenDraft | undefined => {
  const head = chain[0]!;
  const there = childBy(tree, head, 'expl');
  const thing = childBy(tree, chain.at(-1)!, 'nsubj') ?? childBy(tree, head, 'nsubj');
  if (there === undefined || thing === undefined || tree.lemmas[there] !== 'there') return undefined;
  const { predicate, complements } = partsOf(tree, chain);
  return {
    kind: 'existential',
    subject: phrase(tree, thing),
    predicate: [there, ...predicate],
    object: null,
    args: complements.map(({ words }) => words),
    heads: [head, thing],
  };
};

/** Reads the clauses of a sentence. */
export const clauseDrafts = (tree: SentenceTree): OpenDraft[] =>
  findChains(tree).flatMap((chain) => {
    const head = chain[0]!;
    const last = chain.at(-1)!;
    const there = existential(tree, chain);
    if (there) return [there];
    const subjectToken = subjectOf(tree, head).tokens[0];
    if (subjectToken === undefined || subjectToken === head) return [];
    if (/^W|^PRP\$/.test(tree.tokens[subjectToken]!.xpos)) return [];
    const subject = phrase(tree, subjectToken, { without: (child) => isAbove(tree, child, head) });
    const parts = partsOf(tree, chain);
    const filled = isNominal(tree, last) ? fillNominal(tree, last, parts) : fill(tree, last, parts);
    void isPassive;
    void childrenBy;
    void clausePhrase;
    return [
      {
        kind: kindOf(tree, head),
        subject,
        predicate: filled.predicate,
        object: filled.object,
        args: filled.args.map(({ words }) => words),
        heads: [...chain, subjectToken, ...(filled.objectHead === undefined ? [] : [filled.objectHead])],
      },
    ];
  });
