import type { Mention } from '../../mentions/index.js';
import type { ParsedToken } from '../../syntax/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { isCampOnly, isPutOut } from './left-office.js';
import { isMinistry } from './ministries.js';
import { isParty } from './party.js';
import type { PhraseReading } from './phrase-reading.js';
import { isRank } from './ranks.js';
import { isNoLonger } from './role-at.js';
import { isBodyFor } from './role-body.js';
import { ROLE_NOUNS } from './role-nouns.js';
import { type Body, bodyIn, possessorOf, untoldBody, wholeTitleBody } from './title-body.js';
import { officersTitle, wholeBody } from './whole-body.js';

/** Who is sent: "Norland's ambassador to Eastland" is Norland's. */
const ENVOYS: ReadonlySet<string> = new Set(['ambassador', 'envoy', 'consul', 'attache', 'attaché']);

const isPlural = ({ xpos }: { readonly xpos: string }): boolean => xpos === 'NNS' || xpos === 'NNPS';

/** Who has a title; of "executives Ann Lee and Bo Chan" both. */
const holdersOf = (
  tree: SentenceTree,
  person: Mention,
  several: boolean,
  mentions: DocumentMentions,
): readonly Filler[] =>
  fill(tree, person.head, mentions)
    .filter(
      ({ entity, mention }, index) =>
        entity !== null && (index === 0 || (several && mention?.type === 'PERSON' && !mention.title)),
    )
    .slice(0, several ? undefined : 1);

/** A post that a title tells: its noun and the words that are its own. */
interface Post {
  readonly role: ParsedToken;
  readonly words: readonly ParsedToken[];
}

/** "founder and chief executive", "chairman and owner": what is no office together with the other is told apart. */
const postsIn = (
  tree: SentenceTree,
  role: ParsedToken,
  words: readonly ParsedToken[],
  and: number,
): Post[] => {
  const second = words.find(
    ({ index }) => index > and && and > role.index && ROLE_NOUNS.has(tree.lemmas[index]!),
  );
  const relationOf = ({ index }: ParsedToken) => ROLE_NOUNS.get(tree.lemmas[index]!)!.relation;
  if (second === undefined || relationOf(second) === relationOf(role)) return [{ role, words }];
  return [
    { role, words: words.filter(({ index }) => index < and) },
    { role: second, words: words.filter(({ index }) => index > and) },
  ];
};

/** Forms of address that a post before them never has for its own. */
const ADDRESSES =
  /^(?:ambassador|comrade|captain|inspector|superintendent|sergeant|corporal|constable|bishop|archbishop|cardinal|prince|princess|sheikh|sheikha|engineer|reverend|father|professor|senator|judge|justice)$/i;

/** Ranks of two words, the second of which is a post by itself: no squadron has "Squadron Leader Lee" for its leader. */
const isAirRank = (words: readonly ParsedToken[]): boolean =>
  /^(?:Commander|Leader|Captain|Lieutenant)$/.test(words.at(-1)?.text ?? '') &&
  /^(?:Wing|Squadron|Lieutenant|Lt\.?|Group|Flight|Surgeon)$/.test(words.at(-2)?.text ?? '');

/** "Council President Ambassador Lee", "union leader Captain Lee": a form of address behind the post is no part of it. */
const ownWords = (tree: SentenceTree, words: readonly ParsedToken[]): readonly ParsedToken[] => {
  const last = words.at(-1);
  const isForm =
    last !== undefined &&
    ADDRESSES.test(last.text) &&
    /^\p{Lu}/u.test(last.text) &&
    // "Chief Inspector Lee"
    !/^(?:Chief|Police|Detective)$/.test(words.at(-2)?.text ?? '') &&
    ROLE_NOUNS.get(tree.lemmas[words.at(-2)?.index ?? -1] ?? '')?.relation === 'HOLDS_POSITION';
  if (isForm) return words.slice(0, -1);
  // "spokesman Wing Commander Lee"
  if (words.length > 2 && isAirRank(words) && ROLE_NOUNS.has(tree.lemmas[words.at(-3)!.index]!))
    return words.slice(0, -2);
  // "Pentagon spokesman Navy Capt. Lee": the service of a rank
  const role = words.findLastIndex(({ index }) => ROLE_NOUNS.has(tree.lemmas[index]!));
  const service = role < 0 ? [] : words.slice(role + 1);
  return service.length > 0 &&
    service.every(
      ({ text, index }) =>
        /^(?:Army|Navy|Air|Force|Marines?|Corps|Guard|Coast)$/.test(text) || isRank(tree, index),
    )
    ? words.slice(0, role + 1)
    : words;
};

