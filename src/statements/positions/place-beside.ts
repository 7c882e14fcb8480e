import type { Mention } from '../../mentions/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { type Finder, standsSomewhere, wordsBetween } from './place-finder.js';
import { ROLE_NOUNS } from './role-nouns.js';

const BESIDE: ReadonlySet<string> = new Set(['appos', 'nmod', 'list', 'flat', 'dep', 'obl']);

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
  // "Monaco, Lund and Malmo", a list of towns of which one is called like a country; in pairs a country follows again
  if (
    tree.tokens[last + 1]!.text === 'and' &&
    next.country === undefined &&
    tree.tokens[next.last + 1]?.text !== ','
  )
    return true;
  // "Lund, Norland, and Malmo, Eastland": a country after a town is no second town
  if (outer.country !== undefined && next.country === undefined && !isTown(tree, outer)) return false;
  const between = tree.tokens.slice(last + 1, next.first).map(({ text }) => text.toLowerCase());
  if (between.some((word) => word === 'and' || word === 'or')) return true;
  return between.length === 1 && between[0] === ',' && isList(tree, next, mentions);
};

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

const CALLING: ReadonlySet<string> = new Set(['call', 'name', 'know', 'dub', 'term']);

/** "islets called Lund in Norland and Kerrin in Eastland": where they are called so, and not where they are. */
const isCalledSo = (tree: SentenceTree, { head }: Mention): boolean => {
  let name = head;
  while (/^(?:conj|nmod)$/.test(tree.labels[name]!)) name = tree.tokens[name]!.head;
  const above = tree.tokens[name]!.head;
  return (
    above >= 0 &&
    CALLING.has(tree.lemmas[above]!) &&
    tree.tokens[above]!.xpos === 'VBN' &&
    /^(?:xcomp|obj|obl)$/.test(tree.labels[name]!)
  );
};

/** "Ostrava, Norland"; "Lund in Norland". */
export const besideName: Finder = (tree, outer, mentions) => {
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
  if (/^in\b/.test(between) && isCalledSo(tree, inner)) return undefined;
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
