import { words } from '../../document/index.js';
import { findTriggers } from '../../relations/index.js';
import { isLight } from '../clauses/light-verbs.js';
import { MEASURES } from '../clauses/measure-nouns.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { ASSURING, byVerb } from './by-verb.js';
import { callsOff, isDone } from './called-off.js';
import { isBackshifted } from './clause-parts.js';
import type { Carry, Climb } from './climb.js';
import { applyEffect, draftOf, type StatusDraft } from './draft.js';
import { isGivenUp } from './given-up.js';
import { isTold, nounEffect } from './governed.js';
import { applyGovernor } from './governor-of.js';
import { ADJECTIVE_GOVERNORS, type Effect, MODIFIERS, NOUN_GOVERNORS } from './governors.js';
import { issuedFor } from './issued-for.js';
import { modalsOf } from './own-words.js';
import { isNegated, isNobody } from './polarity.js';
import { reporterOf } from './reporters.js';
import { isGetting, isOnlyThoughtOf } from './thought-of.js';
import { isDefinite } from './words-of.js';

/** Verbs that say no more of a happening than that it takes place. */
const OCCURRENCE = words('happen occur take come begin start follow continue resume erupt end proceed go');
/** Prepositions between a noun and what it is about. */
const CONTENT = words('of for on to against about at');
/** Prepositions after which a happening is taken to be so: "despite talks with". */
const GIVEN: ReadonlySet<string> = new Set([
  'after',
  'following',
  'despite',
  'since',
  'because of',
  'due to',
  'over',
  'amid',
  'during',
  'as',
  'before',
  'ahead of',
]);
/** What an adjective says of the happening that is its subject: "talks are likely". */
const OF_SUBJECT: ReadonlySet<Effect> = new Set(['hedge', 'future', 'negate', 'desire']);
/** Relations of words: who refuses an offer or denies a charge does not undo it. */
const COMMUNICATION = words(
  'URGED REQUESTED DEMANDED INVITED CALLED_FOR PROMISED OFFERED ACCUSED CRITICIZED CONDEMNED BLAMED WARNED THREATENED SUED CHARGED',
);
const UNDONE: ReadonlySet<Effect> = new Set(['refuse', 'denial', 'negate', 'hedge']);
/** Nouns whose object holds though their infinitive lies ahead: "responsibility for the attack". */
const ABOUT = words(
  'responsibility obligation duty bill motion petition time place means role tool mechanism report view opinion target',
);

const AHEAD: ReadonlySet<Effect> = new Set(['plan', 'will', 'future', 'want', 'desire', 'attempt']);

const FAILED = words('fail collapse');
/** Verbs whose object is what was reported, by their subject. */
const REPORTED = words('report confirm announce');
/** Verbs of having and giving: under "not" there was none. */
const HAVING = words('receive get win obtain secure gain provide give come see take face meet');

/** A noun of words; "attack" may be one, and is mostly none. */
const isCommunication = (tree: SentenceTree, noun: number): boolean => {
  const relations = findTriggers('noun', tree.lemmas[noun]!).map(({ relation }) => relation);
  return relations.some((one) => COMMUNICATION.has(one)) && !relations.includes('ATTACKED');
};

/** An effect on a noun, by whether the noun is known to be so. */
const onNoun = (tree: SentenceTree, noun: number, effect: Effect): Effect => {
  if (effect === 'topic') return isDefinite(tree, noun) ? 'given' : 'hedge';
  return UNDONE.has(effect) && isCommunication(tree, noun) ? 'given' : effect;
};

/** An event noun below another noun: "the threat of war", "plans for talks", "a wave of attacks", "a takeover bid". */
const belowNoun = (tree: SentenceTree, token: number, draft: StatusDraft, carry: Carry): Carry => {
  const governor = tree.tokens[token]!.head;
  const label = tree.labels[token];
  if (label === 'conj') return carry;
  if (label !== 'nmod' && label !== 'compound') return 'none';
  const preposition = label === 'compound' ? 'of' : prepositionOf(tree, token);
  const lemma = tree.lemmas[governor]!;
  if (preposition === 'of' && MEASURES.has(lemma)) return carry;
  const known = NOUN_GOVERNORS.get(lemma);
  if (!known || !CONTENT.has(preposition) || ABOUT.has(lemma)) return 'none';
  const effect = onNoun(tree, token, known);
  if (effect === 'given' || effect === 'fact') return 'none';
  // "his opposition to an invasion"
  if (known === 'topic') {
    applyEffect(draft, effect);
    return 'none';
  }
  // "concern about the attack"
  if (effect === 'hedge' && (isDefinite(tree, token) || /^(?:on|about|at|to)$/.test(preposition)))
    return 'none';
  if (effect === 'conditional' && preposition !== 'for') return 'none';
  applyEffect(draft, effect);
  if (isNegated(tree, governor)) draft.negative = !draft.negative;
  return carry;
};

