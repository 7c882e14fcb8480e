import { ConfigurationError, StoreUnavailableError } from '../errors.js';

/** First line of an error. */
export const message = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
/** The driver's code of an error: Neo.ClientError.Security.Unauthorized. */
export const codeOf = (error: unknown): string => String((error as { code?: unknown })?.code ?? '');

const decode = (text: string, address: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    throw new ConfigurationError(
      `the store ${address} has a user or password that is not percent-encoded: write % as %25, @ as %40`,
      { cause: error },
    );
  }
};

export interface ServerAddress {
  /** Without user and password. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | undefined;
}

/** Takes `neo4j://user:password@host[:port][/database]` apart. */
export const parseAddress = (given: string): ServerAddress => {
  const hidden = given.replace(/\/\/.*@/, '//');
  let url: URL;
  try {
    url = new URL(given);
  } catch (error) {
    throw new ConfigurationError(`the store ${hidden} is no address: write neo4j://user:password@host:7687`, {
      cause: error,
    });
  }
  const database = url.pathname.replace(/^\//, '');
  return {
    address: `${url.protocol}//${url.host}`,
    user: decode(url.username, hidden) || 'neo4j',
    password: decode(url.password, hidden),
    database: database || undefined,
  };
};

/** Why a server could not be used, in one line for the user. */
export const unreachable = (address: string, error: unknown): Error => {
  const code = codeOf(error);
  if (/Unauthorized|AuthenticationRateLimit|CredentialsExpired/.test(code))
    return new StoreUnavailableError(
      `Neo4j at ${address} refuses the user or password: give them as neo4j://user:password@host`,
      { cause: error },
    );
  if (/ClientError.Database/.test(code))
    return new ConfigurationError(`Neo4j at ${address}: ${message(error)}`, { cause: error });
  return new StoreUnavailableError(
    `no Neo4j answers at ${address}: start it ("docker compose up -d neo4j"), or give another store`,
    { cause: error },
  );
};
