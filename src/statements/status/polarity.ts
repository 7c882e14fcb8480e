import { words } from '../../document/index.js';
import { markerOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'neither',
  'nor',
  'no',
  'hardly',
  'barely',
  'scarcely',
  'nowhere',
]);
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'neither', 'nothing', 'no-one']);
/** After "not" or "no": something else is negated ("not only", "no doubt"). */
const ELSEWHERE: ReadonlySet<string> = words('only just merely simply solely doubt least');
const MEASURES: ReadonlySet<string> = words('fewer less more later sooner earlier');

const ASKING = /^(?:whether|why|how|when|where|who)$/;

const textOf = (tree: SentenceTree, token: number): string => tree.tokens[token]?.text.toLowerCase() ?? '';

/** True where the negation before a token is not the predicate's: "not only", "no fewer than". */
const isElsewhere = (tree: SentenceTree, token: number): boolean => {
  const word = textOf(tree, token);
  return ELSEWHERE.has(word) || (MEASURES.has(word) && textOf(tree, token + 1) === 'than');
};

const isNever = (tree: SentenceTree, token: number): boolean => textOf(tree, token) === 'never';

/** "did not arrest or charge": a second bare form has the first one's auxiliary, and its "not". */
const sharesNegation = (tree: SentenceTree, token: number): boolean => {
  if (tree.labels[token] !== 'conj') return false;
  const { head, xpos } = tree.tokens[token]!;
  const own = tree.children[token]!.some((child) =>
    ['aux', 'cop', 'nsubj', 'mark'].includes(tree.labels[child]!),
  );
  if (own || tree.tokens[head]!.xpos !== xpos || !/^VB[NG]?$/.test(xpos)) return false;
  const but = tree.children[token]!.some(
    (child) => tree.labels[child] === 'cc' && tree.lemmas[child] === 'but',
  );
  if (but) return false;
  const negation = tree.children[head]!.find(
    (child) =>
      child < head &&
      tree.labels[child] === 'advmod' &&
      NEGATIONS.has(textOf(tree, child)) &&
      !isElsewhere(tree, child + 1),
  );
  if (negation !== undefined) return tree.children[head]!.some((child) => tree.labels[child] === 'aux');
  return sharesNegation(tree, head);
};

/** "no one was hurt or killed": a second verb without a subject has the first one's, and its "no". */
const sharesNobody = (tree: SentenceTree, token: number): boolean => {
  if (tree.labels[token] !== 'conj' || tree.tokens[token]!.upos !== 'VERB') return false;
  const joint = tree.children[token]!.find((child) => tree.labels[child] === 'cc');
  if (joint !== undefined && tree.lemmas[joint] === 'but') return false;
  if (tree.children[token]!.some((child) => tree.labels[child] === 'nsubj')) return false;
  const { head } = tree.tokens[token]!;
  return tree.children[head]!.some((child) => tree.labels[child] === 'nsubj' && isNobody(tree, child));
};

const hasRatherThan = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some(
    (part) => part < token && textOf(tree, part) === 'rather' && textOf(tree, part + 1) === 'than',
  );

/** "resigned rather than vote for it or bring them down": what stands behind was not done. */
const isRatherThan = (tree: SentenceTree, token: number): boolean => {
  // "rather than attack, the army left": by the adverb where the tree makes it none of the conjunction
  if (tree.labels[token] === 'advcl')
    return tree.tokens[token]!.xpos === 'VB' && markerOf(tree, token) === '' && hasRatherThan(tree, token);
  if (tree.labels[token] !== 'conj') return false;
  const parts = tree.children[token]!;
  if (hasRatherThan(tree, token)) return true;
  const { head, xpos } = tree.tokens[token]!;
  const bare = xpos === 'VB' && !parts.some((part) => /^(?:nsubj|aux|mark)$/.test(tree.labels[part]!));
  return bare && tree.tokens[head]!.xpos === 'VB' && isRatherThan(tree, head);
};

/** "vowed never to meet", "pledged not to attack": the word before "to" is the infinitive's, whatever it hangs on. */
const isOfInfinitive = (tree: SentenceTree, verb: number, word: number): boolean =>
  word > verb && textOf(tree, word + 1) === 'to' && tree.tokens[word + 2]?.xpos === 'VB';

const hasNotBefore = (tree: SentenceTree, token: number): boolean => {
  if (tree.labels[token] !== 'xcomp') return false;
  const to = tree.children[token]!.find(
    (child) => tree.labels[child] === 'mark' && textOf(tree, child) === 'to',
  );
  return (
    to !== undefined && /^(?:not|never)$/.test(textOf(tree, to - 1)) && tree.tokens[to - 1]!.head < to - 1
  );
};

/** "had not been charged till Monday", "has not been charged until today": not by then. */
const isNotYet = (tree: SentenceTree, token: number, until: number): boolean =>
  tree.children[token]!.some(
    (child) =>
      tree.labels[child] === 'aux' &&
      tree.lemmas[child] === 'have' &&
      (textOf(tree, child) !== 'had' || textOf(tree, until) === 'till'),
  );

/** "did not leave until Friday", "was not told sooner": they did, and then. */
export const isNotUntil = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some((child) => {
    if (child < token) return false;
    // "was not told sooner"
    if (tree.labels[child] === 'advmod')
      return /^(?:sooner|earlier)$/.test(textOf(tree, child)) && textOf(tree, child + 1) !== 'than';
    if (!/^(?:obl|advcl)$/.test(tree.labels[child]!)) return false;
    return tree.children[child]!.some(
      (part) =>
        /^(?:case|mark)$/.test(tree.labels[part]!) &&
        /^(?:until|till)$/.test(textOf(tree, part)) &&
        !isNotYet(tree, token, part) &&
        textOf(tree, part + 1) !== 'now',
    );
  });

