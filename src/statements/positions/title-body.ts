import { words } from '../../document/index.js';
import type { Mention } from '../../mentions/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import { type Filler, wordsAlone } from '../arguments/filler.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { isMinistry } from './ministries.js';
import { isRank } from './ranks.js';
import { ROLE_NOUNS } from './role-nouns.js';
import { firmBody, unnamedBody } from './unnamed-body.js';
import { whoseOwner } from './whose-owner.js';

/**
 * The mention inside a title that tells where it is held: after an "and" one behind it ("British actor and UNICEF
 * ambassador"), else the longest.
 */
export const bodyIn = (
  tree: SentenceTree,
  title: { start: number; end: number },
  person: Mention,
  mentions: readonly Mention[],
  and: number,
): Mention | undefined => {
  const inside = mentions
    .filter(
      ({ index, start, end, type, form, head }) =>
        index !== person.index &&
        start >= title.start &&
        end <= title.end &&
        type !== 'PERSON' &&
        type !== 'EVENT' &&
        (form === 'name' ||
          (form === 'nominal' && type === 'ORGANIZATION' && !ROLE_NOUNS.has(tree.lemmas[head]!))),
    )
    .sort(
      (a, b) => Number(b.form === 'name') - Number(a.form === 'name') || b.end - b.start - (a.end - a.start),
    );
  // "Minister of Foreign Affairs of Norland" is Norland's
  const bodies = inside.filter(({ first, head }) => !isMinistry(tree, first - 2, head));
  // "Secretary of State for Norlandic Affairs": what it is for, in no ministry of its own
  const told = (bodies.length > 0 ? bodies : inside).filter(
    ({ first, last }) =>
      !(
        tree.tokens[first - 1]?.text === 'for' &&
        tree.tokens[first - 2]?.text === 'State' &&
        /^(?:Affairs|Policy|Issues|Programs|Control|Security)$/.test(tree.tokens[last]!.text)
      ),
  );
  return told.find(({ first }) => first > and) ?? told[0];
};

/** The body a title is held at: its words, which are no part of the title's, and who they stand for. */
export interface Body {
  readonly first: number;
  readonly last: number;
  readonly filler: Filler | undefined;
}

/** "Norland's president Ann Lee", "its chief executive Ann Lee": whose the title before a name is. */
export const possessorOf = (
  tree: SentenceTree,
  words: readonly { readonly index: number }[],
  person: Mention,
  mentions: DocumentMentions,
): Body | undefined => {
  const first = words[0]!.index;
  for (const { index } of [...words, { index: person.head }])
    for (const child of tree.children[index]!) {
      if (tree.tokens[child]!.label !== 'nmod:poss' || child >= first) continue;
      if (
        !tree.tokens
          .slice(child + 1, first)
          .every(({ upos, label }) => label === 'flat' || /^(?:PART|ADJ|PROPN)$/.test(upos))
      )
        continue;
      const [filler] = fill(tree, whoseOwner(tree, child) ?? child, mentions);
      if (filler?.mention) return { first: filler.mention.first, last: filler.mention.last, filler };
    }
  return undefined;
};

/** Where a title names no body: "union president Ann Lee", and of posts in firms the firm that is spoken of. */
export const untoldBody = (
  tree: SentenceTree,
  words: readonly { readonly index: number }[],
  mentions: DocumentMentions,
): Body | undefined => {
  const roles = words.filter(({ index }) => ROLE_NOUNS.has(tree.lemmas[index]!));
  for (const { index } of roles) {
    const filler = unnamedBody(tree, index, mentions);
    if (filler) {
      const first = tree.tokens.findIndex(({ start }) => start === filler.span.start);
      return { first, last: filler.token, filler };
    }
  }
  // "Treasury chairman Ann Lee": a word that is no adjective may be the body's
  const before = tree.tokens[words[0]!.index - 1];
  const isJoined =
    before !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(before.upos) && before.head > before.index;
  if (isJoined || words.some(({ index }) => !isPlain(tree, index))) return undefined;
  const filler = roles.map(({ index }) => firmBody(tree, index, mentions)).find((firm) => firm !== undefined);
  if (!filler) return undefined;
  return { first: -1, last: -1, filler };
};

