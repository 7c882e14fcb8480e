import { MONTH_NAME, WEEKDAY_NAME } from '../../dates/index.js';
import { words } from '../../document/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import { isBelow, type SentenceTree } from '../clauses/sentence-tree.js';
import { isTimeUnit } from '../clauses/time-unit.js';
import { IN_ROLE, MANNER, OWN_PLACE, SAYING, SUMMARY, TOOLS, VENUE } from './span-words.js';

/** Names of days and months, and years. */
export const DAY = new RegExp(`^(?:${WEEKDAY_NAME}|${MONTH_NAME}|may|(?:1[5-9]|20)\\d\\d)$`, 'i');

const TIME = /^(?:minute|hour|day|week|weekend|month|year|decade|morning|afternoon|evening|night)$/;

/** True for what an object before it is struck or killed with. */
const isToolOf = (tree: SentenceTree, token: number): boolean =>
  TOOLS.has(tree.lemmas[token]!) && tree.labels[tree.tokens[token]!.head] === 'obj';

/** "rejected a request for release | on the ground that …": why something is done, however deep the tree hangs it. */
export const isReason = (tree: SentenceTree, token: number): boolean =>
  /^grounds?$/.test(tree.lemmas[token]!) && prepositionOf(tree, token) === 'on';

/** "fined two firms a total of 2 million | for fixing prices": the reason is no part of a sum. */
export const isReasonOfSum = (tree: SentenceTree, token: number): boolean => {
  if (!/^(?:acl|nmod)$/.test(tree.labels[token]!)) return false;
  if (!/^(?:amount|million|sum|total)$/.test(tree.lemmas[tree.tokens[token]!.head] ?? '')) return false;
  const opener = tree.children[token]!.find((child) => /^(?:case|mark)$/.test(tree.labels[child]!));
  return opener !== undefined && tree.lemmas[opener] === 'for' && tree.tokens[opener + 1]?.xpos === 'VBG';
};

/** "seized drugs valued at $1 billion | since 2021": since when it is done, however deep the tree hangs it. */
export const isSinceThen = (tree: SentenceTree, token: number): boolean =>
  DAY.test(tree.tokens[token]!.text) &&
  tree.tokens[token]!.label === 'nmod' &&
  prepositionOf(tree, token) === 'since';

/** "sentenced to three years and two months | in prison". */
const isCustody = (tree: SentenceTree, token: number): boolean =>
  /^(?:prison|jail|custody|detention|penitentiary)$/.test(tree.lemmas[token]!) &&
  TIME.test(tree.lemmas[tree.tokens[token]!.head]!);

/** "briefed reporters travelling with her | on condition of anonymity": how somebody speaks, however deep the tree hangs it. */
const isUnderCondition = (tree: SentenceTree, token: number): boolean =>
  tree.lemmas[token] === 'condition' &&
  /^(?:nmod|obl)$/.test(tree.labels[token]!) &&
  prepositionOf(tree, token) === 'on' &&
  tree.tokens[token + 1]?.text === 'of' &&
  /^anonymity$/i.test(tree.tokens[token + 2]?.text ?? '');

/** True for a phrase that tells when, where or how the deed is done, though the tree hangs it on the thing. */
export const isAside = (tree: SentenceTree, token: number): boolean => {
  const { label, text } = tree.tokens[token]!;
  // "agreed on the step | last October", "told of the closure | an hour before"
  if (isUnderCondition(tree, token)) return true;
  if (label === 'nmod:unmarked') return DAY.test(text) || TIME.test(tree.lemmas[token]!);
  if (label !== 'nmod') return false;
  const preposition = prepositionOf(tree, token);
  const lemma = tree.lemmas[token]!;
  // "criticised the exercise | as a provocation", "rejected a request | on the ground that …"
  if (preposition === 'as') return !IN_ROLE.has(tree.lemmas[tree.tokens[token]!.head]!);
  if (isReason(tree, token)) return true;
  if (/^(?:in|on|since|during|until)$/.test(preposition) && DAY.test(tree.tokens[token]!.text)) return true;
  if (preposition === 'from') return OWN_PLACE.has(lemma);
  // "condemned the attack | in the strongest terms"
  if (preposition === 'in') return VENUE.has(lemma) || lemma === 'term' || isCustody(tree, token);
  // "blocked the road | with tractors"
  if (
    preposition === 'with' &&
    /^(?:block|barricade|obstruct)$/.test(tree.lemmas[tree.tokens[tree.tokens[token]!.head]!.head] ?? '')
  )
    return true;
  return preposition === 'with' && (MANNER.has(lemma) || isToolOf(tree, token));
};

