import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BadInputError, ConfigurationError, TimeLimitError } from '../../src/errors.js';
import type { DocumentGraph } from '../../src/graph/index.js';
import type { DumpLine, GraphStore } from '../../src/store/index.js';
import { type Character, tell } from '../query/tell.js';
import { generateGraph, generateGraphs } from './generate.js';

/** A place where a driver keeps its graph: opened again it must hold what was written. */
interface StorePlace {
  readonly address: string;
  open(): Promise<GraphStore>;
  /** Empties it; no store is open. */
  clear(): Promise<void>;
  /** Sets the stored schema version; no store is open. */
  setSchemaVersion(version: number): Promise<void>;
  release(): Promise<void> | void;
}

const MINUTES = 60_000;

/** Documents of the largest graph below; some thousand are written on the way to it. */
const DOCUMENTS = 1000;

export const dumpOf = async (store: GraphStore): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of store.dump()) lines.push(JSON.stringify(line));
  return lines;
};

export async function* linesOf(dump: readonly string[]): AsyncGenerator<DumpLine> {
  for (const line of dump) yield JSON.parse(line) as DumpLine;
}

const all = async <T>(values: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
};

const groupBy = <T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
};

const CAST: readonly Character[] = [
  { name: 'Ada Brandt', type: 'PERSON' },
  { name: 'Oskar Lund', type: 'PERSON' },
];

/** A document of a day that tells of a call between two people. */
const call = (id: string, date: string, time?: [string, string]): DocumentGraph =>
  tell(
    {
      id,
      date,
      source: 'Harbour Post',
      title: id,
      lines: [
        [
          `Ada Brandt telephoned Oskar Lund${time ? ` on ${time[0]}` : ''}.`,
          {
            relation: 'SPOKE_WITH',
            who: 'Ada Brandt',
            did: 'telephoned',
            whom: 'Oskar Lund',
            ...(time ? { time } : {}),
          },
        ],
      ],
    },
    CAST,
  );

const keysOf = (graphs: readonly DocumentGraph[]): string[] => graphs.map(({ document }) => document.id);

/**
 * The same graph by two histories: all at once, or in other batches and order, with documents that are changed
 * later, changed back, forgotten and read again.
 */
export const writeStraight = async (store: GraphStore, documents: number): Promise<void> => {
  for (let from = 0; from < documents; from += 500)
    await store.write(generateGraphs(from, Math.min(documents, from + 500)));
};
export const writeCrooked = async (store: GraphStore, documents: number): Promise<void> => {
  const third = Math.floor(documents / 3);
  await store.write(generateGraphs(documents - third, documents).reverse());
  await store.write(generateGraphs(0, 60, 1));
  await store.write(generateGraphs(documents, documents + 40));
  await store.write(generateGraphs(third, documents - third));
  await store.write([...generateGraphs(0, third).reverse(), generateGraph(0)]);
  await store.write(generateGraphs(third, third + 50, 2));
  await store.forget(keysOf(generateGraphs(documents, documents + 40)));
  await store.forget(keysOf(generateGraphs(10, 20)));
  await store.write([...generateGraphs(third, third + 50), ...generateGraphs(10, 20)]);
};