/** Bodies of which a land has many: "Finnish union leader" leads a union, "Finnish army chief" the land's army. */
const ONE_OF_MANY = words(
  'union company firm club team bank party rebel militia group association hospital university school',
);

/** Words of forces, capitals only where they open a sentence. */
const OF_FORCES =
  /^(?:Provincial|Marine|Coast|Border|Traffic|Regional|Municipal|Local|State|Federal|Riot|Railway|Highway|Military|Coastal|District|County|City|River|Home|Civil|Presidential|Palace|Prison|Royal|Transport|Tourist)$/;

/** "Coast guard commander Ann Lee": a force whose first word opens the sentence, and is no name. */
const forceAtStart = ({ tokens }: SentenceTree, { first, last }: Body): Body | undefined => {
  if (first !== 0 || last !== 0 || !OF_FORCES.test(tokens[0]!.text)) return undefined;
  if (!/^(?:police|guard|guards|patrol|army|navy|militia)$/.test(tokens[1]?.text ?? '')) return undefined;
  const span = { start: tokens[0]!.start, end: tokens[1]!.end };
  return { first: 0, last: 1, filler: wordsAlone(span, 1, 'ORGANIZATION') };
};

/** "Director of Central | Intelligence Ann Lee": a body behind "of" goes on up to the name. */
const cutShort = (
  tree: SentenceTree,
  { first, last, filler }: Body,
  words: readonly { readonly index: number }[],
): Body | undefined => {
  const end = words.at(-1)?.index ?? -1;
  if (filler?.kind !== 'ORGANIZATION' || first < 1 || end <= last) return undefined;
  const before = /^the$/i.test(tree.tokens[first - 1]!.text) ? first - 2 : first - 1;
  if (tree.tokens[before]?.text !== 'of') return undefined;
  for (let at = last + 1; at <= end; at += 1)
    if (tree.tokens[at]!.upos !== 'PROPN' || ROLE_NOUNS.has(tree.lemmas[at]!) || isRank(tree, at))
      return undefined;
  const span = { start: tree.tokens[first]!.start, end: tree.tokens[end]!.end };
  return { first, last: end, filler: wordsAlone(span, end, 'ORGANIZATION') };
};

/** "Christian opposition leader", "Teachers' union president": the body's noun behind a people or members belongs to it. */
export const wholeTitleBody = (
  tree: SentenceTree,
  body: Body,
  words: readonly { readonly index: number }[],
  mentions: DocumentMentions,
): Body => {
  const whole = forceAtStart(tree, body) ?? cutShort(tree, body, words);
  if (whole) return whole;
  const isMembers =
    body.last >= 0 &&
    (/^NNP?S$/.test(tree.tokens[body.last]!.xpos) || /^['’]$/.test(tree.tokens[body.last + 1]!.text));
  const isPeople = body.filler?.kind === 'GROUP' && body.filler.mention?.country === undefined;
  const isLand =
    body.filler?.mention?.country !== undefined && body.last >= 0 && tree.tokens[body.last]!.upos === 'ADJ';
  if (!isPeople && !isMembers && !isLand) return body;
  const office = words.find(({ index }) => index > body.last && ROLE_NOUNS.has(tree.lemmas[index]!));
  const filler = office && unnamedBody(tree, office.index, mentions);
  if (!filler || (filler.entity !== null && !isLand) || filler.token <= body.last) return body;
  if (isLand && !ONE_OF_MANY.has(tree.lemmas[filler.token]!)) return body;
  const start = Math.min(filler.span.start, tree.tokens[body.first]!.start);
  return {
    first: body.first,
    last: filler.token,
    filler: { ...filler, span: { start, end: filler.span.end } },
  };
};

/** A word of a title that names no body. */
const isPlain = (tree: SentenceTree, token: number): boolean =>
  ROLE_NOUNS.has(tree.lemmas[token]!) ||
  isRank(tree, token) ||
  /^(?:chief|former|founding|acting|interim|deputy|vice|managing|finance|new|outgoing|then|and|billionaire|longtime|ex|-)$/.test(
    tree.lemmas[token]!,
  );
