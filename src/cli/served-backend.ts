import type { IngestSummary } from '../../ingest/pipeline.js';
import type { Found } from '../../ingest/sources/found.js';
import { BadInputError, ConfigurationError, NotFoundError, StoreUnavailableError } from '../errors.js';
import type {
  ApiError,
  ForgetSummary,
  QueryAnswer,
  QueryList,
  RelationList,
  ServerStatus,
} from '../server/api-types.js';
import type { StoreLock } from '../store/index.js';
import type { Backend } from './backend.js';

/** Documents of one request. */
const BATCH_DOCUMENTS = 50;
const BATCH_CHARACTERS = 4_000_000;

const errorOf = (status: number, body: ApiError | undefined): Error => {
  const message = body?.error?.message ?? `the server answered ${status}`;
  if (status === 404) return new NotFoundError(message);
  if (status < 500) return new BadInputError(message);
  return new StoreUnavailableError(message);
};

const added = (sum: IngestSummary, next: IngestSummary): IngestSummary => ({
  found: sum.found + next.found,
  added: sum.added + next.added,
  replaced: sum.replaced + next.replaced,
  unchanged: sum.unchanged + next.unchanged,
  otherLanguage: sum.otherLanguage + next.otherLanguage,
  failures: [...sum.failures, ...next.failures],
  words: sum.words + next.words,
  statements: sum.statements + next.statements,
  edges: sum.edges + next.edges,
  seconds: sum.seconds + next.seconds,
});

const NOTHING: IngestSummary = {
  found: 0,
  added: 0,
  replaced: 0,
  unchanged: 0,
  otherLanguage: 0,
  failures: [],
  words: 0,
  statements: 0,
  edges: 0,
  seconds: 0,
};

/** Query string of what is set. */
const searchOf = (values: Readonly<Record<string, string | number | undefined>>): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) search.set(name, String(value));
  return search.toString();
};

/** A graph that a running server owns: everything goes through its routes. Documents are read on the server. */
export const servedBackend = (lock: StoreLock & { readonly address: string }): Backend => {
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = {
      'content-type': 'application/json',
      ...(lock.token ? { authorization: `Bearer ${lock.token}` } : {}),
    };
    let response: Response;
    try {
      response = await fetch(new URL(path, lock.address), { ...init, headers });
    } catch (cause) {
      throw new StoreUnavailableError(
        `the server at ${lock.address} (process ${lock.pid}) does not answer; stop it and try again`,
        { cause },
      );
    }
    if (!response.ok)
      throw errorOf(response.status, (await response.json().catch(() => undefined)) as ApiError | undefined);
    return response;
  };
  const answer = async <Body>(path: string, init?: RequestInit): Promise<Body> =>
    (await request(path, init)).json() as Promise<Body>;
  const send = (method: string, path: string, body: unknown) =>
    answer<IngestSummary>(path, { method, body: JSON.stringify(body) });

  return {
    async ingest(found, _choice, onProgress) {
      let sum = NOTHING;
      let waiting: Extract<Found, { document: object }>[] = [];
      let characters = 0;
      const flush = async () => {
        if (waiting.length === 0) return;
        const documents = waiting.map(({ document }) => document);
        waiting = [];
        characters = 0;
        sum = added(sum, await send('POST', '/api/documents', { documents }));
        onProgress({ found: sum.found, done: sum.found });
      };
      for await (const one of found) {
        if ('error' in one) sum = added(sum, { ...NOTHING, found: 1, failures: [one] });
        else {
          waiting.push(one);
          characters += one.document.text.length;
        }
        if (waiting.length >= BATCH_DOCUMENTS || characters >= BATCH_CHARACTERS) await flush();
      }
      await flush();
      return sum;
    },
    reread: (all) => send('POST', '/api/reread', { all }),
    async forget(ids) {
      const outcomes: ForgetSummary[] = [];
      for (const id of ids)
        outcomes.push(await answer(`/api/documents/${encodeURIComponent(id)}`, { method: 'DELETE' }));
      return {
        forgotten: outcomes.reduce((sum, { forgotten }) => sum + forgotten, 0),
        unknown: outcomes.flatMap(({ unknown }) => unknown),
      };
    },
    queries: async () => (await answer<QueryList>('/api/queries')).items,
    query: (name, parameters, limit) =>
      answer<QueryAnswer>(`/api/queries/${encodeURIComponent(name)}?${searchOf({ ...parameters, limit })}`),
    lookup: (question) => answer<RelationList>(`/api/relations?${searchOf({ ...question })}`),
    async *dump() {
      const response = await request('/api/dump');
      let rest = '';
      for await (const part of response.body!.pipeThrough(
        new TextDecoderStream(),
      ) as unknown as AsyncIterable<string>) {
        const lines = (rest + part).split('\n');
        rest = lines.pop()!;
        yield* lines;
      }
      if (rest) yield rest;
    },
    load() {
      throw new ConfigurationError(
        `the store is served by process ${lock.pid} at ${lock.address}; stop the server to load a dump`,
      );
    },
    async status() {
      const { store, counts } = await answer<ServerStatus>('/api/status');
      return { store: store.address, schemaVersion: store.schemaVersion, counts, servedAt: lock.address };
    },
    close: async () => {},
  };
};
