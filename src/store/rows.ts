import type { DocumentGraph } from '../graph/index.js';
import type { NodeLabel } from './schema.js';
import type { EdgeRow, NodeRow } from './transaction.js';

/** Nodes and edges that documents state, by label and type; without entities and derived edges. */
export interface StatedRows {
  readonly nodes: Readonly<Record<Exclude<NodeLabel, 'Entity'>, readonly NodeRow[]>>;
  readonly edges: Readonly<Record<string, readonly EdgeRow[]>>;
}

const roleRows = (graphs: readonly DocumentGraph[], kind: string): EdgeRow[] =>
  graphs.flatMap(({ roles }) =>
    roles
      .filter((role) => role.kind === kind)
      .map(({ statement, entity, role, startOffset, endOffset, text, local }) => ({
        from: statement,
        to: entity,
        role,
        startOffset,
        endOffset,
        text,
        local,
      })),
  );

/** Spreads documents' graphs into rows of the stores' tables. */
export const statedRows = (graphs: readonly DocumentGraph[]): StatedRows => ({
  nodes: {
    Document: graphs.map(({ document }) => ({ ...document })),
    Sentence: graphs.flatMap(({ sentences }) => sentences.map((sentence) => ({ ...sentence }))),
    LocalEntity: graphs.flatMap(({ locals }) =>
      locals.map(({ id, document, name, type, aliases, entity }) => ({
        ...{ id, document, name, type, aliases },
        ...(entity === undefined ? {} : { entity }),
      })),
    ),
    Statement: graphs.flatMap(({ statements }) => statements.map((statement) => ({ ...statement }))),
  },
  edges: {
    CONTAINS: graphs.flatMap(({ document, sentences }) =>
      sentences.map(({ id }) => ({ from: document.id, to: id })),
    ),
    MENTIONS: graphs.flatMap(({ mentions }) =>
      mentions.map(({ sentence, entity, ...properties }) => ({ from: sentence, to: entity, ...properties })),
    ),
    RESOLVES_TO: graphs.flatMap(({ locals }) =>
      locals.flatMap(({ id, entity, rule, score, entityName, entityType, entityCountry, name, type }) =>
        entity === undefined
          ? []
          : [
              {
                from: id,
                to: entity,
                rule,
                score,
                name: entityName ?? name,
                type: entityType ?? type,
                country: entityCountry,
              },
            ],
      ),
    ),
    EVIDENCE: graphs.flatMap(({ statements }) =>
      statements.map(({ id, sentence }) => ({ from: id, to: sentence })),
    ),
    SUBJECT: roleRows(graphs, 'SUBJECT'),
    OBJECT: roleRows(graphs, 'OBJECT'),
    ARGUMENT: roleRows(graphs, 'ARGUMENT'),
    ATTRIBUTED_TO: roleRows(graphs, 'ATTRIBUTED_TO'),
  },
});
