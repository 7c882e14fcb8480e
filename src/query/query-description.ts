/** Types of a saved query's parameters. */
export type ParameterType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'entity'
  | 'relation'
  | 'enum';

/** One parameter of a saved query, for a form. */
export interface QueryParameter {
  readonly name: string;
  readonly type: ParameterType;
  /** Allowed values of an enum; empty for other types. */
  readonly choices: readonly string[];
  readonly required: boolean;
  /** As text; null where there is none or it is empty. */
  readonly default: string | null;
}

/** A saved query. */
export interface QueryDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly QueryParameter[];
}
