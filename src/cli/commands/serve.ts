import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { IngestSummary } from '../../../ingest/pipeline.js';
import { findDocuments } from '../../../ingest/sources/find-documents.js';
import type { Found } from '../../../ingest/sources/found.js';
import { makeDocument } from '../../../ingest/sources/make-document.js';
import { BadInputError } from '../../errors.js';
import { createServer, type Pipeline } from '../../server/index.js';
import { type GraphStore, openStore, updateLock } from '../../store/index.js';
import type { ReaderChoice } from '../backend.js';
import type { CommonOptions } from '../options.js';
import { ReadingPipeline } from '../pipeline.js';
import { openProgress } from '../progress.js';
import { failureLines, summaryText } from '../summary.js';
import { counted } from '../table.js';

interface ServeOptions extends CommonOptions, ReaderChoice {
  readonly host?: string;
  readonly port?: number;
  readonly samples?: boolean;
}

/** Documents as they were sent; one that can't be right fails alone. */
async function* asFound(sent: Parameters<Pipeline['ingest']>[0]): AsyncGenerator<Found> {
  for (const one of sent) {
    try {
      yield { document: makeDocument(one.text, one, {}), extracted: false };
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
      yield { id: one.id ?? one.url ?? 'a document without an id', error: error.message };
    }
  }
}

const readSamples = async (pipeline: ReadingPipeline, root: string): Promise<IngestSummary> => {
  const progress = openProgress('reading the samples');
  return pipeline.ingest(findDocuments([join(root, 'samples')], {}), progress.update).finally(progress.close);
};

const welcome = async (
  store: GraphStore,
  address: string,
  samples: IngestSummary | undefined,
): Promise<string> => {
  const { counts } = await store.status();
  const holds = [
    counted(counts.documents, 'document'),
    counted(counts.entities, 'entity'),
    counted(counts.statements, 'statement'),
    counted(counts.edges, 'edge'),
  ].join(', ');
  const next = samples
    ? [
        'Try next:',
        '  open the address and search for "Nangombe" (the samples are invented stories)',
        '  npx readout lookup "Hilma Nangombe" SPOKE_WITH',
        '  npx readout query most-connected',
        '  npx readout ingest FOLDER-OF-ARTICLES',
      ]
    : counts.documents === 0
      ? [
          'The store is empty: "readout ingest FOLDER" reads articles into it while this runs; "readout serve --samples" brings some.',
        ]
      : [];
  return [
    ...(samples ? [summaryText(samples)] : []),
    `The store holds ${holds}.`,
    `Readout is at ${address}  (Ctrl+C ends it)`,
    ...next,
  ].join('\n');
};

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** `readout serve`: owns the store, serves the page and the API, and reads what is sent to it. */
export const runServe = async (options: ServeOptions): Promise<void> => {
  const { configuration } = options;
  const token = configuration.token ?? randomBytes(24).toString('base64url');
  const store = await openStore(configuration.store);
  const pipeline = new ReadingPipeline(configuration, store, options);
  try {
    const samples = options.samples ? await readSamples(pipeline, configuration.root) : undefined;
    for (const line of failureLines(samples?.failures ?? [])) process.stderr.write(`${line}\n`);
    const server = createServer({
      store,
      configuration,
      token,
      pipeline: {
        ingest: (documents) => pipeline.ingest(asFound(documents)),
        forget: (ids) => pipeline.forget(ids),
        reread: (all) => pipeline.reread(all),
      },
    });
    const address = await server.listen(
      options.port ?? configuration.port,
      options.host ?? configuration.host,
    );
    if (store.kind === 'ladybug') updateLock(configuration.store, { address, token });
    // Before the address is told: who reads it may end the server at once.
    const stopped = untilStopped();
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ address, ...(await store.status()) })}\n`
        : `${await welcome(store, address, samples)}\n`,
    );
    await stopped;
    await server.close();
  } finally {
    await pipeline.close();
    await store.close();
  }
};
