import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import { prepositionOf } from '../clauses/preposition.js';
import { type SentenceTree, subtree } from '../clauses/sentence-tree.js';
import { bodiesOf } from './bodies.js';
import { type Described, describedBy } from './described-by.js';
import { isCampOnly, isPutOut } from './left-office.js';
import { isMinistry } from './ministries.js';
import { isParty } from './party.js';
import type { PhraseReading } from './phrase-reading.js';
import { isFormer, lawOf, officeOfGeneral, rolesAt, toBe } from './role-at.js';
import type { RoleNoun } from './role-nouns.js';
import { firmBody } from './unnamed-body.js';
import { officersTitle } from './whole-body.js';
import { whoseOwner } from './whose-owner.js';

/** "Chief of Army Staff": the words of an office that has its body's name inside. */
const staffOf = ({ tokens, lemmas }: SentenceTree, chief: number): readonly number[] | undefined => {
  if (lemmas[chief] !== 'chief' || tokens[chief + 1]?.text !== 'of') return undefined;
  const staff = [chief + 2, chief + 3, chief + 4].find((at) => lemmas[at] === 'staff');
  return staff === undefined ? undefined : tokens.slice(chief, staff + 1).map(({ index }) => index);
};

/** "Minister of Trade and Industry": the words of an office with the ministry's name, where it is held at the land. */
const ministryOf = (
  tree: SentenceTree,
  noun: number,
  body: Filler,
  mentions: DocumentMentions,
): readonly number[] | undefined => {
  const ministry = tree.children[noun]!.find((child) => isMinistry(tree, noun, child));
  const last = ministry === undefined ? undefined : mentions.at(tree.sentence.index, ministry)?.last;
  if (last === undefined || (body.token > noun && body.token <= last)) return undefined;
  return tree.tokens.slice(noun, last + 1).map(({ index }) => index);
};

/** "Local 79", a union's branch, with its number. */
const localOf = ({ tokens }: SentenceTree, local: number): string =>
  /^\d+$/.test(tokens[local + 1]?.text ?? '') ? `Local ${tokens[local + 1]!.text}` : 'Local';

/** Words of a position without its article and its body: "former chief executive". */
const titleOf = (tree: SentenceTree, noun: number, body: Filler, mentions: DocumentMentions): string => {
  const isOwned = tree.tokens[body.token]!.label === 'nmod:poss' && body.token < noun;
  const words = subtree(tree, noun, (child, parent) => {
    const label = tree.labels[child]!;
    if (label === 'acl' || label === 'advcl' || label === 'parataxis') return true;
    if (parent !== noun)
      return (
        (label === 'nmod' && prepositionOf(tree, child) !== 'of') ||
        (/^(?:conj|appos)$/.test(label) && mentions.at(tree.sentence.index, child)?.form === 'name')
      );
    if (label === 'compound' || label === 'amod')
      return (
        // "a chief accused of plotting"
        (child > noun && tree.tokens[child]!.upos === 'VERB') ||
        (!isOwned && mentions.at(tree.sentence.index, child)?.form === 'name') ||
        (tree.tokens[child]!.upos === 'PROPN' &&
          !isOwned &&
          mentions.at(tree.sentence.index, child) !== undefined)
      );
    // "Secretary of State": lower words stay, names go; "the force's Chief of Public Information" keeps them
    if (label === 'nmod' && prepositionOf(tree, child) === 'of')
      return !isOwned && mentions.at(tree.sentence.index, child) !== undefined;
    return true;
  });
  // "secretary general" is one office, however the tree parts it
  const half = officeOfGeneral(tree, noun);
  const office =
    tree.lemmas[noun] === 'general' && !words.includes(half)
      ? [half, ...(half < noun - 1 ? [noun - 1] : []), ...words]
      : words;
  const fixed = staffOf(tree, noun) ?? ministryOf(tree, noun, body, mentions);
  if (fixed !== undefined)
    return [...words.filter((word) => word < noun), ...fixed]
      .map((word) => tree.tokens[word]!.text)
      .join(' ');
  return (
    office
      .map((word) => tree.tokens[word]!)
      .filter(({ start, end, index }) => index === noun || start < body.span.start || end > body.span.end)
      .filter(({ index, text }) => !(tree.tokens[index - 1]?.text === 'Local' && /^\d+$/.test(text)))
      .map(({ text, index, xpos }) => {
        if (text === 'Local') return localOf(tree, index);
        return index === noun && xpos === 'NNS' ? tree.lemmas[noun]! : text;
      })
      .join(' ')
      .replace(/(\w) - (\w)/g, '$1-$2')
      .replace(/ (?:of|for|the)$/, '')
      // "the London-based head": where he is is no part of his office
      .replace(/^[\p{Lu}][^,]*?-based /u, '')
      .replace(/(?:-\w+)?$/, (end) => (end === toBe(tree, noun) ? end : end + toBe(tree, noun)))
  );
};

