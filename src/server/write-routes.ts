import * as answers from './answer-schemas.js';
import { RequestError } from './http-errors.js';
import type { Pipeline } from './pipeline.js';
import * as requests from './request-schemas.js';
import { type Route, route, type ServerContext } from './route.js';

const requirePipeline = ({ pipeline }: ServerContext): Pipeline => {
  if (!pipeline) throw new RequestError(405, 'read_only', 'this server only shows: it reads no documents');
  return pipeline;
};

/** What asks for the token. */
export const WRITE_ROUTES: readonly Route[] = [
  route({
    method: 'post',
    path: '/api/documents',
    summary: 'Reads documents into the graph',
    parameters: requests.nothing,
    body: requests.ingestRequest,
    bodyLimit: '32mb',
    writes: true,
    answer: answers.ingestSummary,
    respond: (context, _, { documents }) => requirePipeline(context).ingest(documents),
  }),
  route({
    method: 'delete',
    path: '/api/documents/:id',
    summary: 'Forgets a document and all that only it said',
    parameters: requests.idParameters,
    writes: true,
    answer: answers.forgetSummary,
    respond: (context, { id }) => requirePipeline(context).forget([id]),
  }),
  route({
    method: 'post',
    path: '/api/reread',
    summary: 'Reads stored documents again that another reader has read, or all',
    parameters: requests.nothing,
    body: requests.rereadRequest,
    bodyLimit: '16kb',
    writes: true,
    answer: answers.ingestSummary,
    respond: (context, _, { all }) => requirePipeline(context).reread(all),
  }),
];
