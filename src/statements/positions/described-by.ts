import type { Mention } from '../../mentions/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { prepositionOf } from '../clauses/preposition.js';
import { type SentenceTree, subtree } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import { rolesAt } from './role-at.js';
import { OFFICES } from './role-nouns.js';

/** Who a role noun describes, and by which construction. */
export interface Described {
  readonly tokens: readonly number[];
  readonly rule: 'copula' | 'apposition';
  /** The name that the noun is said to be, where the noun is the subject: "its head is Ann Lee". */
  readonly at?: number;
}

const isName = (tree: SentenceTree, token: number, mentions: DocumentMentions): boolean =>
  mentions.at(tree.sentence.index, token)?.form === 'name';

/** "its owner, the Norland firm Corvex": a description that ends in the name. */
const nameBesideOf = (tree: SentenceTree, noun: number, mentions: DocumentMentions): number | undefined =>
  tree.children[noun]!.find(
    (child) => child > noun && /^(?:appos|flat)$/.test(tree.labels[child]!) && isName(tree, child, mentions),
  );

/** Labels under which a description after a comma hangs on the name before it where the tree does not say "appos". */
const LOOSE: ReadonlySet<string> = new Set(['nmod', 'flat', 'list', 'dep', 'parataxis', 'conj', 'compound']);

/** "Ann Lee, president of Norland": a name and a comma right before the noun's phrase. */
const afterComma = (tree: SentenceTree, noun: number, name: number): boolean => {
  const comma = tree.tokens.slice(name + 1, noun).find(({ text }) => text === ',');
  return (
    comma !== undefined &&
    tree.tokens
      .slice(comma.index + 1, noun)
      .every(({ upos }) => /^(?:ADJ|NOUN|PROPN|DET|ADV|PART)$/.test(upos))
  );
};

/** "Ann Lee, chairman and chief executive of Corvex": the second hangs on the name as the first does. */
const isSecondOffice = (tree: SentenceTree, noun: number, name: number): boolean =>
  OFFICES.has(tree.lemmas[noun]!) &&
  !tree.children[noun]!.some((child) => tree.tokens[child]!.label === 'nmod:poss') &&
  tree.children[name]!.some(
    (other) => other < noun && tree.labels[other] === 'appos' && OFFICES.has(tree.lemmas[other]!),
  );

const hasAnd = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some((child) => tree.labels[child] === 'cc');

/** What a comma joins to the words before it. */
const isAside = (tree: SentenceTree, token: number): boolean =>
  tree.labels[token] === 'appos' || (tree.labels[token] === 'conj' && !hasAnd(tree, token));

/** "the president of Norland, Ann Lee": the name behind the comma after the noun's phrase. */
const mentionBehind = (tree: SentenceTree, noun: number, mentions: DocumentMentions): Mention | undefined => {
  const definite = tree.children[noun]!.some(
    (child) => tree.tokens[child]!.text.toLowerCase() === 'the' || tree.tokens[child]!.label === 'nmod:poss',
  );
  if (!definite) return undefined;
  const last = Math.max(
    noun,
    ...tree.children[noun]!.filter((child) => tree.labels[child] === 'nmod' && child > noun).flatMap(
      (child) => subtree(tree, child, (part) => isAside(tree, part)),
    ),
  );
  if (tree.tokens[last + 1]?.text !== ',') return undefined;
  return mentions
    .inSentence(tree.sentence.index)
    .find(
      ({ form, type, first, title }) =>
        form === 'name' &&
        type === 'PERSON' &&
        (first === last + 2 || title?.start === tree.tokens[last + 2]?.start),
    );
};

/** The name that is set off behind an office: "the premier of Eastland, Bo Chan, flew", ", and the head of". */
const nameBehind = (tree: SentenceTree, noun: number, mentions: DocumentMentions): number | undefined => {
  const name = mentionBehind(tree, noun, mentions);
  if (!name || tree.tokens[name.last + 1]?.text !== ',') return undefined;
  const { xpos, upos, lemma } = tree.tokens[name.last + 2] ?? tree.tokens[noun]!;
  return /^VB[DPZ]$/.test(xpos) || upos === 'AUX' || lemma === 'and' ? name.head : undefined;
};

