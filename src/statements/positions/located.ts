import type { Mention } from '../../mentions/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { PhraseReading } from './phrase-reading.js';
import { besideName } from './place-beside.js';
import { type Finder, type Found, standsSomewhere, wordsBetween } from './place-finder.js';
import { settlement } from './settlement.js';

/** Words of nature that end a name with a possessor. */
const WATERS =
  /^(?:bay|point|islands?|river|hills?|creek|harbou?r|peak|falls|beach|valley|lake|rock|landing|corner|cross)$/i;

/** "Norland's Lund Airport": what a place has. */
const possessed: Finder = (tree, outer, mentions) => {
  if (outer.type !== 'PLACE' || tree.tokens[outer.head]!.label !== 'nmod:poss') return undefined;
  const inner = mentions.at(tree.sentence.index, tree.tokens[outer.head]!.head);
  // "Campbell's Bay" is one name
  if (inner && inner.first === inner.last && WATERS.test(tree.tokens[inner.first]!.text)) return undefined;
  if (!standsSomewhere(tree, inner) || !/^(?:'s|’s|'|’)$/.test(wordsBetween(tree, outer, inner).join(' ')))
    return undefined;
  return { inner, outer, rule: 'possessor', strength: 0.85 };
};

/** "Lund-based Corvex"; "Corvex, the Lund-based firm". */
const based: Finder = (tree, outer, mentions) => {
  if (outer.type !== 'PLACE') return undefined;
  const { last } = outer;
  const words = [tree.tokens[last + 1]?.text, tree.tokens[last + 2]?.text.toLowerCase()];
  if (words[0] !== '-' || words[1] !== 'based') return undefined;
  const noun = tree.tokens[last + 2]!.head;
  const inner =
    mentions
      .inSentence(tree.sentence.index)
      .find(({ first, form }) => first === last + 3 && form === 'name') ??
    (noun > last ? (nameOf(tree, noun, mentions) ?? nameAbove(tree, noun, mentions)) : undefined);
  return inner && (inner.type === 'ORGANIZATION' || inner.type === 'PERSON') && !isBefore(tree, inner)
    ? { inner, outer, rule: 'based', strength: 0.9 }
    : undefined;
};

/** "a Lund-based Corvex manager": the manager is there. */
const isBefore = (tree: SentenceTree, { head, last }: Mention): boolean => {
  const above = tree.tokens[head]!.head;
  return above > last && /^(?:compound|nmod|amod)$/.test(tree.labels[head]!);
};

/** The name that a noun phrase has: "equity firm Corvex". */
const nameOf = (tree: SentenceTree, noun: number, mentions: DocumentMentions): Mention | undefined => {
  const own = mentions.at(tree.sentence.index, noun);
  if (own?.form === 'name') return own;
  for (const child of tree.children[noun]!) {
    const mention = mentions.at(tree.sentence.index, child);
    if (child > noun && ['appos', 'flat'].includes(tree.labels[child]!) && mention?.form === 'name')
      return mention;
  }
  return undefined;
};

/** "Corvex, the Lund-based firm": the name that a noun phrase stands behind. */
const nameAbove = (tree: SentenceTree, noun: number, mentions: DocumentMentions): Mention | undefined => {
  const { head } = tree.tokens[noun]!;
  const name = head < 0 || head > noun ? undefined : mentions.at(tree.sentence.index, head);
  if (name?.form !== 'name' || (name.type !== 'ORGANIZATION' && name.type !== 'PERSON')) return undefined;
  return tree.labels[noun] === 'appos' && tree.tokens[name.last + 1]?.text === ',' ? name : undefined;
};

/** What stands where it stands and is called by a name before its noun: "the Lund copper mine in Norland". */
const SITES: ReadonlySet<string> = new Set(
  `mine plant refinery airport airfield port dam prison jail camp base airbase oilfield field factory stadium reactor quarry
  volcano glacier reservoir harbor harbour hospital university museum reserve park peninsula river valley`.split(
    /\s+/,
  ),
);

/** "the Lund copper mine in northern Norland": a site by the name before its noun. */
const site: Finder = (tree, outer, mentions) => {
  if (outer.type !== 'PLACE' || prepositionOf(tree, outer.head) !== 'in') return undefined;
  const noun = tree.tokens[outer.head]!.head;
  if (noun < 0 || noun > outer.first || outer.first - noun > 4 || !SITES.has(tree.lemmas[noun]!))
    return undefined;
  const inner = mentions
    .inSentence(tree.sentence.index)
    .findLast(
      ({ form, type, last, head }) =>
        form === 'name' &&
        type === 'PLACE' &&
        last < noun &&
        noun - last <= 3 &&
        tree.tokens[head]!.head === noun &&
        /^(?:compound|nmod|flat)$/.test(tree.labels[head]!),
    );
  return standsSomewhere(tree, inner) ? { inner, outer, rule: 'site in', strength: 0.8 } : undefined;
};

/** "Lund Airport is in northern Norland". */
const saidToBe: Finder = (tree, outer, mentions) => {
  if (outer.type !== 'PLACE' || prepositionOf(tree, outer.head) !== 'in') return undefined;
  const children = tree.children[outer.head]!;
  const copula = children.find((child) => tree.labels[child] === 'cop');
  if (copula === undefined || !/^(?:is|are|'s)$/i.test(tree.tokens[copula]!.text)) return undefined;
  if (children.some((child) => /^(?:aux|advmod|mark|csubj)$/.test(tree.labels[child]!))) return undefined;
  const subject = children.find((child) => tree.labels[child] === 'nsubj');
  const inner = subject === undefined ? undefined : mentions.at(tree.sentence.index, subject);
  return standsSomewhere(tree, inner) ? { inner, outer, rule: 'is in', strength: 0.85 } : undefined;
};

const FINDERS: readonly Finder[] = [besideName, possessed, settlement, based, site, saidToBe];

const reading = (
  { inner, outer, rule, strength }: Found,
  [subject]: readonly Filler[],
  [object]: readonly Filler[],
): PhraseReading[] => {
  if (!subject || !object || subject.entity === null || object.entity === null) return [];
  if (subject.entity === object.entity) return [];
  const [left, right] = inner.start < outer.start ? [inner, outer] : [outer, inner];
  return [
    {
      relation: 'LOCATED_IN',
      predicate: { start: left.end, end: right.start, phrase: 'in' },
      token: outer.head,
      subject,
      object,
      rule,
      strength,
      predicated: false,
    },
  ];
};

/** "Ostrava, Norland"; "Norland's Lund Airport"; "the Norlandic town of Lund"; "Lund-based Corvex". */
export const readLocations = (tree: SentenceTree, mentions: DocumentMentions): PhraseReading[] =>
  mentions.inSentence(tree.sentence.index).flatMap((outer): PhraseReading[] => {
    if (outer.form !== 'name' || outer.metonym) return [];
    for (const find of FINDERS) {
      const found = find(tree, outer, mentions);
      if (found)
        return reading(found, fill(tree, found.inner.head, mentions), fill(tree, outer.head, mentions));
    }
    return [];
  });
