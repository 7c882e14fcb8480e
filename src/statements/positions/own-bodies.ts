import { isOfNature } from '../../mentions/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { ownersOf } from '../relation/owner.js';
import { isMinistry } from './ministries.js';
import { lawOf } from './role-at.js';
import { isBodyFor } from './role-body.js';
import { isHolder, type RoleNoun } from './role-nouns.js';
import { wholeBody } from './whole-body.js';
import { whoseOwner } from './whose-owner.js';

const BODY_PREPOSITIONS: ReadonlySet<string> = new Set([
  'of',
  'at',
  'for',
  'with',
  'in',
  'to',
  'from',
  'poss',
]);

/** Who sits for the place that he comes from: "a senator from Ohio". */
const SITTING: ReadonlySet<string> = new Set(
  'senator representative congressman congresswoman lawmaker legislator mp delegate councillor councilor'.split(
    ' ',
  ),
);

/** Organs that have no name of their own. */
const ORGANS: ReadonlySet<string> = new Set(
  'force army military troop navy police board government cabinet parliament team delegation administration'.split(
    ' ',
  ),
);

/** "commander of Norland forces", "chairman of Corvex's board": what has no name is held at whose it is. */
const withOwner = (
  tree: SentenceTree,
  bodies: readonly Filler[],
  role: RoleNoun,
  mentions: DocumentMentions,
): readonly Filler[] =>
  isHolder(role)
    ? bodies.flatMap((body) => {
        const owners =
          body.named || !ORGANS.has(tree.lemmas[body.token]!)
            ? []
            : ownersOf(tree, body.token, mentions).filter(({ named }) => named);
        return owners.length > 0 ? owners : [body];
      })
    : bodies;

/** Offices that are held over the place they are held in: "the mayor in Lund". */
const LOCAL: ReadonlySet<string> = new Set(['mayor', 'governor', 'sheriff', 'prosecutor', 'councillor']);

/** "a reporter in Lund": where somebody works is not whom he works for. */
const isWhere = (tree: SentenceTree, noun: number, child: number, { kind }: Filler): boolean =>
  kind === 'PLACE' && prepositionOf(tree, child) === 'in' && !LOCAL.has(tree.lemmas[noun]!);

/** "an official from the ministry", "a senator from Ohio"; "a chemist from Norland" works for no land. */
const comesFrom = (tree: SentenceTree, noun: number, { kind }: Filler): boolean =>
  kind === 'ORGANIZATION' || (kind === 'PLACE' && SITTING.has(tree.lemmas[noun]!));

/** "the Director General (Eastland & SAARC), Ann Lee": the desk in brackets is no body. */
const isInBrackets = ({ tokens }: SentenceTree, noun: number, { token }: Filler): boolean => {
  if (tokens[noun + 1]?.text !== '(' || token < noun) return false;
  return tokens.findIndex(({ text, index }) => text === ')' && index > noun) > token;
};

/** "its minister", where "it" was taken for a river: nobody holds an office there. */
const isRiver = (
  role: RoleNoun,
  { entity, kind, mention }: Filler,
  { coreference }: DocumentMentions,
): boolean =>
  isHolder(role) &&
  kind !== 'ORGANIZATION' &&
  mention?.form !== 'name' &&
  entity !== null &&
  isOfNature(coreference.entities[entity]!.name);

/** Bodies that a word below a role noun names. */
const bodiesAt = (
  tree: SentenceTree,
  noun: number,
  child: number,
  role: RoleNoun,
  mentions: DocumentMentions,
): readonly Filler[] =>
  withOwner(tree, fill(tree, whoseOwner(tree, child) ?? child, mentions), role, mentions)
    .filter((body) => body.entity !== null && isBodyFor(role, body, tree) && !isRiver(role, body, mentions))
    .filter((body) => !isHolder(role) || !isWhere(tree, noun, child, body))
    .filter((body) => !isHolder(role) || !isInBrackets(tree, noun, body))
    .filter((body) => prepositionOf(tree, child) !== 'from' || comesFrom(tree, noun, body))
    .flatMap((body) => wholeBody(tree, body, noun, mentions) ?? []);

/** "director of sales at Corvex": the body behind what the office is for. */
const behindField = (
  tree: SentenceTree,
  noun: number,
  field: number,
  role: RoleNoun,
  mentions: DocumentMentions,
): readonly Filler[] => {
  if (mentions.at(tree.sentence.index, field) !== undefined) return [];
  for (const child of tree.children[field]!) {
    if (tree.labels[child] !== 'nmod' || !['at', 'for'].includes(prepositionOf(tree, child))) continue;
    const found = bodiesAt(tree, noun, child, role, mentions);
    if (found.length > 0) return found;
  }
  return [];
};

