import { finished } from 'node:stream/promises';
import type { z } from 'zod';
import {
  describeEntity,
  describeQuery,
  drawGraph,
  findPaths,
  findQuery,
  lookupRelations,
  readDocument,
  runQuery,
  toCsv,
} from '../query/index.js';
import * as answers from './answer-schemas.js';
import type { Cell, QueryAnswer } from './api-types.js';
import { describeStatus, describeVocabulary } from './describe-server.js';
import * as requests from './request-schemas.js';
import { type Route, route, type ServerContext } from './route.js';

const answerQuery = async (
  { view, queries }: ServerContext,
  { name, limit, ...given }: z.output<typeof requests.queryParameters>,
): Promise<QueryAnswer> => {
  const query = findQuery(queries, name);
  const directory = await view.directory();
  const answer = await runQuery(
    view.store,
    query,
    given as Record<string, string>,
    (entity) => directory.find(entity),
    limit,
  );
  return { ...answer, query: describeQuery(query), rows: answer.rows as readonly (readonly Cell[])[] };
};

/** What everyone may ask. */
export const READ_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/api/relations',
    summary: 'What did A do to B, between these dates, by these sources: edges with their sentences',
    parameters: requests.relationsParameters,
    answer: answers.relationList,
    respond: ({ view }, { source, ...lookup }) =>
      lookupRelations(view, { ...lookup, ...(source ? { sources: source } : {}) }),
  }),
  route({
    method: 'get',
    path: '/api/entities',
    summary: 'Entities by name, as one types',
    parameters: requests.entitiesParameters,
    answer: answers.entityList,
    respond: async ({ view }, { q, type, limit }) => {
      const directory = await view.directory();
      const { items, total } = directory.search(q, { limit, ...(type ? { type } : {}) });
      return { items, total, truncated: total > items.length };
    },
  }),
  route({
    method: 'get',
    path: '/api/entities/:id',
    summary: 'What is known of an entity, and why it is one',
    parameters: requests.idParameters,
    answer: answers.entityDetail,
    respond: ({ view }, { id }) => describeEntity(view, id),
  }),
  route({
    method: 'get',
    path: '/api/entities/:id/neighbours',
    summary: 'The edges of an entity with those at their other ends',
    parameters: requests.neighboursParameters,
    answer: answers.graph,
    respond: ({ view }, { id, source, relation, type, ...filter }) =>
      drawGraph(view, {
        entities: [id],
        ...filter,
        ...(source ? { sources: source } : {}),
        ...(relation ? { relations: relation } : {}),
        ...(type ? { types: type } : {}),
      }),
  }),
  route({
    method: 'get',
    path: '/api/paths',
    summary: 'How two entities are connected, shortest first',
    parameters: requests.pathsParameters,
    answer: answers.pathList,
    respond: ({ view }, request) => findPaths(view, request),
  }),
  route({
    method: 'post',
    path: '/api/graph',
    summary: 'The narrowed picture: edges counted from the statements that pass, with events by day',
    parameters: requests.nothing,
    body: requests.graphRequest,
    bodyLimit: '256kb',
    answer: answers.graph,
    respond: ({ view }, _, request) => drawGraph(view, request),
  }),
  route({
    method: 'get',
    path: '/api/queries',
    summary: 'The saved queries',
    parameters: requests.nothing,
    answer: answers.queryList,
    respond: async ({ queries }) => ({
      items: [...queries.values()].map(describeQuery),
      total: queries.size,
      truncated: false,
    }),
  }),
  route({
    method: 'get',
    path: '/api/queries/:name.csv',
    summary: 'The answer of a saved query as comma-separated values',
    parameters: requests.queryParameters,
    answer: 'text/csv',
    respond: async (context, parameters, _, { response }) => {
      const answer = await answerQuery(context, parameters);
      response.type('text/csv').attachment(`${answer.query.name}.csv`);
      response.send(toCsv(answer.columns, answer.rows));
    },
  }),
  route({
    method: 'get',
    path: '/api/queries/:name',
    summary: 'The answer of a saved query',
    parameters: requests.queryParameters,
    answer: answers.queryAnswer,
    respond: (context, parameters) => answerQuery(context, parameters),
  }),
  route({
    method: 'get',
    path: '/api/documents/:id',
    summary: 'A document with its text and everything that was read from it',
    parameters: requests.idParameters,
    answer: answers.documentDetail,
    respond: ({ view }, { id }) => readDocument(view, id),
  }),
  route({
    method: 'get',
    path: '/api/vocabulary',
    summary: 'The relations and all other closed lists',
    parameters: requests.nothing,
    answer: answers.vocabulary,
    respond: async () => describeVocabulary(),
  }),
  route({
    method: 'get',
    path: '/api/status',
    summary: 'The store, what it holds, publishers, relations and the period of its documents',
    parameters: requests.nothing,
    answer: answers.serverStatus,
    respond: (context) => describeStatus(context),
  }),
  route({
    method: 'get',
    path: '/api/dump',
    summary: 'The whole graph, a JSON object a line',
    parameters: requests.nothing,
    answer: 'application/x-ndjson',
    respond: async ({ view }, _, __, { response }) => {
      response.type('application/x-ndjson');
      for await (const line of view.store.dump()) {
        if (response.destroyed) return;
        if (!response.write(`${JSON.stringify(line)}\n`))
          await new Promise<void>((resolve) => {
            const go = () => {
              response.off('drain', go).off('close', go);
              resolve();
            };
            response.on('drain', go).on('close', go);
          });
      }
      response.end();
      await finished(response).catch(() => undefined);
    },
  }),
];
