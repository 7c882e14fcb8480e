import { nounClause, prepositionOf, type SentenceTree, subjectOf } from '../clauses/index.js';
import { findStatus } from '../status/find-status.js';
import { DEED_NOUNS, type DeedNoun, TOO_PLAIN } from './deed-nouns.js';
import type { OpenDraft } from './draft.js';
import { caseTokens, phrase } from './phrase.js';

/** Words before a noun that belong to it and are nobody. */
const OWN: ReadonlySet<string> = new Set(['amod', 'compound', 'advmod']);

interface Participants {
  readonly acting?: number;
  readonly undergoing?: number;
  /** The preposition before what it is done to, as it is read. */
  readonly preposition: readonly number[];
}

const isName = (tree: SentenceTree, token: number): boolean => tree.tokens[token]!.upos === 'PROPN';

/** A firm, body or person whose name stands before a noun: "the Corvex bankruptcy". Lands may only be where it was. */
const isNamedBody = (tree: SentenceTree, token: number): boolean =>
  tree.sentence.names.some(
    ({ first, last, label }) => token >= first && token <= last && (label === 'PER' || label === 'ORG'),
  );

const behind = (tree: SentenceTree, noun: number, prepositions: readonly string[]): number | undefined =>
  tree.children[noun]!.find(
    (child) =>
      tree.labels[child] === 'nmod' && child > noun && prepositions.includes(prepositionOf(tree, child)),
  );

/** "the closure of the plant by Corvex": the tree may hang the doer on the plant. */
const byPhrase = (tree: SentenceTree, noun: number, of: number | undefined): number | undefined =>
  behind(tree, noun, ['by']) ?? (of === undefined ? undefined : behind(tree, of, ['by']));

/** What stands right before a noun and undergoes it: "plant closures", "car sales". */
const compoundBefore = (tree: SentenceTree, noun: number): number | undefined =>
  tree.children[noun]!.find(
    (child) => child === noun - 1 && tree.labels[child] === 'compound' && tree.tokens[child]!.upos === 'NOUN',
  );

/** Verbs that tell a deed of their subject without carrying it as light verbs do: "reported a loss". */
const TELLING: ReadonlySet<string> = new Set(['report', 'post', 'record', 'suffer', 'negotiate', 'agree']);

/** Light verbs whose subject is at what another does, or ends it. */
const NOT_DOING: ReadonlySet<string> = new Set(
  'attend join host order bring end stop halt suspend cancel reject demand request consider'.split(' '),
);

const tellersOf = (tree: SentenceTree, noun: number): readonly number[] => {
  const verb = tree.tokens[noun]!.head;
  return tree.labels[noun] === 'obj' && TELLING.has(tree.lemmas[verb]!) ? subjectOf(tree, verb).tokens : [];
};

/** Who acts in a noun that nobody owns: who carries it ("made a visit"), or a name before it. */
const unowned = (tree: SentenceTree, noun: number, undergone: boolean): number | undefined => {
  const { support, subjects } = nounClause(tree, noun);
  if (support !== undefined && NOT_DOING.has(tree.lemmas[support]!)) return undefined;
  const [carrier] = support === undefined ? tellersOf(tree, noun) : subjects;
  if (carrier !== undefined) return carrier;
  return tree.children[noun]!.find(
    (child) =>
      child < noun &&
      ((tree.labels[child] === 'compound' &&
        isName(tree, child) &&
        (undergone || isNamedBody(tree, child))) ||
        (tree.labels[child] === 'amod' &&
          child > 0 &&
          undergone &&
          /^\p{Lu}/u.test(tree.tokens[child]!.text))),
  );
};

const participantsOf = (tree: SentenceTree, noun: number, deed: DeedNoun): Participants => {
  const of = behind(tree, noun, ['of']);
  const owner = tree.children[noun]!.find((child) => tree.tokens[child]!.label === 'nmod:poss');
  const by = byPhrase(tree, noun, of);
  const towards = behind(tree, noun, deed.towards);
  const told = deed.of === 'undergoes' ? (of ?? towards) : towards;
  const undergoing =
    told ??
    (owner !== undefined && deed.owner === 'undergoes'
      ? owner
      : deed.of === 'undergoes'
        ? compoundBefore(tree, noun)
        : undefined);
  const acting =
    by ??
    (owner !== undefined && owner !== undergoing
      ? owner
      : deed.of === 'acts' && of !== undefined
        ? of
        : owner === undefined
          ? unowned(tree, noun, undergoing !== undefined)
          : undefined);
  return {
    ...(acting === undefined ? {} : { acting }),
    ...(undergoing === undefined ? {} : { undergoing }),
    preposition: told === undefined ? [] : caseTokens(tree, told),
  };
};

/** The words of a participant without its own "'s" and what else hangs on it of the deed. */
const wordsOf = (
  tree: SentenceTree,
  token: number,
  noun: number,
  others: readonly number[],
): readonly number[] =>
  phrase(tree, token, { without: (child) => child === noun || others.includes(child) }).filter(
    (word) =>
      tree.labels[word] !== 'case' ||
      !(tree.tokens[word]!.head === token || tree.labels[tree.tokens[word]!.head] === 'conj'),
  );

/** Somebody or something by a noun or pronoun of its own: no "high ranking", no "two", no "whose". */
const isThing = (tree: SentenceTree, token: number): boolean =>
  ['NOUN', 'PROPN', 'PRON'].includes(tree.tokens[token]!.upos) && !tree.tokens[token]!.xpos.startsWith('W');

/** Days and years are nobody: "today's attack on", "a reduction by 2050". */
const isTime = (tree: SentenceTree, token: number): boolean =>
  tree.sentence.nominals[token]?.type === 'time' || tree.tokens[token]!.upos === 'NUM';

/** "X's purchase of Y": (X; purchase of; Y), where the sentence tells that it happened. */
export const deedDraft = (tree: SentenceTree, noun: number): OpenDraft[] => {
  const { upos, xpos } = tree.tokens[noun]!;
  const deed = upos === 'NOUN' && !xpos.startsWith('NNP') ? DEED_NOUNS.get(tree.lemmas[noun]!) : undefined;
  if (!deed) return [];
  const { acting, undergoing, preposition } = participantsOf(tree, noun, deed);
  const first = acting ?? (deed.of === 'undergoes' ? undergoing : undefined);
  if (first === undefined || isTime(tree, first)) return [];
  const alone = acting === undefined || undergoing === undefined;
  if (alone && (TOO_PLAIN.has(tree.lemmas[noun]!) || !isThing(tree, first))) return [];
  const { polarity, modality } = findStatus(tree, noun);
  if (polarity !== 'positive' || modality !== 'asserted') return [];
  const taken = [acting, undergoing].filter((token) => token !== undefined);
  const own = tree.children[noun]!.filter(
    (child) => child < noun && OWN.has(tree.labels[child]!) && !taken.includes(child) && !isName(tree, child),
  );
  const object = acting === undefined ? undefined : undergoing;
  return [
    {
      kind: 'deed',
      subject: wordsOf(tree, first, noun, taken),
      predicate: [...own, noun, ...(object === undefined ? [] : preposition)],
      object: object === undefined ? null : wordsOf(tree, object, noun, taken),
      args: [],
      heads: [noun, ...taken],
    },
  ];
};