/** Conjunctions that open, behind a comma, why, when or with what outcome something is done, and no part of it. */
const OUTCOME: ReadonlySet<string> = words('so because while whereas although though after before since');

/** "demanded that they go, as she opened a camp": what goes on beside it, to the end; not "as well as". */
const isWhile = (tree: SentenceTree, word: number, last: number): boolean => {
  const { text, label, head } = tree.tokens[word]!;
  return (
    /^as$/i.test(text) &&
    label === 'mark' &&
    head > word &&
    isBelow(tree, last, head) &&
    tree.children[head]!.some((child) => tree.labels[child] === 'nsubj')
  );
};

/** Of these, those that tell of nobody but the speaker, whatever the verb before. */
const ADDING = /^(?:add|stress|reiterate|note|insist)$/;

/** "denied that it had lied, | calling the charge absurd": what the speaker does, behind what he says. */
const isSpeakers = (tree: SentenceTree, gerund: number, head: number): boolean => {
  const lemma = tree.lemmas[gerund]!;
  if (tree.labels[head] !== 'ccomp' || tree.labels[gerund] !== 'advcl' || !SAYING.has(lemma)) return false;
  const governor = tree.lemmas[tree.tokens[head]!.head] ?? '';
  return (
    /^(?:deny|dispute|reject)$/.test(governor) || ADDING.test(lemma) || tree.tokens[head]!.upos !== 'VERB'
  );
};

/** Parts of the body that show what one feels while he speaks: "his voice barely audible", "tears in her eyes". */
const BEARING = /^(?:voice|hand|eye|face|fist|tear|arm|head|shoulder)$/;

const isInfinitive = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb]!.xpos === 'VB' && tree.tokens[verb - 1]?.text.toLowerCase() === 'to';

/** Behind a comma and a noun phrase: a phrase that is no part of a list, or a verb in a tense that has no subject there. */
const isAdded = (tree: SentenceTree, words: readonly number[], at: number): boolean => {
  const next = tree.tokens[words[at + 1]!]!;
  if (/^VB[DZ]$/.test(next.xpos)) {
    const verb = /^(?:aux|cop)/.test(next.label) ? tree.tokens[next.head]! : next;
    // "reports that two firms, Norvik and Halden, had left": its subject stands among the words
    const hasSubject = tree.children[verb.index]!.some(
      (child) => tree.labels[child] === 'nsubj' && words.includes(child),
    );
    return next.label !== 'acl' && !hasSubject;
  }
  if (!/^(?:ADP|ADV)$/.test(next.upos)) return false;
  let top = next;
  while (top.head > next.index) top = tree.tokens[top.head]!;
  return top.index > next.index && /^(?:nmod|obl|advmod)$/.test(top.label) && words.at(-1)! >= top.index;
};

/** What comes of a deed or is part of it: "bombing a market, killing 20". */
const OUTCOMES: ReadonlySet<string> = words('cause include injure kill leave use wound');

/** "barred it from running the vote, siding with the clerk"; in "entering a house, beating Lee and taking his car" all are told. */
const addsToGerund = (tree: SentenceTree, words: readonly number[], gerund: number): boolean =>
  tree.labels[gerund] === 'advcl' &&
  !OUTCOMES.has(tree.lemmas[gerund]!) &&
  !words.some(
    (word) => word > gerund && tree.tokens[word]!.xpos === 'VBG' && tree.tokens[word - 1]!.upos === 'CCONJ',
  );

/** A clause in a tense, whose words are told whole: "the offer was an insult, for which they should apologise". */
const isStated = (tree: SentenceTree, head: number): boolean =>
  tree.children[head]!.some((child) => /^(?:nsubj|cop)$/.test(tree.labels[child]!));

/** True where no words follow on the relative clause of a relative word: no comma stands behind it, or the clause has them all. */
const endsWithRelative = (
  tree: SentenceTree,
  words: readonly number[],
  at: number,
  relative: number,
): boolean => {
  if (!words.slice(at + 1).some((word) => tree.tokens[word]!.text === ',')) return true;
  let clause = relative;
  while (clause >= 0 && !tree.tokens[clause]!.label.endsWith(':relcl')) clause = tree.tokens[clause]!.head;
  return clause > relative && words.slice(at + 1).every((word) => isBelow(tree, word, clause));
};

