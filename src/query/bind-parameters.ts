import { z } from 'zod';
import { wholeDay } from '../dates/index.js';
import { BadInputError } from '../errors.js';
import { requirePeriod } from './day.js';
import { nearestNames, suggestion } from './nearest-names.js';
import type { ParameterType } from './query-description.js';
import { requireRelation } from './relation-name.js';
import type { DeclaredParameter, SavedQuery } from './saved-query.js';

/** A value that a parameter is bound to. */
export type BoundValue = string | number | boolean;

/** Resolves the name, alias or id of an entity; throws NotFoundError. */
export type EntityResolver = (name: string) => { readonly id: string; readonly name: string };

const LONGEST = 500;

/** What an absent parameter is bound to: the stores can't be asked whether a parameter is null. */
const EMPTY: Readonly<Record<ParameterType, BoundValue>> = {
  string: '',
  integer: -1,
  number: -1,
  boolean: false,
  date: '',
  entity: '',
  relation: '',
  enum: '',
};

/** A month or year stands for its first day; in a parameter called `until`, for its last. */
const daySchema = (name: string): z.ZodType<string> =>
  z.string().transform((text, context) => {
    const day = wholeDay(text, name === 'until' ? 'last' : 'first');
    if (day === undefined) context.addIssue({ code: 'custom', message: 'is not a day like 2025-05-09' });
    return day ?? '';
  });

const TRUTH: Readonly<Record<string, boolean>> = { true: true, false: false, yes: true, no: false };

/** Schema that reads the text of a parameter's value; entities and relations stay names. */
const parameterSchema = (parameter: DeclaredParameter): z.ZodType<BoundValue> => {
  switch (parameter.type) {
    case 'integer':
      return z.coerce.number('is not a whole number').int('is not a whole number');
    case 'number':
      return z.coerce.number('is not a number');
    case 'boolean':
      return z
        .enum(Object.keys(TRUTH) as [string, ...string[]], 'is not true or false')
        .transform((word) => TRUTH[word]!);
    case 'date':
      return daySchema(parameter.name);
    case 'enum':
      return z.enum(
        parameter.choices as [string, ...string[]],
        `is not one of ${parameter.choices.join(', ')}`,
      );
    default:
      return z.string().min(1, 'is empty').max(LONGEST, `is longer than ${LONGEST} characters`);
  }
};

const readValue = (parameter: DeclaredParameter, text: string): BoundValue => {
  const read = parameterSchema(parameter).safeParse(text);
  if (read.success) return read.data;
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  throw new BadInputError(`${parameter.name}: "${shown}" ${read.error.issues[0]!.message}`, {
    details: { parameter: parameter.name },
  });
};

/** The values to run with, and the same as a person would write them. */
export interface BoundParameters {
  readonly values: Readonly<Record<string, BoundValue>>;
  readonly shown: Readonly<Record<string, BoundValue>>;
}

/**
 * Binds every declared parameter of a query.
 * @param given texts by parameter name, as they come from a command or an address
 * @throws BadInputError for an unknown, missing or unreadable parameter, in one line that says what is allowed
 */
export const bindParameters = (
  query: SavedQuery,
  given: Readonly<Record<string, string>>,
  resolveEntity: EntityResolver,
): BoundParameters => {
  const declared = query.parameters.map((parameter) => parameter.name);
  for (const name of Object.keys(given)) {
    if (declared.includes(name)) continue;
    const suggestions = nearestNames(name, declared);
    const has = declared.length === 0 ? 'it takes none' : `it has ${declared.join(', ')}`;
    throw new BadInputError(
      `query ${query.name} has no parameter "${name}"${suggestion(suggestions) || `; ${has}`}`,
      {
        details: { parameter: name, suggestions },
      },
    );
  }
  const values: Record<string, BoundValue> = {};
  const shown: Record<string, BoundValue> = {};
  for (const parameter of query.parameters) {
    const { name, type } = parameter;
    const text = given[name] || parameter.default;
    if (text === undefined)
      throw new BadInputError(`query ${query.name} needs the parameter ${name} (${type})`, {
        details: { parameter: name },
      });
    const value = text === '' ? EMPTY[type] : readValue(parameter, text);
    const entity = type === 'entity' && value !== '' ? resolveEntity(String(value)) : undefined;
    values[name] =
      entity?.id ?? (type === 'relation' && value !== '' ? requireRelation(String(value), name) : value);
    shown[name] = entity?.name ?? values[name];
  }
  requirePeriod(String(values.since ?? ''), String(values.until ?? ''));
  return { values, shown };
};
