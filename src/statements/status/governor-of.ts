import { words } from '../../document/index.js';
import { markerOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import type { Tense } from '../statement.js';
import { applyEffect, draftOf, type StatusDraft, turn } from './draft.js';
import { clauseEffect, hasAny, verbName } from './governed.js';
import type { Effect } from './governors.js';
import { isAtHand } from './nearly.js';
import { isAsked, isImperative, modalsOf, wasDue } from './own-words.js';
import { reporterOf } from './reporters.js';
import { ownTense, tenseAbove } from './tense.js';

const REPORTS: ReadonlySet<Effect> = new Set(['speech', 'thought', 'denial', 'accuse']);

const PLAIN = words('clear evident obvious certain sure apparent');
const CAUSING = words(
  'persuade convince force compel get make induce prompt coerce cause drive bring lead oblige prevent stop keep bar block dissuade deter discourage',
);

/** What allows something to whoever may do it. */
const RULES = words(
  `law rule bill act decree agreement deal accord pact treaty contract clause constitution provision amendment ordinance
  regulation policy legislation resolution license licence permit visa system statute code charter reform measure scheme`,
);

const ALLOWING: ReadonlySet<string> = new Set(['allow', 'permit', 'enable']);
const REFUSING: ReadonlySet<Effect | undefined> = new Set<Effect>(['refuse', 'negate', 'denial']);

/** "the law allowed police to hold them", "agreed to allow them in": that they may, not that they did; unless it is refused. */
const isOnlyAllowed = (tree: SentenceTree, governor: number, { tense }: StatusDraft): boolean => {
  if (!ALLOWING.has(tree.lemmas[governor]!)) return false;
  if (tense === 'future') return true;
  const { head, xpos } = tree.tokens[governor]!;
  if (tense === undefined && xpos === 'VB' && head >= 0)
    return !REFUSING.has(clauseEffect(tree, head, 'infinitive'));
  return subjectOf(tree, governor).tokens.some((token) => RULES.has(tree.lemmas[token]!));
};

/** What an effect comes to by the tense of its governor: "was able to" did, "is able to" can. */
const settled = (
  effect: Effect,
  { tense: own, negative, modality }: StatusDraft,
  above: Tense | undefined,
  isOnly: boolean,
): Effect => {
  const tense = own ?? above;
  if (effect === 'ability')
    return (tense === 'present' || isOnly) && !negative && modality === 'asserted' ? 'conditional' : 'fact';
  if (effect === 'duty') return tense === 'past' ? 'fact' : 'desire';
  return effect;
};

/** "was going to visit", "was about to", "had been due to meet": told as what was meant, not as what lies ahead. */
const isMeant = (tree: SentenceTree, governor: number, { tense }: StatusDraft): boolean => {
  if (wasDue(tree, governor)) return true;
  const isNext =
    isAtHand(tree, governor) || (tree.lemmas[governor] === 'go' && tree.tokens[governor]!.xpos === 'VBG');
  const { head } = tree.tokens[governor]!;
  // "said that they were about to": ahead then
  const wasAhead = tree.labels[governor] === 'ccomp' && head >= 0 && ownTense(tree, head) === 'past';
  return isNext && tense === 'past' && !wasAhead;
};

const QUOTE_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '„', '``', "''"]);
const EXCLUDING: ReadonlySet<string> = new Set(['rule out', 'preclude', 'exclude']);
/** Who does not admit something leaves open whether it is so. */
const ADMITTING: ReadonlySet<string> = words('admit acknowledge confess concede confirm');
const UNREAL: ReadonlySet<string> = new Set(['may', 'might', 'could', 'must', 'should', 'ought']);

/** "must prove that", "might think that", "do you think that": nobody has said so yet. */
export const isUnsaid = (tree: SentenceTree, governor: number): boolean => {
  if (isAsked(tree, governor) || isImperative(tree, governor)) return true;
  const perfect = hasAny(tree, governor, 'aux') && ownTense(tree, governor) === 'past';
  const self = tree.children[governor]!.some(
    (child) => tree.labels[child] === 'nsubj' && /^(?:i|we)$/i.test(tree.tokens[child]!.text),
  );
  return (
    !perfect &&
    !self &&
    modalsOf(tree, governor).some((modal) => UNREAL.has(tree.tokens[modal]!.text.toLowerCase()))
  );
};

const isPowerless = (tree: SentenceTree, governor: number): boolean =>
  /^(?:stop|prevent|keep|deter)$/.test(tree.lemmas[governor]!) &&
  modalsOf(tree, governor).some((modal) => tree.lemmas[modal] === 'could');

