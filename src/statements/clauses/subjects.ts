import { agentsOf } from './agents.js';
import { isBesideVerb } from './beside-verb.js';
import { calledUpon } from './called-upon.js';
import { ASKED, CONTENT_NOUNS, DEMANDS, GIVEN, isSingledOut, PAPERS } from './content-nouns.js';
import { answersFor, BARE_UNDER, controllerIs, givesTo, laidOn, takesOffice, takesPart } from './control.js';
import { isNextDeed } from './next-deed.js';
import { ownSubjects } from './own-subjects.js';
import { markerOf, prepositionOf } from './preposition.js';
import { receiverOf } from './receiver.js';
import { antecedentOf } from './relative.js';
import { childBy, childrenBy, type SentenceTree } from './sentence-tree.js';
import { isPassive } from './voice.js';

export { agentsOf } from './agents.js';

/** Surface subject of a predicate, and how it was found. */
export interface FoundSubject {
  readonly tokens: readonly number[];
  readonly link: 'own' | 'shared' | 'controlled' | 'relative' | 'none';
}

const NOTHING: FoundSubject = { tokens: [], link: 'none' };

const controlled = (tokens: readonly number[]): FoundSubject =>
  tokens.length > 0 ? { tokens, link: 'controlled' } : NOTHING;

/** Deep subject of a governing predicate: its agent in the passive. */
const actorOf = (tree: SentenceTree, token: number, depth: number): readonly number[] =>
  isPassive(tree, token) ? agentsOf(tree, token) : subjectOf(tree, token, depth).tokens;

/** "made it harder to": an adjective, or the verb before it, with an "it" that stands for the infinitive. */
const isDummyAdjective = (tree: SentenceTree, token: number): boolean => {
  const makes = (verb: number): boolean =>
    verb >= 0 &&
    /^(?:make|find|render|deem|consider|think)$/.test(tree.lemmas[verb]!) &&
    tree.tokens[verb + 1]?.text.toLowerCase() === 'it';
  return makes(token) || (tree.tokens[token]!.upos === 'ADJ' && makes(tree.tokens[token]!.head));
};

/** "made the police leave", "had a man arrested": a bare infinitive is what the object does, a participle what is done to it. */
const isMadeTo = (tree: SentenceTree, token: number, governor: string, marker: string): boolean =>
  marker === '' &&
  ((tree.tokens[token]!.xpos === 'VB' && /^(?:make|have|let)$/.test(governor)) ||
    (tree.tokens[token]!.xpos === 'VBN' && /^(?:make|have|get|want|see|hear|find|leave)$/.test(governor)));

/** What somebody is seen doing: "was filmed attacking a guard". */
const PERCEIVED: ReadonlySet<string> = new Set(
  'see hear spot film photograph catch observe notice find record watch show'.split(' '),
);

/** Without a comma or another verb in between. */
const isRightBehind = (tree: SentenceTree, token: number, governor: number): boolean =>
  token > governor &&
  tree.tokens.slice(governor + 1, token).every(({ text, upos }) => text !== ',' && upos !== 'VERB');

/** Verbs of those who speak against what others may do. */
const ADVISED: ReadonlySet<string> = new Set(
  'warn caution advise counsel argue recommend plead appeal lobby campaign speak'.split(' '),
);

/** What is done to somebody for a deed that the sentence tells: what a participle behind it tells, that deed did. */
const JUDGING: ReadonlySet<string> = new Set(
  'sentence convict jail charge accuse fine blame indict condemn acquit'.split(' '),
);

/** What is handed to somebody for a deed is for that one's. */
const AWARDING: ReadonlySet<string> = new Set(['award', 'hand', 'give', 'grant', 'mete', 'dole', 'present']);

const CHARGING: ReadonlySet<string> = new Set(
  'accuse suspect convict charge blame criticize criticise condemn sentence fine denounce fault'.split(' '),
);