/** True for a noun inside the title of a name, which is read with it. */
const isInTitle = (tree: SentenceTree, noun: number, mentions: DocumentMentions): boolean =>
  mentions
    .inSentence(tree.sentence.index)
    .some(
      ({ title }) => title && tree.tokens[noun]!.start >= title.start && tree.tokens[noun]!.end <= title.end,
    );

/** The "Chiefs" of "Joint Chiefs of Staff": a word of a body's name. */
const isInBody = (tree: SentenceTree, noun: number, mentions: DocumentMentions): boolean =>
  /^NNP?S$/.test(tree.tokens[noun]!.xpos) &&
  mentions
    .inSentence(tree.sentence.index)
    .some(
      ({ first, last, form, type }) =>
        form === 'name' && type === 'ORGANIZATION' && first < last && first <= noun && noun <= last,
    );

/** The "director" of "director-general", whose second word is read with it. */
const isHalfOfGeneral = ({ tokens, lemmas }: SentenceTree, noun: number): boolean =>
  tokens[noun + 1]?.text === '-' && lemmas[noun + 2] === 'general' && tokens[noun]!.head === noun + 2;

const bodiesFor = (
  tree: SentenceTree,
  noun: number,
  role: RoleNoun,
  described: Described,
  mentions: DocumentMentions,
): readonly Filler[] => {
  const bodies = bodiesOf(tree, noun, role, mentions);
  if (bodies.length > 0) return bodies;
  if (role.relation !== 'FAMILY_OF') {
    // "The chief executive, Ann Lee, said": of the firm that is spoken of
    const definite = tree.children[noun]!.some((child) => /^the$/i.test(tree.tokens[child]!.text));
    const alone = tree.children[noun]!.every((child) => tree.labels[child] !== 'nmod');
    const firm =
      definite && alone && described.rule === 'apposition' ? firmBody(tree, noun, mentions) : undefined;
    return firm ? [firm] : bodies;
  }
  // "his mother and sister, Mia": whose the first is, the second is too
  const beside = tree.labels[noun] === 'conj' ? [tree.tokens[noun]!.head] : [];
  // "Lee's son Max" may hang on the name
  return [...described.tokens, ...beside].flatMap((token) =>
    tree.children[token]!.filter((child) => tree.tokens[child]!.label === 'nmod:poss').flatMap((child) =>
      fill(tree, whoseOwner(tree, child) ?? child, mentions),
    ),
  );
};

/** What is told alike of all who hold a role: where it is said, by which rule, how surely. */
type Telling = Pick<PhraseReading, 'token' | 'former' | 'rule' | 'strength' | 'predicated'>;

/** Nouns of places that no body is. */
const TOWNS: ReadonlySet<string> = new Set(['city', 'town', 'village', 'suburb']);