/** The same, between commas, wherever the tree hangs it. */
const nameAfter = (tree: SentenceTree, noun: number, mentions: DocumentMentions): number | undefined => {
  const name = mentionBehind(tree, noun, mentions);
  if (!name) return undefined;
  // "a spokesman for the governor of Lund, Ann Lee": the spokesman's name
  const { head } = tree.tokens[name.head]!;
  if (tree.labels[noun] === 'nmod' && tree.tokens[noun]!.head === head && head < noun) return undefined;
  if (tree.labels[name.head] === 'appos') return name.head;
  if (!isAside(tree, name.head)) return undefined;
  // "…, and the mayor of Lund, Bo Chan": after the last "and" no third follows; nobody is listed with a town
  const listed = mentions.at(tree.sentence.index, tree.tokens[name.head]!.head)?.type;
  return hasAnd(tree, noun) || (listed !== undefined && listed !== 'PERSON' && listed !== 'GROUP')
    ? name.head
    : undefined;
};

/** "Ann Lee, …, and Bo Chan, an adviser": the second of two names, where the tree hangs the noun on the first. */
const nameRightBefore = (
  tree: SentenceTree,
  noun: number,
  mentions: DocumentMentions,
): number | undefined => {
  const first = Math.min(noun, ...tree.children[noun]!.filter((child) => tree.labels[child] !== 'punct'));
  if (tree.tokens[first - 1]?.text !== ',') return undefined;
  const name = mentions
    .inSentence(tree.sentence.index)
    .find(({ form, type, last }) => form === 'name' && type === 'PERSON' && last === first - 2);
  return name && tree.labels[name.head] === 'conj' && hasAnd(tree, name.head) ? name.head : undefined;
};

/** "President Lee will resign, the speaker of parliament, Ann Hale, said": behind the verb of a name nothing says who that is. */
const isBehindVerb = (tree: SentenceTree, noun: number, name: number): boolean => {
  const verb = tree.tokens[name]!.head;
  return verb > name && verb < noun && tree.labels[name] === 'nsubj' && tree.tokens[verb]!.upos === 'VERB';
};

/**
 * "his wife and his lawyer, Ann Lee", "her mother and sister, Mia": the noun that is joined to `noun` and has the name
 * behind both for itself; undefined where the name may be of both.
 */
const lastBefore = (tree: SentenceTree, noun: number, name: number): number | undefined => {
  const last = tree.children[noun]!.findLast(
    (child) => tree.labels[child] === 'conj' && child > noun && child < name,
  );
  if (last === undefined) return undefined;
  const isOwn = tree.children[last]!.some((child) => /^(?:det|nmod:poss)$/.test(tree.tokens[child]!.label));
  return isOwn || [noun, last].every((one) => rolesAt(tree, one)[0]?.relation === 'FAMILY_OF')
    ? last
    : undefined;
};

/** "At the invitation of the president of Norland, Ann Lee, the premier of Eastland, Bo Chan, flew": who comes before is told already. */
const isToldAlready = (tree: SentenceTree, name: number, mentions: DocumentMentions): boolean => {
  if (tree.labels[name] === 'conj') return false;
  const before = mentions.at(tree.sentence.index, name);
  const opening =
    before?.title === undefined
      ? before?.first
      : tree.tokens.find(({ start }) => start === before.title!.start)?.index;
  if (opening === undefined || tree.tokens[opening - 1]?.text !== ',') return false;
  return tree.tokens
    .slice(Math.max(0, opening - 14), opening - 1)
    .some(({ index }) => OFFICES.has(tree.lemmas[index]!));
};

/** "the president of Norland, Ann Lee, the premier of Eastland, Bo Chan, flew": the first of two who are named behind their offices. */
const firstOfTwo = (tree: SentenceTree, noun: number, mentions: DocumentMentions): number | undefined => {
  const name = mentionBehind(tree, noun, mentions);
  if (!name || tree.tokens[name.last + 1]?.text !== ',' || tree.lemmas[name.last + 2] !== 'the')
    return undefined;
  const other = tree.tokens
    .slice(name.last + 3, name.last + 7)
    .find(({ index, text }) => text === ',' || OFFICES.has(tree.lemmas[index]!));
  return other && other.text !== ',' && nameBehind(tree, other.index, mentions) !== undefined
    ? name.head
    : undefined;
};

/** "two leaders": more than one. */
const isCounted = (tree: SentenceTree, noun: number): boolean =>
  tree.tokens[noun]!.xpos === 'NNS' && tree.children[noun]!.some((child) => tree.labels[child] === 'nummod');

