import { randomUUID } from 'node:crypto';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import pino from 'pino';
import { pinoHttp } from 'pino-http';
import type { z } from 'zod';
import type { Configuration } from '../config.js';
import { ConfigurationError } from '../errors.js';
import { loadQueries, openGraphView, type QueryBook } from '../query/index.js';
import type { GraphStore } from '../store/index.js';
import { ownHostOnly, requireToken, safeHeaders } from './guards.js';
import { asReadoutError, errorBody, RequestError, readInput } from './http-errors.js';
import { openMetrics } from './metrics.js';
import { describeApi } from './openapi.js';
import { servePage } from './page.js';
import type { Pipeline } from './pipeline.js';
import { READ_ROUTES } from './read-routes.js';
import type { Route, ServerContext } from './route.js';
import { WRITE_ROUTES } from './write-routes.js';

/** Every route of the API but its own description. */
export const ROUTES: readonly Route[] = [...READ_ROUTES, ...WRITE_ROUTES];

export interface ServerOptions {
  readonly store: GraphStore;
  readonly configuration: Configuration;
  /** What writing routes ask for; without one nobody can write. */
  readonly token?: string;
  /** Who reads documents; without one the server only shows. */
  readonly pipeline?: Pipeline;
  /** Default: those in the package's `queries/`. */
  readonly queries?: QueryBook;
  /** Folder of the built page; default `dist/web` in the package. */
  readonly page?: string;
}

export interface Server {
  readonly app: Express;
  /**
   * Starts to listen; port 0 takes a free one.
   * @returns the address to open, `http://127.0.0.1:4680/`
   * @throws ConfigurationError where the address can't be had
   */
  listen(port: number, host: string): Promise<string>;
  /** Lets running requests end, for some seconds at most. The store is the caller's to close. */
  close(): Promise<void>;
}

/** Milliseconds that running requests are given at the end. */
const GRACE = 10_000;
const REQUEST_ID = /^[\w.-]{1,64}$/;

const knownParameters = (schema: z.ZodType): readonly string[] =>
  'shape' in schema ? Object.keys(schema.shape as object) : [];

const respondTo =
  (route: Route, context: ServerContext): RequestHandler =>
  async (request, response) => {
    const known = knownParameters(route.parameters);
    const parameters = readInput(route.parameters, { ...request.query, ...request.params }, known);
    const body = route.body
      ? readInput(route.body, request.body ?? {}, knownParameters(route.body))
      : undefined;
    const answer = await route.respond(context, parameters, body, { request, response });
    if (typeof route.answer === 'string') return;
    if (route.method === 'get') response.set('Cache-Control', 'no-cache');
    response.json(answer);
  };

const addRoute = (app: Express, route: Route, context: ServerContext, token: string | undefined): void => {
  const guards = route.writes ? [requireToken(token)] : [];
  const body = route.body ? [express.json({ limit: route.bodyLimit ?? '100kb', strict: false })] : [];
  app[route.method](route.path, ...guards, ...body, respondTo(route, context));
};

const logRequests = (level: string): RequestHandler =>
  pinoHttp({
    logger: pino({ level }, pino.destination(2)),
    genReqId: (request, response) => {
      const given = request.headers['x-request-id'];
      const id = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    // Headers may hold the token.
    serializers: {
      req: ({ id, method, url }) => ({ id, method, url }),
      res: ({ statusCode }) => ({ statusCode }),
    },
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'info' : 'debug',
  });

const answerError: ErrorRequestHandler = (thrown, request, response, _next) => {
  const error = asReadoutError(thrown);
  if (error.httpStatus >= 500) request.log.error({ err: error.cause ?? error }, error.message);
  // Half an answer can't be mended: cut it off, so that nobody takes it for whole.
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (error.httpStatus === 401) response.set('WWW-Authenticate', 'Bearer');
  response.status(error.httpStatus).json(errorBody(error, String(request.id)));
};

/** The API, the page, health and metrics of one store. */
export const createServer = (options: ServerOptions): Server => {
  const { store, configuration, token, pipeline } = options;
  const queries = options.queries ?? loadQueries(join(configuration.root, 'queries'));
  const context: ServerContext = {
    view: openGraphView(store),
    queries,
    configuration,
    ...(pipeline ? { pipeline } : {}),
  };
  let boundTo: string | undefined;
  let isClosing = false;

  const app = express();
  app.disable('x-powered-by');
  const metrics = openMetrics(store);
  app.use(logRequests(configuration.logLevel), metrics.measure, safeHeaders());
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.use(ownHostOnly(() => boundTo));
  app.get('/readyz', async (_request, response) => {
    if (isClosing) throw new RequestError(503, 'closing', 'the server is about to stop');
    await store.query('MATCH (d:Document) RETURN d.id LIMIT 1', {}, { limit: 1, timeLimit: 2000 });
    response.json({ status: 'ready' });
  });
  app.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  for (const route of ROUTES) addRoute(app, route, context, token);
  const description = describeApi(ROUTES, configuration.version);
  app.get('/api/openapi.json', (_request, response) => {
    response.json(description);
  });
  app.use(servePage(options.page ?? join(configuration.root, 'dist', 'web')));
  app.use((request) => {
    throw new RequestError(404, 'not_found', `there is no ${request.method} ${request.path}`);
  });
  app.use(answerError);

  const http = createHttpServer(app);
  return {
    app,
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        http.once('error', (cause: NodeJS.ErrnoException) => {
          const why =
            cause.code === 'EADDRINUSE'
              ? `port ${port} is taken; choose another with --port`
              : `it can't listen at ${host}:${port} (${cause.code}); choose another --host or --port`;
          reject(new ConfigurationError(why, { cause }));
        });
        http.listen(port, host, () => {
          const address = http.address() as AddressInfo;
          boundTo = host;
          const named = address.family === 'IPv6' ? `[${host}]` : host;
          resolve(`http://${named === '0.0.0.0' || named === '[::]' ? 'localhost' : named}:${address.port}/`);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        isClosing = true;
        const limit = setTimeout(() => http.closeAllConnections(), GRACE);
        http.close(() => {
          clearTimeout(limit);
          resolve();
        });
        http.closeIdleConnections();
      }),
  };
};