/** Each holder with each body of a role noun; a party has members whatever the role. */
export const roleReadings = (
  tree: SentenceTree,
  noun: number,
  role: RoleNoun,
  holders: readonly Filler[],
  bodies: readonly Filler[],
  mentions: DocumentMentions,
  telling: Telling,
): PhraseReading[] => {
  const lemma = tree.lemmas[noun]!;
  const { start, end } = tree.tokens[noun]!;
  return holders
    .filter(
      ({ entity, kind }) =>
        entity !== null &&
        (role.subject as readonly string[]).includes(kind) &&
        // "LUND CITY, Norland (AP)": who reports is no town
        !(kind === 'ORGANIZATION' && TOWNS.has(lemma)),
    )
    .flatMap((holder) =>
      bodies
        .filter(
          ({ entity, token, mention }) =>
            entity !== holder.entity &&
            !isCampOnly(tree, token, lemma) &&
            // "the town of Lund, Norland": what the town is called, and nothing is in it
            !(TOWNS.has(lemma) && token === noun + 2 && mention?.country === undefined),
        )
        .map((body): PhraseReading => {
          const member = isParty(body, mentions.coreference.entities, lemma);
          return {
            relation: member ? 'MEMBER_OF' : role.relation,
            predicate: { start, end, phrase: lemma },
            subject: role.inverse ? body : holder,
            object: role.inverse ? holder : body,
            ...(role.relation === 'HOLDS_POSITION' && !member
              ? { title: officersTitle(tree, noun, titleOf(tree, noun, body, mentions)) }
              : {}),
            ...(role.relation === 'FAMILY_OF'
              ? { kin: lawOf(tree, noun) === undefined ? lemma : `${lemma}-in-law` }
              : {}),
            ...telling,
          };
        }),
    );
};

/** "briefing journalists at the base, Commodore Lee"; "the grandson of one resident, Max Lee": a name set beside that is not told of. */
const isOneOfSeveral = (
  tree: SentenceTree,
  noun: number,
  role: RoleNoun,
  { rule, tokens }: Described,
): boolean => {
  if (rule !== 'apposition' || tokens.length !== 1) return false;
  const [name] = tokens as [number];
  if (role.relation === 'HOLDS_POSITION')
    return (
      tree.tokens[noun]!.xpos === 'NNS' &&
      // "Bo Lee, one of the directors"
      prepositionOf(tree, noun) !== 'of' &&
      tree.labels[name] !== 'conj' &&
      !tree.children[name]!.some((child) => tree.labels[child] === 'conj') &&
      // "journalists with the daily, Lee among them"
      !/^(?:Messrs|both)$/.test(tree.tokens[name - 1]?.text ?? '')
    );
  return (
    role.relation === 'FAMILY_OF' &&
    name > noun &&
    tree.children[noun]!.some(
      (child) =>
        tree.labels[child] === 'nmod' &&
        child < name &&
        tree.children[child]!.some((part) => /^(?:one|an?)$/.test(tree.lemmas[part]!)),
    )
  );
};

const readRole = (
  tree: SentenceTree,
  noun: number,
  role: RoleNoun,
  described: Described,
  mentions: DocumentMentions,
): PhraseReading[] => {
  const predicated = described.rule === 'copula';
  if (!predicated && isOneOfSeveral(tree, noun, role, described)) return [];
  const whom = described.tokens.flatMap((token) =>
    predicated ? fill(tree, token, mentions) : fill(tree, token, mentions).slice(0, 1),
  );
  return roleReadings(tree, noun, role, whom, bodiesFor(tree, noun, role, described, mentions), mentions, {
    token: described.at ?? noun,
    former:
      isFormer(tree, noun) ||
      (described.rule === 'apposition' &&
        (isPutOut(tree, noun) || described.tokens.some((token) => isPutOut(tree, token)))),
    rule: described.rule,
    strength: predicated ? 0.9 : 0.85,
    predicated,
  });
};

/** "Ann Lee, chief executive of Corvex", "Lee's wife, Mia", "Corvex is a unit of Norvex". */
export const readDescriptions = (tree: SentenceTree, mentions: DocumentMentions): PhraseReading[] =>
  tree.tokens.flatMap(({ index, upos }) => {
    if (upos !== 'NOUN' && upos !== 'PROPN') return [];
    if (isInBody(tree, index, mentions) || isHalfOfGeneral(tree, index)) return [];
    const roles = rolesAt(tree, index);
    const described = roles.length > 0 ? describedBy(tree, index, mentions) : undefined;
    if (!described) return [];
    const inTitle = isInTitle(tree, index, mentions);
    for (const role of roles) {
      if (inTitle && role.relation === 'HOLDS_POSITION') continue;
      const readings = readRole(tree, index, role, described, mentions);
      if (readings.length > 0) return readings;
    }
    return [];
  });
