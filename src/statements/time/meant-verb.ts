import { findTriggers } from '../../relations/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { type Effect, VERB_GOVERNORS } from '../status/governors.js';

/** The preposition of a date, or itself. */
export const openingOf = (tree: SentenceTree, date: number): number =>
  tree.children[date]!.find((child) => tree.labels[child] === 'case') ?? date;

/** A noun that tells what happened. */
export const isEventNoun = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]!.upos === 'NOUN' && findTriggers('noun', tree.lemmas[token]!).length > 0;

/** The verb of an aside between commas that a date stands behind, which it gave back to what the aside hangs on: "told X of the flaw, which let hackers in, in July". */
const aroundAside = (tree: SentenceTree, date: number, predicate: number): number => {
  if (tree.tokens[predicate]!.label !== 'acl:relcl' || predicate > date) return predicate;
  // "Lee, among those who denounced the coup, on Sunday accused"
  const next = tree.tokens[date + 1];
  const opening = openingOf(tree, date);
  const isBehindComma = tree.tokens[opening - 1]?.text === ',';
  if (isBehindComma && next && /^VB[DZ]$/.test(next.xpos) && next.head < predicate) return next.index;
  const first = Math.min(predicate, ...tree.children[predicate]!);
  if (!isBehindComma) return predicate;
  if (tree.tokens[first]!.text !== ',' && tree.tokens[first - 1]?.text !== ',') return predicate;
  for (let at = tree.tokens[predicate]!.head, steps = 0; at >= 0 && steps < 6; steps += 1) {
    if (tree.tokens[at]!.upos === 'VERB') return at < date ? at : predicate;
    at = tree.tokens[at]!.head;
  }
  return predicate;
};

const isSpeech = (tree: SentenceTree, verb: number): boolean =>
  VERB_GOVERNORS.get(tree.lemmas[verb]!)?.clause === 'speech';

const TELLING: ReadonlySet<Effect | undefined> = new Set<Effect>(['speech', 'thought', 'denial', 'desire']);

/** "denied that on March 22, at a funeral, he urged": a date behind "that" is of what it opens. */
const behindThat = (tree: SentenceTree, date: number, predicate: number): number => {
  if (predicate > date || !TELLING.has(VERB_GOVERNORS.get(tree.lemmas[predicate]!)?.clause)) return predicate;
  const content = tree.children[predicate]!.find(
    (child) =>
      child > date &&
      tree.labels[child] === 'ccomp' &&
      tree.children[child]!.some(
        (part) => part < date && tree.labels[part] === 'mark' && tree.lemmas[part] === 'that',
      ),
  );
  return content ?? predicate;
};

/** "closed since Iraq's invasion of Kuwait in 1990": the day of what something lasts since. */
const ofStart = (tree: SentenceTree, date: number, predicate: number): number => {
  const start = tree.children[predicate]!.find(
    (child) =>
      child > predicate &&
      child < date &&
      tree.labels[child] === 'obl' &&
      prepositionOf(tree, child) === 'since' &&
      isEventNoun(tree, child),
  );
  if (start === undefined) return predicate;
  for (
    let at = openingOf(tree, date) - 1, steps = 0;
    at >= 0 && steps < 8;
    at = tree.tokens[at]!.head, steps += 1
  )
    if (at === start) return start;
  return predicate;
};

const AHEAD: ReadonlySet<string> = new Set(['by', 'until', 'till', 'within']);

/** "promised to double output by July": the end is that of what is promised. */
const ofPromised = (tree: SentenceTree, date: number, predicate: number): number => {
  const effect = VERB_GOVERNORS.get(tree.lemmas[predicate]!)?.infinitive;
  if (!AHEAD.has(prepositionOf(tree, date)) || (effect !== 'will' && effect !== 'desire')) return predicate;
  return (
    tree.children[predicate]!.find(
      (child) => child > predicate && child < date && tree.labels[child] === 'xcomp',
    ) ?? predicate
  );
};

/** "was convicted for his part and pardoned in 2018": a date behind a row of verbs is the last one's. */
const lastOfRow = (tree: SentenceTree, date: number, predicate: number): number => {
  const { xpos, upos } = tree.tokens[predicate]!;
  if (upos !== 'VERB' || predicate > date) return predicate;
  const last = tree.children[predicate]!.filter((child) => tree.labels[child] === 'conj' && child < date).at(
    -1,
  );
  if (last === undefined || last < predicate + 3 || tree.tokens[last]!.xpos !== xpos) return predicate;
  const opening = openingOf(tree, date);
  const isBare = !tree.children[last]!.some((part) => /^(?:nsubj|aux|mark)$/.test(tree.labels[part]!));
  return isBare && opening === last + 1 ? last : predicate;
};

/** "told a committee last week there would be": a date before all words of what is said, which no "that" opens, is of the saying. */
const beforeContent = (tree: SentenceTree, date: number, predicate: number): number => {
  const governor = tree.tokens[predicate]!.head;
  if (tree.labels[predicate] !== 'ccomp' || governor < 0 || governor > date || !isSpeech(tree, governor))
    return predicate;
  const isOpened = tree.children[predicate]!.some((child) => child < date && tree.labels[child] !== 'punct');
  return isOpened || predicate < date || tree.tokens[date + 1]?.text === ',' ? predicate : governor;
};

