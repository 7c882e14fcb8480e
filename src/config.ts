import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigurationError } from './errors.js';

/** Settings that come from outside the call. The only place that reads the environment. */
export interface Configuration {
  /** Store address: a path, or `neo4j://user:password@host`. */
  readonly store: string;
  /** Folder of the package: models/, queries/, samples/ and the built page lie in it. */
  readonly root: string;
  readonly version: string;
  readonly host: string;
  readonly port: number;
  /** Token that writing routes ask for; absent: one is made at start. */
  readonly token?: string;
  readonly logLevel: string;
}

/** Nearest folder at or above `start` that holds this package's package.json. */
const findPackageRoot = (start: string): string => {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'readout') return folder;
    if (dirname(folder) === folder) throw new Error(`no package.json of readout above ${start}`);
  }
};

/** @throws ConfigurationError */
const portOf = (text: string): number => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new ConfigurationError(`READOUT_PORT is "${text}"; it must be a whole number from 0 to 65535`);
  return port;
};

/**
 * Reads READOUT_STORE, READOUT_HOST, READOUT_PORT, READOUT_TOKEN and READOUT_LOG_LEVEL.
 * @param environment normally `process.env`
 * @throws ConfigurationError
 */
export const readConfiguration = (environment: NodeJS.ProcessEnv): Configuration => {
  const root = findPackageRoot(dirname(fileURLToPath(import.meta.url)));
  return {
    store: environment.READOUT_STORE || './readout.db',
    root,
    version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    host: environment.READOUT_HOST || '127.0.0.1',
    port: portOf(environment.READOUT_PORT || '4680'),
    ...(environment.READOUT_TOKEN ? { token: environment.READOUT_TOKEN } : {}),
    logLevel: environment.READOUT_LOG_LEVEL || 'info',
  };
};