/** "Corvex, a Norvex unit": a part by the name of whose it is. */
const isOneOfTheirs = (
  tree: SentenceTree,
  noun: number,
  child: number,
  { relation }: RoleNoun,
  mentions: DocumentMentions,
): boolean =>
  relation === 'PART_OF' &&
  mentions.at(tree.sentence.index, child)?.type === 'ORGANIZATION' &&
  ((tree.labels[noun] === 'appos' &&
    tree.children[noun]!.some((part) => /^an?$/i.test(tree.tokens[part]!.text))) ||
    // "Norvex unit Corvex"
    (/^(?:compound|nmod)$/.test(tree.labels[noun]!) &&
      tree.tokens[noun]!.head > noun &&
      mentions.at(tree.sentence.index, noun + 1)?.type === 'ORGANIZATION'));

/** "the Secretary-General's envoy for Norland": whose an envoy is, though nobody names him, before where he is sent. */
const isSentTo = (tree: SentenceTree, noun: number, child: number): boolean =>
  /^(?:for|to)$/.test(prepositionOf(tree, child)) &&
  /^(?:envoy|ambassador|representative|rapporteur)$/.test(tree.lemmas[noun]!) &&
  tree.children[noun]!.some((owner) => tree.tokens[owner]!.label === 'nmod:poss');

/** "Minister of Finance of Norland": the land behind the ministry, else the ministry. */
const landBehind = (
  tree: SentenceTree,
  noun: number,
  ministry: number,
  role: RoleNoun,
  mentions: DocumentMentions,
): readonly Filler[] => {
  const land = tree.children[ministry]!.find(
    (child) =>
      child > ministry &&
      prepositionOf(tree, child) === 'of' &&
      mentions.at(tree.sentence.index, child)?.type === 'PLACE',
  );
  return bodiesAt(tree, noun, land ?? ministry, role, mentions);
};

/** The bodies that a role noun's own words tell: "chief of the army", "the army's chief", "army chief". */
export const ownBodies = (
  tree: SentenceTree,
  noun: number,
  role: RoleNoun,
  mentions: DocumentMentions,
): readonly Filler[] => {
  const before: Filler[] = [];
  let field: readonly Filler[] = [];
  const law = lawOf(tree, noun);
  for (const child of [...tree.children[noun]!, ...(law === undefined ? [] : tree.children[law]!)]) {
    const label = tree.labels[child]!;
    const preposition = prepositionOf(tree, child);
    const after = label === 'nmod' && BODY_PREPOSITIONS.has(preposition);
    const modifier = label === 'compound' || label === 'amod' || label === 'nmod';
    if (!after && !modifier) continue;
    if (label === 'nmod' && preposition !== '' && !after) continue;
    if (modifier && label !== 'nmod' && mentions.at(tree.sentence.index, child) === undefined) continue;
    const named =
      isHolder(role) ||
      role.relation === 'MEMBER_OF' ||
      role.inverse ||
      (modifier && isOneOfTheirs(tree, noun, child, role, mentions));
    // kin and parts belong by "of" and possessors alone
    if (!named && label !== 'nmod') continue;
    if (!named && role.relation !== 'LOCATED_IN' && preposition !== 'of' && preposition !== 'poss') continue;
    if (preposition === 'with' && !isHolder(role) && role.relation !== 'MEMBER_OF') continue;
    if (preposition === 'from' && !isHolder(role) && role.relation !== 'MEMBER_OF') continue;
    // "the nearest airports to Lund" are not in it
    if (role.relation === 'LOCATED_IN' && /^(?:to|for)$/.test(preposition)) continue;
    if (isSentTo(tree, noun, child)) continue;
    const found = isMinistry(tree, noun, child)
      ? landBehind(tree, noun, child, role, mentions)
      : bodiesAt(tree, noun, child, role, mentions);
    if (found.length === 0) {
      if (isHolder(role) && preposition === 'of') field = behindField(tree, noun, child, role, mentions);
      continue;
    }
    // "the Norland Bank coordinator for Eastland": whose he is, before what he is there for
    if (after && before.length > 0 && /^(?:for|to)$/.test(preposition) && found[0]?.kind === 'PLACE')
      continue;
    if (after) return found;
    // "Corvex and Norvex parent Lund Group": the parent of the name right before it
    before.push(...(role.inverse ? found.filter(({ mention }) => (mention?.last ?? 0) >= noun - 2) : found));
  }
  return before.length > 0 ? before : field;
};
