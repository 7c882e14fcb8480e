import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { readConfiguration } from '../../src/config.js';
import * as answers from '../../src/server/answer-schemas.js';
import { createServer, type Pipeline, ROUTES, type Server } from '../../src/server/index.js';
import { templateOf } from '../../src/server/openapi.js';
import { type GraphStore, openStore } from '../../src/store/index.js';
import { STORY_GRAPHS } from '../query/fixture.js';

const TOKEN = 'a-token-of-the-test';
const SUMMARY = {
  ...{ found: 1, added: 1, replaced: 0, unchanged: 0, otherLanguage: 0, failures: [] },
  ...{ words: 5, statements: 1, edges: 1, seconds: 0.1 },
};

let folder: string;
let store: GraphStore;
let server: Server;
let address: string;
const asked: unknown[] = [];

/** Stands in for the reader of documents, which the command brings. */
const pipeline: Pipeline = {
  async ingest(documents) {
    asked.push({ ingest: documents.map(({ id }) => id) });
    return SUMMARY;
  },
  async forget(ids) {
    asked.push({ forget: ids });
    return { forgotten: 1, unknown: [] };
  },
  async reread(all) {
    asked.push({ reread: all });
    return SUMMARY;
  },
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-server-'));
  store = await openStore(join(folder, 'graph.db'));
  await store.write(STORY_GRAPHS);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>the page</title>');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const configuration = { ...readConfiguration({}), logLevel: 'silent' };
  server = createServer({ store, configuration, token: TOKEN, pipeline, page: folder });
  address = await server.listen(0, '127.0.0.1');
});

afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, address), init);
const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  get(path, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
const bearer = { authorization: `Bearer ${TOKEN}` };
const read = async <Schema extends z.ZodType>(schema: Schema, response: Response) => {
  expect(response.status).toBe(200);
  return schema.parse(await response.json());
};
const errorOf = async (response: Response) => ({
  status: response.status,
  ...answers.apiError.parse(await response.json()).error,
});

describe('every answer has the shape that the description promises', () => {
  test('relations', async () => {
    const list = await read(
      answers.relationList,
      await get('/api/relations?subject=Lindqvist&relation=spoke%20with'),
    );
    expect(list.items.map(({ object }) => object.name)).toEqual(['Tomas Okafor']);
    const [first] = list.items[0]!.evidence.items;
    expect(
      first!.spans.map(({ role, start, end }) => [role, first!.sentence.text.slice(start, end)]),
    ).toEqual([
      ['subject', 'Mara Lindqvist'],
      ['predicate', 'spoke with'],
      ['object', 'Tomas Okafor'],
      ['time', 'Monday'],
      ['attribution', 'officials'],
    ]);
    const alone = await read(
      answers.relationList,
      await get('/api/relations?subject=Norland&since=2031-03-01'),
    );
    expect(alone).toMatchObject({ total: 0, leftOut: { undated: 2 }, unlinked: { total: 0 } });
    const loose = await read(answers.relationList, await get('/api/relations?subject=Norland'));
    expect(loose.unlinked.items.map(({ relation, object }) => [relation, object!.text])).toEqual([
      ['PROMISED', 'aid'],
    ]);
  });

  test('entities', async () => {
    const list = await read(answers.entityList, await get('/api/entities?q=lind'));
    expect(list.items.map(({ name, matched }) => [name, matched])).toEqual([['Mara Lindqvist', 'Lindqvist']]);
    const all = await read(answers.entityList, await get('/api/entities?limit=2'));
    expect(all).toMatchObject({ total: 9, truncated: true });
    const detail = await read(answers.entityDetail, await get('/api/entities/Estavia'));
    expect(detail).toMatchObject({ name: 'Estavia', country: 'EE', documents: 5, first: '2031-03-04' });
    await read(answers.graph, await get('/api/entities/Estavia/neighbours?relation=URGED'));
  });

  test('paths', async () => {
    const list = await read(answers.pathList, await get('/api/paths?from=Varga&to=Estavia'));
    expect(list.items[0]!.nodes.map(({ name }) => name)).toEqual(['Ines Varga', 'Mara Lindqvist', 'Estavia']);
  });

  test('graph', async () => {
    const graph = await read(answers.graph, await send('POST', '/api/graph', { entities: ['Norland'] }));
    expect(graph.edges.map(({ relation }) => relation).sort()).toEqual([
      'ATTACKED',
      'HOLDS_POSITION',
      'THREATENED',
    ]);
  });

  test('saved queries', async () => {
    const list = await read(answers.queryList, await get('/api/queries'));
    expect(list.total).toBeGreaterThanOrEqual(16);
    const answer = await read(
      answers.queryAnswer,
      await get('/api/queries/who-urged-whom?urger=Mara%20Lindqvist'),
    );
    expect(answer.rows).toHaveLength(1);
    expect(answer.parameters.urger).toBe('Mara Lindqvist');
  });

  test('documents', async () => {
    const detail = await read(answers.documentDetail, await get('/api/documents/Daily%20Quay%7Cdenial'));
    const { text } = detail;
    expect(text.slice(detail.mentions[0]!.start, detail.mentions[0]!.end)).toBe('Mara Lindqvist');
    const predicate = detail.statements[1]!.spans.find(({ role }) => role === 'predicate')!;
    expect(text.slice(predicate.start, predicate.end)).toBe('attack');
    await read(answers.documentDetail, await get('/api/documents/denial'));
  });

  test('vocabulary and status', async () => {
    const { relations } = await read(answers.vocabulary, await get('/api/vocabulary'));
    expect(relations.find(({ name }) => name === 'SPOKE_WITH')).toMatchObject({
      label: 'spoke with',
      symmetric: true,
    });
    const status = await read(answers.serverStatus, await get('/api/status'));
    expect(status.sources[0]).toEqual({ name: 'Daily Quay', documents: 2 });
    expect(status.period).toEqual({ from: '2031-03-04', to: '2031-04-02' });
  });

  test('dump', async () => {
    const lines = (await (await get('/api/dump')).text()).trimEnd().split('\n');
    expect(JSON.parse(lines[0]!)).toMatchObject({ readout: 'dump' });
    expect(lines.length).toBeGreaterThan(50);
  });
});

test('a query as CSV is quoted and harmless in a spreadsheet', async () => {
  const response = await get('/api/queries/who-urged-whom.csv');
  expect(response.headers.get('content-type')).toContain('text/csv');
  expect(response.headers.get('content-disposition')).toContain('who-urged-whom.csv');
  const [head, row] = (await response.text()).split('\r\n');
  expect(head!.split(',')[0]).toBe('who');
  expect(row).toContain('Lindqvist urged Estavia to open the border.');
});

describe('mistakes are told in one line, in one shape', () => {
  const cases: readonly [string, number, RegExp][] = [
    ['/api/nothing', 404, /no GET \/api\/nothing/],
    ['/api/relations', 400, /at least one of subject, relation and object/],
    ['/api/relations?subject=Nobody+Atall', 404, /no entity "Nobody Atall"/],
    ['/api/relations?subject=Mara+Lindqvst', 404, /did you mean Mara Lindqvist/],
    ['/api/relations?subject=Estavia&relation=SPOKE_WIHT', 400, /did you mean SPOKE_WITH/],
    ['/api/relations?subject=Estavia&since=yesterday', 400, /^since is not a day like/],
    ['/api/relations?subject=Estavia&since=2031-05&until=2031-04', 400, /^since 2031-05-01 is later than/],
    ['/api/relations?subject=Estavia&modality=maybe', 400, /^modality is not one of asserted, future/],
    ['/api/relations?subject=Estavia&limit=100000', 400, /^limit is more than 500/],
    ['/api/relations?subjekt=Estavia', 400, /no parameter "subjekt"; did you mean subject/],
    ['/api/paths?from=Estavia', 400, /^to is missing/],
    ['/api/entities/Nobody', 404, /no entity "Nobody"/],
    ['/api/documents/nothing', 404, /no document "nothing"/],
    ['/api/queries/most-conected', 404, /did you mean most-connected/],
    ['/api/queries/timeline', 400, /needs the parameter entity/],
    ['/api/queries/timeline?entity=Estavia&sinse=2031', 400, /did you mean since/],
    ['/api/queries/timeline?entity=Estavia&since=soon', 400, /since: "soon" is not a day/],
    ['/api/queries/most-connected?type=DOG', 400, /type: "DOG" is not one of PERSON/],
    ['/api/queries/most-connected?most=many', 400, /most: "many" is not a whole number/],
    ['/api/entities/%E0%A4%A', 400, /can't be read/],
  ];
  test.each(cases)('%s', async (path, status, message) => {
    const error = await errorOf(await get(path));
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('\n');
    expect(error.status).toBe(status);
  });

  test('a body that is no JSON, or too large', async () => {
    const headers = { 'content-type': 'application/json' };
    const broken = await errorOf(
      await get('/api/graph', { method: 'POST', body: '{"entities": [', headers }),
    );
    expect(broken).toMatchObject({ status: 400, code: 'bad_input' });
    const large = await errorOf(await send('POST', '/api/graph', { entities: ['x'.repeat(300_000)] }));
    expect(large).toMatchObject({ status: 413, code: 'too_large' });
    const wrong = await errorOf(await send('POST', '/api/graph', { entities: 'Norland' }));
    expect(wrong).toMatchObject({ status: 400, details: { parameter: 'entities' } });
  });
});

describe('writing asks for the token', () => {
  test('without one, or with a wrong one, nothing happens', async () => {
    const before = asked.length;
    const documents = { documents: [{ text: 'Anna met Ben.' }] };
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: 'Basic eDp5' }]) {
      const error = await errorOf(
        await send('POST', '/api/documents', documents, headers as Record<string, string>),
      );
      expect(error).toMatchObject({ status: 401, code: 'unauthorized' });
    }
    expect((await get('/api/documents/x', { method: 'DELETE' })).status).toBe(401);
    expect((await send('POST', '/api/reread', {})).status).toBe(401);
    expect(asked).toHaveLength(before);
  });

  test('with it the pipeline is asked', async () => {
    asked.length = 0;
    const documents = { documents: [{ id: 'one', text: 'Anna met Ben.', source: 'Nordwind' }] };
    await read(answers.ingestSummary, await send('POST', '/api/documents', documents, bearer));
    await read(
      answers.forgetSummary,
      await get('/api/documents/Nordwind%7Cone', { method: 'DELETE', headers: bearer }),
    );
    await read(answers.ingestSummary, await send('POST', '/api/reread', { all: true }, bearer));
    expect(asked).toEqual([{ ingest: ['one'] }, { forget: ['Nordwind|one'] }, { reread: true }]);
  });
});

