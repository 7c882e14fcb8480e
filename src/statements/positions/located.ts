import type { Mention } from '../../mentions/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { isHouse } from './houses.js';
import type { PhraseReading } from './phrase-reading.js';
import { ROLE_NOUNS } from './role-nouns.js';

const BESIDE: ReadonlySet<string> = new Set(['appos', 'nmod', 'list', 'flat', 'dep', 'obl']);

/** Nouns of places that a name follows: "the town of Lund". */
const SETTLEMENTS: ReadonlySet<string> = new Set([
  'city',
  'town',
  'village',
  'capital',
  'port',
  'suburb',
  'district',
  'province',
  'region',
  'island',
  'county',
  'state',
  'neighborhood',
  'neighbourhood',
  'resort',
]);

/** Towns that are lands of their own, and stand among towns. */
const isTown = (tree: SentenceTree, { last }: Mention): boolean =>
  /^(?:kong|singapore|macau|macao|monaco)$/i.test(tree.tokens[last]!.text);

/** "Ostrava, Lund and Malmo" is a list: after the second another place follows, joined by a comma or "and". */
const isList = (tree: SentenceTree, outer: Mention, mentions: DocumentMentions): boolean => {
  const { last } = outer;
  const next = mentions
    .inSentence(tree.sentence.index)
    .find(({ first, type }) => type === 'PLACE' && first > last && first <= last + 3);
  if (!next) return false;
  // "Lund, Norland, and Malmo, Eastland": a country after a town is no second town
  if (outer.country !== undefined && next.country === undefined && !isTown(tree, outer)) return false;
  const between = tree.tokens.slice(last + 1, next.first).map(({ text }) => text.toLowerCase());
  if (between.some((word) => word === 'and' || word === 'or')) return true;
  return between.length === 1 && between[0] === ',' && isList(tree, next, mentions);
};

/** True for a name of something that stands in one place and is no country. */
const standsSomewhere = (tree: SentenceTree, mention: Mention | undefined): mention is Mention =>
  mention?.form === 'name' &&
  mention.country === undefined &&
  (mention.type === 'PLACE' || (mention.type === 'ORGANIZATION' && isHouse(tree, mention)));

interface Found {
  readonly inner: Mention;
  readonly outer: Mention;
  readonly rule: string;
  readonly strength: number;
}

type Finder = (tree: SentenceTree, outer: Mention, mentions: DocumentMentions) => Found | undefined;

const wordsBetween = (tree: SentenceTree, inner: Mention, outer: Mention): readonly string[] =>
  tree.tokens.slice(inner.last + 1, outer.first).map(({ text }) => text.toLowerCase());