/** What the object right before a prepositional phrase says of it, though the tree gave the phrase to the verb. */
const effectBefore = (tree: SentenceTree, token: number, governor: number): Effect | undefined => {
  const [first] = tree.children[token]!;
  const noun = (first ?? token) - 1;
  if (noun < 0 || tree.labels[noun] !== 'obj' || tree.tokens[noun]!.head !== governor) return undefined;
  const effect = NOUN_GOVERNORS.get(tree.lemmas[noun]!);
  // "repeated his opposition to an invasion"
  if (effect === 'topic')
    return prepositionOf(tree, token) === 'to' && !isDefinite(tree, token) ? 'hedge' : undefined;
  const isAbout = prepositionOf(tree, token) === 'to' || ABOUT.has(tree.lemmas[noun]!);
  return effect && AHEAD.has(effect) && !isAbout ? effect : undefined;
};

const isAny = (tree: SentenceTree, noun: number): boolean =>
  tree.children[noun]!.some((child) => tree.labels[child] === 'det' && tree.lemmas[child] === 'any');

/** An event noun that a verb has as its object or beside it. */
const belowVerb = (
  tree: SentenceTree,
  token: number,
  draft: StatusDraft,
  carry: Carry,
  preposition: string,
): Carry => {
  const governor = tree.tokens[token]!.head;
  const label = tree.labels[token];
  // "made no objection": its "no" is the verb's too, and told once
  const once = (): void => {
    if (!preposition && isNobody(tree, token) && isNegated(tree, token)) draft.negative = !draft.negative;
  };
  // "stopped short of an attack"
  if (preposition === 'of' && tree.lemmas[(tree.children[token]![0] ?? 0) - 1] === 'short') {
    applyEffect(draft, 'negate');
    return 'none';
  }
  const known = nounEffect(tree, governor, preposition) ?? issuedFor(tree, governor, preposition);
  if (!known && isGivenUp(tree, token, governor, preposition)) {
    // "withdrew a threat": it was made
    if (draft.modality === 'asserted' && isCommunication(tree, token)) return 'none';
    once();
    applyGovernor(tree, governor, 'negate', draft);
    return carry;
  }
  if (known) {
    const effect = onNoun(tree, token, byVerb(tree, token, governor, known));
    // "the navy reported the seizure of two boats"
    if (!preposition && REPORTED.has(tree.lemmas[governor]!) && label === 'obj')
      draft.reporters.push(reporterOf(tree, governor));
    if (effect === 'given') {
      // "has not confirmed any death"
      if (ASSURING.has(tree.lemmas[governor]!) && isNegated(tree, governor)) applyEffect(draft, 'hedge');
      else if (isAny(tree, token)) applyEffect(draft, 'conditional');
      return 'none';
    }
    const calling = label === 'obj' && callsOff(tree, governor) ? draftOf(tree, governor) : undefined;
    if (calling && (calling.negative || calling.frame === 'refused')) {
      // "has not cancelled its visit", "refused to cancel it": it may take place
      applyEffect(draft, 'hedge');
      return 'none';
    }
    once();
    applyGovernor(tree, governor, effect, draft);
    // "the visit was cancelled": by either of them
    if (calling && isDone(calling)) draft.frame = 'broken';
    return carry;
  }
  if (!preposition && isLight(tree, governor)) {
    once();
    applyGovernor(tree, governor, 'fact', draft);
    return carry;
  }
  // "lifted its block on Chad's entry": of the noun right before it
  const before = /^(?:on|for|to)$/.test(preposition) ? effectBefore(tree, token, governor) : undefined;
  if (before) {
    applyEffect(draft, before);
    return 'none';
  }
  // "condemned any attack", "will answer any attack": one that is only thought of
  if (isAny(tree, token) && !draft.negative) {
    draft.modality = 'conditional';
    return 'none';
  }
  // "to discuss their support": what is talked of is taken to be so
  if (isDefinite(tree, token) || GIVEN.has(preposition)) return 'none';
  // "has not come forward with requests", "will respond with strikes"
  if (HAVING.has(tree.lemmas[governor]!) && isNegated(tree, governor)) {
    once();
    draft.negative = !draft.negative;
  }
  const { modality } = draftOf(tree, governor);
  if (draft.modality === 'asserted') draft.modality = modality;
  return 'modality';
};

