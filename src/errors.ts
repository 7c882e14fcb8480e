/** Which parameter can't be used, and the nearest names that exist. */
export interface ErrorDetails {
  readonly parameter?: string;
  readonly suggestions?: readonly string[];
}

/**
 * Errors by what the reader of the message can do about them. A command prints `message` as one line;
 * its exit status is 2 for what the caller can mend in the call, 1 for the rest.
 */
export abstract class ReadoutError extends Error {
  /** Stable word for programs, used as `error.code` over HTTP. */
  abstract readonly code: string;
  /** Exit status of a command that ends with this error. */
  abstract readonly exitStatus: 1 | 2;
  /** HTTP status of a route that ends with this error. */
  abstract readonly httpStatus: number;

  /** For programs: what the message says in words. */
  readonly details: ErrorDetails;

  constructor(message: string, options: ErrorOptions & { readonly details?: ErrorDetails } = {}) {
    super(message, options);
    this.name = new.target.name;
    this.details = options.details ?? {};
  }
}

/** A document, file, parameter or argument that can't be used as it is. */
export class BadInputError extends ReadoutError {
  readonly code = 'bad_input';
  readonly exitStatus = 2;
  readonly httpStatus = 400;
}

/** A setting (environment, option, store address, schema version) that can't work. */
export class ConfigurationError extends ReadoutError {
  readonly code = 'bad_configuration';
  readonly exitStatus = 2;
  readonly httpStatus = 500;
}

/** Something that was named is not there: a query, a relation, an entity, a document. */
export class NotFoundError extends ReadoutError {
  readonly code = 'not_found';
  readonly exitStatus = 2;
  readonly httpStatus = 404;
}

/** The store can't be reached or is held by another process. */
export class StoreUnavailableError extends ReadoutError {
  readonly code = 'store_unavailable';
  readonly exitStatus = 1;
  readonly httpStatus = 503;
}

/** A query or an extraction took longer than its limit. */
export class TimeLimitError extends ReadoutError {
  readonly code = 'time_limit';
  readonly exitStatus = 1;
  readonly httpStatus = 504;
}
