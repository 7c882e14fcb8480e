import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runPeer } from './run-peer.js';

const shortHash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);

/** Answers of earlier runs by the hash of what was asked; a last line that was cut off is left out. */
const readAnswers = (file: string): Map<string, unknown> => {
  const known = new Map<string, unknown>();
  if (!existsSync(file)) return known;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0 && line.endsWith('}')) known.set(line.slice(0, tab), JSON.parse(line.slice(tab + 1)));
  }
  return known;
};

/**
 * Answers of a peer, from the cache where it was asked the same before: each answer is written down at once, so a
 * run that is broken off goes on where it was.
 * @param inputs without ids
 * @param folder of the cache; a file a command, wherever its program lies
 */
export const askPeer = async <Answer>(
  command: readonly string[],
  inputs: readonly object[],
  folder: string,
): Promise<Answer[]> => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${shortHash(command.map((part) => basename(part)))}.tsv`);
  const known = readAnswers(file);
  const keys = inputs.map(shortHash);
  const asked = [...new Map(inputs.map((input, index) => [keys[index]!, input]))].filter(
    ([key]) => !known.has(key),
  );
  if (asked.length > 0) {
    // A new line first: the last one may have been cut off.
    appendFileSync(file, '\n');
    await runPeer<Answer>(
      command,
      asked.map(([, input], index) => ({ id: String(index), ...input })),
      (answer, index) => {
        known.set(asked[index]![0], answer);
        appendFileSync(file, `${asked[index]![0]}\t${JSON.stringify(answer)}\n`);
      },
    );
  }
  return keys.map((key) => known.get(key) as Answer);
};