/** "BHADRAPUR, DHNS: Police said": letters behind a dateline's town are who reports. */
const isAgency = (tree: SentenceTree, inner: Mention, outer: Mention): boolean =>
  inner.first <= 2 &&
  outer.first === outer.last &&
  outer.country === undefined &&
  /^\p{Lu}{3,5}$/u.test(tree.tokens[outer.first]!.text) &&
  /^(?::|--?|–|—|\(|$)/.test(tree.tokens[outer.last + 1]?.text ?? '');

/** "the ambassador in Lund, Ann Lee": behind a post there somebody is named, though he was taken for a place. */
const isHolder = (tree: SentenceTree, inner: Mention, outer: Mention): boolean => {
  const post = tree.tokens[inner.head]!.head;
  return (
    post >= 0 &&
    post < inner.first &&
    outer.first < outer.last &&
    outer.country === undefined &&
    ROLE_NOUNS.get(tree.lemmas[post]!)?.relation === 'HOLDS_POSITION' &&
    tree.children[post]!.some((child) => tree.tokens[child]!.text.toLowerCase() === 'the') &&
    prepositionOf(tree, inner.head) === 'in'
  );
};

/** "Ostrava, Norland"; "Lund in Norland". */
const besideName: Finder = (tree, outer, mentions) => {
  if (outer.type !== 'PLACE') return undefined;
  const before = mentions
    .inSentence(tree.sentence.index)
    .filter(({ last, form }) => form === 'name' && last < outer.first && last >= outer.first - 3)
    .at(-1);
  const head = tree.tokens[outer.head]!.head;
  const above = head >= 0 ? mentions.at(tree.sentence.index, head) : undefined;
  const hangs = above !== undefined && above.last < outer.first && BESIDE.has(tree.labels[outer.head]!);
  const inner = hangs ? above : before;
  if (!standsSomewhere(tree, inner)) return undefined;
  const between = wordsBetween(tree, inner, outer).join(' ');
  if (/^in(?: the)?$/.test(between) && (hangs || outer.country !== undefined))
    return { inner, outer, rule: 'place in place', strength: 0.8 };
  // "I-44, US 169": the number is part of the second's name
  if (!hangs || /^\d{1,3}$/.test(tree.tokens[outer.last + 1]?.text ?? '')) return undefined;
  const preposition = prepositionOf(tree, outer.head);
  if (preposition === 'in' && outer.head - inner.head < 5)
    return { inner, outer, rule: 'place in place', strength: 0.8 };
  if (preposition !== '' || between !== ',' || inner.type !== 'PLACE') return undefined;
  if (isAgency(tree, inner, outer) || isHolder(tree, inner, outer)) return undefined;
  // "Washington, D.C." is one name
  if (/^D\.?C\.?$/i.test(tree.tokens[outer.first]!.text)) return undefined;
  if (outer.country === undefined && tree.labels[outer.head] === 'obl') return undefined;
  // places between semicolons are pairs
  const paired = tree.tokens[outer.last + 1]?.text === ';' || tree.tokens[inner.first - 1]?.text === ';';
  return !paired && isList(tree, outer, mentions)
    ? undefined
    : { inner, outer, rule: 'place, place', strength: 0.9 };
};

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

/** Parts of a town or land that are called by the name before them: "the Old Quarter district of Lund". */
const NAMED_PARTS: ReadonlySet<string> = new Set(['district', 'neighborhood', 'neighbourhood']);

/** Parts of a land that are called so: "the Lund province of Norland". */
const PROVINCES: ReadonlySet<string> = new Set([...NAMED_PARTS, 'province', 'region', 'county', 'island']);

/** "town of Lund", "city Lund", "the Norlandic capital, Lund": the name that a settlement's noun has behind it. */
const isCalledBehind = (tree: SentenceTree, noun: number, first: number): boolean => {
  const words = tree.tokens
    .slice(noun + 1, first)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  if (words !== ',') return words === '' || words === 'of';
  return (
    tree.lemmas[noun] === 'capital' &&
    tree.children[noun]!.some((child) => child >= first && tree.labels[child] === 'appos')
  );
};

/** "the Norlandic town of Lund", "the northern Norland city of Lund". */
const settlement: Finder = (tree, outer, mentions) => {
  const noun = tree.tokens[outer.head]!.head;
  if (noun < outer.last || !SETTLEMENTS.has(tree.lemmas[noun]!) || noun - outer.last > 2) return undefined;
  if (!(outer.type === 'PLACE' || (outer.type === 'GROUP' && outer.country !== undefined))) return undefined;
  const inner = mentions
    .inSentence(tree.sentence.index)
    .find(
      ({ first, form, type }) =>
        form === 'name' && type === 'PLACE' && first > noun && isCalledBehind(tree, noun, first),
    );
  if (inner && outer.type === 'PLACE' && isCalledSo(tree, noun, outer, inner))
    return standsSomewhere(tree, outer)
      ? { inner: outer, outer: inner, rule: 'town of', strength: 0.8 }
      : undefined;
  return standsSomewhere(tree, inner) ? { inner, outer, rule: 'town of', strength: 0.9 } : undefined;
};

/** Whether the name before "district of" is the district's own, and what follows is around it. */
const isCalledSo = (tree: SentenceTree, noun: number, before: Mention, after: Mention): boolean =>
  before.country === undefined &&
  tree.tokens[noun + 1]?.text === 'of' &&
  (NAMED_PARTS.has(tree.lemmas[noun]!) || (PROVINCES.has(tree.lemmas[noun]!) && after.country !== undefined));

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
  volcano glacier reservoir harbor harbour hospital stadium university museum reserve park peninsula river valley`.split(
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