/** "'We lost,' she told reporters at midnight", "Lee, who marched with her, praised her Tuesday": the verb above that stands between a predicate and the date. */
const verbBetween = (tree: SentenceTree, date: number, predicate: number): number => {
  let meant = predicate;
  for (let at = tree.tokens[predicate]!.head, steps = 0; at >= 0 && steps < 40; steps += 1) {
    if (at > predicate && at < date && tree.tokens[at]!.upos === 'VERB') meant = at;
    at = tree.tokens[at]!.head;
  }
  return meant;
};

/** "leads a group formed in 2007": a date right behind a participle that tells of a noun is the participle's. */
const ofParticiple = (tree: SentenceTree, date: number, predicate: number): number => {
  const opening = openingOf(tree, date);
  const { index, xpos, label, head } = tree.tokens[opening - 1] ?? tree.tokens[predicate]!;
  if (index <= predicate || opening === date || xpos !== 'VBN' || label !== 'acl') return predicate;
  return head > predicate && /^(?:NOUN|PROPN)$/.test(tree.tokens[head]!.upos) ? index : predicate;
};

/** Participles of what hits as it is sent: "hit by shells fired from the hills". */
const SENT: ReadonlySet<string> = new Set(['fire', 'launch', 'drop', 'throw', 'hurl', 'lob', 'shoot']);

/** "was shot by men riding a motorcycle outside his home on May 3": how the doers came does not take the date of the deed. */
const ofAgent = (tree: SentenceTree, date: number, predicate: number): number => {
  const { xpos, label, head } = tree.tokens[predicate]!;
  if (label !== 'acl' || predicate > date) return predicate;
  if (xpos !== 'VBG' && !(xpos === 'VBN' && SENT.has(tree.lemmas[predicate]!))) return predicate;
  return tree.tokens[head]!.label === 'obl:agent' ? tree.tokens[head]!.head : predicate;
};

/** "had been seized as far back as 2017, were freed": the verb right before words that the tree hangs anywhere. */
const asFarBack = (tree: SentenceTree, date: number, predicate: number): number => {
  if (tree.lemmas[date - 1] !== 'as' || tree.lemmas[date - 2] !== 'back') return predicate;
  for (let at = date - 3; at >= 0 && tree.tokens[at]!.text !== ','; at -= 1)
    if (tree.tokens[at]!.upos === 'VERB') return at;
  return predicate;
};

/** "is likely to object; its ministry on Monday praised": a date between a subject and its verb is that verb's. */
const behindSubject = (tree: SentenceTree, date: number, predicate: number): number => {
  if (predicate > date) return predicate;
  const next = tree.tokens[date + 1];
  if (!next || !/^VB[DZP]$/.test(next.xpos)) return predicate;
  const verb = next.upos === 'AUX' ? next.head : next.index;
  if (verb === predicate || verb < date) return predicate;
  const opening = openingOf(tree, date);
  const isSubject = tree.children[verb]!.some(
    (part) => tree.labels[part] === 'nsubj' && part > predicate && part < opening,
  );
  return isSubject && tree.tokens[opening - 1]!.upos !== 'PUNCT' ? verb : predicate;
};

const LYING_AHEAD: ReadonlySet<Effect | undefined> = new Set<Effect>(['desire', 'will', 'plan', 'want']);

/** "were told to leave in 2015": they were told then. */
const ORDERED: ReadonlySet<string> = new Set([
  'order',
  'tell',
  'instruct',
  'force',
  'oblige',
  'compel',
  'direct',
]);

const isOrdered = (tree: SentenceTree, date: number, verb: number): boolean =>
  (ORDERED.has(tree.lemmas[verb]!) ||
    (tree.lemmas[verb] === 'tell' && /^(?:19|20)\d\d$/.test(tree.tokens[date]!.text))) &&
  /^(?:on|in|)$/.test(prepositionOf(tree, date)) &&
  tree.children[verb]!.some(
    (child) => tree.tokens[child]!.label === 'aux:pass' && /^(?:was|were)$/i.test(tree.tokens[child]!.text),
  );

/** "asked the agency to open an inquiry last year": a day gone by is that of the asking, not of what was asked for. */
const ofAsking = (tree: SentenceTree, date: number, predicate: number): number => {
  const { head, xpos } = tree.tokens[predicate]!;
  if (xpos !== 'VB' || head < 0 || head > predicate || date < predicate) return predicate;
  if (!/^(?:xcomp|advcl|ccomp)$/.test(tree.labels[predicate]!)) return predicate;
  const words = [date, ...tree.children[date]!];
  if (words.some((token) => /^(?:next|tomorrow)$/.test(tree.lemmas[token]!))) return predicate;
  if (isOrdered(tree, date, head)) return head;
  if (tree.tokens[head]!.xpos !== 'VBD') return predicate;
  if (!LYING_AHEAD.has(VERB_GOVERNORS.get(tree.lemmas[head]!)?.infinitive)) return predicate;
  return words.some((token) => /^(?:last|yesterday|ago)$/.test(tree.lemmas[token]!)) ? head : predicate;
};

/** What a date's verb is taken for and meant to be, each asked for what the one before gave. */
const MEANT: readonly ((tree: SentenceTree, date: number, predicate: number) => number)[] = [
  aroundAside,
  beforeContent,
  ofStart,
  behindThat,
  ofPromised,
  lastOfRow,
  verbBetween,
  ofParticiple,
  ofAgent,
  asFarBack,
  behindSubject,
  ofAsking,
];

/** The predicate that a date is meant for, where the tree hung it on another one nearby. */
export const meantVerb = (tree: SentenceTree, date: number, predicate: number): number =>
  MEANT.reduce((found, meant) => meant(tree, date, found), predicate);