/** "accused Lee of giving in by signing": by what he did so. */
const isMeansOfCharge = (tree: SentenceTree, token: number, governor: number): boolean =>
  CHARGING.has(tree.lemmas[governor]!) &&
  tree.children[governor]!.some(
    (child) =>
      child > governor &&
      child < token &&
      tree.tokens[child]!.xpos === 'VBG' &&
      /^(?:of|for|with)$/.test(markerOf(tree, child)),
  );

/** Argument of a governing verb that acts in its clause without subject. */
const controllerOf = (
  tree: SentenceTree,
  token: number,
  label: 'xcomp' | 'advcl',
  depth: number,
  governor = tree.tokens[token]!.head,
): FoundSubject => {
  const lemma = tree.lemmas[governor]!;
  const passive = isPassive(tree, governor);
  const marker = markerOf(tree, token);
  const called = marker === 'to' ? calledUpon(tree, governor) : undefined;
  const receiver = receiverOf(tree, governor);
  const object = childBy(tree, governor, 'obj');
  if (laidOn(lemma, marker)) {
    const burdened = [governor, ...(object === undefined ? [] : [object])]
      .flatMap((above) => tree.children[above]!)
      .find((child) => prepositionOf(tree, child) === 'on');
    return burdened === undefined ? NOTHING : controlled([burdened]);
  }
  // "a sentence handed to Lee for killing": who got it
  if (marker === 'for' && AWARDING.has(lemma)) {
    const awarded = [governor, ...(object === undefined ? [] : [object])]
      .flatMap((above) => tree.children[above]!)
      .find((child) => prepositionOf(tree, child) === 'to' && child < token);
    if (awarded !== undefined) return controlled([awarded]);
  }
  const addressee = called ?? receiver ?? object;
  const given =
    addressee !== undefined &&
    givesTo(lemma, marker, receiver !== undefined && object !== undefined && token > governor) &&
    (receiver !== undefined || /^PRO/.test(tree.tokens[addressee]!.upos));
  const role =
    called !== undefined ||
    given ||
    isMadeTo(tree, token, lemma, marker) ||
    answersFor(lemma, marker) ||
    takesOffice(lemma, tree.lemmas[token]!)
      ? 'object'
      : controllerIs(lemma, label, marker, passive || addressee !== undefined);
  // "was sentenced for ordering the attack, killing ten": no court did
  if (
    label === 'advcl' &&
    marker === '' &&
    JUDGING.has(lemma) &&
    /^(?:kill|injure|wound)$/.test(tree.lemmas[token]!)
  )
    return NOTHING;
  // "made it harder to prosecute": for anybody
  if (marker === 'to' && isDummyAdjective(tree, governor)) return NOTHING;
  const surface = subjectOf(tree, governor, depth - 1);
  if (passive) {
    // "was achieved by trading": who did it is unsaid
    if (marker === 'by' && label === 'advcl')
      return isMeansOfCharge(tree, token, governor) ? controlled(surface.tokens) : NOTHING;
    // "was elected, defeating Lee"; "was hit by a truck, killing five"
    if (label === 'advcl' && marker === '' && !(PERCEIVED.has(lemma) && isRightBehind(tree, token, governor)))
      return controlled(
        takesPart(lemma) || takesOffice(lemma, tree.lemmas[token]!)
          ? surface.tokens
          : agentsOf(tree, governor),
      );
    // "was urged to leave", "was accused of killing": the passive subject; an aside (", killing 5") is unsure
    return label === 'xcomp' || role === 'object' || marker !== '' || PERCEIVED.has(lemma)
      ? controlled(surface.tokens)
      : NOTHING;
  }
  // "instead of attacking it, Chad invited its envoy": whoever opens the sentence so is its subject
  const inFront = label === 'advcl' && token < governor && marker !== '' && marker !== 'to';
  // "whom police accuse of lying": who the relative word stands for
  if (
    addressee !== undefined &&
    !inFront &&
    (role === 'object' || (marker === 'by' && isMeansOfCharge(tree, token, governor)))
  )
    return controlled([antecedentOf(tree, addressee, governor) ?? addressee]);
  // "cautioned against blaming Lee": nobody in particular
  if (marker === 'against' && ADVISED.has(lemma))
    return addressee === undefined ? NOTHING : controlled([addressee]);
  return controlled(surface.tokens);
};

