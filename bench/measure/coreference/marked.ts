import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalEntity } from '../../../src/coreference/index.js';
import type { Document } from '../../../src/document/index.js';
import type { Mention } from '../../../src/mentions/index.js';
import type { Row } from '../../table.js';
import { articlesOf } from '../corpus.js';
import type { GoldEntities } from './nominals.js';
import type { PronounGold } from './pronoun-examples.js';

/**
 * A mention of a news text and whom it means: names of the entities ("E3" named, "M25" first told without a name), several
 * for a set; null for nobody in particular, "?" where it can't be told.
 */
interface Mark {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly form: Mention['form'];
  readonly means: readonly string[] | '?' | null;
}

/** A text with the marks of its mentions by where they stand. */
interface MarkedDocument {
  readonly document: Document;
  readonly marks: ReadonlyMap<string, Mark['means']>;
}

const FOLDER = 'docs/judgements/wire';
/** Rounds of news texts that were marked (docs/judgements/README.md). */
const ROUNDS: readonly number[] = [6, 8];

/** The marked news texts: a quarter, by the number in their ids, is to look at, the rest to learn from. */
export const readMarked = (root: string, part: 'learn' | 'look'): readonly MarkedDocument[] =>
  ROUNDS.flatMap((round) => readRound(root, round, part));

const readRound = (root: string, round: number, part: 'learn' | 'look'): readonly MarkedDocument[] => {
  const file = join(root, FOLDER, `coreference-${round}.jsonl`);
  if (!existsSync(file)) return [];
  const marks = new Map<string, Map<string, Mark['means']>>();
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { document, start, end, means } = JSON.parse(line) as Mark;
    const own = marks.get(document) ?? new Map<string, Mark['means']>();
    marks.set(document, own);
    own.set(`${start}-${end}`, means);
  }
  return articlesOf(join(root, FOLDER, `texts/articles-${round}.jsonl`))
    .filter(({ id }) => marks.has(id) && (Number(id.replace(/\D/g, '')) % 4 === 0) === (part === 'look'))
    .map((document) => ({ document, marks: marks.get(document.id)! }));
};

const isNamed = (entity: string): boolean => entity.startsWith('E');

/** What a mention was marked with; undefined where it was not marked. */
const meansOf = ({ marks }: MarkedDocument, { start, end }: Mention): Mark['means'] | undefined =>
  marks.get(`${start}-${end}`);

/** The marked entities of the mentions that were read. A set, and what can't be told, is none of them. */
export const markedEntities = (marked: MarkedDocument, mentions: readonly Mention[]): GoldEntities => ({
  ofMention: (index) => {
    const means = meansOf(marked, mentions[index]!);
    if (means === '?' || means === undefined) return undefined;
    return means?.length === 1 ? means[0] : `nobody ${index}`;
  },
  isNamed,
  isMarked: (index) => {
    const means = meansOf(marked, mentions[index]!);
    return means !== undefined && means !== '?';
  },
});

/** The same for pronouns, which may also stand for several. */
export const markedClusters = (marked: MarkedDocument, mentions: readonly Mention[]): PronounGold => {
  const { ofMention, isMarked } = markedEntities(marked, mentions);
  const together = (means: readonly string[]): string => [...means].sort().join(' ');
  return {
    ofMention: (index) => {
      const means = meansOf(marked, mentions[index]!);
      return Array.isArray(means) ? together(means) : ofMention(index);
    },
    ofToken: () => undefined,
    ofSet: (members) =>
      together([...new Set(members.map(({ index }) => ofMention(index) ?? `unmarked ${index}`))]),
    ...(isMarked ? { isMarked } : {}),
  };
};

/** How many were wanted, how many joined, and how many of these rightly. */
interface Counts {
  wanted: number;
  made: number;
  right: number;
}

interface MarkedScore {
  readonly nominals: Counts;
  readonly pronouns: Counts;
  readonly sets: Counts;
}

export const noScore = (): MarkedScore => ({
  nominals: { wanted: 0, made: 0, right: 0 },
  pronouns: { wanted: 0, made: 0, right: 0 },
  sets: { wanted: 0, made: 0, right: 0 },
});

/** The marked entity that the names of a chain are of, most often. */
const entityOfNames = (
  marked: MarkedDocument,
  mentions: readonly Mention[],
  entity: LocalEntity,
): string | undefined => {
  const counts = new Map<string, number>();
  for (const index of entity.mentions) {
    const means = meansOf(marked, mentions[index]!);
    if (mentions[index]!.form !== 'name' || !Array.isArray(means) || means.length !== 1) continue;
    counts.set(means[0], (counts.get(means[0]) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** What was read of a document's mentions. */
export interface ReadMentions {
  readonly mentions: readonly (Mention & { readonly entity: number; readonly members?: readonly number[] })[];
  readonly entities: readonly LocalEntity[];
}

/** Counts how the nouns and pronouns of a marked text were joined to what is named: one entity, or exactly a set's members. */
export const scoreMarked = (
  marked: MarkedDocument,
  { mentions, entities }: ReadMentions,
  score: MarkedScore,
): void => {
  const named = entities.map(
    (entity) => entityOfNames(marked, mentions, entity) ?? `unmarked ${entity.index}`,
  );
  for (const mention of mentions) {
    const means = meansOf(marked, mention);
    if (mention.form === 'name' || means === undefined || means === '?') continue;
    const members = (mention.members ?? [mention.entity]).filter((at) => entities[at]!.named);
    const made = members.length === 0 ? undefined : [...new Set(members.map((at) => named[at]!))].sort();
    const wanted = means?.every(isNamed) ? [...means].sort() : undefined;
    const isRight = wanted !== undefined && made?.join() === wanted.join();
    const isSet = (wanted?.length ?? made?.length ?? 0) > 1;
    const own = mention.form === 'nominal' ? score.nominals : score.pronouns;
    for (const counts of isSet ? [own, score.sets] : [own]) {
      if (wanted !== undefined) counts.wanted += 1;
      if (made !== undefined) counts.made += 1;
      if (isRight) counts.right += 1;
    }
  }
};

const share = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;

/** One row for nouns, one for pronouns, one for the sets among both. */
export const markedRows = (set: string, { nominals, pronouns, sets }: MarkedScore): Row[] =>
  Object.entries({ nouns: nominals, pronouns, sets }).map(([what, { wanted, made, right }]) => ({
    set: `${set}: ${what}`,
    wanted,
    joined: made,
    right,
    precision: share(right, made),
    recall: share(right, wanted),
    f1: share(2 * right, wanted + made),
  }));
