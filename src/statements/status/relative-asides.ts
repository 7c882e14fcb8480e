import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { endOf, firstOf, isBackshifted, isBehindComma } from './clause-parts.js';
import { ownTense } from './tense.js';

/** "paid since 2004, when Poland joined the union, were illegal": what is known of a year. */
export const isOfYear = (tree: SentenceTree, clause: number): boolean => {
  const first = firstOf(tree, clause);
  return (
    tree.labels[clause] === 'advcl' &&
    tree.tokens[first]!.text === 'when' &&
    isBehindComma(tree, clause) &&
    /^(?:1[89]|20)\d\d$/.test(tree.tokens[first - 2]?.text ?? '') &&
    tree.children[clause]!.some(
      (child) => tree.labels[child] === 'nsubj' && tree.tokens[child]!.upos === 'PROPN',
    ) &&
    ownTense(tree, clause) === 'past' &&
    // "awarded in 2019, when Lee was heading it"
    tree.tokens[clause]!.xpos !== 'VBG' &&
    !isBackshifted(tree, clause)
  );
};

/** Nouns for what somebody says. */
const CLAIMS: ReadonlySet<string> = words(
  'argument claim allegation charge accusation assertion contention suggestion notion version account report',
);

/** "an argument the court dismissed": what somebody said, and what another made of it. */
const isVerdict = (tree: SentenceTree, clause: number): boolean => {
  const noun = tree.tokens[clause]!.head;
  return (
    (tree.tokens[clause]!.label === 'acl:relcl' || tree.tokens[clause]!.xpos === 'VBN') &&
    (tree.labels[noun] === 'appos' || /^an?$/.test(tree.tokens[firstOf(tree, noun)]!.text)) &&
    CLAIMS.has(tree.lemmas[noun]!) &&
    isBehindComma(tree, noun)
  );
};

const FATES: ReadonlySet<string> = words(
  'die kill wound injure hurt hospitalize hospitalise succumb drown survive torture beat find rescue',
);

/** "shot at Lee, who died of his wounds.": what became of somebody by what is told, on no other day. */
const isFate = (tree: SentenceTree, clause: number): boolean => {
  if (!FATES.has(tree.lemmas[clause]!)) return false;
  const end = endOf(tree, clause);
  if (tree.tokens[end + 1]?.text !== '.') return false;
  return !tree.tokens
    .slice(clause, end + 1)
    .some(({ xpos, text }) => xpos === 'CD' || /^(?:last|ago)$/.test(text));
};

/** "Lee, who paid him", "the ferry, which was carrying 90": what happened along with what is told. */
const isPartOfTale = (tree: SentenceTree, clause: number): boolean =>
  isFate(tree, clause) ||
  (tree.tokens[clause]!.xpos === 'VBG' && ownTense(tree, clause) === 'past') ||
  tree.children[clause]!.some(
    (child) => /^i?obj$/.test(tree.labels[child]!) && tree.tokens[child]!.xpos === 'PRP',
  );

/** "would sue Norvik, which fired him": told in another time than what is reported. */
const isBesideShifted = (tree: SentenceTree, noun: number): boolean => {
  for (let at = noun, steps = 0; at >= 0 && steps < 6; at = tree.tokens[at]!.head, steps += 1) {
    if (/^(?:root|acl|advcl|parataxis)$/.test(tree.labels[at]!)) return false;
    if (tree.labels[at] === 'ccomp') return isBackshifted(tree, at);
  }
  return false;
};

const SAYING: ReadonlySet<string> = words('say report add announce allege claim state');

/** "…, the report says.": who closes the sentence says all of it. */
const isSaidBehind = (tree: SentenceTree, clause: number): boolean => {
  const verb = tree.tokens.length - 2;
  return clause < verb && /^VB[DZ]$/.test(tree.tokens[verb]!.xpos) && SAYING.has(tree.lemmas[verb]!);
};

