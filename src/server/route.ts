import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Configuration } from '../config.js';
import type { GraphView, QueryBook } from '../query/index.js';
import type { Pipeline } from './pipeline.js';

/** What the routes answer from. */
export interface ServerContext {
  readonly view: GraphView;
  readonly queries: QueryBook;
  readonly configuration: Configuration;
  /** Absent on a server that only shows. */
  readonly pipeline?: Pipeline;
}

/** One route of the API: what its description, its checks and its answer are made from. */
export interface Route<Parameters extends z.ZodType = z.ZodType, Body extends z.ZodType = z.ZodType> {
  readonly method: 'get' | 'post' | 'delete';
  /** As Express has it: `/api/entities/:id`. */
  readonly path: string;
  readonly summary: string;
  /** Those in the path and in the query string. */
  readonly parameters: Parameters;
  readonly body?: Body;
  /** Largest body, as body-parser has it. */
  readonly bodyLimit?: string;
  /** Asks for the token. */
  readonly writes?: true;
  /** Schema of the JSON answer, or the media type of another. */
  readonly answer: z.ZodType | string;
  readonly respond: (
    context: ServerContext,
    parameters: z.output<Parameters>,
    body: z.output<Body>,
    exchange: { readonly request: Request; readonly response: Response },
  ) => Promise<unknown>;
}

/** A route whose answer is typed by its schemas. An answer that is no JSON is written by the route itself. */
export const route = <Parameters extends z.ZodType, Body extends z.ZodType>(
  definition: Route<Parameters, Body>,
): Route => definition as unknown as Route;
