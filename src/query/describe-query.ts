import type { ParameterType, SavedQuery } from './saved-query.js';

/** A saved query as those see it who run it: without its Cypher. */
export interface QueryDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: ParameterType;
    readonly choices: readonly string[];
    readonly required: boolean;
    /** As text; null where there is none or it is empty. */
    readonly default: string | null;
  }[];
}

/** What a form or a list of commands needs to know of a query. */
export const describeQuery = ({ name, title, description, parameters }: SavedQuery): QueryDescription => ({
  name,
  title,
  description,
  parameters: parameters.map((parameter) => ({ ...parameter, default: parameter.default || null })),
});
