import { agentsOf } from '../agents.js';
import { calledUpon } from '../called-upon.js';
import { markerOf, prepositionOf } from '../preposition.js';
import { receiverOf } from '../receiver.js';
import { antecedentOf } from '../relative.js';
import { childBy, type SentenceTree } from '../sentence-tree.js';
import { isTimeUnit } from '../time-unit.js';
import { isPassive } from '../voice.js';
import { answersFor, controllerIs, givesTo, laidOn, takesOffice, takesPart } from './control.js';
import { controlled, type FoundSubject, NOTHING, type SubjectFinder } from './found-subject.js';
import { ADVISED, AWARDING, CHARGING, JUDGING, PERCEIVED } from './lexicon.js';

/** A clause without subject, and the verb that governs it. */
interface Governed {
  readonly token: number;
  readonly label: 'xcomp' | 'advcl';
  /** The word that opens the clause: "to", "by"; empty where none does. */
  readonly marker: string;
  readonly governor: number;
  /** The governor's. */
  readonly lemma: string;
}

/** "made it harder to": an adjective, or the verb before it, with an "it" that stands for the infinitive. */
const isDummyAdjective = (tree: SentenceTree, token: number): boolean => {
  const makes = (verb: number): boolean =>
    verb >= 0 &&
    /^(?:make|find|render|deem|consider|think)$/.test(tree.lemmas[verb]!) &&
    tree.tokens[verb + 1]?.text.toLowerCase() === 'it';
  return makes(token) || (tree.tokens[token]!.upos === 'ADJ' && makes(tree.tokens[token]!.head));
};

/** "made the police leave", "had a man arrested": a bare infinitive is what the object does, a participle what is done to it. */
const isMadeTo = (tree: SentenceTree, { token, lemma, marker }: Governed): boolean =>
  marker === '' &&
  ((tree.tokens[token]!.xpos === 'VB' && /^(?:make|have|let)$/.test(lemma)) ||
    (tree.tokens[token]!.xpos === 'VBN' && /^(?:make|have|get|want|see|hear|find|leave)$/.test(lemma)));

/** Without a comma or another verb in between. */
const isRightBehind = (tree: SentenceTree, { token, governor }: Governed): boolean =>
  token > governor &&
  tree.tokens.slice(governor + 1, token).every(({ text, upos }) => text !== ',' && upos !== 'VERB');

/** "accused Lee of giving in by signing": by what he did so. */
const isMeansOfCharge = (tree: SentenceTree, { token, governor, lemma, marker }: Governed): boolean =>
  marker === 'by' &&
  CHARGING.has(lemma) &&
  tree.children[governor]!.some(
    (child) =>
      child > governor &&
      child < token &&
      tree.tokens[child]!.xpos === 'VBG' &&
      /^(?:of|for|with)$/.test(markerOf(tree, child)),
  );

/** "was sentenced for ordering the attack, killing ten": no court did. */
const isHarmOfCharge = (tree: SentenceTree, { token, label, lemma, marker }: Governed): boolean =>
  label === 'advcl' &&
  marker === '' &&
  JUDGING.has(lemma) &&
  /^(?:kill|injure|wound)$/.test(tree.lemmas[token]!);

/** Who stands behind a preposition that hangs on a verb or on its object, `before` a token: "imposed sanctions on Lee". */
const behind = (
  tree: SentenceTree,
  verb: number,
  object: number | undefined,
  preposition: string,
  before = Number.POSITIVE_INFINITY,
): number | undefined =>
  [verb, ...(object === undefined ? [] : [object])]
    .flatMap((above) => tree.children[above]!)
    .find((child) => child < before && prepositionOf(tree, child) === preposition);

/** Who acts in a clause under a passive verb, whose own subject is `surface`. */
const underPassive = (
  tree: SentenceTree,
  clause: Governed,
  ofObject: boolean,
  surface: readonly number[],
): FoundSubject => {
  const { token, label, marker, governor, lemma } = clause;
  // "was achieved by trading": who did it is unsaid
  if (marker === 'by' && label === 'advcl')
    return isMeansOfCharge(tree, clause) ? controlled(surface) : NOTHING;
  // "was elected, defeating Lee"; "was hit by a truck, killing five"
  if (label === 'advcl' && marker === '' && !(PERCEIVED.has(lemma) && isRightBehind(tree, clause)))
    return controlled(
      takesPart(lemma) || takesOffice(lemma, tree.lemmas[token]!) ? surface : agentsOf(tree, governor),
    );
  // "was urged to leave", "was accused of killing": the passive subject; an aside (", killing 5") is unsure
  return label === 'xcomp' || ofObject || marker !== '' || PERCEIVED.has(lemma)
    ? controlled(surface)
    : NOTHING;
};

