import type { LocalEntity } from '../coreference/index.js';
import { contentHash } from '../document/index.js';
import type { Reading, ResolvedMention } from '../reader/index.js';
import { isSymmetric } from '../relations/index.js';
import type {
  DocumentGraph,
  EntityNode,
  LocalEntityNode,
  MentionEdge,
  SentenceNode,
} from './document-graph.js';
import { documentKey } from './document-key.js';
import { statementsToGraph } from './statements-to-graph.js';

/** The entity of the graph that a local entity is, and by which rule. */
export interface Resolution {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** ISO 3166 alpha-2. */
  readonly country?: string;
  readonly rule: string;
  /** 0–1. */
  readonly score: number;
}

/** Decides which entity a local entity is; null for a chain without a name. */
export type Resolve = (local: LocalEntity) => Resolution | null;

const sentenceNodes = (reading: Reading, key: string): SentenceNode[] =>
  reading.sentences.map((sentence) => ({
    id: `${key}#s${sentence.index}`,
    position: sentence.index,
    startOffset: sentence.start,
    endOffset: sentence.end,
    text: reading.document.text.slice(sentence.start, sentence.end),
  }));

const aliasesOf = (local: LocalEntity, mentions: readonly ResolvedMention[], text: string): string[] => {
  const names = mentions.filter(
    (mention) => mention.entity === local.index && mention.form === 'name' && !mention.metonym,
  );
  return [...new Set(names.map(({ start, end }) => text.slice(start, end)))].sort();
};

const localNodes = (
  reading: Reading,
  key: string,
  resolutions: readonly (Resolution | null)[],
): LocalEntityNode[] =>
  reading.entities.map((local, position) => {
    const resolution = resolutions[position];
    return {
      id: `${key}#e${local.index}`,
      document: key,
      name: local.name,
      type: local.type,
      aliases: aliasesOf(local, reading.mentions, reading.document.text),
      ...(resolution
        ? {
            entity: resolution.id,
            rule: resolution.rule,
            score: resolution.score,
            entityName: resolution.name,
            entityType: resolution.type,
            ...(resolution.country ? { entityCountry: resolution.country } : {}),
          }
        : {}),
    };
  });

/** A mention of a set ("both countries") mentions each of its members. */
const mentionEdges = (
  reading: Reading,
  key: string,
  resolutions: readonly (Resolution | null)[],
): MentionEdge[] =>
  reading.mentions.flatMap((mention) =>
    [...new Set(mention.members ?? [mention.entity])].flatMap((local) => {
      const resolution = resolutions[local];
      if (!resolution) return [];
      return {
        sentence: `${key}#s${mention.sentence}`,
        entity: resolution.id,
        startOffset: mention.start,
        endOffset: mention.end,
        text: reading.document.text.slice(mention.start, mention.end),
        form: mention.form,
        local: `${key}#e${local}`,
        metonym: mention.metonym === true,
      };
    }),
  );

const entityNodes = (resolutions: readonly (Resolution | null)[]): EntityNode[] => {
  const entities = new Map<string, EntityNode>();
  for (const resolution of resolutions) {
    if (!resolution || entities.has(resolution.id)) continue;
    const { id, name, type, country } = resolution;
    entities.set(id, { id, name, type, ...(country ? { country } : {}) });
  }
  return [...entities.values()];
};

/**
 * What one reading adds to the graph. The same reading gives the same values: every id follows from the
 * document's key and from positions in its text.
 * @param readBy versions of reader, rules and vocabulary
 */
export const toGraph = (reading: Reading, resolve: Resolve, readBy: string): DocumentGraph => {
  const { document } = reading;
  const key = documentKey(document);
  const resolutions = reading.entities.map(resolve);
  const optional = (name: 'url' | 'title' | 'date') => (document[name] ? { [name]: document[name] } : {});
  return {
    document: {
      id: key,
      ...optional('url'),
      ...optional('title'),
      ...optional('date'),
      source: document.source,
      language: reading.language,
      text: document.text,
      contentHash: contentHash(document),
      readBy,
    },
    sentences: sentenceNodes(reading, key),
    mentions: mentionEdges(reading, key, resolutions),
    entities: entityNodes(resolutions),
    locals: localNodes(reading, key, resolutions),
    ...statementsToGraph(
      reading,
      key,
      resolutions.map((resolution) => resolution?.id ?? null),
      isSymmetric,
    ),
  };
};
