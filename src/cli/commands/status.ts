import { openStored } from '../open-backend.js';
import type { CommonOptions } from '../options.js';
import { counted } from '../table.js';

/** `readout status`: what the store holds, and who serves it. */
export const runStatus = async (options: CommonOptions): Promise<void> => {
  const backend = await openStored(options.configuration);
  try {
    const status = await backend.status();
    if (options.json) {
      process.stdout.write(`${JSON.stringify(status, null, 2)}\n`);
      return;
    }
    const { documents, sentences, entities, statements, edges } = status.counts;
    process.stdout.write(
      [
        `${status.store} (schema ${status.schemaVersion})${status.servedAt ? `, served at ${status.servedAt}` : ''}`,
        `${counted(documents, 'document')}, ${counted(sentences, 'sentence')}`,
        `${counted(entities, 'entity')}, ${counted(statements, 'statement')}, ${counted(edges, 'edge')}`,
        '',
      ].join('\n'),
    );
  } finally {
    await backend.close();
  }
};