/** Who acts in a clause under an active verb, whose own subject is `surface`; `addressee`: to whom or what the verb is done. */
const underActive = (
  tree: SentenceTree,
  clause: Governed,
  ofObject: boolean,
  surface: readonly number[],
  addressee: number | undefined,
): FoundSubject => {
  const { token, label, marker, governor } = clause;
  // "instead of attacking it, Chad invited its envoy": whoever opens the sentence so is its subject
  const inFront = label === 'advcl' && token < governor && marker !== '' && marker !== 'to';
  // "whom police accuse of lying": who the relative word stands for
  if (addressee !== undefined && !inFront && (ofObject || isMeansOfCharge(tree, clause)))
    return controlled([antecedentOf(tree, addressee, governor) ?? addressee]);
  // "cautioned against blaming Lee": nobody in particular
  if (marker === 'against' && ADVISED.has(clause.lemma))
    return addressee === undefined ? NOTHING : controlled([addressee]);
  return controlled(surface);
};

/** "ordered them to leave, a day | after seizing power": when something is done is told of the verb above the infinitive. */
const aboveOrder = (tree: SentenceTree, token: number, governor: number): number => {
  if (tree.tokens[token]!.xpos !== 'VBG' || token < governor || tree.labels[governor] !== 'xcomp')
    return governor;
  const after = tree.tokens[token - 1]!;
  if (!/^(?:after|before)$/i.test(after.text)) return governor;
  if (!isTimeUnit(tree.lemmas[after.index - 1] ?? '')) return governor;
  for (let at = after.index - 2; at > governor && at > after.index - 6; at -= 1)
    if (tree.tokens[at]!.text === ',') return tree.tokens[governor]!.head;
  return governor;
};

/** Argument of a governing verb that acts in its clause without subject. */
export const controllerOf = (
  tree: SentenceTree,
  token: number,
  label: 'xcomp' | 'advcl',
  depth: number,
  subjectOf: SubjectFinder,
  above = tree.tokens[token]!.head,
): FoundSubject => {
  const governor = label === 'advcl' ? aboveOrder(tree, token, above) : above;
  const lemma = tree.lemmas[governor]!;
  const marker = markerOf(tree, token);
  const clause: Governed = { token, label, marker, governor, lemma };
  const object = childBy(tree, governor, 'obj');
  if (laidOn(lemma, marker)) {
    const burdened = behind(tree, governor, object, 'on');
    return burdened === undefined ? NOTHING : controlled([burdened]);
  }
  // "a sentence handed to Lee for killing": who got it
  if (marker === 'for' && AWARDING.has(lemma)) {
    const awarded = behind(tree, governor, object, 'to', token);
    if (awarded !== undefined) return controlled([awarded]);
  }
  if (isHarmOfCharge(tree, clause)) return NOTHING;
  // "compared the ban to supporting slavery": nobody in particular
  if (marker === 'to' && /^(?:compare|equate|liken)$/.test(lemma)) return NOTHING;
  // "made it harder to prosecute": for anybody
  if (marker === 'to' && isDummyAdjective(tree, governor)) return NOTHING;
  const passive = isPassive(tree, governor);
  const called = marker === 'to' ? calledUpon(tree, governor) : undefined;
  const receiver = receiverOf(tree, governor);
  const addressee = called ?? receiver ?? object;
  const given =
    addressee !== undefined &&
    givesTo(lemma, marker, receiver !== undefined && object !== undefined && token > governor) &&
    (receiver !== undefined || /^PRO/.test(tree.tokens[addressee]!.upos));
  const ofObject =
    called !== undefined ||
    given ||
    isMadeTo(tree, clause) ||
    answersFor(lemma, marker) ||
    takesOffice(lemma, tree.lemmas[token]!) ||
    controllerIs(lemma, label, marker, passive || addressee !== undefined) === 'object';
  const surface = subjectOf(tree, governor, depth - 1).tokens;
  return passive
    ? underPassive(tree, clause, ofObject, surface)
    : underActive(tree, clause, ofObject, surface, addressee);
};
