import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../../src/document/index.js';
import type { SystemMention } from './system-chains.js';

interface EntityMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly text: string;
  /** NAM, PRE.NAM; mostly empty for what is no name. */
  readonly syntactic: string;
  readonly entity: string;
}

interface Annotation {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly entities: readonly { readonly id: string; readonly type: string }[];
  readonly entity_mentions: readonly EntityMention[];
}

export interface MeantimeDocument {
  readonly document: Document;
  /** Gold mentions of sentences 0 to 5, the only ones annotated in full. */
  readonly gold: readonly EntityMention[];
  /** Where sentence 5 ends: system mentions after it are not scored. */
  readonly end: number;
}

/** Topics by split; test is reported once. */
export const MEANTIME_TOPICS = {
  dev: ['corpus_airbus', 'corpus_gm'],
  test: ['corpus_apple', 'corpus_stock'],
} as const;

const SCORED_TYPES: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC']);
const PRONOUN =
  /^(?:s?he|him|his|hers?|itself|its?|they|them|their|we|us|our|i|me|my|you|your|who|which|that)$/i;

/** True where the inner mention is the name that the outer one describes or goes on about. */
const isCoreOf = (outer: EntityMention, inner: EntityMention): boolean =>
  inner.entity === outer.entity &&
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  inner.end - inner.start < outer.end - outer.start &&
  meantimeForm(inner) === 'name' &&
  inner.syntactic !== 'PRE.NAM';

/**
 * MEANTIME marks a name beside a description twice, with it and alone: "U.S. automaker GM" and "GM", "EADS, the
 * parent company of Airbus" and "EADS". They are one mention: the name alone, without a bracket behind it.
 */
export const withoutDescribed = (gold: readonly EntityMention[]): readonly EntityMention[] => {
  const unbracketed = gold.map((mention) => {
    const open = /^[^(]+(?= \()/.exec(mention.text)?.[0];
    return open ? { ...mention, text: open, end: mention.start + open.length } : mention;
  });
  return unbracketed.filter((outer) => !unbracketed.some((inner) => isCoreOf(outer, inner)));
};

/** MEANTIME documents of a split, with mentions of people, organizations and places in sentences 0 to 5. */
export const readMeantime = (folder: string, split: 'dev' | 'test'): readonly MeantimeDocument[] =>
  readFileSync(join(folder, 'annotations.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Annotation)
    .filter(({ topic }) => (MEANTIME_TOPICS[split] as readonly string[]).includes(topic))
    .map(({ id, text, date, sentences, entities, entity_mentions }) => {
      const types = new Map(entities.map((entity) => [entity.id, entity.type]));
      const end = sentences[Math.min(5, sentences.length - 1)]![1];
      const gold = entity_mentions.filter(
        (mention) => mention.sentence <= 5 && SCORED_TYPES.has(types.get(mention.entity) ?? ''),
      );
      return { document: { id, source: 'wikinews', text, date }, gold: withoutDescribed(gold), end };
    });

export const meantimeKey = ({ start, end }: EntityMention): string => `${start}-${end}`;

/** From the surest way of being the same mention to the loosest; MEANTIME's spans hold articles and titles. */
const SAME: readonly ((gold: EntityMention, mention: SystemMention) => boolean)[] = [
  (gold, mention) => gold.start === mention.start && gold.end === mention.end,
  (gold, mention) => gold.end === mention.end && gold.start <= mention.start,
  (gold, mention) => gold.start <= mention.start && mention.end <= gold.end && gold.end === mention.headEnd,
  (gold, mention) => mention.start <= gold.start && gold.end === mention.end,
];

/** For each system mention the key of the gold mention that it is, else a key of its own. */
export const alignMeantime = (
  gold: readonly EntityMention[],
  mentions: readonly SystemMention[],
): readonly string[] => {
  const keys: (string | undefined)[] = mentions.map(() => undefined);
  const given = new Set<string>();
  for (const same of SAME) {
    mentions.forEach((mention, index) => {
      if (keys[index] !== undefined) return;
      const match = gold.find((one) => !given.has(meantimeKey(one)) && same(one, mention));
      if (match === undefined) return;
      keys[index] = meantimeKey(match);
      given.add(meantimeKey(match));
    });
  }
  return keys.map((key, index) => key ?? `system ${mentions[index]!.start}-${mentions[index]!.end}`);
};

/** Words in capitals, but for an article before and small words between: "the Bank of Canada". */
const CAPITALISED = /^(?:the |an? )?\p{Lu}[^\s,]*(?: (?:(?:of|the|and|for|de) )*\p{Lu}[^\s,]*)*$/u;

/** A role in capitals is no name: "Prime Minister of Canada". */
const ROLE =
  /(?:President|Minister|Chair(?:man|woman)?|Chief|Officer|Secretary|Executive|CEO|Director|Manager|Spokes\p{Ll}+|Senator|Governor|Mayor|Judge)\b/u;

/** Forms of Readout by MEANTIME's, which leaves most of what is no name, and some names, without one. */
export const meantimeForm = ({ syntactic, text }: EntityMention): 'name' | 'nominal' | 'pronoun' => {
  if (/NAM$/.test(syntactic)) return 'name';
  if (PRONOUN.test(text)) return 'pronoun';
  return syntactic === '' && CAPITALISED.test(text) && !ROLE.test(text) ? 'name' : 'nominal';
};