const MAYBE = words('may might can could would');

/** "attacks", "strikes on hospitals": several, of which none is picked out. */
const isAtLarge = (tree: SentenceTree, noun: number): boolean =>
  tree.tokens[noun]!.xpos === 'NNS' &&
  !tree.children[noun]!.some(
    (child) => /^(?:det|nummod)$/.test(tree.labels[child]!) || tree.tokens[child]!.label === 'nmod:poss',
  );

/** An event noun as subject: "talks will begin", "no attack took place", "talks are likely". */
const belowPredicate = (tree: SentenceTree, token: number, draft: StatusDraft, carry: Carry): Carry => {
  const governor = tree.tokens[token]!.head;
  if (tree.tokens[governor]!.upos === 'ADJ') {
    const lemma = tree.lemmas[governor]!;
    const effect = ADJECTIVE_GOVERNORS.get(lemma) ?? MODIFIERS.get(lemma);
    if (!effect || !OF_SUBJECT.has(effect)) return 'none';
    applyGovernor(tree, governor, effect, draft);
    return carry;
  }
  if (FAILED.has(tree.lemmas[governor]!) && isGetting(tree, token)) {
    applyGovernor(tree, governor, 'attempt', draft);
    return 'none';
  }
  // "attacks on soldiers may constitute crimes": of attacks at large none is told
  if (isAtLarge(tree, token) && modalsOf(tree, governor).some((modal) => MAYBE.has(tree.lemmas[modal]!))) {
    applyEffect(draft, 'hedge');
    return 'none';
  }
  if (!OCCURRENCE.has(tree.lemmas[governor]!)) {
    if (isOnlyThoughtOf(tree, token, governor)) applyEffect(draft, 'conditional');
    return 'none';
  }
  // "the request allegedly went unanswered": only the answer is doubted
  if (tree.children[governor]!.some((child) => tree.labels[child] === 'xcomp')) return 'none';
  const above = draftOf(tree, governor);
  if (above.negative && !isNegated(tree, token)) draft.negative = !draft.negative;
  if (draft.modality === 'asserted') draft.modality = above.modality;
  draft.tense ??= above.tense;
  return carry;
};

/** "reported ten deaths, including those of men who had fled": told in the words of the report. */
const isReportedBefore = (tree: SentenceTree, token: number, draft: StatusDraft): boolean => {
  if (tree.labels[token] !== 'obj') return false;
  const { head } = tree.tokens[token]!;
  return tree.lemmas[head] === 'report' && isBackshifted(tree, draft.token) && !isTold(tree, head);
};

/** An event noun's way up: what its verb does with it ("cancelled the talks"), or the noun above it. */
export const climbNoun: Climb = (tree, token, draft, carry) => {
  if (carry === 'none' && isReportedBefore(tree, token, draft))
    draft.reporters.push(reporterOf(tree, tree.tokens[token]!.head));
  if (carry === 'none' || tree.tokens[token]!.upos !== 'NOUN') return 'none';
  const governor = tree.tokens[token]!.head;
  const label = tree.labels[token]!;
  // "an attack would be a disaster"
  if (tree.tokens[governor]!.upos === 'NOUN' && label !== 'nsubj')
    return belowNoun(tree, token, draft, carry);
  if (label === 'obj' || tree.tokens[token]!.label === 'nsubj:pass') {
    // "wants to see the conflict end": the noun is the next verb's subject
    const goesOn = tree.children[governor]!.some(
      (child) => (tree.labels[child] === 'xcomp' || tree.labels[child] === 'ccomp') && child > token,
    );
    return goesOn ? 'none' : belowVerb(tree, token, draft, carry, '');
  }
  if (label === 'obl') return belowVerb(tree, token, draft, carry, prepositionOf(tree, token));
  return label === 'nsubj' ? belowPredicate(tree, token, draft, carry) : 'none';
};