/** The first of the words that no longer belongs: a summary behind a comma, or a clause behind one that only adds. */
const isCut = (tree: SentenceTree, words: readonly number[], at: number, head: number): boolean => {
  const { text } = tree.tokens[words[at]!]!;
  // "called on Norland to withdraw | and on the others to honor the truce"
  if (text === 'and' && /^(?:up)?on$/.test(tree.tokens[words[at + 1] ?? 0]!.text))
    return tree.lemmas[tree.tokens[head]!.head] === 'call' || tree.lemmas[tree.tokens[head]!.head] === 'urge';
  if (text !== ',') return false;
  const next = words.slice(at + 1, at + 5).map((word) => tree.tokens[word]!);
  if (next.length === 0) return false;
  if (OUTCOME.has(next[0]!.text.toLowerCase()) || isWhile(tree, next[0]!.index, words.at(-1)!)) return true;
  // "would resign, | his voice shaking"
  if (
    (next[0]!.xpos === 'PRP$' && BEARING.test(tree.lemmas[next[1]?.index ?? -1] ?? '')) ||
    (/^tears$/i.test(next[0]!.text) &&
      /^(?:in|streaming|running|rolling|welling)$/i.test(next[1]?.text ?? ''))
  )
    return true;
  // "something the army denies"
  if (/^something$/i.test(next[0]!.text) && tree.labels[next[0]!.index] !== 'conj') return true;
  // "a dhow in the Gulf, Nov. 14"
  if (
    next[0]!.upos === 'PROPN' &&
    next[0]!.label !== 'conj' &&
    DAY.test(next[0]!.text.replace(/\.$/, '')) &&
    !DAY.test(tree.tokens[words[at]! - 1]!.text) &&
    (next[1] === undefined || next[1].upos === 'NUM')
  )
    return true;
  // "the terms, well above those of May", "warnings about it, used sand instead"
  if (/^(?:NOUN|NUM)$/.test(tree.tokens[head]!.upos) && isAdded(tree, words, at)) return true;
  // "a conference in Lund, interrupted by noise"
  if (/^VB[NG]$/.test(next[0]!.xpos) && !/^(?:conj|amod|compound|xcomp|ccomp)$/.test(next[0]!.label))
    return (
      tree.tokens[head]!.upos !== 'VERB' ||
      next[0]!.label === 'acl' ||
      isInfinitive(tree, head) ||
      isSpeakers(tree, next[0]!.index, head) ||
      // "barred the board from running it, siding with the clerk"
      (tree.tokens[head]!.xpos === 'VBG' && addsToGerund(tree, words, next[0]!.index))
    );
  // "the alliance, in which it sat"
  if (
    next[0]!.upos === 'ADP' &&
    next[1] !== undefined &&
    /^W(?:DT|P)$/.test(next[1].xpos) &&
    !isStated(tree, head)
  )
    return endsWithRelative(tree, words, at, next[1].index);
  // "to open the port, a week after Norland closed its own"
  if (
    next.some(
      ({ text }, word) =>
        word > 0 && /^(?:after|before)$/i.test(text) && isTimeUnit(tree.lemmas[next[word - 1]!.index]!),
    )
  )
    return true;
  if (/^W(?:DT|P|P\$|RB)$/.test(next[0]!.xpos)) return endsWithRelative(tree, words, at, next[0]!.index);
  // "the attack, the deadliest in a year"
  if (next[0]!.text.toLowerCase() === 'the' && next[1]?.xpos === 'JJS') return true;
  return (
    /^(?:an?|the)$/i.test(next[0]!.text) &&
    next.slice(1).some(({ index }) => SUMMARY.has(tree.lemmas[index]!))
  );
};

/**
 * The words up to where a summary of them begins, or a relative clause that only adds to them. Words are numbers of
 * tokens in text order; what stands before `head`, and itself, stays.
 */
export const withoutSummary = (tree: SentenceTree, words: readonly number[], head: number): number[] => {
  const cut = words.findIndex((word, at) => word > head && isCut(tree, words, at, head));
  return cut < 0 ? [...words] : words.slice(0, cut);
};