test('the description has every route with its parameters and answers', async () => {
  const described = (await (await get('/api/openapi.json')).json()) as {
    paths: Record<string, Record<string, { parameters: { name: string; in: string }[]; responses: object }>>;
    components: { schemas: Record<string, object> };
  };
  const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(operations.sort()).toEqual(ROUTES.map(({ method, path }) => `${method} ${templateOf(path)}`).sort());
  for (const [path, methods] of Object.entries(described.paths))
    for (const { parameters } of Object.values(methods)) {
      const inPath = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
      expect(inPath.sort()).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort());
    }
  const references = [...JSON.stringify(described).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
  expect(references.length).toBeGreaterThan(20);
  for (const [, name] of references) expect(described.components.schemas).toHaveProperty(name!);
});

test('the page is served for what a browser opens, with headers that let its worker run', async () => {
  const response = await get('/?q=Lindqvist', { headers: { accept: 'text/html' } });
  expect(await response.text()).toContain('the page');
  const policy = response.headers.get('content-security-policy')!;
  expect(policy).toContain("worker-src 'self' blob:");
  expect(policy).toContain("default-src 'self'");
  expect((await get('/icon.svg')).headers.get('content-type')).toContain('svg');
  expect((await get('/assets/none.js')).status).toBe(404);
});

test('health, readiness, metrics and request ids', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
  expect(await (await get('/readyz')).json()).toEqual({ status: 'ready' });
  await get('/api/entities?q=a');
  const metrics = await (await get('/metrics')).text();
  expect(metrics).toMatch(/readout_http_request_seconds_count\{[^}]*route="\/api\/entities"/);
  expect(metrics).toContain('readout_store_items{kind="documents"} 5');
  expect((await get('/healthz')).headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  const named = await get('/healthz', { headers: { 'x-request-id': 'mine-1' } });
  expect(named.headers.get('x-request-id')).toBe('mine-1');
});

/** A request as a browser or another host would send it: fetch adds headers of its own. */
const statusOf = (path: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(address);
    httpRequest({ port, host: '127.0.0.1', path, headers })
      .on('response', (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

test('an answer that has not changed is not sent twice', async () => {
  const first = await get('/api/vocabulary');
  expect(await statusOf('/api/vocabulary', { 'if-none-match': first.headers.get('etag')! })).toBe(304);
});

test('a name that someone else has pointed here gets no answer', async () => {
  expect(await statusOf('/api/status', { host: 'elsewhere.example' })).toBe(421);
  expect(await statusOf('/api/status', { host: 'localhost' })).toBe(200);
});

test('search and look-up see what was stored since', async () => {
  await store.write([
    {
      ...STORY_GRAPHS[0]!,
      document: { ...STORY_GRAPHS[0]!.document, id: 'Nordwind|new', source: 'Nordwind' },
      sentences: [],
      mentions: [],
      statements: [],
      roles: [],
      entities: [{ id: 'PERSON:Zora Nilsen', name: 'Zora Nilsen', type: 'PERSON' }],
      locals: [
        {
          ...{ id: 'Nordwind|new#e0', document: 'Nordwind|new', name: 'Zora Nilsen', type: 'PERSON' },
          ...{ entity: 'PERSON:Zora Nilsen', rule: 'full name', score: 1, aliases: ['Zora Nilsen'] },
        },
      ],
    },
  ]);
  const list = await read(answers.entityList, await get('/api/entities?q=zora'));
  expect(list.items.map(({ name }) => name)).toEqual(['Zora Nilsen']);
  await store.forget(['Nordwind|new']);
});

test('a taken port is told plainly; closing lets go of it', async () => {
  const configuration = { ...readConfiguration({}), logLevel: 'silent' };
  const other = createServer({ store, configuration, page: folder });
  const { port } = new URL(address);
  await expect(other.listen(Number(port), '127.0.0.1')).rejects.toThrow(/port \d+ is taken/);
  const free = await other.listen(0, '127.0.0.1');
  await other.close();
  await expect(fetch(free)).rejects.toThrow();
});