/** "not … just because": the reason is negated, hardly the deed. */
export const isReasonNegated = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some(
    (child) =>
      child > token &&
      /^(?:obl|advcl)$/.test(tree.labels[child]!) &&
      tree.tokens
        .slice(token + 1, child)
        .some(
          ({ text, index }) =>
            text.toLowerCase() === 'because' &&
            /^(?:just|only|simply|merely|solely)$/.test(textOf(tree, index - 1)),
        ),
  );

/** "no longer": ended. */
const isOver = (tree: SentenceTree, token: number): boolean =>
  textOf(tree, token) === 'longer' && textOf(tree, token - 1) === 'no';

const NONE_OF: ReadonlySet<string> = new Set(['for', 'to', 'under', 'by']);
/** Nouns of how it was done: "attacked him for no reason". */
const HOW: ReadonlySet<string> = words('reason avail purpose effect fault benefit gain pay');

/** "was attacked by nobody", "asked for no help", "under no circumstances": a phrase whose "no" is the verb's. */
const isNoneOf = (tree: SentenceTree, noun: number): boolean => {
  if (tree.tokens[noun]!.label === 'obl:agent') return true;
  // "campaigned for the no side", "was sentenced to four years, and she to none"
  const isOther = tree.children[noun]!.some((child) => /^(?:the|a)$/.test(textOf(tree, child)));
  if (isOther || textOf(tree, noun) === 'none') return false;
  const preposition = tree.children[noun]!.find((child) => tree.labels[child] === 'case');
  return preposition !== undefined && NONE_OF.has(textOf(tree, preposition)) && !HOW.has(tree.lemmas[noun]!);
};

const PROMISING = /^(?:promise|pledge|vow|guarantee|predict|forecast)$/;

/** True where a word beside the predicate, or the determiner of its subject or object, negates it. */
export const isNegated = (tree: SentenceTree, token: number): boolean => {
  for (const child of tree.children[token]!) {
    const label = tree.labels[child]!;
    const word = textOf(tree, child);
    if (label === 'advmod' && isOver(tree, child)) return true;
    // "confirmed it, but not whether they met"
    if (word === 'not' && ASKING.test(textOf(tree, child + 1))) continue;
    if (label === 'advmod' && isOfInfinitive(tree, token, child)) continue;
    // "never again"
    if (label === 'advmod' && tree.children[child]!.includes(child - 1) && isNever(tree, child - 1))
      return true;
    if (
      (label === 'advmod' || label === 'det' || label === 'cc' || label === 'cc:preconj') &&
      (NEGATIONS.has(tree.lemmas[child]!) || NEGATIONS.has(word)) &&
      (word === 'neither' || !isElsewhere(tree, child + 1))
    )
      return true;
    // "promised no change" is a promise
    if (label === 'obj' && PROMISING.test(tree.lemmas[token]!)) continue;
    if ((label === 'nsubj' || label === 'obj' || label === 'iobj') && isNobody(tree, child)) return true;
    if (label === 'obl' && isNobody(tree, child) && isNoneOf(tree, child)) return true;
  }
  if (hasNotBefore(tree, token)) return true;
  if (sharesNegation(tree, token) || sharesNobody(tree, token) || isRatherThan(tree, token)) return true;
  // "neither met nor called": the second of two
  return (
    tree.labels[token] === 'conj' &&
    tree.children[token]!.some((child) => tree.labels[child] === 'cc' && tree.lemmas[child] === 'nor')
  );
};

const PROPERLY: ReadonlySet<string> = words(
  'properly adequately sufficiently fully correctly enough usually normally always necessarily',
);

/** "were not told clearly enough", "was not properly informed": how it was done is negated, hardly that it was. */
export const isMannerNegated = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some((child) => {
    const word = textOf(tree, child);
    const label = tree.labels[child];
    if (word === 'enough')
      return child > token && child < token + 4 && tree.tokens[child - 1]!.upos === 'ADV';
    if (label !== 'advmod') return false;
    return PROPERLY.has(word) || (child > token && textOf(tree, child + 1) === 'enough');
  });

/** "not all members", "not everyone": some do, and some do not. */
export const isNotAll = (tree: SentenceTree, token: number): boolean => {
  for (const child of tree.children[token]!) {
    if (child > token) return false;
    if (textOf(tree, child) === 'not')
      return /^(?:all|every|everyone|everybody|everything)$/.test(textOf(tree, child + 1));
  }
  return false;
};

/** True for "no attack", "nobody": it negates what it is subject or object of. */
export const isNobody = (tree: SentenceTree, token: number): boolean => {
  const word = textOf(tree, token);
  if (NOBODY.has(word) || word === 'no') return true;
  if (isNotAll(tree, token)) return false;
  // "not even Lee"
  const [first] = tree.children[token]!;
  if (first !== undefined && first < token && textOf(tree, first) === 'not' && !isElsewhere(tree, first + 1))
    return true;
  if (first !== undefined && textOf(tree, first) === 'even' && textOf(tree, first - 1) === 'not') return true;
  return tree.children[token]!.some((child) => {
    const text = textOf(tree, child);
    return (
      (tree.labels[child] === 'det' || tree.labels[child] === 'cc') &&
      (text === 'neither' || (text === 'no' && !isElsewhere(tree, child + 1)))
    );
  });
};
