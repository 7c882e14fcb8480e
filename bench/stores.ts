import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from '../src/config.js';
import { type GraphStore, openStore } from '../src/store/index.js';
import { generateGraphs } from '../test/store/generate.js';
import type { Row } from './table.js';

/** Documents of one write. */
const BATCH = 500;
const LOOKUPS = 200;

const LOOKUP = `MATCH (a:Entity)-[e:SPOKE_WITH]-(b:Entity) WHERE a.id = $id AND e.asserted + e.claimed > 0
  RETURN b.id AS id, b.name AS name, e.events AS events, e.confidence AS confidence ORDER BY events DESC, id LIMIT 50`;

/** A store to measure, empty, and what must be done after. */
interface Place {
  readonly name: string;
  readonly address: string;
  /** Bytes on disk. */
  size(): number;
  release(): void;
}

const bytesOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

const ladybugPlace = (): Place => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  return {
    name: 'LadybugDB',
    address: join(folder, 'bench.db'),
    size: () => bytesOf(folder),
    release: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** A Neo4j of its own, started by scripts/neo4j and wiped after; null where there is no Java 17 or Maven. */
const neo4jPlace = (): Place | null => {
  const { root } = readConfiguration(process.env);
  const script = join(root, 'scripts/neo4j/neo4j-local');
  const home = join(root, '.cache/neo4j/bench-home');
  const port = '17688';
  const env = { ...process.env, NEO4J_PASSWORD: 'readout-bench', NEO4J_BOLT_PORT: port, NEO4J_HOME: home };
  const run = (command: string): void => {
    execFileSync(script, [command], { env, stdio: 'pipe' });
  };
  try {
    run('stop');
    run('wipe');
    run('start');
  } catch (error) {
    console.error(`no Neo4j is measured: ${(error as Error).message.split('\n')[0]}`);
    return null;
  }
  return {
    name: 'Neo4j (heap 512 MB)',
    address: `bolt://neo4j:readout-bench@127.0.0.1:${port}`,
    size: () => bytesOf(join(home, 'data')),
    release: () => {
      run('stop');
      run('wipe');
    },
  };
};

const PLACES = { ladybug: ladybugPlace, neo4j: neo4jPlace };

/** Milliseconds of look-ups of one entity's conversations, of busy and of rare entities, sorted. */
const lookupTimes = async (store: GraphStore): Promise<number[]> => {
  const ids: string[] = [];
  for await (const { id, degree } of store.entityNames()) if (degree > 0) ids.push(id);
  const times: number[] = [];
  for (let at = 0; at < LOOKUPS; at++) {
    const id = ids[Math.floor((at * ids.length) / LOOKUPS)]!;
    const start = performance.now();
    await store.query(LOOKUP, { id });
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
};

const seconds = (since: number): number => (performance.now() - since) / 1000;

/** One store, grown from size to size. */
async function* measurePlace(place: Place, sizes: readonly number[]): AsyncGenerator<Row> {
  const store = await openStore(place.address);
  try {
    let stored = 0;
    let total = 0;
    let processor = 0;
    for (const size of [...sizes].sort((a, b) => a - b)) {
      const start = stored;
      const startTotal = total;
      while (stored < size) {
        const graphs = generateGraphs(stored, Math.min(size, stored + BATCH));
        const started = performance.now();
        const startedProcessor = process.cpuUsage();
        await store.write(graphs);
        total += seconds(started);
        const { user, system } = process.cpuUsage(startedProcessor);
        processor += (user + system) / 1e6;
        stored += graphs.length;
      }
      const times = await lookupTimes(store);
      const one = performance.now();
      await store.write(generateGraphs(0, 1, 1));
      const changed = seconds(one);
      await store.write(generateGraphs(0, 1));
      const { counts } = await store.status();
      yield {
        store: place.name,
        documents: size,
        'documents/s': Math.round(size / total),
        'documents/s since the row before': Math.round((size - start) / (total - startTotal)),
        'documents/CPU s, this process': Math.round(size / processor),
        statements: counts.statements,
        edges: counts.edges,
        'one changed document, ms': Math.round(changed * 1000),
        'look-up p50, ms': Number(times[Math.floor(times.length * 0.5)]!.toFixed(1)),
        'look-up p95, ms': Number(times[Math.floor(times.length * 0.95)]!.toFixed(1)),
        'MB on disk': Math.round(place.size() / 1e6),
      };
    }
  } finally {
    await store.close();
    place.release();
  }
}

/**
 * Documents a second for storing, and look-up latency, on both stores at each size: a row each, also printed to
 * standard error when it is known. Documents are generated: about 6 sentences, 6 local entities and 4 statements
 * each, written 500 at once.
 */
export const benchStores = async (
  sizes: readonly number[] = [1000, 10_000, 50_000],
  stores: readonly (keyof typeof PLACES)[] = ['ladybug', 'neo4j'],
): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const store of stores) {
    const place = PLACES[store]();
    if (!place) continue;
    for await (const row of measurePlace(place, sizes)) {
      console.error(JSON.stringify(row));
      rows.push(row);
    }
  }
  return rows;
};
