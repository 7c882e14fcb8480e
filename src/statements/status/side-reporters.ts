import { markerOf, prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import { VERB_GOVERNORS } from './governors.js';
import type { Reporter } from './status.js';
import { ownTense } from './tense.js';
import { isOfTime } from './words-of.js';

/** Verbs of speech that may stand beside what is said: "…, police said". */
const saysSo = (tree: SentenceTree, token: number): boolean =>
  VERB_GOVERNORS.get(tree.lemmas[token]!)?.clause === 'speech' || tree.lemmas[token] === 'discover';

const BESIDE: ReadonlySet<string> = new Set(['obl', 'nmod', 'advmod']);
/** Arcs that "according to" at an end of its sentence looks over: it covers the whole of what is told there. */
const WITHIN: ReadonlySet<string> = new Set([
  'conj',
  'obj',
  'obl',
  'nmod',
  'xcomp',
  'nsubj',
  'appos',
  'advcl',
  'acl',
]);

/** True where a phrase opens its sentence, or closes it behind a comma. */
const isAtEdge = (tree: SentenceTree, noun: number): boolean => {
  const opening = tree.children[noun]!.find((child) => tree.labels[child] === 'case') ?? noun;
  if (opening === 0) return true;
  if (tree.tokens[opening - 1]!.text !== ',') return false;
  // "used tanks and, according to X, a drone": said of what follows alone
  if (tree.tokens[opening - 2]?.upos === 'CCONJ') return false;
  return tree.tokens.slice(noun + 1).every(({ upos, index }) => {
    for (let at = index, steps = 0; at >= 0 && steps < 40; at = tree.tokens[at]!.head, steps += 1)
      if (at === noun) return true;
    return upos === 'PUNCT';
  });
};

/** "six were killed, police say, and five hurt": the verb before "and" has its own speaker right behind it. */
const isSaidByAnother = (tree: SentenceTree, verb: number): boolean => {
  if (tree.labels[verb] !== 'conj') return false;
  const first = tree.tokens[verb]!.head;
  const says = [
    tree.tokens[first]!.head,
    ...tree.children[first]!.filter((child) => tree.labels[child] === 'parataxis'),
  ];
  return says.some(
    (speech) =>
      speech > first &&
      speech < verb &&
      saysSo(tree, speech) &&
      tree.children[speech]!.some((part) => tree.labels[part] === 'nsubj'),
  );
};

/** The predicate that "according to X" reports: the one it hangs on, at an end of the sentence the topmost of its clause. */
const scopeOf = (tree: SentenceTree, noun: number): number => {
  let at = tree.tokens[noun]!.head;
  if (!isAtEdge(tree, noun)) return at;
  while (at >= 0 && WITHIN.has(tree.labels[at]!) && !isSaidByAnother(tree, at)) at = tree.tokens[at]!.head;
  return at;
};

/** "…, sources said, hours after": a report without conjunction and content that the tree took for a second verb. */
const isAside = (tree: SentenceTree, token: number, child: number): boolean => {
  if (tree.labels[child] !== 'conj' || child < token) return false;
  const parts = tree.children[child]!;
  const subject = parts.find((part) => tree.labels[part] === 'nsubj') ?? child;
  return !parts.some(
    (part) =>
      (tree.labels[part] === 'cc' && part < subject) ||
      (/^(?:ccomp|xcomp|obj|obl)$/.test(tree.tokens[part]!.label) && !isOfTime(tree, part)),
  );
};

/** "…, state television announced, over …": a subject and its verb alone between commas, whatever the tree hangs on it. */
const isBetweenCommas = (tree: SentenceTree, token: number, verb: number): boolean => {
  if (verb < token || tree.tokens[verb + 1]?.text !== ',' || !/^VB[DZ]$/.test(tree.tokens[verb]!.xpos))
    return false;
  // "because Chad, two diplomats said, objected": within another clause
  if (/^(?:VERB|AUX)$/.test(tree.tokens[verb + 2]?.upos ?? '')) return false;
  let from = verb - 1;
  while (from > token && tree.tokens[from]!.text !== ',') from -= 1;
  const subject = tree.children[verb]!.find((part) => tree.labels[part] === 'nsubj');
  return (
    subject !== undefined &&
    subject > from &&
    subject < verb &&
    tree.tokens
      .slice(from + 1, verb)
      .every(({ head, index }) => index === subject || (head > from && head <= verb) || head === subject) &&
    !tree.children[verb]!.some((part) => part < verb && /^(?:mark|cc)$/.test(tree.labels[part]!))
  );
};

/** "…, said her daughter, a senator": the verb before its subject. */
const isInverted = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb - 1]?.text === ',' &&
  /^VB[DZ]$/.test(tree.tokens[verb]!.xpos) &&
  tree.children[verb]!.every((part) => part > verb || tree.labels[part] === 'punct') &&
  tree.children[verb]!.some((part) => tree.tokens[part]!.label === 'nsubj');

/** Who reports a clause from beside it: "according to police, …", "…, police said", "as police said". */
export const sideReporters = (tree: SentenceTree, token: number): Reporter[] => {
  const found: Reporter[] = [];
  for (const { index, text, head } of tree.tokens)
    if (
      (tree.labels[index] === 'case' || tree.labels[index] === 'mark') &&
      text.toLowerCase() === 'according' &&
      head >= 0 &&
      BESIDE.has(tree.labels[head]!) &&
      prepositionOf(tree, head) === 'according to' &&
      scopeOf(tree, head) === token
    )
      found.push({ cue: head, tokens: [head] });
  for (const child of tree.children[token]!) {
    const label = tree.labels[child];
    const isBeside = label === 'parataxis' || label === 'advcl' || isAside(tree, token, child);
    if (!isBeside || tree.tokens[child]!.upos !== 'VERB' || !saysSo(tree, child)) continue;
    if (isBetweenCommas(tree, token, child) || isInverted(tree, child)) {
      found.push({ cue: child, tokens: subjectOf(tree, child).tokens });
      continue;
    }
    if (tree.children[child]!.some((part) => tree.labels[part] === 'ccomp' && !isOfTime(tree, part)))
      continue;
    if (label === 'advcl' && (markerOf(tree, child) !== 'as' || ownTense(tree, child) === undefined))
      continue;
    const { tokens } = subjectOf(tree, child);
    if (tokens.length > 0 && tree.tokens[tokens[0]!]!.label === 'nsubj') found.push({ cue: child, tokens });
  }
  return found;
};
