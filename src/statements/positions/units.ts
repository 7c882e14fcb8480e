import type { Mention } from '../../mentions/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { PhraseReading } from './phrase-reading.js';

/** Names of what a larger body has: "the Lund Brigade of the Northern Army", "Corvex's Health Division". */
const UNITS =
  /\b(?:brigade|division|corps|regiment|battalion|squadron|department|faculty|school|college|institute|committee|subcommittee|bureau|directorate|office|branch|unit|wing|cent(?:er|re)|laboratory|group)\b/i;

/** Bodies that are a state's own: "Norland's Revolutionary Guard". */
const ORGANS =
  /\b(?:ministry|parliament|senate|congress|assembly|army|navy|air force|armed forces|police|guards?|supreme court|constitutional court|central bank|federal bank|department|cabinet|intelligence service|coast guard)\b/i;

const nameOf = (tree: SentenceTree, { first, last }: Mention): string =>
  tree.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');

const between = (tree: SentenceTree, left: Mention, right: Mention): string =>
  tree.tokens
    .slice(left.last + 1, right.first)
    .map(({ text }) => text.toLowerCase())
    .join(' ');

/** What relation a name's possessor, or what "of" brings, has to it; undefined where none is told. */
const relationOf = (tree: SentenceTree, part: Mention, whole: Mention): string | undefined => {
  const preposition = prepositionOf(tree, whole.head);
  const owned =
    preposition === 'poss' && whole.last < part.first && /^(?:'s|’s|'|’)$/.test(between(tree, whole, part));
  if (whole.type === 'PLACE') {
    if (!owned || whole.country === undefined) return undefined;
    return ORGANS.test(nameOf(tree, part)) ? 'PART_OF' : 'LOCATED_IN';
  }
  if (whole.type !== 'ORGANIZATION' || !UNITS.test(nameOf(tree, part))) return undefined;
  const after = part.last < whole.first && /^(?:of|at)(?: the)?$/.test(between(tree, part, whole));
  return owned || after ? 'PART_OF' : undefined;
};

/** Whose a house is: "Corvex's headquarters in Lund", "Corvex, with headquarters in Lund". */
const ownerOfHouse = (tree: SentenceTree, house: number, mentions: DocumentMentions): Mention | undefined => {
  const owner = tree.children[house]!.find(
    (child) => tree.tokens[child]!.label === 'nmod:poss' || tree.labels[child] === 'compound',
  );
  const { head } = tree.tokens[house]!;
  const above = tree.labels[house] === 'nmod' && prepositionOf(tree, house) === 'with' ? head : undefined;
  const at = owner ?? above;
  const mention = at === undefined ? undefined : mentions.at(tree.sentence.index, at);
  return mention?.type === 'ORGANIZATION' ? mention : undefined;
};

/** "Its headquarters are in Lund": what is said of a noun by "is" or "are" alone. */
const saidOf = (tree: SentenceTree, noun: number): readonly number[] => {
  const { head } = tree.tokens[noun]!;
  if (head < 0 || tree.labels[noun] !== 'nsubj') return [];
  const beside = tree.children[head]!.map((child) => tree.tokens[child]!);
  return beside.some(({ label, text }) => label === 'cop' && /^(?:is|are)$/.test(text)) &&
    !beside.some(({ label }) => /^(?:aux|advmod|mark)/.test(label))
    ? [head]
    : [];
};

/** "Corvex's headquarters in Lund": a body is where its headquarters are. */
export const readHeadquarters = (tree: SentenceTree, mentions: DocumentMentions): PhraseReading[] =>
  tree.tokens.flatMap(({ index, start, end }): PhraseReading[] => {
    const lemma = tree.lemmas[index]!;
    if (lemma !== 'headquarters' && lemma !== 'headquarter') return [];
    const place = [...tree.children[index]!, ...saidOf(tree, index)].find(
      (token) =>
        (tree.labels[token] === 'nmod' || token === tree.tokens[index]!.head) &&
        prepositionOf(tree, token) === 'in' &&
        mentions.at(tree.sentence.index, token)?.type === 'PLACE',
    );
    const owner = ownerOfHouse(tree, index, mentions);
    if (place === undefined || !owner) return [];
    const [subject] = fill(tree, owner.head, mentions);
    const [object] = fill(tree, place, mentions);
    if (!subject || !object) return [];
    return [
      {
        relation: 'LOCATED_IN',
        predicate: { start, end, phrase: 'headquarters in' },
        token: index,
        subject,
        object,
        rule: 'headquarters',
        strength: 0.85,
        predicated: false,
      },
    ];
  });

/** "Norland's Corvex", "the Lund Brigade of the Northern Army": a body by the name of the land or body that has it. */
export const readUnits = (tree: SentenceTree, mentions: DocumentMentions): PhraseReading[] =>
  mentions.inSentence(tree.sentence.index).flatMap((whole): PhraseReading[] => {
    const { head } = tree.tokens[whole.head]!;
    const part = head < 0 ? undefined : mentions.at(tree.sentence.index, head);
    if (whole.form !== 'name' || part?.form !== 'name' || part.type !== 'ORGANIZATION') return [];
    if (tree.labels[whole.head] !== 'nmod') return [];
    const relation = relationOf(tree, part, whole);
    const [subject] = fill(tree, part.head, mentions);
    const [object] = fill(tree, whole.head, mentions);
    if (!relation || !subject || !object || subject.entity === null || subject.entity === object.entity)
      return [];
    const [left, right] = part.start < whole.start ? [part, whole] : [whole, part];
    return [
      {
        relation,
        predicate: { start: left.end, end: right.start, phrase: relation === 'PART_OF' ? 'of' : 'in' },
        token: whole.head,
        subject,
        object,
        rule: 'unit',
        strength: 0.8,
        predicated: false,
      },
    ];
  });

/** Nouns of parts that a firm's name stands before. */
const PARTS: ReadonlySet<string> = new Set(['unit', 'subsidiary', 'arm', 'division', 'brand', 'affiliate']);

/** "Norvex's Corvex unit", "the Corvex unit of Norvex": a part called by the name before its noun. */
export const readNamedParts = (tree: SentenceTree, mentions: DocumentMentions): PhraseReading[] =>
  tree.tokens.flatMap(({ index, start, end, upos }): PhraseReading[] => {
    if (upos !== 'NOUN' || !PARTS.has(tree.lemmas[index]!)) return [];
    const firm = (token: number): boolean => {
      const mention = mentions.at(tree.sentence.index, token);
      return mention?.form === 'name' && mention.type === 'ORGANIZATION';
    };
    const part = tree.children[index]!.findLast(
      (child) => child === index - 1 && /^(?:compound|nmod)$/.test(tree.tokens[child]!.label) && firm(child),
    );
    const whole = tree.children[index]!.find(
      (child) => child !== part && ['poss', 'of'].includes(prepositionOf(tree, child)) && firm(child),
    );
    if (part === undefined || whole === undefined) return [];
    const [subject] = fill(tree, part, mentions);
    const [object] = fill(tree, whole, mentions);
    if (!subject || !object || subject.entity === null || subject.entity === object.entity) return [];
    return [
      {
        relation: 'PART_OF',
        predicate: { start, end, phrase: tree.lemmas[index]! },
        token: index,
        subject,
        object,
        rule: 'named part',
        strength: 0.85,
        predicated: false,
      },
    ];
  });
