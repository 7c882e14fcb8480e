import { markerOf, prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { agentsOf, subjectOf } from '../clauses/subjects.js';
import { endOf, firstOf } from './clause-parts.js';
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

/** "was shot at, according to A, or crossed the border, according to B": of two such phrases the second has what stands between. */
const behindAnother = (tree: SentenceTree, noun: number): number | undefined => {
  const { head } = tree.tokens[noun]!;
  const isConjunct = tree.labels[head] === 'conj';
  const first = isConjunct ? tree.tokens[head]!.head : head;
  const other = tree.children[first]?.find(
    (child) => child > first && child < noun && prepositionOf(tree, child) === 'according to',
  );
  if (other === undefined) return undefined;
  if (isConjunct) return head > other ? head : undefined;
  return tree.children[head]!.find(
    (child) =>
      child > other && child < noun && tree.labels[child] === 'conj' && tree.tokens[child]!.upos === 'VERB',
  );
};

const MOVES: ReadonlySet<string> = new Set('move step measure decision'.split(' '));

/** "banned it, a move that has cut sales by half, according to X": what the aside tells. */
const movedBy = (tree: SentenceTree, noun: number): number | undefined => {
  const move = tree.tokens
    .slice(0, noun)
    .findLast(({ index }) => tree.labels[index] === 'appos' && MOVES.has(tree.lemmas[index]!));
  return (
    move &&
    tree.children[move.index]!.find((child) => tree.tokens[child]!.label === 'acl:relcl' && child < noun)
  );
};

/** The predicate that "according to X" reports: the one it hangs on, at an end of the sentence the topmost of its clause. */
const scopeOf = (tree: SentenceTree, noun: number): number => {
  let at = tree.tokens[noun]!.head;
  if (!isAtEdge(tree, noun)) return at;
  const nearer = movedBy(tree, noun) ?? behindAnother(tree, noun);
  if (nearer !== undefined) return nearer;
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

/** "officials said on Friday": the last word of what tells when they did. */
const lastWithTime = (tree: SentenceTree, verb: number): number => {
  let last = verb;
  for (const part of tree.children[verb]!) {
    if (part < last || !/^(?:obl|advmod)$/.test(tree.labels[part]!)) continue;
    const [first = part] = tree.children[part]!;
    const end = endOf(tree, part);
    if (Math.min(first, part) !== last + 1 || end - last > 4) break;
    last = end;
  }
  return last;
};

/** "…, state television announced, over …": a subject and its verb alone between commas, whatever the tree hangs on it. */
const isBetweenCommas = (tree: SentenceTree, token: number, verb: number): boolean => {
  if (verb < token || !/^VB[DZ]$/.test(tree.tokens[verb]!.xpos)) return false;
  const last = lastWithTime(tree, verb);
  if (tree.tokens[last + 1]?.text !== ',') return false;
  // "because Chad, two diplomats said, objected": within another clause
  if (/^(?:VERB|AUX)$/.test(tree.tokens[last + 2]?.upos ?? '')) return false;
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

/** True where a semicolon parts a report from what stands before it. */
const isBehindSemicolon = (tree: SentenceTree, token: number, report: number): boolean =>
  report > token && tree.tokens.slice(token, report).some(({ text }) => text === ';');

const denies = (tree: SentenceTree, verb: number): boolean =>
  VERB_GOVERNORS.get(tree.lemmas[verb]!)?.clause === 'denial';

/** True for a denial and for what it denies. */
const isDeniedBefore = (tree: SentenceTree, token: number): boolean => {
  const { head } = tree.tokens[token]!;
  return denies(tree, token) || (tree.labels[token] === 'ccomp' && head >= 0 && denies(tree, head));
};

const LOOSE: ReadonlySet<string> = new Set(['parataxis', 'acl', 'advcl', 'conj', 'ccomp', 'appos']);
/** The farthest that a verb of speech stands before the end of the sentence that it closes (tokens). */
const END = 7;

/**
 * "were sent to a camp where two died, the agencies announced on Tuesday.": who says all of a sentence at its end, by a
 * verb that the tree hung on a word within it.
 */
const endReporter = (tree: SentenceTree, root: number): Reporter | undefined => {
  const { tokens, labels } = tree;
  for (let verb = tokens.length - 2; verb > root && verb > tokens.length - END; verb -= 1) {
    const { upos, xpos, head } = tokens[verb]!;
    if (upos !== 'VERB') continue;
    if (!/^VB[DZ]$/.test(xpos) || head === root || head > verb || !LOOSE.has(labels[verb]!)) return undefined;
    if (!saysSo(tree, verb)) return undefined;
    const last = lastWithTime(tree, verb);
    if (tokens.slice(last + 1).some(({ upos: kind }) => kind !== 'PUNCT')) return undefined;
    const parts = tree.children[verb]!;
    if (parts.some((part) => /^(?:mark|cc|ccomp|obj|xcomp)$/.test(labels[part]!))) return undefined;
    const subject = parts.find((part) => part < verb && tokens[part]!.label === 'nsubj');
    if (subject === undefined || !/^N|^PRP/.test(tokens[subject]!.xpos)) return undefined;
    const first = firstOf(tree, subject);
    return tokens[first - 1]?.text === ',' && head < first ? { cue: verb, tokens: [subject] } : undefined;
  }
  return undefined;
};

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
  const closing = tree.tokens[token]!.head < 0 ? endReporter(tree, token) : undefined;
  if (closing) found.push(closing);
  for (const child of tree.children[token]!) {
    const label = tree.labels[child];
    // "denied it; files had been lost, it said"
    if (label === 'parataxis' && isBehindSemicolon(tree, token, child)) continue;
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
    // "denied that troops fired, as rebels claimed": the claim is of the firing, and untrue
    if (label === 'advcl' && isDeniedBefore(tree, token)) continue;
    // "as claimed by the rebels"
    const agents = tree.tokens[child]!.xpos === 'VBN' ? agentsOf(tree, child) : [];
    if (agents.length > 0) {
      found.push({ cue: child, tokens: agents });
      continue;
    }
    const { tokens } = subjectOf(tree, child);
    if (tokens.length > 0 && tree.tokens[tokens[0]!]!.label === 'nsubj') found.push({ cue: child, tokens });
  }
  return found;
};
