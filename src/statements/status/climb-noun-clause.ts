import { words } from '../../document/index.js';
import { markerOf, prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { applyAgainst } from './against.js';
import type { Climb } from './climb.js';
import { applyDoing, isDoing } from './doing.js';
import { applyEffect, draftOf, turn } from './draft.js';
import { formOf, isTold } from './governed.js';
import { applyGovernor } from './governor-of.js';
import { CONJUNCTIONS, NOUN_GOVERNORS, SPEECH_NOUNS, VERB_GOVERNORS } from './governors.js';
import { modalsOf } from './own-words.js';
import { isNegated } from './polarity.js';
import { isSaidIn, isVoiced, nounReporterOf, reporterOf } from './reporters.js';
import { ownTense } from './tense.js';
import { asksWho, hasChild, isDefinite, isWhether, openerOf } from './words-of.js';

/** Nouns of rules: what they are about need not happen. */
const NORMS = words(
  'policy law rule ban restriction regulation requirement bill program guideline limit question',
);
/** Papers and pacts, which say or do something only once they are there. */
const PAPERS = words(
  'letter statement message note report deal law bill agreement contract order treaty decree rule resolution motion',
);
/** Words that pick out one by the deed: "the first woman to lead". */
const ORDINALS = words('first second third fourth last latest only next youngest oldest sole newest');

const isOrdinal = (lemma: string): boolean => ORDINALS.has(lemma) || /^\d+(?:st|nd|rd|th)$/.test(lemma);

const isPickedOut = (tree: SentenceTree, noun: number): boolean =>
  isOrdinal(tree.lemmas[noun]!) || tree.children[noun]!.some((child) => isOrdinal(tree.lemmas[child]!));

/** "the second time that they met": when it was done. */
const isOccasion = (tree: SentenceTree, noun: number): boolean =>
  /^(?:time|occasion)$/.test(tree.lemmas[noun]!);

const ENOUGH = words('enough sufficient insufficient');

/** Verbs of those who count: "reported ten people killed". */
const COUNTED = words('report confirm count');
const UNTRUE = words('false untrue baseless unfounded groundless fabricated bogus wrong incorrect nonsense');

/** "said that rumours were false": what is said to be untrue, the noun taken for the object of "said". */
const untrueBeside = (tree: SentenceTree, noun: number): number | undefined => {
  const { head } = tree.tokens[noun]!;
  if (tree.labels[noun] !== 'obj' || head < 0) return undefined;
  return tree.children[head]!.find(
    (child) =>
      child > noun &&
      tree.labels[child] === 'ccomp' &&
      UNTRUE.has(tree.lemmas[child]!) &&
      !hasChild(tree, child, 'nsubj') &&
      hasChild(tree, child, 'cop'),
  );
};

/** "rumours that they met are false" */
const isUntrue = (tree: SentenceTree, noun: number): boolean => {
  const { head } = tree.tokens[noun]!;
  const judged =
    tree.labels[noun] === 'nsubj' && UNTRUE.has(tree.lemmas[head]!) ? head : untrueBeside(tree, noun);
  return (
    judged !== undefined &&
    !isNegated(tree, judged) &&
    (SPEECH_NOUNS.has(tree.lemmas[noun]!) || NOUN_GOVERNORS.get(tree.lemmas[noun]!) === 'hedge')
  );
};

/** What shows that something is so: where there is none, it is open. */
const EVIDENCE = words('evidence proof indication sign suggestion confirmation trace hint');

const LITTLE = words('little scant insufficient scarce inconclusive');
const LACKING = words('lack need want seek demand await miss');

/** "no evidence", "little evidence", "lack evidence" */
const isMissing = (tree: SentenceTree, noun: number): boolean => {
  if (isNegated(tree, noun)) return true;
  if (tree.children[noun]!.some((child) => child < noun && LITTLE.has(tree.lemmas[child]!))) return true;
  const { head } = tree.tokens[noun]!;
  return tree.labels[noun] === 'obj' && (LACKING.has(tree.lemmas[head]!) || isNegated(tree, head));
};

/** "evidence he had met them", not "evidence the police had found": nothing in it stands for the noun. */
const isWhole = (tree: SentenceTree, token: number): boolean => {
  const [first] = tree.children[token]!;
  if (first === undefined || first > token || /^W/.test(tree.tokens[first]!.xpos)) return false;
  return tree.children[token]!.some(
    (child) =>
      tree.tokens[child]!.label === 'nsubj:pass' ||
      (child > token && /^(?:i?obj|[cx]comp)$/.test(tree.labels[child]!) && tree.lemmas[child] !== 'that'),
  );
};

/** "rumours that they met": the content of a noun, which the tree took for a relative clause. */
const isContent = (tree: SentenceTree, token: number): boolean => {
  const noun = tree.lemmas[tree.tokens[token]!.head]!;
  const [first] = tree.children[token]!;
  if (!(SPEECH_NOUNS.has(noun) || NOUN_GOVERNORS.has(noun)) || !hasChild(tree, token, 'nsubj')) return false;
  if (EVIDENCE.has(noun) && isWhole(tree, token)) return true;
  if (first === undefined || tree.lemmas[first] !== 'that') return false;
  const objects = tree.children[token]!.filter((child) => tree.labels[child] === 'obj').length;
  // "the announcement last month that they would leave"
  if (tree.tokens[first]!.label === 'obl:unmarked') return true;
  return tree.labels[first] === 'mark' || (tree.labels[first] === 'obj' && objects > 1);
};

/** "denied reports that they met": who denies them says it is not so. */
export const isDenied = (tree: SentenceTree, noun: number): boolean => {
  const { head } = tree.tokens[noun]!;
  return tree.labels[noun] === 'obj' && VERB_GOVERNORS.get(tree.lemmas[head]!)?.clause === 'denial';
};

/** "foiled an attempt": what another did. */
const isFoiled = (tree: SentenceTree, noun: number): boolean => {
  const { head } = tree.tokens[noun]!;
  return (
    (tree.labels[noun] === 'obj' || tree.tokens[noun]!.label === 'nsubj:pass') &&
    VERB_GOVERNORS.get(tree.lemmas[head]!)?.noun === 'negate'
  );
};

/** "ordered troops withdrawn", "wants Lee freed": what is to be done to the object of such a verb. */
const isOrdered = (tree: SentenceTree, token: number, noun: number): boolean => {
  const { head } = tree.tokens[noun]!;
  if (tree.labels[noun] !== 'obj' || !/^(?:order|want)$/.test(tree.lemmas[head]!) || isTold(tree, head))
    return false;
  if (tree.children[head]!.some((child) => /^(?:xcomp|ccomp)$/.test(tree.labels[child]!))) return false;
  return (
    tree.tokens[token]!.label === 'acl' &&
    tree.tokens[token - 1]?.text !== ',' &&
    !tree.children[token]!.some((child) => tree.tokens[child]!.label === 'obl:agent')
  );
};

const RECOUNTING = words('describe recount recall remember relate narrate recollect report');

/** "described soldiers burning houses": the verb by which somebody tells what others did. */
const tellerOf = (tree: SentenceTree, noun: number): number | undefined => {
  const object = tree.labels[noun] === 'conj' ? tree.tokens[noun]!.head : noun;
  const { head } = tree.tokens[object]!;
  return tree.labels[object] === 'obj' && RECOUNTING.has(tree.lemmas[head]!) && !isTold(tree, head)
    ? head
    : undefined;
};

/** "acknowledged for the first time that troops had fired": the verb of speech whose content the tree gave to the time between. */
const saidBefore = (tree: SentenceTree, token: number, noun: number): number | undefined => {
  const { head } = tree.tokens[noun]!;
  if (tree.lemmas[noun] !== 'time' || tree.labels[noun] !== 'obl' || head < 0 || head > noun)
    return undefined;
  const [first] = tree.children[token]!;
  const isWhole = first === noun + 1 && tree.labels[first] === 'mark' && hasChild(tree, token, 'nsubj');
  return isWhole && VERB_GOVERNORS.get(tree.lemmas[head]!)?.clause === 'speech' ? head : undefined;
};

/** "attributed the losses to rebates demanded by insurers": the verb by which somebody names a reason. */
const reasonGiver = (tree: SentenceTree, noun: number): number | undefined => {
  const reason = tree.labels[noun] === 'conj' ? tree.tokens[noun]!.head : noun;
  const { head: above } = tree.tokens[reason]!;
  // "attributed the losses | to rebates", given to what it explains
  const isOfObject = tree.labels[reason] === 'nmod' && tree.labels[above] === 'obj';
  const head = isOfObject ? tree.tokens[above]!.head : above;
  if (
    !(isOfObject || tree.labels[reason] === 'obl') ||
    tree.lemmas[head] !== 'attribute' ||
    isTold(tree, head)
  )
    return undefined;
  return prepositionOf(tree, reason) === 'to' ? head : undefined;
};

const HEADED = words('head lead chair command run manage supervise oversee');
/** By what comes into being what was not there. */
const CREATED = words(
  `create form establish found set launch start appoint name build install organize organise propose announce plan assemble
  constitute convene dispatch send need want seek demand recommend suggest envisage expect mean require get elect
  draw design introduce prepare call favor favour include see`,
);

/** "a panel headed by Lee would look into it", "will set up a panel headed by Lee": one that is not there yet. */
const isYetToBe = (tree: SentenceTree, noun: number): boolean => {
  const { head } = tree.tokens[noun]!;
  return (
    /^(?:nsubj|obj)$/.test(tree.labels[noun]!) &&
    head >= 0 &&
    tree.children[noun]!.some(
      (child) => tree.labels[child] === 'det' && /^an?$/i.test(tree.tokens[child]!.text),
    ) &&
    ((head < noun && CREATED.has(tree.lemmas[head]!)) ||
      modalsOf(tree, head).some((modal) => tree.lemmas[modal] === 'would'))
  );
};

/** What somebody has to expect. */
const FACING = words('face risk incur');
const MAY = words('may can could must should shall will');
const PUNISHED = words(
  'fine jail imprison arrest punish prosecute dismiss expel sack fire charge try sentence ban suspend deport execute hang shoot disqualify penalize penalise sanction lose pay forfeit',
);

/** "drivers who defy the ban face fines": whoever does so; nobody is said to. */
const isOfAnybody = (tree: SentenceTree, token: number, noun: number): boolean => {
  if (tree.tokens[noun]!.xpos !== 'NNS' || tree.labels[noun] !== 'nsubj') return false;
  if (!/^VBP?$/.test(tree.tokens[token]!.xpos) || ownTense(tree, token) !== 'present') return false;
  if (tree.tokens[token]!.head + 1 !== tree.children[token]![0] || tree.lemmas[noun + 1] !== 'who')
    return false;
  if (tree.children[noun]!.some((child) => /^(?:det|nummod)$/.test(tree.labels[child]!))) return false;
  const { head } = tree.tokens[noun]!;
  if (head < 0) return false;
  if (FACING.has(tree.lemmas[head]!)) return true;
  return (
    PUNISHED.has(tree.lemmas[head]!) && modalsOf(tree, head).some((modal) => MAY.has(tree.lemmas[modal]!))
  );
};

/** A clause on a noun: its content ("plans to attack"), else standing for itself. */
export const climbNounClause: Climb = (tree, token, draft, carry) => {
  const noun = tree.tokens[token]!.head;
  const isRelative = tree.tokens[token]!.label === 'acl:relcl';
  const said = isRelative ? saidBefore(tree, token, noun) : undefined;
  if (said !== undefined) {
    draft.reporters.push(reporterOf(tree, said));
    return 'none';
  }
  if (isRelative && !isContent(tree, token)) {
    if (carry !== 'none' && isOfAnybody(tree, token, noun)) applyEffect(draft, 'conditional');
    return 'none';
  }
  const marker = isRelative ? 'that' : markerOf(tree, token);
  const form = formOf(tree, token, marker);
  // "rumours by Lee that they met are false": it is not Lee who says so
  if (
    marker === 'that' &&
    (SPEECH_NOUNS.has(tree.lemmas[noun]!) || isSaidIn(tree, noun) || isVoiced(tree, noun)) &&
    !isUntrue(tree, noun) &&
    !isDenied(tree, noun)
  )
    draft.reporters.push(nounReporterOf(tree, noun));
  if (form === 'gerund' && marker === '') {
    const teller = tellerOf(tree, noun);
    if (teller !== undefined) draft.reporters.push(reporterOf(tree, teller));
  }
  if (carry === 'none') return 'none';
  if (form === 'gerund' && applyAgainst(tree, noun, marker, draft)) return carry;
  const conjunction = CONJUNCTIONS.get(isWhether(tree, token) ? 'whether' : marker);
  if (conjunction && marker !== 'to') {
    applyEffect(draft, conjunction);
    return 'none';
  }
  if (marker === '' && (tree.tokens[token]!.xpos === 'VBN' || form === 'gerund')) {
    // "police reported ten people killed"
    const verb = tree.labels[noun] === 'obj' ? tree.tokens[noun]!.head : -1;
    if (form !== 'gerund' && verb >= 0 && COUNTED.has(tree.lemmas[verb]!) && !isTold(tree, verb))
      draft.reporters.push(reporterOf(tree, verb));
    const teller = form === 'gerund' ? undefined : reasonGiver(tree, noun);
    if (teller !== undefined) draft.reporters.push(reporterOf(tree, teller));
    // "a policy on people entering the country" tells of no entry
    const above = tree.tokens[noun]!.head;
    if (above >= 0 && tree.labels[noun] === 'nmod' && NORMS.has(tree.lemmas[above]!))
      applyEffect(draft, 'hedge');
    // "wants pay for any member dismissed": nobody in particular was
    if (form !== 'gerund' && tree.children[noun]!.some((child) => tree.lemmas[child] === 'any'))
      applyEffect(draft, 'conditional');
    // "ordered troops withdrawn"
    if (form !== 'gerund' && isOrdered(tree, token, noun)) {
      applyGovernor(tree, verb, 'desire', draft);
      return carry;
    }
    if (form !== 'gerund' && HEADED.has(tree.lemmas[token]!) && isYetToBe(tree, noun)) {
      const { modality } = draftOf(tree, above);
      if (draft.modality === 'asserted' && modality !== 'attempted') draft.modality = modality;
    }
    // "will get a letter telling them": no letter yet
    const unwritten = form === 'gerund' && PAPERS.has(tree.lemmas[noun]!) && !isDefinite(tree, noun);
    return unwritten ? 'modality' : 'none';
  }
  // "has enough votes to reject it"
  if (form === 'infinitive' && tree.children[noun]!.some((child) => ENOUGH.has(tree.lemmas[child]!))) {
    applyGovernor(tree, noun, 'conditional', draft);
    return carry;
  }
  if (form === 'infinitive' && isPickedOut(tree, noun)) {
    applyGovernor(tree, noun, 'fact', draft);
    return hasChild(tree, noun, 'cop') ? carry : 'none';
  }
  if (form === 'infinitive' && isDoing(tree, noun)) {
    applyDoing(tree, noun, draft);
    return 'none';
  }
  const known = isUntrue(tree, noun) ? 'denial' : NOUN_GOVERNORS.get(tree.lemmas[noun]!);
  // "suggestions that they met" ask for nothing
  const isPast = known === 'desire' && form === 'clause' && ownTense(tree, token) === 'past';
  const effect = isPast ? 'hedge' : known;
  if (effect === 'denial') {
    turn(draft);
    if (untrueBeside(tree, noun) !== undefined)
      draft.reporters.push(reporterOf(tree, tree.tokens[noun]!.head));
    return 'none';
  }
  // "have no idea who did it": somebody did
  if (form === 'clause' && marker === '' && ownTense(tree, token) === 'past' && asksWho(tree, token))
    return 'none';
  // "in May, when he left"
  if (form === 'clause' && marker === '' && openerOf(tree, token, marker) !== '') return 'none';
  if (form === 'clause' && isOccasion(tree, noun)) return 'none';
  if (effect) {
    if (effect === 'given') return 'none';
    // "the announcement that he would leave": what was ahead then
    if (form === 'clause' && draft.would && draft.modality === 'conditional') draft.modality = 'future';
    // "no evidence that they met": left open, not denied
    if (form === 'clause' && EVIDENCE.has(tree.lemmas[noun]!) && isMissing(tree, noun)) {
      applyEffect(draft, 'hedge');
      return 'modality';
    }
    if (effect !== 'hedge' || !isDenied(tree, noun)) applyEffect(draft, effect);
    if (isNegated(tree, noun)) draft.negative = !draft.negative;
    // "foiled an attempt to attack": that it failed is told by "attempt"
    return effect === 'attempt' && isFoiled(tree, noun) ? 'none' : carry;
  }
  if (form === 'infinitive') applyEffect(draft, 'purpose');
  // "assistance in starting talks" stands as the noun does
  return marker !== '' && form === 'gerund' ? carry : 'none';
};
