import { z } from 'zod';
import { wholeDay } from '../dates/index.js';
import { MODALITIES } from '../statements/index.js';
import { ENTITY_TYPES, STATUSES } from './answer-schemas.js';

const LONGEST_NAME = 500;

/** A day, or a month or year that stands for its first or last day. */
const dayAt = (edge: 'first' | 'last') =>
  z.string().transform((text, context) => {
    const day = wholeDay(text, edge);
    if (day === undefined) context.addIssue({ code: 'custom', message: 'is not a day like 2025-05-09' });
    return day ?? '';
  });

/** The message of the one that was meant, of a union's two. */
const innerMessage = (issue: {
  readonly errors?: readonly (readonly { readonly message: string }[])[];
}): string => issue.errors?.at(-1)?.[0]?.message ?? 'is not allowed here';

/** A parameter that may be given several times. */
const several = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .union([z.array(item), item], { error: innerMessage })
    .transform((value): z.output<Item>[] => [value].flat() as z.output<Item>[]);

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, `is not one of ${values.join(', ')}`);

const name = z
  .string('is not a text')
  .min(1, 'is empty')
  .max(LONGEST_NAME, `is longer than ${LONGEST_NAME} characters`);

const whole = (least: number, most: number) =>
  z.coerce
    .number(`is not a whole number from ${least} to ${most}`)
    .int(`is not a whole number from ${least} to ${most}`)
    .min(least, `is less than ${least}`)
    .max(most, `is more than ${most}`);

const share = z.coerce
  .number('is not a number from 0 to 1')
  .min(0, 'is less than 0')
  .max(1, 'is more than 1');

const limit = (standard: number, most: number) => whole(1, most).default(standard);

const filter = {
  since: dayAt('first').exactOptional(),
  until: dayAt('last').exactOptional(),
  polarity: oneOf(['positive', 'negative']).exactOptional(),
  modality: several(oneOf(MODALITIES)).exactOptional(),
  status: several(oneOf(STATUSES)).exactOptional(),
  minConfidence: share.exactOptional(),
};

export const relationsParameters = z.strictObject({
  subject: name.exactOptional().describe('Name, alias or id of an entity'),
  relation: name.exactOptional().describe('SPOKE_WITH, or "spoke with"'),
  object: name.exactOptional().describe('Name, alias or id of an entity'),
  ...filter,
  source: several(name).exactOptional().describe('Publisher; may be repeated'),
  limit: limit(50, 500),
  evidence: whole(0, 200).default(10).describe('Most statements an edge'),
});

export const entitiesParameters = z.strictObject({
  q: z.string().max(LONGEST_NAME).default('').describe('What was typed; nothing gives the most connected'),
  type: oneOf(ENTITY_TYPES).exactOptional(),
  limit: limit(20, 200),
});

export const idParameters = z.strictObject({ id: name.describe('Id, name or alias') });

export const neighboursParameters = z.strictObject({
  id: name.describe('Id, name or alias'),
  ...filter,
  source: several(name).exactOptional(),
  relation: several(name).exactOptional(),
  type: several(oneOf(ENTITY_TYPES)).exactOptional(),
  limit: limit(100, 2000),
});

export const pathsParameters = z.strictObject({
  from: name.describe('Name, alias or id of an entity'),
  to: name.describe('Name, alias or id of an entity'),
  longest: whole(1, 6).default(4).describe('Most edges of a path'),
  limit: limit(10, 100),
});

/** Body of `POST /api/graph`. */
export const graphRequest = z.strictObject({
  entities: z.array(name).max(500).exactOptional(),
  neighbours: z.boolean().exactOptional(),
  since: dayAt('first').exactOptional(),
  until: dayAt('last').exactOptional(),
  sources: z.array(name).max(200).exactOptional(),
  relations: z.array(name).max(200).exactOptional(),
  types: z.array(oneOf(ENTITY_TYPES)).exactOptional(),
  status: z.array(oneOf(STATUSES)).exactOptional(),
  modality: z.array(oneOf(MODALITIES)).exactOptional(),
  polarity: oneOf(['positive', 'negative']).exactOptional(),
  minConfidence: share.exactOptional(),
  limit: whole(1, 2000).exactOptional(),
});

/** A saved query has parameters of its own beside `limit`. */
export const queryParameters = z
  .object({ name: name.describe('Name of the saved query'), limit: limit(1000, 10_000) })
  .catchall(z.string('may be given once'));

export const ingestRequest = z.strictObject({
  documents: z
    .array(
      z.strictObject({
        id: name.exactOptional(),
        text: z.string(),
        title: z.string().exactOptional(),
        date: z.string().exactOptional(),
        source: z.string().exactOptional(),
        url: z.string().exactOptional(),
      }),
    )
    .min(1, 'is empty')
    .max(1000, 'has more than 1000 documents'),
});

export const rereadRequest = z.strictObject({ all: z.boolean().default(false) });

export const nothing = z.strictObject({});