/** Words beside "have" that say it is still to be done: "has yet to meet". */
const NOT_YET: ReadonlySet<string> = new Set(['yet', 'still']);

const isNotYet = (tree: SentenceTree, governor: number): boolean => {
  // whatever the tree hangs it on
  if (tree.lemmas[governor] !== 'have' || !NOT_YET.has(tree.lemmas[governor + 1] ?? '')) return false;
  const next = tree.tokens[governor + 2]?.text;
  // "has yet, officials say, to meet"
  return (
    next === 'to' ||
    (next === ',' &&
      tree.children[governor]!.some(
        (child) => tree.labels[child] === 'xcomp' && markerOf(tree, child) === 'to',
      ))
  );
};

/** "“We would never do it,” he said": a "would" of the speaker's own words is no "will" of then. */
export const isSpokenSo = (tree: SentenceTree, would: number, governor: number): boolean => {
  let marks = 0;
  for (let at = Math.min(would, governor); at < Math.max(would, governor); at += 1)
    if (QUOTE_MARKS.has(tree.tokens[at]!.text)) marks += 1;
  return marks % 2 === 1;
};

/** Applies a governor: its effect, and what its own negation and modal verbs make of it. */
export const applyGovernor = (
  tree: SentenceTree,
  governor: number,
  found: Effect,
  draft: StatusDraft,
): void => {
  const own = draftOf(tree, governor);
  const above = tree.tokens[governor]!.xpos === 'VBG' ? tenseAbove(tree, governor) : undefined;
  if (
    draft.would &&
    draft.modality === 'conditional' &&
    // "appealed for calm, saying it would"
    (own.tense ?? above) === 'past' &&
    !isSpokenSo(tree, draft.wouldAt, governor)
  ) {
    // "promised that it would": what was ahead then
    draft.modality = REPORTS.has(found) ? 'future' : 'asserted';
    if (draft.modality === 'asserted')
      applyEffect(draft, found === 'fact' || found === 'given' ? 'future' : found);
    if (!REPORTS.has(found)) return;
  }
  const ahead = (found === 'will' || found === 'future') && isMeant(tree, governor, own);
  const effect = isNotYet(tree, governor)
    ? 'negate'
    : ahead
      ? 'plan'
      : settled(found, own, above, found === 'ability' && isOnlyAllowed(tree, governor, own));
  if (effect === 'given') return;
  if (REPORTS.has(effect)) {
    if (isUnsaid(tree, governor)) applyEffect(draft, 'hedge');
    // "did not confirm that": nobody says so
    else if (!(own.negative && effect === 'speech')) draft.reporters.push(reporterOf(tree, governor));
    if (own.negative) {
      // "did not say that", "did not deny that": left open; who does not think or claim so says no
      const raised =
        effect === 'thought' ||
        (effect === 'speech' && draft.tense === undefined && !ADMITTING.has(tree.lemmas[governor]!));
      applyEffect(draft, 'hedge');
      if (raised) draft.negative = !draft.negative;
      if (effect === 'denial') return;
    }
    applyEffect(draft, effect);
    draft.reported = true;
    return;
  }
  // "could not stop them from leaving": they left
  if (own.negative && effect === 'negate' && isPowerless(tree, governor)) {
    draft.tense ??= 'past';
    return;
  }
  // "it is not clear that they met": left open
  if (own.negative && PLAIN.has(tree.lemmas[governor]!)) {
    applyEffect(draft, 'hedge');
    return;
  }
  // "has not asked them to leave": left open
  if (own.negative && found === 'desire' && !draft.negative) {
    applyEffect(draft, 'hedge');
    return;
  }
  // "has not ruled out an attack"
  if (own.negative && EXCLUDING.has(verbName(tree, governor))) {
    applyEffect(draft, 'hedge');
    return;
  }
  // "ruled out resigning": what will not be
  if (EXCLUDING.has(verbName(tree, governor)) && draft.tense === undefined && draft.modality === 'asserted')
    applyEffect(draft, 'future');
  if (own.negative) turn(draft);
  if (CAUSING.has(tree.lemmas[governor]!) && hasAny(tree, governor, 'obj', 'iobj')) draft.caused = true;
  // "was expected to testify that": nobody has said so yet
  applyEffect(draft, draft.reported && (effect === 'future' || effect === 'plan') ? 'hedge' : effect);
  if (draft.reported) return;
  if (draft.modality === 'asserted') draft.modality = own.modality;
  // "may decide to", "should it decide to"
  else if (draft.modality === 'future' && own.modality !== 'asserted') draft.modality = own.modality;
  if (draft.frame === 'plain') draft.frame = own.frame;
  draft.tense ??= own.tense;
};
