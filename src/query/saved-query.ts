import type { GraphStore } from '../store/index.js';
import type { ParameterType } from './query-description.js';

export const PARAMETER_TYPES: readonly ParameterType[] = [
  'string',
  'integer',
  'number',
  'boolean',
  'date',
  'entity',
  'relation',
  'enum',
];

/** One declared parameter of a saved query. */
export interface DeclaredParameter {
  readonly name: string;
  readonly type: ParameterType;
  /** Allowed values of an enum; empty for other types. */
  readonly choices: readonly string[];
  /** True where the header gives no default. */
  readonly required: boolean;
  /** Default as written in the header; '' is the type's empty value; absent where the parameter is required. */
  readonly default?: string;
}

/** Which store a part of a query file is for. */
type StoreKind = GraphStore['kind'];

/** A question in a file of `queries/`: the file alone gives a command, a route and a form. */
export interface SavedQuery {
  /** File name without `.cypher`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly DeclaredParameter[];
  /** The query for each store; the same text unless the file has parts for the stores. */
  readonly cypher: Readonly<Record<StoreKind, string>>;
}
