import type { z } from 'zod';
import { BadInputError, type ErrorDetails, ReadoutError } from '../errors.js';
import { nearestNames, suggestion } from '../query/index.js';
import type { ApiError } from './api-types.js';

/** What only a request can do wrong. */
export class RequestError extends ReadoutError {
  readonly exitStatus = 2;

  constructor(
    readonly httpStatus: number,
    readonly code: string,
    message: string,
    options?: ErrorOptions & { readonly details?: ErrorDetails },
  ) {
    super(message, options);
  }
}

/** Codes of errors that the framework raises before a route is reached, by status. */
const EARLY: Readonly<Record<number, readonly [string, string]>> = {
  400: ['bad_input', "the request can't be read: its body must be JSON, its address percent-encoded"],
  413: ['too_large', 'the body is too large: send fewer documents at once'],
  415: ['bad_input', 'the body must be JSON, as application/json in UTF-8'],
};

/** Any error as one of ours. */
export const asReadoutError = (error: unknown): ReadoutError => {
  if (error instanceof ReadoutError) return error;
  const status = Number((error as { status?: unknown } | null)?.status);
  const early = EARLY[status];
  if (early) return new RequestError(status, early[0], early[1], { cause: error });
  return new RequestError(500, 'internal', 'something failed on our side; the server’s log says what', {
    cause: error,
  });
};

export const errorBody = (error: ReadoutError, requestId?: string): ApiError => {
  const details = { ...error.details, ...(requestId && error.httpStatus >= 500 ? { requestId } : {}) };
  return {
    error: {
      code: error.code,
      message: error.message,
      details: Object.keys(details).length === 0 ? null : details,
    },
  };
};

/**
 * Reads what came with a request.
 * @throws BadInputError that names the parameter, says what is allowed, or suggests the one that was meant
 */
export const readInput = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  known: readonly string[],
): z.output<Schema> => {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0]!;
  if (issue.code === 'unrecognized_keys') {
    const [unknown] = issue.keys;
    const suggestions = nearestNames(unknown!, known);
    const has = known.length === 0 ? 'there are none here' : `there are ${known.join(', ')}`;
    throw new BadInputError(`no parameter "${unknown}"${suggestion(suggestions) || `; ${has}`}`, {
      details: { parameter: unknown!, suggestions },
    });
  }
  const parameter = issue.path.join('.') || 'body';
  const given = issue.path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown>)?.[key],
    value,
  );
  throw new BadInputError(`${parameter} ${given === undefined ? 'is missing' : issue.message}`, {
    details: { parameter },
  });
};
