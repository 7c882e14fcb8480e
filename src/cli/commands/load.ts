import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { BadInputError } from '../../errors.js';
import { openBackend } from '../open-backend.js';
import type { CommonOptions } from '../options.js';
import { counted } from '../table.js';

async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line !== '') yield line;
}

/** `readout load`: fills an empty store from a dump. */
export const runLoad = async (file: string | undefined, options: CommonOptions): Promise<void> => {
  if (file !== undefined && !(await stat(file).catch(() => undefined))?.isFile())
    throw new BadInputError(`there is no file ${file}; give one that "readout dump" has printed`);
  const backend = await openBackend(options.configuration);
  try {
    await backend.load(linesOf(file === undefined ? process.stdin : createReadStream(file)));
    const status = await backend.status();
    process.stdout.write(
      options.json
        ? `${JSON.stringify(status)}\n`
        : `${counted(status.counts.documents, 'document')} and ${counted(status.counts.statements, 'statement')} loaded\n`,
    );
  } finally {
    await backend.close();
  }
};
