import { words } from '../../document/index.js';
import type { Mention } from '../../mentions/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import { coordinated, type SentenceTree } from '../clauses/sentence-tree.js';
import type { DocumentMentions } from './document-mentions.js';

/** Nouns that say what a name is to somebody, of whatever type they are taken to be: "our ally Norland". */
const RELATIONAL: ReadonlySet<string> = new Set([
  'ally',
  'partner',
  'rival',
  'neighbour',
  'neighbor',
  'competitor',
  'foe',
  'enemy',
  'opponent',
  'supplier',
  'customer',
  'maker',
  'owner',
  'parent',
  'operator',
  'publisher',
  'sponsor',
  'successor',
  'predecessor',
  'bidder',
  'buyer',
  'shareholder',
  'investor',
  'contractor',
  'manufacturer',
  'producer',
  'developer',
]);

/** Lands that a name before or after tells: "the Lund region", "the town of Lund". */
const LANDS: ReadonlySet<string> = new Set([
  'region',
  'province',
  'city',
  'town',
  'village',
  'district',
  'county',
  'prefecture',
  'municipality',
  'republic',
  'island',
  'peninsula',
  'state',
  'valley',
]);

/** True for a mention of nobody whom the document names. */
export const nameless = (mentions: DocumentMentions, index: number): boolean => {
  const entity = mentions.coreference.entities[mentions.coreference.entityOf[index]!];
  return entity === undefined || !entity.named;
};

/** What a team is in a match or cup, before its name: "hosts Norland". */
const SIDES = words(
  `host holder champion debutant newcomer minnow rival leader visitor opponent favourite favorite finalist semi-finalist
  semifinalist runner-up neighbour neighbor underdog struggler contender challenger outsider heavyweight
  giant`,
);

/** "the watchdog Norvex Watch": the name right after a nominal of its kind is who is meant. */
export const nameBeside = (
  tree: SentenceTree,
  mention: Mention | undefined,
  mentions: DocumentMentions,
): Mention | undefined =>
  mention?.form === 'nominal' &&
  nameless(mentions, mention.index) &&
  !mentions.coreference.membersOf.has(mention.index)
    ? mentions
        .inSentence(mention.sentence)
        .find(
          ({ form, first, type }) =>
            form === 'name' &&
            first === mention.last + 1 &&
            (type === mention.type ||
              ((type === 'PLACE' || type === 'ORGANIZATION') && SIDES.has(tree.lemmas[mention.head]!))),
        )
    : undefined;

/** Parts of firms that a name before them tells where an owner stands before it: "Norvex's Corvex unit". */
const UNITS: ReadonlySet<string> = new Set([
  'unit',
  'division',
  'subsidiary',
  'arm',
  'branch',
  'affiliate',
  'brand',
  'business',
  'newspaper',
  'magazine',
  'network',
]);

export const unitWithin = (
  tree: SentenceTree,
  token: number,
  mentions: DocumentMentions,
): Mention | undefined => {
  const before = mentions.at(tree.sentence.index, token - 1);
  return UNITS.has(tree.lemmas[token]!) &&
    before?.form === 'name' &&
    before.type === 'ORGANIZATION' &&
    tree.tokens[before.head]!.head === token &&
    tree.children[token]!.some((child) => tree.tokens[child]!.label === 'nmod:poss')
    ? before
    : undefined;
};

/** "the Lund region", "the town of Lund": the place whose name the noun's phrase has. */
export const placeWithin = (
  tree: SentenceTree,
  token: number,
  mentions: DocumentMentions,
): Mention | undefined => {
  if (!LANDS.has(tree.lemmas[token]!)) return undefined;
  const isPlural = tree.tokens[token]!.xpos.endsWith('S');
  for (const child of tree.children[token]!) {
    const label = tree.labels[child]!;
    const names =
      // "several Gulf states" are not the Gulf
      (child < token && label === 'compound' && child === token - 1 && !isPlural) ||
      (label === 'nmod' && child > token && prepositionOf(tree, child) === 'of');
    const mention = names ? mentions.at(tree.sentence.index, child) : undefined;
    if (mention?.form === 'name' && mention.type === 'PLACE' && mention.country === undefined) return mention;
  }
  return undefined;
};

/** "a judge named Ann Lee": the name that a participle right behind the noun gives it. */
const calledNames = (tree: SentenceTree, token: number): readonly number[] =>
  tree.children[token]!.filter(
    (child) =>
      child > token &&
      tree.labels[child] === 'acl' &&
      tree.tokens[child]!.xpos === 'VBN' &&
      /^(?:named|called|identified|known)$/.test(tree.tokens[child]!.text),
  ).flatMap((child) =>
    tree.children[child]!.filter(
      (name) =>
        name > child &&
        name <= child + 4 &&
        /^(?:xcomp|obj|obl|flat)$/.test(tree.labels[name]!) &&
        prepositionOf(tree, name) === (/^(?:named|called)$/.test(tree.tokens[child]!.text) ? '' : 'as'),
    ),
  );

/** "the firm's head, Ann Lee"; "the senators Ann Lee and Bo Chan": the name beside a noun, of a plural all. */
export const namesBeside = (
  tree: SentenceTree,
  token: number,
  mention: Mention | undefined,
  mentions: DocumentMentions,
): readonly Mention[] => {
  const named = [
    ...tree.children[token]!.filter(
      (child) =>
        ['appos', 'flat'].includes(tree.labels[child]!) &&
        !tree.children[child]!.some((part) => tree.labels[part] === 'cop'),
    ),
    ...calledNames(tree, token),
  ]
    .flatMap((child) => coordinated(tree, child))
    .flatMap((child) => mentions.at(tree.sentence.index, child) ?? [])
    .filter(
      ({ form, type, first, index }, at, all) =>
        form === 'name' &&
        tree.tokens[first - 1]?.text !== '(' &&
        all.findIndex((other) => other.index === index) === at &&
        (mention === undefined ||
          type === mention.type ||
          isOneOf(type, mention) ||
          RELATIONAL.has(tree.lemmas[token]!)),
    );
  return tree.tokens[token]!.xpos.endsWith('S') ? named : named.slice(-1);
};

/** "the senators Ann Lee and Bo Chan": a person of a group of people. */
const isOneOf = (type: Mention['type'], group: Mention): boolean =>
  type === 'PERSON' && group.type === 'GROUP' && group.plural;
