import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '../errors.js';
import { RELATIONS } from '../relations/index.js';

/** Version of the rules that stand around the network. Raise it when a change makes stored readings stale. */
export const RULES_VERSION = 'rules-9';

const shortHash = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 8);
};

/**
 * Version of a reader: size and content of its model, of the rules, and of the vocabulary of relations, as
 * "small-1a2b3c4d/rules-1/vocabulary-5e6f7a8b". A document read by another version is read again.
 * @param models folder of the trained models
 * @throws ConfigurationError where the model is not there
 */
export const readerVersion = async (models: string, size: 'small' | 'full'): Promise<string> => {
  const files = [join(models, size, 'network.onnx'), join(models, size, 'classes.json')];
  const shared = [join(models, 'vocabulary.txt'), join(models, 'lemmas.json')];
  const contents = await Promise.all([...files, ...shared].map((file) => readFile(file))).catch((cause) => {
    throw new ConfigurationError(
      `the trained reader "${size}" is not in ${models}: install the package again`,
      {
        cause,
      },
    );
  });
  const model = shortHash(...contents);
  return `${size}-${model}/${RULES_VERSION}/vocabulary-${shortHash(JSON.stringify(RELATIONS))}`;
};