/** What every driver must do; run on real stores only. */
export const storeContract = (name: string, claim: () => Promise<StorePlace>): void => {
  describe(`the store contract on ${name}`, () => {
    let place: StorePlace;
    beforeAll(async () => {
      place = await claim();
    }, 15 * MINUTES);
    afterAll(() => place?.release());

    /** A test on an empty store. */
    const onEmpty = (title: string, body: (store: GraphStore) => Promise<void>, minutes = 10): void => {
      test(
        title,
        async () => {
          await place.clear();
          const store = await place.open();
          try {
            await body(store);
          } finally {
            await store.close();
          }
        },
        minutes * MINUTES,
      );
    };

    onEmpty('is empty at first, and a load of its dump is empty too', async (store) => {
      expect((await store.status()).counts).toEqual({
        documents: 0,
        sentences: 0,
        entities: 0,
        statements: 0,
        edges: 0,
      });
      expect(await dumpOf(store)).toEqual(['{"readout":"dump","schemaVersion":1}']);
      expect(await store.forget(['nobody|nothing'])).toBe(0);
      expect(await store.write([])).toEqual({ documents: 0, statements: 0, edges: 0 });
    });

    onEmpty('gives back every property as it was written', async (store) => {
      const graph = generateGraph(1);
      const awkward: DocumentGraph = {
        ...graph,
        document: {
          ...graph.document,
          title: 'null',
          text: 'Line one\r\nline "two" \\ \' ` $x {y} [z] 😀 \u2028 é é 北京',
        },
      };
      await store.write([awkward]);
      const { rows } = await store.query('MATCH (d:Document) RETURN d');
      expect(rows).toEqual([[{ label: 'Document', ...awkward.document }]]);
      const statements = await store.query('MATCH (s:Statement) RETURN s ORDER BY s.id');
      const expected = [...graph.statements].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(statements.rows.map(([statement]) => statement)).toEqual(
        expected.map((statement) => ({ label: 'Statement', ...statement })),
      );
      const [stored] = await all(store.documents());
      expect(stored?.document.text).toBe(awkward.document.text);
      expect(stored?.document.id).toBe('https://news.example/1');
      expect(await store.versions([graph.document.id, 'x|y'])).toEqual(
        new Map([[graph.document.id, { contentHash: graph.document.contentHash, readBy: 'generated-1' }]]),
      );
    });

    onEmpty('counts derived edges, and drops what nobody says any more', async (store) => {
      await store.write(generateGraphs(0, 200));
      const total = await store.query(
        'MATCH (s:Statement) WHERE s.edge IS NOT NULL RETURN count(*) AS n, count(DISTINCT s.edge) AS edges',
      );
      const edges = await store.query(
        'MATCH (a:Entity)-[e:SPOKE_WITH]->(b:Entity) RETURN a.id AS a, b.id AS b, e',
      );
      expect(edges.rows.length).toBeGreaterThan(20);
      for (const [from, to, edge] of edges.rows) {
        expect(String(from) < String(to)).toBe(true);
        const counts = edge as Record<string, number>;
        const { asserted, claimed, negated, hedged, future, statements } = counts;
        expect(asserted! + claimed! + negated! + hedged! + future!).toBe(statements);
      }
      expect((await store.status()).counts.edges).toBe(total.rows[0]![1]);

      const before = await dumpOf(store);
      await store.rebuildEdges();
      expect(await dumpOf(store)).toEqual(before);

      await store.forget(keysOf(generateGraphs(1, 200)));
      const alone = await dumpOf(store);
      await store.forget(keysOf(generateGraphs(0, 1)));
      expect((await dumpOf(store)).length).toBe(1);
      await store.write([generateGraph(0)]);
      expect(await dumpOf(store)).toEqual(alone);
    });

    onEmpty('counts as one event what documents of near days tell', async (store) => {
      const events = async () => {
        const { rows } = await store.query(
          'MATCH (:Entity)-[e:SPOKE_WITH]->(:Entity) RETURN e.events AS events, e.documents AS documents, e.first AS first',
        );
        return rows;
      };
      await store.write([call('late', '2031-05-21')]);
      await store.write([call('dated', '2031-03-27', ['Wednesday', '2031-03-26'])]);
      await store.write([call('early', '2031-03-06')]);
      expect(await events()).toEqual([[3, 3, '2031-03-26']]);
      await store.write([call('late', '2031-03-28')]);
      expect(await events()).toEqual([[2, 3, '2031-03-26']]);
      const stored = await dumpOf(store);
      await store.rebuildEdges();
      expect(await dumpOf(store)).toEqual(stored);
    });

    onEmpty('names an entity by what most documents call it', async (store) => {
      await store.write(generateGraphs(0, 300));
      const calls = await store.query(
        'MATCH (l:LocalEntity)-[r:RESOLVES_TO]->(e:Entity) RETURN e.id AS id, e.name AS name, e.aliases AS aliases, r.name AS called, l.aliases AS words',
        {},
        { limit: 100_000 },
      );
      const byEntity = groupBy(calls.rows, ([id]) => id as string);
      for (const rows of byEntity.values()) {
        const counts = groupBy(rows, ([, , , called]) => called as string);
        const most = [...counts].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))[0]![0];
        expect(rows[0]![1]).toBe(most);
        expect(rows[0]![2]).toEqual(
          [...new Set(rows.flatMap(([, , , , words]) => words as string[]))].sort(),
        );
      }
      const names = await all(store.entityNames());
      expect(names.map(({ id }) => id)).toEqual([...byEntity.keys()].sort());
      expect(Math.max(...names.map(({ degree }) => degree))).toBeGreaterThan(10);
    });

    test(
      `the same ${DOCUMENTS} documents give the same graph by another history, by load, and after reopening`,
      async () => {
        await place.clear();
        let store = await place.open();
        await writeStraight(store, DOCUMENTS);
        const straight = await dumpOf(store);
        await store.write(generateGraphs(100, 400));
        expect(await dumpOf(store), 'written again').toEqual(straight);
        await store.close();

        await place.clear();
        store = await place.open();
        await writeCrooked(store, DOCUMENTS);
        expect(await dumpOf(store), 'by another history').toEqual(straight);
        await store.close();
        store = await place.open();
        expect(await dumpOf(store), 'reopened').toEqual(straight);
        await expect(store.load(linesOf(straight))).rejects.toThrow(/not empty/);
        await store.close();

        await place.clear();
        store = await place.open();
        await store.load(linesOf(straight));
        expect(await dumpOf(store), 'loaded').toEqual(straight);
        await store.write(generateGraphs(0, 5, 3));
        await store.write(generateGraphs(0, 5));
        expect(await dumpOf(store), 'written to after the load').toEqual(straight);
        await store.close();
      },
      15 * MINUTES,
    );

    onEmpty('stores nothing of a batch that fails in its middle', async (store) => {
      await store.write(generateGraphs(0, 100));
      const before = await dumpOf(store);
      const revision = store.revision;
      const [whole, broken] = [generateGraphs(50, 150, 1), generateGraph(150)];
      const roles = broken.roles.map((role, at) => (at ? role : { ...role, statement: 'there is none' }));
      await expect(store.write([...whole, { ...broken, roles }])).rejects.toThrow(/lack an end/);
      expect(await dumpOf(store)).toEqual(before);
      expect(store.revision).toBe(revision);
      await store.write(whole);
      expect(store.revision).toBeGreaterThan(revision);
      await store.write(generateGraphs(50, 100));
      await store.forget(keysOf(generateGraphs(100, 150)));
      expect(await dumpOf(store)).toEqual(before);
    });

    onEmpty('leaves a store empty after a load that fails', async (store) => {
      const broken = [
        [[], /no dump/],
        [['{"node":"Document","id":"a|b","properties":{}}'], /no dump/],
        [['{"readout":"dump","schemaVersion":99}'], /newer/],
        [['{"readout":"dump","schemaVersion":1}', '{"node":"Nothing","id":"a"}'], /line 2.*Nothing/],
        [
          ['{"readout":"dump","schemaVersion":1}', '{"node":"Entity","id":"a","properties":{"name":3}}'],
          /line 2.*name/,
        ],
        [
          [
            '{"readout":"dump","schemaVersion":1}',
            '{"node":"Entity","id":"a","properties":{"name":"A"}}',
            '{"edge":"MET","from":"a","to":"b","properties":{}}',
          ],
          /end/,
        ],
      ] as const;
      for (const [lines, reason] of broken) {
        await expect(store.load(linesOf(lines))).rejects.toThrow(reason);
        expect((await dumpOf(store)).length).toBe(1);
      }
      await store.write(generateGraphs(0, 3));
      expect((await store.status()).counts.documents).toBe(3);
    });

    onEmpty('answers queries that read, with limits, and refuses the others in one line', async (store) => {
      await store.write(generateGraphs(0, 400));
      const cut = await store.query('MATCH (s:Sentence) RETURN s.id AS id', {}, { limit: 7 });
      expect([cut.rows.length, cut.truncated, cut.columns]).toEqual([7, true, ['id']]);
      const counted = await store.query(
        'MATCH (d:Document) RETURN count(*) AS n, 0.5 AS half, [1, 2] AS list',
      );
      expect(counted.rows).toEqual([[400, 0.5, [1, 2]]]);
      const limited = await store.query(
        'MATCH (d:Document) WHERE d.source = $source RETURN d.id AS id ORDER BY id LIMIT $most',
        { source: 'Nordwind', most: 2, unused: 1 },
      );
      expect(limited.rows.length).toBe(2);
      const related = await store.query(
        'MATCH p = (a:Entity)-[e:MET|SPOKE_WITH]->(b:Entity) RETURN a, e, type(e) AS type, p ORDER BY a.id, b.id LIMIT 1',
      );
      const [entity, edge, type, path] = related.rows[0] as [
        Record<string, unknown>,
        Record<string, unknown>,
        string,
        { nodes: unknown[]; edges: unknown[] },
      ];
      expect(entity.label).toBe('Entity');
      expect(edge.label).toBe(type);
      expect(path.nodes.length).toBe(2);
      expect(path.edges).toEqual([edge]);

      const refused: readonly (readonly [string, RegExp])[] = [
        ['CREATE (:Entity {id: "x"})', /only read/],
        ['MATCH (n:Entity) SET n.name = "x"', /only read/],
        ['MATCH (n:Entity) DETACH DELETE n', /only read/],
        ['MATCH (n:Entity RETURN n', /can't be run/],
        ['MATCH (n:Entity) RETURN n.id = $who AS x', /\$who/],
        ['LOAD CSV FROM "file:///etc/passwd" AS line RETURN line', /load files/],
        ['LOAD FROM "/etc/passwd" RETURN *', /load files/],
        ['COPY (MATCH (n:Entity) RETURN n.id) TO "/tmp/x.csv"', /run commands/],
        ['CALL dbms.listConfig() YIELD name RETURN name', /call procedures/],
      ];
      for (const [cypher, reason] of refused) {
        const failure = await store.query(cypher).catch((error: unknown) => error as Error);
        expect(failure, cypher).toBeInstanceOf(BadInputError);
        expect((failure as Error).message).toMatch(reason);
        expect((failure as Error).message).not.toContain('\n');
      }
      const slow = store.query(
        'MATCH (a:Sentence), (b:Sentence), (c:Sentence) WHERE a.text < b.text AND b.text < c.text RETURN count(*) AS n',
        {},
        { timeLimit: 300 },
      );
      await expect(slow).rejects.toThrow(TimeLimitError);
      expect((await store.query('RETURN 1 AS one')).rows).toEqual([[1]]);
    });

    onEmpty('answers a query again with other values, of other kinds, and after writes', async (store) => {
      const counted = async (ids: readonly string[]): Promise<unknown> =>
        (
          await store.query('UNWIND $ids AS i MATCH (d:Document) WHERE d.id = i RETURN count(*) AS n', {
            ids,
          })
        ).rows[0]![0];
      const [first, second] = generateGraphs(0, 2);
      const ids = keysOf([first!, second!]);
      for (let round = 0; round < 3; round++) expect(await counted(ids)).toBe(0);
      await store.write([first!]);
      for (const some of [[], ids.slice(0, 1), ids, [], ids])
        expect(await counted(some)).toBe(some.length && 1);
      await store.write([second!]);
      for (let round = 0; round < 3; round++) expect(await counted(ids)).toBe(2);
      for (const value of [1, 'a', 2.5, null, true, 3, 'b'])
        expect((await store.query('RETURN $value AS value', { value })).rows).toEqual([[value]]);
    });

    onEmpty('answers during a write, and never with half of it', async (store) => {
      await store.write(generateGraphs(0, 100));
      let writing = true;
      const write = store.write(generateGraphs(100, 600)).finally(() => {
        writing = false;
      });
      const seen = new Set<string>();
      while (writing) {
        const { rows } = await store.query(
          'MATCH (d:Document) WITH count(*) AS documents MATCH (s:Statement) RETURN documents, count(*) AS statements',
        );
        seen.add(JSON.stringify(rows[0]));
        expect([100, 600]).toContain(rows[0]![0]);
      }
      await write;
      expect(seen.has('[100,400]')).toBe(true);
    });

    onEmpty('takes writes that are asked for at once one after another', async (store) => {
      await Promise.all([0, 50, 100, 150].map((from) => store.write(generateGraphs(from, from + 50))));
      const together = await dumpOf(store);
      await store.forget(keysOf(generateGraphs(0, 200)));
      await store.write(generateGraphs(0, 200));
      expect(await dumpOf(store)).toEqual(together);
    });

    test('refuses a store of a newer schema', async () => {
      await place.clear();
      await (await place.open()).close();
      await place.setSchemaVersion(99);
      const failure = await place.open().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(ConfigurationError);
      expect((failure as Error).message).toMatch(/schema version 99, newer/);
      await place.setSchemaVersion(1);
      await (await place.open()).close();
    });
  });
};
