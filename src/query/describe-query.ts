import type { QueryDescription } from './query-description.js';
import type { SavedQuery } from './saved-query.js';

/** A saved query for a list or a form, without its Cypher. */
export const describeQuery = ({ name, title, description, parameters }: SavedQuery): QueryDescription => ({
  name,
  title,
  description,
  parameters: parameters.map((parameter) => ({
    name: parameter.name,
    type: parameter.type,
    choices: parameter.choices,
    required: parameter.required,
    default: parameter.default || null,
  })),
});
