import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import { type Filler, wordsAlone } from '../arguments/filler.js';
import { coordinated, type SentenceTree, subtree } from '../clauses/sentence-tree.js';
import { ownBodies } from './own-bodies.js';
import { isHolder, OFFICES, type RoleNoun } from './role-nouns.js';
import { unnamedBody } from './unnamed-body.js';
import { bodyOfPlace } from './where-body.js';

/** Last words of what soldiers and sailors call their units. */
const UNITS =
  /^(?:squadron|wing|brigade|division|regiment|battalion|fleet|group|command|corps|force|flotilla|company|battery)$/i;

/** "Capt. Ann Lee, commander, Destroyer Squadron 44": a unit by its words, where it was not taken for a name. */
const unitBehind = (tree: SentenceTree, first: number): readonly Filler[] => {
  let last = first - 1;
  while (tree.tokens[last + 1]?.upos === 'PROPN') last += 1;
  if (last < first || !UNITS.test(tree.tokens[last]!.text)) return [];
  const number = tree.tokens[last + 1]?.upos === 'NUM' ? last + 1 : last;
  if (!/^[,.;)]$/.test(tree.tokens[number + 1]?.text ?? '.')) return [];
  const span = { start: tree.tokens[first]!.start, end: tree.tokens[number]!.end };
  return [wordsAlone(span, last, 'ORGANIZATION')];
};

/** "Ann Lee, director of sales, Corvex": the body behind the office's comma. */
const behindComma = (tree: SentenceTree, noun: number, mentions: DocumentMentions): readonly Filler[] => {
  const last = Math.max(noun, ...subtree(tree, noun, (part) => /^(?:appos|conj)$/.test(tree.labels[part]!)));
  const body = mentions
    .inSentence(tree.sentence.index)
    .find(({ first, form, type }) => form === 'name' && type === 'ORGANIZATION' && first === last + 2);
  if (tree.tokens[last + 1]?.text !== ',') return [];
  if (!body) return unitBehind(tree, last + 2);
  const next = tree.tokens[body.last + 1]?.text;
  return next === undefined || /^[,.;)]$/.test(next) ? fill(tree, body.head, mentions).slice(0, 1) : [];
};

/** The offices that are said of somebody together with `noun`: "chairman and chief executive of Corvex". */
const officesBeside = (tree: SentenceTree, noun: number): readonly number[] => {
  const head = tree.tokens[noun]!.head;
  // the tree may hang the second on the name that both are said of
  const above = /^(?:conj|appos)$/.test(tree.labels[noun]!) && head >= 0 ? coordinated(tree, head) : [];
  return [...above, ...coordinated(tree, noun)].filter(
    (other) => other !== noun && OFFICES.has(tree.lemmas[other]!),
  );
};

/** "the minister, Ann Lee, the chairman of Corvex, Bo Chan": offices with somebody's name between them are not one man's. */
const isNameBetween = (
  tree: SentenceTree,
  noun: number,
  other: number,
  mentions: DocumentMentions,
): boolean =>
  mentions
    .inSentence(tree.sentence.index)
    .some(
      ({ head, form, type }) =>
        form === 'name' && type === 'PERSON' && head > Math.min(noun, other) && head < Math.max(noun, other),
    );

/** The bodies of a role noun by its own words or those of an office in one row with it. */
const toldBodies = (
  tree: SentenceTree,
  noun: number,
  role: RoleNoun,
  mentions: DocumentMentions,
): readonly Filler[] => {
  const own = ownBodies(tree, noun, role, mentions);
  // "director of a study and chairman of Corvex": each has its own
  const alone = tree.children[noun]!.some((child) => tree.labels[child] === 'nmod' && child > noun);
  if (own.length > 0 || !isHolder(role) || !OFFICES.has(tree.lemmas[noun]!)) return own;
  if (alone) return behindComma(tree, noun, mentions);
  for (const other of officesBeside(tree, noun)) {
    if (isNameBetween(tree, noun, other, mentions)) continue;
    const shared = ownBodies(tree, other, role, mentions);
    if (shared.length > 0) return shared;
  }
  return behindComma(tree, noun, mentions);
};

/** "Corvex's European head": the firm's, where the tree knows whose; the land is a part of the office. */
const ownerBefore = (
  tree: SentenceTree,
  noun: number,
  told: readonly Filler[],
  mentions: DocumentMentions,
): Filler | undefined => {
  if (!told.some(({ kind, token }) => token === noun - 1 && (kind === 'PLACE' || kind === 'GROUP')))
    return undefined;
  const owner = tree.children[noun]!.find((child) => tree.tokens[child]!.label === 'nmod:poss');
  if (owner === undefined || owner > noun - 2) return undefined;
  const [filler] = fill(tree, owner, mentions);
  return filler?.kind === 'ORGANIZATION' && filler.entity !== null ? filler : undefined;
};

/**
 * Whom or what a role noun is said to belong to: "chief of the army", "the army's chief", "army chief"; of several
 * offices in a row what the one beside it belongs to; else the place where its holder is said to be it.
 */
export const bodiesOf = (
  tree: SentenceTree,
  noun: number,
  role: RoleNoun,
  mentions: DocumentMentions,
): readonly Filler[] => {
  const told = toldBodies(tree, noun, role, mentions);
  const firm = ownerBefore(tree, noun, told, mentions);
  if (firm) return [firm];
  // "Christian opposition leader": the opposition's
  const isAdjective =
    told.length > 0 &&
    told.every(
      ({ kind, token, mention }) => kind === 'GROUP' && mention?.country === undefined && token < noun,
    );
  if (told.length > 0 && !isAdjective) return told;
  if (!isHolder(role) && role.relation !== 'MEMBER_OF') return told;
  const unnamed = unnamedBody(tree, noun, mentions);
  if (unnamed) return [unnamed];
  if (isAdjective) return told;
  return isHolder(role) ? bodyOfPlace(tree, noun, mentions) : told;
};
