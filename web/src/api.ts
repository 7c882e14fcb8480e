import type {
  ApiError,
  DocumentDetail,
  EntityDetail,
  EntityList,
  Graph,
  GraphRequest,
  QueryAnswer,
  QueryList,
  RelationList,
  ServerStatus,
  Vocabulary,
} from '../../src/server/api-types.js';

/** A request that gave no answer: one line that says what to do, and names that come near. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly suggestions: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Values of a query string; lists are repeated, empty values left out. */
type Parameters = Readonly<Record<string, string | number | boolean | null | undefined | readonly string[]>>;

/** A path of the API with its query string. */
export const apiPath = (path: string, parameters: Parameters = {}): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== '') query.append(name, String(one));
    }
  }
  const text = query.toString();
  return `api/${path}${text === '' ? '' : `?${text}`}`;
};

const request = async <T>(path: string, init: RequestInit): Promise<T> => {
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers: { accept: 'application/json', ...init.headers } });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new Failure(
      'unreachable',
      'The server does not answer. See whether “readout serve” still runs.',
      [],
      {
        cause,
      },
    );
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as T;
  const error = (body as ApiError | null)?.error;
  throw new Failure(
    error?.code ?? 'internal',
    error?.message ?? `The server answered ${response.status}. Its log says why.`,
    error?.details?.suggestions ?? [],
  );
};

const get = <T>(path: string, parameters?: Parameters, signal?: AbortSignal): Promise<T> =>
  request<T>(apiPath(path, parameters), signal ? { signal } : {});

export const fetchStatus = (signal?: AbortSignal) => get<ServerStatus>('status', {}, signal);

export const fetchVocabulary = (signal?: AbortSignal) => get<Vocabulary>('vocabulary', {}, signal);

export const fetchEntities = (q: string, limit: number, signal?: AbortSignal) =>
  get<EntityList>('entities', { q, limit }, signal);

export const fetchEntity = (id: string, signal?: AbortSignal) =>
  get<EntityDetail>(`entities/${encodeURIComponent(id)}`, {}, signal);

export const fetchRelations = (parameters: Parameters, signal?: AbortSignal) =>
  get<RelationList>('relations', parameters, signal);

export const fetchQueries = (signal?: AbortSignal) => get<QueryList>('queries', {}, signal);

export const fetchAnswer = (name: string, parameters: Parameters, signal?: AbortSignal) =>
  get<QueryAnswer>(`queries/${encodeURIComponent(name)}`, parameters, signal);

export const fetchDocument = (id: string, signal?: AbortSignal) =>
  get<DocumentDetail>(`documents/${encodeURIComponent(id)}`, {}, signal);

/** Answers that were seen lately or are under way, so that going back is at once and nothing is asked twice. */
const graphs = new Map<string, Promise<Graph>>();
const MOST_GRAPHS = 60;

export const fetchGraph = async (body: GraphRequest, signal?: AbortSignal): Promise<Graph> => {
  const key = JSON.stringify(body);
  const known = graphs.get(key);
  if (known) {
    try {
      return await known;
    } catch (error) {
      // Cut off by somebody who no longer wanted it: asked again for the one who does.
      if (error instanceof Failure || signal?.aborted) throw error;
    }
  }
  const asked = request<Graph>('api/graph', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: key,
    ...(signal ? { signal } : {}),
  });
  graphs.set(key, asked);
  if (graphs.size > MOST_GRAPHS) graphs.delete(graphs.keys().next().value!);
  asked.catch(() => graphs.get(key) === asked && graphs.delete(key));
  return asked;
};

/** Forgets the answers, so that a retry asks again. */
export const forgetGraphs = (): void => graphs.clear();