/** Verbs of those who stop what others would do. */
const FOILING: ReadonlySet<string> = new Set(
  `foil thwart prevent avert block repel disrupt frustrate condemn denounce criticize criticise defeat reject oppose resist quash
  repulse uncover discover expose scuttle derail sink veto survive uphold overcome fend turn withstand stymie counter`.split(
    /\s+/,
  ),
);

/** What others are up to. */
const PLANS: ReadonlySet<string> = new Set(
  'plot plan attempt bid effort move conspiracy scheme push try proposal campaign'.split(' '),
);

/** Verbs that say of another's deed what it is: "condemned it as an attempt to". */
const DESCRIBING: ReadonlySet<string> = new Set(
  `condemn denounce criticize criticise describe dismiss reject decry characterize characterise portray see view regard brand
  interpret perceive deride slam blast call cast attack`.split(/\s+/),
);

/** Verbs of those of whom something is demanded: "rejected a call to resign", "faces demands to". */
const ASKED_OF: ReadonlySet<string> = new Set(
  `reject refuse accept heed ignore resist dismiss face receive get defy rebuff spurn answer grant honour honor bow yield agree
  respond cave submit`.split(/\s+/),
);

/** "received a request from Norland to help": who receives it is asked to. */
const isReceivedRequest = (tree: SentenceTree, noun: number): boolean =>
  tree.lemmas[noun] === 'request' && /^(?:receive|get)$/.test(tree.lemmas[tree.tokens[noun]!.head] ?? '');

/** "rejected Norland's demand to release Lee": of whom it is demanded, never who demands it. */
const askedBy = (tree: SentenceTree, noun: number, depth: number): FoundSubject => {
  const { head } = tree.tokens[noun]!;
  if (head < 0 || !/^(?:obj|obl)$/.test(tree.labels[noun]!) || !ASKED_OF.has(tree.lemmas[head]!))
    return NOTHING;
  return controlled(actorOf(tree, head, depth - 1));
};

/** Who acts in "X's attempts to attack", "made an offer to help": possessor, else who carries the noun. */
const ownerOf = (tree: SentenceTree, noun: number, depth: number): FoundSubject => {
  if (DEMANDS.has(tree.lemmas[noun]!) || isReceivedRequest(tree, noun)) return askedBy(tree, noun, depth);
  const owner = tree.children[noun]!.filter(
    (child) =>
      tree.tokens[child]!.label === 'nmod:poss' ||
      (tree.labels[child] === 'nmod' &&
        (prepositionOf(tree, child) === 'by' ||
          (prepositionOf(tree, child) === 'from' &&
            (PAPERS.has(tree.lemmas[noun]!) ||
              ASKED.has(tree.lemmas[noun]!) ||
              GIVEN.has(tree.lemmas[noun]!))))) ||
      ((tree.labels[child] === 'compound' || tree.labels[child] === 'amod') &&
        /^\p{Lu}/u.test(tree.tokens[child]!.text)),
  );
  if (owner.length > 0) return controlled(owner);
  const governor = tree.tokens[noun]!.head;
  const label = tree.labels[noun];
  if (governor >= 0 && label === 'obl' && tree.tokens[governor]!.upos === 'VERB') {
    // "denounced it as an attempt to buy": another's
    if (prepositionOf(tree, noun) === 'as' && DESCRIBING.has(tree.lemmas[governor]!)) return NOTHING;
    // "failed in an attempt to buy", "launched raids in a bid to free"
    return ['in', 'as', 'with'].includes(prepositionOf(tree, noun)) && !isPassive(tree, governor)
      ? controlled(actorOf(tree, governor, depth - 1))
      : NOTHING;
  }
  if (governor >= 0 && (label === 'obj' || label === 'nsubj') && tree.tokens[governor]!.upos === 'VERB') {
    // "foiled an attempt to attack": another's
    if (label === 'obj')
      return FOILING.has(tree.lemmas[governor]!) ? NOTHING : controlled(actorOf(tree, governor, depth - 1));
    if (isPassive(tree, governor)) return controlled(agentsOf(tree, governor));
  }
  return NOTHING;
};

