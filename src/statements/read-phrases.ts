import { argumentOf, type Filler } from './arguments/filler.js';
import { findAttribution } from './attribution/find-attribution.js';
import { readFeatures } from './confidence/read-features.js';
import { readAffiliations } from './positions/affiliated.js';
import { readPosts } from './positions/became.js';
import { readDescriptions } from './positions/described.js';
import { readIncluded } from './positions/includes.js';
import { readKinPairs } from './positions/kin-pairs.js';
import { readLocations } from './positions/located.js';
import type { PhraseReading } from './positions/phrase-reading.js';
import { readSeats } from './positions/seats.js';
import { readTitles } from './positions/titles.js';
import { readHeadquarters, readNamedParts, readUnits } from './positions/units.js';
import type { SentenceContext } from './sentence-context.js';
import type { StatementTime, Tense } from './statement.js';
import type { StatementDraft } from './statement-draft.js';
import { findStatus } from './status/find-status.js';
import { goingOn } from './status/goes-on.js';
import type { Status } from './status/status.js';

/** The rules that read relations from noun phrases. */
const RULES: readonly ((
  tree: SentenceContext['tree'],
  mentions: SentenceContext['mentions'],
) => PhraseReading[])[] = [
  readTitles,
  readDescriptions,
  readPosts,
  readAffiliations,
  readKinPairs,
  readIncluded,
  readLocations,
  readUnits,
  readHeadquarters,
  readNamedParts,
  readSeats,
];

/** When what a phrase tells is so: of "president of Corvex since 2012" since then. */
const timeOfPhrase = (
  tree: SentenceContext['tree'],
  { predicated, token }: PhraseReading,
  time: StatementTime | undefined,
): StatementTime | null => {
  if (!time || predicated) return time ?? null;
  if (time.from === null || time.to !== null) return null;
  // "the first official to visit since 2010": since when nobody did that
  const isOfDeed = tree.children[token]!.some(
    (child) =>
      child > token &&
      /^(?:acl|advcl|ccomp|xcomp)/.test(tree.tokens[child]!.label) &&
      tree.tokens[child]!.end <= time.start &&
      tree.children[child]!.some((part) => tree.lemmas[part] === 'to' && part < child),
  );
  return isOfDeed ? null : time;
};

const FORMER = /\b(?:former|ex|late|then|retired|ousted|deposed|toppled|sacked|one-?time|outgoing)\b/i;

/** What nobody has shown to be so: "the alleged leader of the gang". */
const ALLEGED = /\b(?:alleged|suspected|reputed|purported|accused|supposed|presumed)\b/i;

/** A noun beside a name holds by itself: only its own words tell its time. */
const standing = (
  reading: PhraseReading,
): Pick<Status, 'polarity' | 'modality' | 'tense' | 'unsure' | 'reporters'> => ({
  polarity: 'positive',
  modality: ALLEGED.test(reading.title ?? '') ? 'hedged' : 'asserted',
  tense: (reading.former ||
  reading.relation === 'FOUNDED' ||
  (FORMER.test(reading.title ?? '') && !/\boutgoing\b/i.test(reading.title ?? ''))
    ? 'past'
    : 'present') satisfies Tense,
  unsure: false,
  // what a name is called in reported speech is the reporter's only where it is said by a verb, or quoted
  reporters: [],
});

/** Bodies that are no body: "secretary of state", "the head of the family". */
const NO_BODIES: ReadonlySet<string> = new Set(['state', 'family', 'household']);

/** What is called by nothing but a pronoun. */
const PRONOUN = /^(?:its?|their|they|them|his|her|he|she|him|our|we|us|my|i|your|you|whose|who|which)$/i;

/** "the union's president, Ann Lee", "the victim's mother, Ann Lee": who has no name in the text is somebody all the same. */
const isSomebodyUnnamed = (
  { tree, mentions }: SentenceContext,
  relation: string,
  { entity, kind, mention }: Filler,
): boolean => {
  // "union president Ann Lee": the words of a title
  if ((entity === null || mention === undefined) && kind === 'ORGANIZATION') return true;
  if (entity === null || mention === undefined || mention.form === 'name') return false;
  // "the union … its head, Ann Lee"
  const { name } = mentions.coreference.entities[entity]!;
  if (mention.form === 'pronoun' ? PRONOUN.test(name) : NO_BODIES.has(tree.lemmas[mention.head]!))
    return false;
  if (relation === 'FAMILY_OF') return kind === 'PERSON';
  if (relation === 'MEMBER_OF') return kind === 'ORGANIZATION' && !mention.plural;
  return relation === 'HOLDS_POSITION' && (kind === 'ORGANIZATION' || kind === 'GROUP');
};

/** Of bodies that one office is held at, those with a name go before those without. */
const isBesideNamed = (reading: PhraseReading, readings: readonly PhraseReading[]): boolean =>
  readings.some(
    ({ object, subject, predicate }) =>
      object.named &&
      subject.entity === reading.subject.entity &&
      predicate.start === reading.predicate.start,
  );

/** Positions, kin, parts and places that the noun phrases of a sentence tell. */
export const readPhrases = (context: SentenceContext): StatementDraft[] => {
  const { tree, mentions } = context;
  const found = RULES.flatMap((rule) => rule(tree, mentions)).filter(({ subject }) => subject.named);
  const readings = found.filter(
    (reading) =>
      reading.object.named ||
      (isSomebodyUnnamed(context, reading.relation, reading.object) && !isBesideNamed(reading, found)),
  );
  return readings.map((reading): StatementDraft => {
    const time = timeOfPhrase(tree, reading, context.times.get(reading.token));
    const { polarity, modality, tense, unsure, reporters } = reading.predicated
      ? goingOn(tree, reading.token, reading.relation, findStatus(tree, reading.token), time, context.today)
      : standing(reading);
    const said = findAttribution(tree, reporters, reading.token, context.quotes, mentions);
    const attribution = reading.predicated || said?.direct ? said : null;
    const hops = reading.subject.hops + reading.object.hops;
    return {
      sentence: tree.sentence.index,
      relation: reading.relation,
      plover: null,
      quad: null,
      predicate: reading.predicate,
      subject: argumentOf(reading.subject),
      object: argumentOf(reading.object),
      args: [],
      polarity,
      modality,
      tense,
      attribution,
      time,
      ...(reading.title === undefined ? {} : { title: reading.title }),
      ...(reading.kin === undefined ? {} : { kin: reading.kin }),
      rule: `${reading.rule}:${reading.predicate.phrase}${hops > 0 ? `; ${hops} ${hops === 1 ? 'hop' : 'hops'}` : ''}`,
      features: readFeatures({
        tree,
        predicate: reading.token,
        ends: [reading.subject, reading.object],
        trigger: reading.strength,
        controlled: false,
        kind: 'phrase',
        unsure,
        orphan: false,
        attributed: false,
      }),
    };
  });
};