/** "Ann Lee and Bo Chan, two leaders": somebody is named beside her, before the noun. */
const hasFellow = (tree: SentenceTree, name: number, noun: number): boolean =>
  tree.labels[name] === 'conj' ||
  tree.children[name]!.some((child) => tree.labels[child] === 'conj' && child < noun);

/** Who a role noun describes: beside it ("Ann Lee, head of X"; "X's head, Ann Lee") or by a verb ("Ann Lee is head of X"). */
export const describedBy = (
  tree: SentenceTree,
  noun: number,
  mentions: DocumentMentions,
): Described | undefined => {
  const label = tree.labels[noun]!;
  const head = tree.tokens[noun]!.head;
  // "Ann Lee, one of the founders of Corvex"
  if (label === 'nmod' && tree.lemmas[head] === 'one' && head < noun && prepositionOf(tree, noun) === 'of') {
    const one = describedBy(tree, head, mentions);
    if (one) return one;
  }
  if (tree.children[noun]!.some((child) => tree.labels[child] === 'cop')) {
    const subject = subjectOf(tree, noun);
    return subject.tokens.length > 0 ? { tokens: subject.tokens, rule: 'copula' } : undefined;
  }
  if (
    label === 'nsubj' &&
    isName(tree, head, mentions) &&
    tree.children[head]!.some((child) => tree.labels[child] === 'cop')
  )
    return { tokens: [head], rule: 'copula', at: head };
  const first = firstOfTwo(tree, noun, mentions);
  if (first !== undefined) return { tokens: [first], rule: 'apposition' };
  const behind = label === 'appos' && head >= 0 ? nameBehind(tree, noun, mentions) : undefined;
  if (behind !== undefined && isToldAlready(tree, head, mentions))
    return { tokens: [behind], rule: 'apposition' };
  // "the mayor, Ann Lee, two union leaders and the owner": others beside her
  if (
    label === 'appos' &&
    isCounted(tree, noun) &&
    isName(tree, head, mentions) &&
    !hasFellow(tree, head, noun)
  )
    return undefined;
  if (label === 'appos' && head >= 0 && !isBehindVerb(tree, noun, head))
    return { tokens: [nameRightBefore(tree, noun, mentions) ?? head], rule: 'apposition' };
  for (const child of tree.children[noun]!) {
    if (tree.labels[child] !== 'appos' && tree.labels[child] !== 'flat') continue;
    if (lastBefore(tree, noun, child) !== undefined) continue;
    if (isName(tree, child, mentions)) return { tokens: [child], rule: 'apposition' };
    const name = nameBesideOf(tree, child, mentions);
    // "its secretary-general, Ann Lee": half of an office is nobody
    if (name !== undefined)
      return {
        tokens: [mentions.at(tree.sentence.index, child) === undefined ? name : child],
        rule: 'apposition',
      };
  }
  if (label === 'conj' && head >= 0 && rolesAt(tree, head).length > 0) {
    const last = tree.children[head]!.find(
      (child) =>
        tree.labels[child] === 'appos' &&
        isName(tree, child, mentions) &&
        lastBefore(tree, head, child) === noun,
    );
    if (last !== undefined) return { tokens: [last], rule: 'apposition' };
    const first = describedBy(tree, head, mentions);
    // "the head of X, Ann Lee, and the head of Y, Bo Chan": a name between the two is the first's alone
    if (!first?.tokens.some((token) => token > head && token < noun)) return first;
    const own = nameAfter(tree, noun, mentions);
    return own === undefined ? undefined : { tokens: [own], rule: 'apposition' };
  }
  // "the sheriff's spokeswoman Ann Lee" is not the sheriff
  if (
    (label === 'compound' || label === 'nmod') &&
    head > noun &&
    isName(tree, head, mentions) &&
    !/^['’]s?$/.test(tree.tokens[noun + 1]!.text)
  )
    return { tokens: [head], rule: 'apposition' };
  if (head >= 0 && head < noun && LOOSE.has(label) && isName(tree, head, mentions)) {
    const holds = label === 'conj' ? isSecondOffice(tree, noun, head) : afterComma(tree, noun, head);
    if (holds) return { tokens: [head], rule: 'apposition' };
  }
  const name = nameAfter(tree, noun, mentions);
  return name === undefined ? undefined : { tokens: [name], rule: 'apposition' };
};