/** "foiled a plot to kill him": another's, where the tree hangs the infinitive on the verb. */
const isFoiledPlan = (tree: SentenceTree, token: number): boolean => {
  const { head, xpos } = tree.tokens[token]!;
  if (xpos !== 'VB' || !FOILING.has(tree.lemmas[head]!)) return false;
  const plan = childBy(tree, head, 'obj');
  return plan !== undefined && plan === token - 2 && PLANS.has(tree.lemmas[plan]!);
};

/**
 * "brought a letter from Ann Lee inviting him", "approved a request from Ann Lee to go": whose paper or plan it is, where
 * the tree hangs what it tells on the verb.
 */
const writerOf = (tree: SentenceTree, token: number, depth: number): FoundSubject | undefined => {
  const { head, xpos } = tree.tokens[token]!;
  const marker = markerOf(tree, token);
  if (xpos === 'VBG' ? marker !== '' : marker !== 'to') return undefined;
  const first = tree.children[token]!.find((child) => child < token) ?? token;
  if (tree.tokens[first - 1]?.text === ',') return undefined;
  const paper = childBy(tree, head, 'obj');
  if (paper === undefined || paper > token) return undefined;
  const { [paper]: lemma } = tree.lemmas;
  if (!(xpos === 'VBG' ? PAPERS.has(lemma!) : CONTENT_NOUNS.test(lemma!))) return undefined;
  const told = tree.children[paper]!.some((child) => ['by', 'from'].includes(prepositionOf(tree, child)));
  return told ? ownerOf(tree, paper, depth) : undefined;
};

/** "is working with its partners to help": a purpose is that of who acts in the clause around it. */
const purposeSubject = (tree: SentenceTree, noun: number, depth: number): FoundSubject => {
  let at = noun;
  while (at >= 0 && /^(?:nmod|conj|appos|flat|compound)$/.test(tree.labels[at]!)) at = tree.tokens[at]!.head;
  const verb = at < 0 ? -1 : tree.tokens[at]!.head;
  if (verb < 0 || tree.tokens[verb]!.upos !== 'VERB') return NOTHING;
  if (tree.labels[at] === 'obl') return controlled(actorOf(tree, verb, depth - 1));
  return tree.labels[at] === 'obj' && controllerIs(tree.lemmas[verb]!, 'advcl', 'to', true) === 'object'
    ? { tokens: [noun], link: 'relative' }
    : NOTHING;
};

/** "became the first woman to lead it", "was one of the first to go": of whom a predicate noun is said. */
const saidOf = (tree: SentenceTree, noun: number, depth: number): FoundSubject | undefined => {
  let at = noun;
  // "one of the first"
  if (tree.labels[at] === 'nmod' && prepositionOf(tree, at) === 'of') at = tree.tokens[at]!.head;
  const isSaid =
    tree.children[at]!.some((child) => tree.labels[child] === 'cop') ||
    (tree.labels[at] === 'xcomp' && /^(?:become|remain|be)$/.test(tree.lemmas[tree.tokens[at]!.head]!));
  if (!isSaid) return undefined;
  const { tokens } = subjectOf(tree, tree.labels[at] === 'xcomp' ? tree.tokens[at]!.head : at, depth - 1);
  return tokens.length > 0 ? controlled(tokens) : undefined;
};

