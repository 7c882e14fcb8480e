import type { Frame } from '../../relations/index.js';
import { markerOf, prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { agentsOf, subjectOf } from '../clauses/subjects.js';
import { auxiliariesOf, isPassive } from '../clauses/voice.js';
import type { Modality, Tense } from '../statement.js';
import {
  ADJECTIVE_GOVERNORS,
  CONJUNCTIONS,
  type Effect,
  MODALS,
  MODIFIERS,
  NOUN_GOVERNORS,
  VERB_GOVERNORS,
} from './governors.js';
import { isNegated } from './polarity.js';
import { sideReporters } from './side-reporters.js';
import type { Reporter, Status } from './status.js';
import { ownTense } from './tense.js';

const MODALITY: Readonly<Record<Effect, Modality>> = {
  speech: 'asserted',
  thought: 'hedged',
  denial: 'asserted',
  negate: 'asserted',
  refuse: 'asserted',
  desire: 'desired',
  want: 'desired',
  will: 'future',
  future: 'future',
  attempt: 'attempted',
  hedge: 'hedged',
  accuse: 'hedged',
  conditional: 'conditional',
  fact: 'asserted',
};

const FRAME: Partial<Record<Effect, Frame>> = {
  desire: 'other',
  will: 'own',
  want: 'own',
  refuse: 'refused',
};
const FLIPS: ReadonlySet<Effect> = new Set(['denial', 'negate', 'refuse']);
const REPORTS: ReadonlySet<Effect> = new Set(['speech', 'thought', 'denial', 'accuse']);

/** The status as it is built up on the way from the predicate to the root. */
interface Draft {
  negative: boolean;
  modality: Modality;
  tense: Tense | undefined;
  frame: Frame;
  reporters: Reporter[];
  unsure: boolean;
  /** Set where "would" may be the future of something said in the past. */
  would: boolean;
}

const apply = (draft: Draft, effect: Effect): void => {
  if (FLIPS.has(effect)) draft.negative = !draft.negative;
  const modality = MODALITY[effect];
  if (draft.modality === 'asserted' && modality !== 'asserted') draft.modality = modality;
  const frame = FRAME[effect];
  if (frame && draft.frame === 'plain') draft.frame = frame;
};

/** Takes in what stands beside a predicate itself: negation, modal verbs, adverbs. */
const applyOwn = (tree: SentenceTree, token: number, draft: Draft): void => {
  if (isNegated(tree, token)) draft.negative = !draft.negative;
  for (const aux of auxiliariesOf(tree, token)) {
    const effect = MODALS.get(tree.lemmas[aux]!) ?? MODALS.get(tree.tokens[aux]!.text.toLowerCase());
    if (effect && tree.tokens[aux]!.xpos === 'MD') {
      if (tree.tokens[aux]!.text.toLowerCase() === 'would' && draft.modality === 'asserted')
        draft.would = true;
      apply(draft, tree.tokens[aux]!.text.toLowerCase() === 'would' ? 'conditional' : effect);
    }
  }
  for (const child of tree.children[token]!) {
    const label = tree.labels[child];
    if (label !== 'advmod' && label !== 'amod') continue;
    const effect =
      MODIFIERS.get(tree.lemmas[child]!) ?? MODIFIERS.get(tree.tokens[child]!.text.toLowerCase());
    if (effect) apply(draft, effect);
  }
};

const formOf = (
  tree: SentenceTree,
  token: number,
  marker: string,
): 'clause' | 'infinitive' | 'gerund' | 'noun' => {
  const { xpos, upos } = tree.tokens[token]!;
  if (upos === 'NOUN' && !tree.children[token]!.some((child) => tree.labels[child] === 'cop')) return 'noun';
  if (marker === 'to') return 'infinitive';
  if (tree.children[token]!.some((child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'to'))
    return 'infinitive';
  const finite = ownTense(tree, token) !== undefined && xpos !== 'VBN';
  if (
    finite ||
    tree.children[token]!.some(
      (child) => tree.labels[child] === 'nsubj' && (marker === 'that' || ownTense(tree, token) !== undefined),
    )
  )
    return 'clause';
  if (xpos === 'VBG') return 'gerund';
  return xpos === 'VB' || xpos === 'VBN' ? 'infinitive' : 'clause';
};

const nameOf = (tree: SentenceTree, token: number): string => {
  const particle = tree.children[token]!.find((child) => tree.tokens[child]!.label === 'compound:prt');
  return particle === undefined ? tree.lemmas[token]! : `${tree.lemmas[token]} ${tree.lemmas[particle]}`;
};

/** Effect of the governor of a clause or noun; undefined where the table does not know it. */
const effectOf = (
  tree: SentenceTree,
  governor: number,
  _token: number,
  form: ReturnType<typeof formOf>,
  preposition: string,
): Effect | undefined => {
  const { upos } = tree.tokens[governor]!;
  if (upos === 'ADJ') return ADJECTIVE_GOVERNORS.get(tree.lemmas[governor]!);
  if (upos === 'NOUN') return NOUN_GOVERNORS.get(tree.lemmas[governor]!);
  const row =
    (form === 'noun' && preposition
      ? VERB_GOVERNORS.get(`${tree.lemmas[governor]} ${preposition}`)
      : undefined) ??
    VERB_GOVERNORS.get(nameOf(tree, governor)) ??
    VERB_GOVERNORS.get(tree.lemmas[governor]!);
  if (!row) return undefined;
  if (form === 'infinitive' && isPassive(tree, governor)) return row.passive ?? row.infinitive;
  return row[form];
};

const reporterOf = (tree: SentenceTree, governor: number): Reporter => ({
  cue: governor,
  tokens: isPassive(tree, governor) ? agentsOf(tree, governor) : subjectOf(tree, governor).tokens,
});

/** Applies the governor of a complement: its effect, then the governor's own status. */
const applyGovernor = (tree: SentenceTree, governor: number, effect: Effect, draft: Draft): void => {
  const reports = REPORTS.has(effect);
  if (reports) draft.reporters.push(reporterOf(tree, governor));
  const own: Draft = {
    negative: false,
    modality: 'asserted',
    tense: undefined,
    frame: 'plain',
    reporters: [],
    unsure: false,
    would: false,
  };
  applyOwn(tree, governor, own);
  if (own.negative) {
    if (reports) {
      apply(draft, 'hedge');
      if (effect === 'denial') return;
    } else draft.negative = !draft.negative;
  }
  if (reports && draft.would && ownTense(tree, governor) === 'past' && draft.modality === 'conditional')
    draft.modality = 'future';
  apply(draft, effect);
  if (!reports && draft.modality === 'asserted' && own.modality !== 'asserted') draft.modality = own.modality;
  if (!reports) draft.tense ??= ownTense(tree, governor);
};

/** One step from a predicate to what governs it; returns how to go on. */
const climb = (tree: SentenceTree, token: number, draft: Draft, carries: boolean): boolean => {
  const governor = tree.tokens[token]!.head;
  const label = tree.tokens[token]!.label;
  const marker = markerOf(tree, token);
  switch (tree.labels[token]) {
    case 'conj':
      return carries;
    case 'ccomp':
    case 'xcomp':
    case 'csubj': {
      if (!carries) {
        if (tree.labels[token] === 'ccomp' && effectOf(tree, governor, token, 'clause', '') === 'speech')
          draft.reporters.push(reporterOf(tree, governor));
        return false;
      }
      if (marker === 'if' || marker === 'whether') apply(draft, 'hedge');
      const effect = effectOf(tree, governor, token, formOf(tree, token, marker), '');
      if (effect) applyGovernor(tree, governor, effect, draft);
      else {
        draft.unsure = true;
        if (label === 'csubj' || tree.tokens[governor]!.upos === 'ADJ') apply(draft, 'hedge');
      }
      return true;
    }
    case 'advcl': {
      if (!carries) return false;
      const effect = CONJUNCTIONS.get(marker);
      const form = formOf(tree, token, marker);
      const governed =
        marker &&
        form === 'gerund' &&
        !['by', 'after', 'before', 'while', 'when', 'in', 'since', 'despite'].includes(marker)
          ? effectOf(tree, governor, token, form, '')
          : marker === 'to' &&
              [
                'urge',
                'ask',
                'order',
                'call',
                'tell',
                'try',
                'refuse',
                'threaten',
                'promise',
                'offer',
                'plan',
              ].includes(tree.lemmas[governor]!)
            ? effectOf(tree, governor, token, form, '')
            : undefined;
      if (governed) {
        applyGovernor(tree, governor, governed, draft);
        return true;
      }
      if (effect) apply(draft, effect);
      // a participle tells of the same happening as its governor: "will visit, meeting X"
      if (marker === '' && form === 'gerund') {
        const above: Draft = {
          negative: false,
          modality: 'asserted',
          tense: undefined,
          frame: 'plain',
          reporters: [],
          unsure: false,
          would: false,
        };
        applyOwn(tree, governor, above);
        if (draft.modality === 'asserted') draft.modality = above.modality;
        draft.tense ??= ownTense(tree, governor);
        return true;
      }
      if (form !== 'clause') draft.tense ??= ownTense(tree, governor);
      return false;
    }
    case 'acl': {
      if (label === 'acl:relcl') return false;
      const form = formOf(tree, token, marker);
      const effect = NOUN_GOVERNORS.get(tree.lemmas[governor]!);
      if (
        effect &&
        (form !== 'gerund' || marker !== '') &&
        !(tree.tokens[token]!.xpos === 'VBN' && marker === '')
      ) {
        apply(draft, effect);
        if (isNegated(tree, governor)) draft.negative = !draft.negative;
        return true;
      }
      if (form === 'infinitive' && tree.tokens[token]!.xpos !== 'VBN') apply(draft, 'want');
      return false;
    }
    default:
      return climbNoun(tree, token, draft, carries);
  }
};

/** A noun's way up: what a verb does with a happening, or a noun with another: "called for talks", "the threat of war". */
const climbNoun = (tree: SentenceTree, token: number, draft: Draft, carries: boolean): boolean => {
  const governor = tree.tokens[token]!.head;
  const upos = tree.tokens[token]!.upos;
  const label = tree.labels[token]!;
  if (!carries || upos !== 'NOUN' || !['obj', 'obl', 'nmod', 'nsubj', 'iobj'].includes(label)) return false;
  const preposition = prepositionOf(tree, token);
  if (tree.tokens[governor]!.upos === 'NOUN') {
    if (label !== 'nmod') return false;
    const effect = NOUN_GOVERNORS.get(tree.lemmas[governor]!);
    if (!effect || !['of', 'for', 'on', 'to', 'against', 'about'].includes(preposition))
      return preposition === 'of' && !effect;
    apply(draft, effect);
    if (isNegated(tree, governor)) draft.negative = !draft.negative;
    return true;
  }
  const passiveSubject = tree.tokens[token]!.label === 'nsubj:pass';
  if (
    label === 'obj' ||
    passiveSubject ||
    (label === 'obl' && ['for', 'of', 'to', 'from', 'against', 'on', 'out'].includes(preposition))
  ) {
    const effect = effectOf(tree, governor, token, 'noun', preposition);
    if (label === 'obl' && preposition !== 'for' && effect !== 'hedge' && effect !== 'negate') return false;
    applyGovernor(
      tree,
      governor,
      effect === 'denial' || effect === 'accuse' ? effect : (effect ?? 'fact'),
      draft,
    );
    return true;
  }
  if (label === 'nsubj') {
    const { modality } = ((): Draft => {
      const above: Draft = {
        negative: false,
        modality: 'asserted',
        tense: undefined,
        frame: 'plain',
        reporters: [],
        unsure: false,
        would: false,
      };
      applyOwn(tree, governor, above);
      return above;
    })();
    // "talks will begin", "an attack may follow"
    if (draft.modality === 'asserted' && (modality === 'future' || modality === 'hedged'))
      draft.modality = modality;
    draft.tense ??= ownTense(tree, governor);
    return true;
  }
  return false;
};

/** Reads the status of a predicate from its own words and from all that governs it. */
export const findStatus = (tree: SentenceTree, token: number): Status => {
  const draft: Draft = {
    negative: false,
    modality: 'asserted',
    tense: ownTense(tree, token),
    frame: 'plain',
    reporters: [],
    unsure: false,
    would: false,
  };
  applyOwn(tree, token, draft);
  let carries = true;
  for (let at = token, steps = 0; at >= 0 && steps < 40; at = tree.tokens[at]!.head, steps += 1) {
    draft.reporters.push(...sideReporters(tree, at));
    if (tree.tokens[at]!.head < 0) break;
    const label = tree.labels[at];
    const goesOn = climb(tree, at, draft, carries);
    // a relative clause or an aside stands for itself, but who reports its sentence reports it too
    carries = carries && goesOn;
    if (label === 'parataxis') break;
  }
  const modality = draft.modality;
  const ahead = modality === 'future' || modality === 'desired';
  return {
    polarity: draft.negative ? 'negative' : 'positive',
    modality,
    tense: modality === 'future' ? 'future' : (draft.tense ?? (ahead ? 'future' : 'past')),
    frame: draft.frame,
    reporters: draft.reporters,
    unsure: draft.unsure,
  };
};
