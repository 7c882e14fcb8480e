import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Span } from '../../../src/document/index.js';

/** One relation between two entities of a sentence. */
export interface GoldRelation {
  readonly type: string;
  readonly source: Span;
  readonly target: Span;
}

export interface RelationDocument {
  readonly folder: string;
  readonly document: Document;
  /** Organisations, places, people and nationalities that the crowd confirmed. */
  readonly entities: readonly Span[];
  /** Relations between two of them that the crowd confirmed. */
  readonly relations: readonly GoldRelation[];
}

/** Folders by split; test is reported once. */
const RE3D_FOLDERS = {
  dev: ['us-state-department', 'uk-government', 'wikipedia', 'australian-dfat'],
  test: ['centcom'],
} as const;

/** Below it the crowd has rejected what was suggested (README of the set). */
const CONFIRMED = 0.5;

/** Types of entities that Readout has too. */
const ENTITY_TYPES: ReadonlySet<string> = new Set(['Organisation', 'Location', 'Person', 'Nationality']);

interface EntityLine {
  readonly documentId: string;
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly confidence: number;
}

interface RelationLine {
  readonly documentId: string;
  readonly sourceBegin: number;
  readonly sourceEnd: number;
  readonly targetBegin: number;
  readonly targetEnd: number;
  readonly type: string;
  readonly confidence: number;
}

interface DocumentLine {
  readonly _id: string;
  readonly text: string;
}

const spanKey = ({ start, end }: Span): string => `${start}-${end}`;

/** A document with the entities and relations that both schemes have. */
export const relationDocument = (
  folder: string,
  { _id, text }: DocumentLine,
  entityLines: readonly EntityLine[],
  relationLines: readonly RelationLine[],
): RelationDocument => {
  const entities = entityLines
    .filter(
      ({ documentId, type, confidence }) =>
        documentId === _id && ENTITY_TYPES.has(type) && confidence >= CONFIRMED,
    )
    .map(({ begin, end }): Span => ({ start: begin, end }));
  const known = new Set(entities.map(spanKey));
  const relations = relationLines
    .filter(({ documentId, confidence }) => documentId === _id && confidence >= CONFIRMED)
    .map(
      ({ type, sourceBegin, sourceEnd, targetBegin, targetEnd }): GoldRelation => ({
        type,
        source: { start: sourceBegin, end: sourceEnd },
        target: { start: targetBegin, end: targetEnd },
      }),
    )
    .filter(({ source, target }) => known.has(spanKey(source)) && known.has(spanKey(target)));
  return { folder, document: { id: _id, source: folder, text }, entities, relations };
};

/** re3d's documents of a split. @param root the `re3d` folder of the datasets */
export const readRelations = (root: string, split: 'dev' | 'test'): readonly RelationDocument[] =>
  RE3D_FOLDERS[split].flatMap((folder) => {
    const lines = <Line>(name: string): Line[] =>
      readFileSync(join(root, folder, `${name}.json`), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Line);
    const entities = lines<EntityLine>('entities');
    const relations = lines<RelationLine>('relations');
    return lines<DocumentLine>('documents').map((document) =>
      relationDocument(folder, document, entities, relations),
    );
  });