const reducedClauseSubject = (tree: SentenceTree, token: number, depth: number): FoundSubject => {
  const noun = tree.tokens[token]!.head;
  const { xpos } = tree.tokens[token]!;
  const infinitive = tree.children[token]!.some(
    (child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'to',
  );
  if (xpos === 'VBG' && markerOf(tree, token) === '' && isBesideVerb(tree, token, noun))
    return controllerOf(tree, token, 'advcl', depth, tree.tokens[noun]!.head);
  if (!infinitive && (xpos === 'VBG' || xpos === 'VBN') && markerOf(tree, token) === '')
    return PAPERS.has(tree.lemmas[noun]!) && xpos === 'VBG'
      ? ownerOf(tree, noun, depth)
      : { tokens: [noun], link: 'relative' };
  // "a summit to be hosted by Norland"
  if (infinitive && isPassive(tree, token) && hasPassiveAuxiliary(tree, token))
    return CONTENT_NOUNS.test(tree.lemmas[noun]!) ? NOTHING : { tokens: [noun], link: 'relative' };
  if (CONTENT_NOUNS.test(tree.lemmas[noun]!)) return ownerOf(tree, noun, depth);
  if (!infinitive || markerOf(tree, token) !== 'to') return NOTHING;
  return isSingledOut(tree, noun)
    ? (saidOf(tree, noun, depth) ?? { tokens: [noun], link: 'relative' })
    : purposeSubject(tree, noun, depth);
};

const shared = ({ tokens, link }: FoundSubject): FoundSubject =>
  tokens.length > 0 ? { tokens, link: link === 'own' ? 'shared' : link } : NOTHING;

/** Finds the surface subject of a predicate: its own, its antecedent in a relative clause, a shared or a controlling one. */
export const subjectOf = (tree: SentenceTree, token: number, depth = 12): FoundSubject => {
  if (depth <= 0) return NOTHING;
  const own = ownSubjects(tree, token);
  if (own.length > 0) {
    const antecedent = own.length === 1 ? antecedentOf(tree, own[0]!, token) : undefined;
    return antecedent === undefined
      ? { tokens: own, link: 'own' }
      : { tokens: [antecedent], link: 'relative' };
  }
  const head = tree.tokens[token]!.head;
  if (head < 0) return NOTHING;
  switch (tree.tokens[token]!.label) {
    case 'conj':
      return shared(subjectOf(tree, head, depth - 1));
    case 'parataxis':
      return isNextDeed(tree, token) ? shared(subjectOf(tree, head, depth - 1)) : NOTHING;
    case 'xcomp':
      return controllerOf(tree, token, 'xcomp', depth);
    case 'ccomp':
      // "his advice was: warn them"
      if (
        tree.tokens[token]!.xpos === 'VB' &&
        markerOf(tree, token) === '' &&
        !BARE_UNDER.has(tree.lemmas[head]!)
      )
        return NOTHING;
      return /^VB[GN]?$/.test(tree.tokens[token]!.xpos) && !finiteAux(tree, token)
        ? controllerOf(tree, token, 'xcomp', depth)
        : NOTHING;
    case 'advcl': {
      if (!/^VB[GN]?$/.test(tree.tokens[token]!.xpos) || finiteAux(tree, token)) return NOTHING;
      if (isFoiledPlan(tree, token)) return NOTHING;
      const writer = writerOf(tree, token, depth);
      if (writer) return writer;
      // "remains committed to working": an adjective said of the subject
      return tree.tokens[head]!.upos === 'VERB' ||
        tree.labels[head] === 'xcomp' ||
        tree.children[head]!.some((child) => /^(?:nsubj|cop)$/.test(tree.labels[child]!))
        ? controllerOf(tree, token, 'advcl', depth)
        : NOTHING;
    }
    case 'acl':
      return reducedClauseSubject(tree, token, depth);
    default:
      return NOTHING;
  }
};

const hasPassiveAuxiliary = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some((child) => tree.tokens[child]!.label === 'aux:pass');

const finiteAux = (tree: SentenceTree, token: number): boolean =>
  childrenBy(tree, token, 'aux').some((aux) => /^(VBD|VBP|VBZ|MD)$/.test(tree.tokens[aux]!.xpos));
