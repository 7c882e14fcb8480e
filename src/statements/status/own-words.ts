import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { auxiliariesOf } from '../clauses/voice.js';

const childrenWith = (tree: SentenceTree, token: number, ...labels: readonly string[]): number[] =>
  tree.children[token]!.filter((child) => labels.includes(tree.labels[child]!));

/** "May was a pitcher": beside another finite verb a modal is none. */
const isName = (tree: SentenceTree, token: number, modal: number): boolean =>
  /^[A-Z]/.test(tree.tokens[modal]!.text) &&
  childrenWith(tree, token, 'aux', 'cop').some((aux) => /^VB[DZP]$/.test(tree.tokens[aux]!.xpos));

/** Modal verbs of a predicate; a second of two without auxiliary and subject shares them: "would have stayed and met". */
export const modalsOf = (tree: SentenceTree, token: number): number[] => {
  // "he'd met" is no "would"
  const isHad = (aux: number): boolean =>
    /^['’]d$/.test(tree.tokens[aux]!.text) && /^VB[DN]$/.test(tree.tokens[token]!.xpos);
  const isWould = (aux: number): boolean =>
    /^['’]d$/.test(tree.tokens[aux]!.text) && tree.tokens[token]!.xpos === 'VB';
  const own = auxiliariesOf(tree, token).filter(
    (aux) => (tree.tokens[aux]!.xpos === 'MD' && !isHad(aux)) || isWould(aux),
  );
  if (own.length > 0) return own.some((aux) => isName(tree, token, aux)) ? [] : own;
  if (tree.labels[token] !== 'conj') return own;
  // "would stay and be called": a bare "be" has the first one's modal
  const isBare = (aux: number): boolean => tree.tokens[aux]!.xpos === 'VB';
  if (childrenWith(tree, token, 'nsubj').length > 0) return own;
  const words = childrenWith(tree, token, 'aux', 'cop');
  if (words.some((aux) => !isBare(aux))) return own;
  const first = tree.tokens[token]!.head;
  const perfect = childrenWith(tree, first, 'aux').some((aux) => tree.lemmas[aux] === 'have');
  const { xpos } = tree.tokens[token]!;
  return xpos === 'VB' || words.length > 0 || (perfect && /^VB[DN]$/.test(xpos))
    ? modalsOf(tree, first)
    : own;
};

/** "is to travel", "are to be replaced": arranged. */
export const isBeTo = (tree: SentenceTree, token: number): boolean => {
  const finite = tree.children[token]!.find(
    (child) =>
      (tree.labels[child] === 'cop' || tree.labels[child] === 'aux') &&
      tree.lemmas[child] === 'be' &&
      /^VB[DPZ]$/.test(tree.tokens[child]!.xpos),
  );
  return (
    finite !== undefined &&
    tree.children[token]!.some(
      (child) =>
        tree.labels[child] === 'mark' && tree.lemmas[child] === 'to' && child > finite && child <= finite + 2,
    )
  );
};

/** "was to have been freed": arranged once, and mostly come to nothing. */
export const wasToHave = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some(
    (child) =>
      tree.labels[child] === 'aux' &&
      tree.tokens[child]!.text === 'have' &&
      tree.tokens[child - 1]?.text === 'to' &&
      /^(?:was|were)$/i.test(tree.tokens[child - 2]?.text ?? ''),
  );

/** "is due to speak", however the tree joins it. */
export const isDueTo = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.xpos === 'VB' &&
  tree.tokens[token - 1]?.text === 'to' &&
  tree.tokens[token - 2]?.text.toLowerCase() === 'due';

/** "had been due", "had been expected": arranged before something else was told of, and mostly come to nothing. */
export const wasDue = (tree: SentenceTree, token: number): boolean => {
  // "had been widely expected", "had long been expected"
  const wordBefore = (at: number): number => (tree.tokens[at - 1]?.upos === 'ADV' ? at - 2 : at - 1);
  const been = wordBefore(token);
  return (
    tree.tokens[been]?.text === 'been' && /^(?:had|['’]d)$/.test(tree.tokens[wordBefore(been)]?.text ?? '')
  );
};

/** "What we won't do is tell them": the "do" whose negation and modal verb are those of the deed behind it. */
export const cleftDeedOf = (tree: SentenceTree, token: number): number | undefined => {
  const outer = tree.children[token]!.find((child) => tree.tokens[child]!.label === 'nsubj:outer');
  if (outer === undefined || tree.lemmas[outer] !== 'what' || !/^VB/.test(tree.tokens[token]!.xpos))
    return undefined;
  return tree.children[outer]!.find((child) => tree.lemmas[child] === 'do');
};

const TELLING: ReadonlySet<string> = new Set(['tell', 'say', 'confirm', 'assure']);

/** "What I can tell you is that they left": told by saying so. */
export const isWhatOneTells = (tree: SentenceTree, token: number): boolean =>
  TELLING.has(tree.lemmas[token]!) &&
  tree.tokens.slice(Math.max(0, token - 4), token).some(({ text }) => text.toLowerCase() === 'what') &&
  tree.children[token]!.some(
    (child) => tree.labels[child] === 'nsubj' && /^(?:i|we)$/i.test(tree.tokens[child]!.text),
  );

const INVERTED: ReadonlySet<string> = new Set(['should', 'had', 'were']);

/** "should a maker offer", "had they met": a condition told by the order of its words. */
export const isUnderCondition = (tree: SentenceTree, token: number): boolean => {
  const label = tree.labels[token];
  // "should they meet and agree": the second of two
  if (
    label === 'conj' &&
    tree.tokens[token]!.xpos === 'VB' &&
    childrenWith(tree, token, 'nsubj', 'mark').length === 0
  )
    return isUnderCondition(tree, tree.tokens[token]!.head);
  if (label !== 'advcl' && label !== 'ccomp' && label !== 'parataxis') return false;
  const [subject] = childrenWith(tree, token, 'nsubj');
  const [aux] = childrenWith(tree, token, 'aux', 'cop', 'mark');
  if (subject === undefined || aux === undefined || aux > subject) return false;
  return (
    INVERTED.has(tree.tokens[aux]!.text.toLowerCase()) &&
    tree.tokens.at(-1)?.text !== '?' &&
    !childrenWith(tree, token, 'advmod').some((child) => child < aux)
  );
};

/** "if he lies, he is fined", "he will go if he is asked": what holds under a condition. */
export const hasCondition = (tree: SentenceTree, token: number): boolean =>
  modalsOf(tree, token).every((modal) =>
    /^(?:will|shall|could|may|might|would)$/.test(tree.lemmas[modal]!),
  ) &&
  childrenWith(tree, token, 'advcl').some(
    (clause) =>
      tree.children[clause]!.some(
        (child) =>
          tree.labels[child] === 'mark' &&
          /^(?:if|unless)$/.test(tree.lemmas[child]!) &&
          child < clause &&
          tree.lemmas[child - 1] !== 'even',
      ) && !tree.children[clause]!.some((child) => tree.lemmas[child] === 'even'),
  );

/** "Did they meet?": asked, not told; "why did they meet?" takes it that they did. */
export const isAsked = (tree: SentenceTree, token: number): boolean => {
  if (!tree.tokens.slice(-2).some(({ text }) => text.startsWith('?'))) return false;
  const label = tree.labels[token];
  const isLabelled = tree.tokens[1]?.text === ':' && tree.tokens[token]!.head === 0;
  if (!isLabelled && label !== 'root' && label !== 'conj' && label !== 'ccomp' && label !== 'parataxis')
    return false;
  const [subject] = childrenWith(tree, token, 'nsubj');
  const [aux] = childrenWith(tree, token, 'aux', 'cop');
  if (subject === undefined || aux === undefined || aux > subject) return false;
  return !tree.tokens.slice(0, aux).some(({ xpos }) => xpos.startsWith('W'));
};

/** The noun whose content a predicate tells: "the plan is to sell", "the hope is that they join". */
export const copularNounOf = (tree: SentenceTree, token: number): number | undefined => {
  if (!tree.children[token]!.some((child) => tree.labels[child] === 'cop')) return undefined;
  const outer = tree.children[token]!.find((child) => tree.tokens[child]!.label === 'nsubj:outer');
  if (outer !== undefined) return outer;
  return isBeTo(tree, token) ? childrenWith(tree, token, 'nsubj')[0] : undefined;
};

/** "“Ask me …,” he said": what opens a quote. */
const isQuotedFirst = (tree: SentenceTree, token: number): boolean =>
  /^(?:ccomp|parataxis)$/.test(tree.labels[token]!) && /^["“‘'`]/.test(tree.tokens[token - 1]?.text ?? '');

/** "Warn them": asked of whoever reads it. */
export const isImperative = (tree: SentenceTree, token: number): boolean => {
  const { xpos, head } = tree.tokens[token]!;
  if (xpos !== 'VB') return false;
  // "meet Lee and tell Marr"
  const isSecond = tree.labels[token] === 'conj' && isImperative(tree, head);
  if (head >= 0 && !isSecond && !isQuotedFirst(tree, token)) return false;
  return !tree.children[token]!.some(
    (child) =>
      ['nsubj', 'csubj', 'mark', 'expl', 'cop'].includes(tree.labels[child]!) ||
      (tree.labels[child] === 'aux' && tree.lemmas[child] !== 'do'),
  );
};

/** "ask me and I will tell you", "leave or we will shoot": what follows on an order. */
export const isProvoked = (tree: SentenceTree, token: number): boolean => {
  const { head } = tree.tokens[token]!;
  return (
    tree.labels[token] === 'conj' &&
    isImperative(tree, head) &&
    childrenWith(tree, token, 'nsubj').length > 0 &&
    childrenWith(tree, token, 'aux').some((aux) => tree.lemmas[aux] === 'will')
  );
};

/** "ask me and I will tell you": no order but a condition; "leave or we will shoot" is one. */
export const isBait = (tree: SentenceTree, token: number): boolean =>
  childrenWith(tree, token, 'conj').some(
    (child) =>
      isProvoked(tree, child) && childrenWith(tree, child, 'cc').some((word) => tree.lemmas[word] === 'and'),
  );

const SPOKEN: ReadonlySet<string> = words(
  'urge ask beseech suggest recommend encourage argue say advise caution warn call invite thank',
);

/** "I would urge you": done by saying so. */
export const isPoliteWould = (tree: SentenceTree, token: number): boolean =>
  SPOKEN.has(tree.lemmas[token]!) &&
  childrenWith(tree, token, 'nsubj').some((child) => /^(?:i|we)$/i.test(tree.tokens[child]!.text)) &&
  !childrenWith(tree, token, 'aux').some((child) => tree.lemmas[child] === 'have');

/** "would have met": in another course of things. */
export const isCounterfactual = (tree: SentenceTree, token: number): boolean =>
  childrenWith(tree, token, 'aux').some(
    (aux) => tree.lemmas[aux] === 'have' && !/^['’]d$/.test(tree.tokens[aux]!.text),
  );

const AFTERWARDS: ReadonlySet<string> = new Set(['later', 'subsequently', 'afterwards']);

/** "would later become king": a story looks ahead to what did happen. */
export const isToldAhead = (tree: SentenceTree, token: number): boolean => {
  if (!/^(?:root|conj|parataxis)$/.test(tree.labels[token]!) || isCounterfactual(tree, token)) return false;
  const children = tree.children[token]!;
  const hasIf = children.some(
    (child) =>
      tree.labels[child] === 'advcl' &&
      tree.children[child]!.some((part) => /^(?:if|unless)$/.test(tree.lemmas[part]!)),
  );
  return (
    !hasIf &&
    children.some(
      (child) => tree.labels[child] === 'advmod' && AFTERWARDS.has(tree.tokens[child]!.text.toLowerCase()),
    )
  );
};
