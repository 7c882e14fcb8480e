import { join } from 'node:path';
import type { Configuration } from '../config.js';
import { BadInputError } from '../errors.js';
import {
  describeQuery,
  findQuery,
  loadQueries,
  lookupRelations,
  openGraphView,
  runQuery,
} from '../query/index.js';
import type { QueryAnswer } from '../server/api-types.js';
import { type DumpLine, openStore } from '../store/index.js';
import type { Backend, ReaderChoice } from './backend.js';
import { ReadingPipeline } from './pipeline.js';

async function* parsedLines(lines: AsyncIterable<string>): AsyncGenerator<DumpLine> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    let parsed: unknown;
    try {
      parsed = JSON.parse(line);
    } catch (cause) {
      throw new BadInputError(`line ${number} is no JSON; give a file that "readout dump" has printed`, {
        cause,
      });
    }
    if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed))
      throw new BadInputError(
        `line ${number} is no JSON object; give a file that "readout dump" has printed`,
      );
    yield parsed as DumpLine;
  }
}

/** The configured store, opened in this process. */
export const localBackend = async (configuration: Configuration, choice: ReaderChoice): Promise<Backend> => {
  const store = await openStore(configuration.store);
  const view = openGraphView(store);
  const pipeline = new ReadingPipeline(configuration, store, choice);
  const queries = () => loadQueries(join(configuration.root, 'queries'));
  return {
    ingest: (found, _choice, onProgress) => pipeline.ingest(found, onProgress),
    reread: (all, _choice, onProgress) => pipeline.reread(all, onProgress),
    forget: (ids) => pipeline.forget(ids),
    queries: async () => [...queries().values()].map(describeQuery),
    async query(name, parameters, limit) {
      const query = findQuery(queries(), name);
      const directory = await view.directory();
      const answer = await runQuery(store, query, parameters, (given) => directory.find(given), limit);
      // A saved query returns plain values: the check at its loading holds it.
      return { ...answer, rows: answer.rows as QueryAnswer['rows'], query: describeQuery(query) };
    },
    lookup: ({ source, modality, ...question }) =>
      lookupRelations(view, {
        ...question,
        ...(source === undefined ? {} : { sources: [source] }),
        ...(modality === undefined ? {} : { modality: [modality] }),
      }),
    async *dump() {
      for await (const line of store.dump()) yield JSON.stringify(line);
    },
    load: (lines) => store.load(parsedLines(lines)),
    status: () => store.status(),
    async close() {
      await pipeline.close();
      await store.close();
    },
  };
};