/** "Lee, who was fined last year,", "Lee, whose husband was killed,": what is added to a name. */
const isOfName = (tree: SentenceTree, clause: number): boolean => {
  const noun = tree.tokens[clause]!.head;
  const opening = tree.tokens[firstOf(tree, clause)]!;
  const whose = tree.tokens.slice(noun + 1, clause).find(({ text }) => text.toLowerCase() === 'whose');
  return (
    tree.tokens[clause]!.label === 'acl:relcl' &&
    // whatever noun before the name the tree hangs it on
    (tree.tokens[noun]!.upos === 'PROPN' ||
      (tree.tokens[opening.index - 2]?.upos === 'PROPN' && !isSaidBehind(tree, clause))) &&
    (/^(?:who|which)$/i.test(opening.text) || whose !== undefined) &&
    tree.tokens[(whose ?? opening).index - 1]?.text === ',' &&
    ownTense(tree, clause) !== undefined &&
    ownTense(tree, clause) !== 'future' &&
    !isBackshifted(tree, clause) &&
    (!isPartOfTale(tree, clause) || isBesideShifted(tree, noun)) &&
    (/^[,.]$/.test(tree.tokens[endOf(tree, clause) + 1]?.text ?? '.') ||
      // "who was held amid a sweep, paid": a phrase of it hung behind
      tree.children[noun]!.some((child) => child > clause && tree.tokens[child]!.text === ','))
  );
};

/** "the Rita, a ferry owned by Norvik, sank": what a name is, told between commas. */
const isOfApposition = (tree: SentenceTree, clause: number): boolean => {
  const noun = tree.tokens[clause]!.head;
  if (tree.tokens[clause]!.label !== 'acl' || tree.tokens[clause]!.xpos !== 'VBN') return false;
  return (
    tree.labels[noun] === 'appos' &&
    tree.tokens[tree.tokens[noun]!.head]!.upos === 'PROPN' &&
    !isSaidBehind(tree, clause) &&
    isBehindComma(tree, noun) &&
    tree.tokens[endOf(tree, noun) + 1]?.text === ','
  );
};

/** ", probably backed by a state,": as who reports it guesses. */
const isGuess = (tree: SentenceTree, clause: number): boolean =>
  tree.children[clause]!.some(
    (child) =>
      child < clause && /^(?:probably|possibly|likely|perhaps|apparently)$/.test(tree.lemmas[child]!),
  );

/** "said it would hold Lee's driver, who is accused of": present at the end of what was said in the past. */
const isOfPastReport = (tree: SentenceTree, clause: number): boolean =>
  tree.tokens[clause]!.label === 'acl:relcl' && isBesideShifted(tree, tree.tokens[clause]!.head);

/**
 * "the firm, which owns a mine, will sell, Lee said", "said that the talks, mediated by Chad, failed": what stands
 * between two commas and goes on, or has no verb of its own, is the writer's. What was done ("the bomb, which Lee
 * planted, killed") is as well part of the report.
 */
export const isAside = (tree: SentenceTree, clause: number): boolean => {
  if (tree.labels[clause] !== 'acl') return false;
  if (isOfName(tree, clause) || isVerdict(tree, clause) || isOfApposition(tree, clause)) return true;
  const first = Math.min(clause, ...tree.children[clause]!);
  const opens = tree.tokens[first]!.text === ',' || tree.tokens[first - 1]?.text === ',';
  const next = tree.tokens[endOf(tree, clause) + 1]?.text;
  if (!opens || (next !== ',' && !(next === '.' && isOfPastReport(tree, clause)))) return false;
  if (tree.tokens[clause]!.label !== 'acl:relcl')
    return tree.tokens[clause]!.xpos === 'VBN' && !isGuess(tree, clause);
  if (!tree.children[clause]!.some((part) => /^(?:which|who)$/.test(tree.lemmas[part]!))) return false;
  const auxiliaries = tree.children[clause]!.filter((part) => /^(?:aux|cop)$/.test(tree.labels[part]!));
  const finite = auxiliaries[0] ?? clause;
  return /^VB[PZ]$/.test(tree.tokens[finite]!.xpos);
};
