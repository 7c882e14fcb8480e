import type { Mention } from '../../mentions/index.js';
import { childBy, coordinated, type SentenceTree } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import type { DocumentMentions } from './document-mentions.js';

/** What the clause itself tells of a pronoun: the mention it stands for, or that it can't be whom the chain says. */
type Binding = { readonly to: Mention } | { readonly to: undefined };

const WILL: ReadonlySet<string> = new Set(['will', 'would', "'d", "'ll"]);

/** Verbs whose addressee is told what the speaker will do. */
const TELLING: ReadonlySet<string> = new Set(['tell', 'promise', 'assure', 'inform', 'notify', 'warn']);

const entityOf = (mention: Mention | undefined, { coreference }: DocumentMentions): number | undefined =>
  mention === undefined || coreference.membersOf.has(mention.index)
    ? undefined
    : coreference.entityOf[mention.index];

/** Entities that a mention stands for: of a set each member. */
const entitiesOf = (mention: Mention | undefined, mentions: DocumentMentions): readonly number[] => {
  if (mention === undefined) return [];
  const entity = entityOf(mention, mentions);
  return entity === undefined
    ? mentions.coreference.membersOf.get(mention.index)!
    : entity < 0
      ? []
      : [entity];
};

const suits = (pronoun: Mention, other: Mention): boolean =>
  other.plural === pronoun.plural &&
  (pronoun.form === 'nominal'
    ? other.type === pronoun.type
    : pronoun.gender === 'neuter'
      ? other.type === 'ORGANIZATION' || other.type === 'PLACE'
      : pronoun.plural
        ? other.type !== 'PERSON'
        : other.type === 'PERSON') &&
  (other.gender === undefined || pronoun.gender === undefined || other.gender === pronoun.gender);

/** "Corvex and its chief": the possessor in the second of two is the first. */
const firstOfTwo = (
  tree: SentenceTree,
  pronoun: Mention,
  mentions: DocumentMentions,
): Mention | undefined => {
  if (tree.tokens[pronoun.head]!.xpos !== 'PRP$' || tree.tokens[pronoun.first - 1]?.label !== 'cc')
    return undefined;
  const first = mentions
    .inSentence(tree.sentence.index)
    .find(({ form, last }) => form === 'name' && last === pronoun.first - 2);
  return first && suits({ ...pronoun, plural: first.plural }, first) ? first : undefined;
};

/** The verb whose argument a pronoun is, over the nouns it hangs on. */
const verbAbove = (tree: SentenceTree, token: number): number | undefined => {
  let at = token;
  for (let steps = 0; steps < 6 && at >= 0; steps += 1) {
    if (/^(?:nsubj|csubj)/.test(tree.labels[at]!)) return undefined;
    at = tree.tokens[at]!.head;
    if (at >= 0 && tree.tokens[at]!.upos === 'VERB') return at;
  }
  return undefined;
};

/** "told Lee he would help": with two who could be meant, who speaks will do it. */
const teller = (tree: SentenceTree, pronoun: Mention, mentions: DocumentMentions): Mention | undefined => {
  const verb = tree.tokens[pronoun.head]!.head;
  if (verb < 0 || tree.labels[pronoun.head] !== 'nsubj' || tree.labels[verb] !== 'ccomp') return undefined;
  const governor = tree.tokens[verb]!.head;
  const willing = tree.children[verb]!.some(
    (child) => tree.labels[child] === 'aux' && WILL.has(tree.tokens[child]!.text.toLowerCase()),
  );
  if (!willing || !TELLING.has(tree.lemmas[governor]!)) return undefined;
  const [subject] = subjectOf(tree, governor).tokens;
  const speaker = subject === undefined ? undefined : mentions.at(tree.sentence.index, subject);
  return speaker && suits(pronoun, speaker) ? speaker : undefined;
};

/** "bought Corvex and sold it": what the verb before did it to. */
const parallelObject = (
  tree: SentenceTree,
  pronoun: Mention,
  mentions: DocumentMentions,
): Mention | undefined => {
  const verb = tree.tokens[pronoun.head]!.head;
  if (tree.labels[pronoun.head] !== 'obj' || verb < 0 || tree.labels[verb] !== 'conj') return undefined;
  const object = childBy(tree, tree.tokens[verb]!.head, 'obj');
  const mention = object === undefined ? undefined : mentions.at(tree.sentence.index, object);
  return mention?.form === 'name' && suits(pronoun, mention) ? mention : undefined;
};

/** The one name before a pronoun that it can stand for if it is none of `not`; undefined where there are more or none. */
const otherName = (
  tree: SentenceTree,
  pronoun: Mention,
  not: ReadonlySet<number>,
  mentions: DocumentMentions,
): Mention | undefined => {
  const names = mentions
    .inSentence(tree.sentence.index)
    .filter(
      (other) =>
        other.form === 'name' &&
        other.last < pronoun.first &&
        !not.has(entityOf(other, mentions) ?? -1) &&
        suits(pronoun, other),
    );
  return new Set(names.map((name) => entityOf(name, mentions))).size === 1 ? names[0] : undefined;
};

/**
 * Whom a pronoun or "the company" stands for where its clause tells it against the chain: nobody is subject and object of one verb
 * unless it says "himself"; "Corvex and its chief" has Corvex's chief. Undefined where the clause tells nothing.
 */
export const boundPronoun = (
  tree: SentenceTree,
  pronoun: Mention,
  mentions: DocumentMentions,
  depth = 2,
): Binding | undefined => {
  if (pronoun.form === 'name' || depth <= 0) return undefined;
  if (pronoun.form === 'nominal' && (mentions.coreference.hopsOf[pronoun.index] ?? 0) === 0) return undefined;
  const { text, xpos } = tree.tokens[pronoun.head]!;
  if (pronoun.form === 'pronoun') {
    const first = firstOfTwo(tree, pronoun, mentions) ?? teller(tree, pronoun, mentions);
    if (first) return { to: first };
    if (xpos === 'PRP$' || !/^(?:him|her|it|them)$/i.test(text)) return undefined;
  } else if (!/^(?:obj|iobj)$/.test(tree.labels[pronoun.head]!)) return undefined;
  const verb = verbAbove(tree, pronoun.head);
  const [subject] = verb === undefined ? [] : subjectOf(tree, verb).tokens;
  if (subject === undefined || subject === pronoun.head) return undefined;
  const acting = new Set(
    coordinated(tree, subject).flatMap((token) => {
      const actor = mentions.at(tree.sentence.index, token);
      const bound = actor && boundPronoun(tree, actor, mentions, depth - 1);
      return entitiesOf(bound ? bound.to : actor, mentions);
    }),
  );
  const entity = entityOf(pronoun, mentions);
  if (entity === undefined || !acting.has(entity)) return undefined;
  const parallel = parallelObject(tree, pronoun, mentions);
  const free = parallel && !acting.has(entityOf(parallel, mentions) ?? -1) ? parallel : undefined;
  return { to: free ?? otherName(tree, pronoun, acting, mentions) };
};