const readPost = (
  tree: SentenceTree,
  { role, words }: Post,
  subjects: readonly Filler[],
  body: Body,
  mentions: DocumentMentions,
): PhraseReading[] => {
  const lemma = tree.lemmas[role.index]!;
  const noun = ROLE_NOUNS.get(lemma)!;
  if (words.length === 2 && isAirRank(words)) return [];
  if (!body.filler || !noun.subject.includes('PERSON') || !isBodyFor(noun, body.filler, tree)) return [];
  const isOfBody = (index: number): boolean => index >= body.first && index <= body.last;
  const kept = ownWords(tree, words).filter(
    ({ index, text }) => !isOfBody(index) && !isRank(tree, index) && !/^(?:'s|’s|,|the|a|an|of)$/i.test(text),
  );
  const first = kept[0] ?? role;
  const last = kept.at(-1) ?? role;
  // the words between, so that "Secretary of State" keeps its "of"
  const text = words
    .filter(
      ({ index }) => index >= first.index && index <= last.index && !isOfBody(index) && !isRank(tree, index),
    )
    .map((word) =>
      isPlural(word) && ROLE_NOUNS.has(tree.lemmas[word.index]!) ? tree.lemmas[word.index]! : word.text,
    )
    .join(' ')
    .replace(/ (?:'s|’s)\b/g, '')
    .replace(/(\w) - (\w)/g, '$1-$2')
    .replace(/ of(?: the)?(?= for )/i, '')
    .replace(/ (?:of|for|the)$/i, '');
  // "retired high court judge Ann Lee"
  const opening = body.first < 0 ? words[0]!.index : Math.min(words[0]!.index, body.first);
  const isLeft = isNoLonger(tree.tokens[opening - 1]?.text ?? '');
  const object = wholeBody(tree, body.filler, role.index, mentions);
  if (!object || isCampOnly(tree, object.token, lemma)) return [];
  const member = isParty(object, mentions.coreference.entities, lemma);
  return subjects.map((subject) => ({
    relation: member ? 'MEMBER_OF' : noun.relation,
    predicate: { start: role.start, end: role.end, phrase: lemma },
    token: role.index,
    subject,
    object,
    ...(noun.relation === 'HOLDS_POSITION' && !member
      ? { title: officersTitle(tree, role.index, text) }
      : {}),
    ...(noun.relation === 'FAMILY_OF' ? { kin: lemma } : {}),
    ...(isLeft || isPutOut(tree, subject.token) ? { former: true } : {}),
    rule: 'title',
    strength: 1,
    predicated: false,
  }));
};

/** "Chief Executive Ann Lee": the office is the second word. */
const isChief = (tree: SentenceTree, index: number): boolean =>
  tree.lemmas[index] === 'chief' && ROLE_NOUNS.has(tree.lemmas[index + 1] ?? '');

/** "Labor's Queensland leader Ann Lee": a land before the leader of somebody's branch there. */
const isBranch = (tree: SentenceTree, { type, head }: Mention): boolean =>
  (type === 'PLACE' || type === 'GROUP') &&
  /^(?:leader|head|chief|boss|chairman|chairwoman|president|director|manager|organiser|organizer|spokesman|spokeswoman|spokesperson)$/.test(
    tree.lemmas[head + 1] ?? '',
  );

/** "French President Ann Lee", "Norland Army chief General Lee": a title before a name, with the body it names. */
export const readTitles = (tree: SentenceTree, mentions: DocumentMentions): PhraseReading[] => {
  const local = mentions.inSentence(tree.sentence.index);
  return local.flatMap((person): PhraseReading[] => {
    const { title } = person;
    if (!title || person.type !== 'PERSON' || person.form !== 'name') return [];
    const envoy = tree.tokens.find(
      ({ start, end, index }) => start >= title.start && end <= title.end && ENVOYS.has(tree.lemmas[index]!),
    );
    const span = { start: title.start, end: envoy?.end ?? title.end };
    const words = tree.tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
    const and = words.findLast(({ index }) => tree.labels[index] === 'cc')?.index ?? -1;
    // "a union president and Ann Lee": two people
    if (tree.labels[person.first - 1] === 'cc') return [];
    const inner = bodyIn(tree, span, person, local, and);
    const told = inner
      ? { first: inner.first, last: inner.last, filler: fill(tree, inner.head, mentions)[0] }
      : undefined;
    // "Norland's Minister of Trade Ann Lee": whose, before what for
    const isOwned = inner === undefined || isMinistry(tree, inner.first - 2, inner.head);
    const owner = isOwned || isBranch(tree, inner) ? possessorOf(tree, words, person, mentions) : undefined;
    // "the party's Scottish leader": whose party, where nobody is named, is not Scotland
    const found = owner && (isOwned || owner.filler?.kind === 'ORGANIZATION') ? owner : told;
    const body = found ? wholeTitleBody(tree, found, words, mentions) : untoldBody(tree, words, mentions);
    if (!body?.filler) return [];
    const isOfBody = (index: number): boolean => index >= body.first && index <= body.last;
    // what stands before "and" is held elsewhere
    const isOwn = (index: number): boolean => body.first <= and || index > and;
    const role = words.find(
      ({ index }) =>
        ROLE_NOUNS.get(tree.lemmas[index]!) &&
        !(isChief(tree, index) && words.some((word) => word.index === index + 1)) &&
        !isOfBody(index) &&
        // "the sheriff's deputy Ann Lee" is not the sheriff
        !/^['’]s?$/.test(tree.tokens[index + 1]?.text ?? '') &&
        isOwn(index),
    );
    if (!role) return [];
    const own = words.filter(({ index }) => isOwn(index));
    const subjects = holdersOf(tree, person, isPlural(role), mentions);
    return postsIn(tree, role, own, and).flatMap((post) => readPost(tree, post, subjects, body, mentions));
  });
};
