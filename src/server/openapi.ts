import { z } from 'zod';
import { apiError, SCHEMAS } from './answer-schemas.js';
import type { Route } from './route.js';

type Json = Readonly<Record<string, unknown>>;

const COMPONENT = '#/components/schemas/';

/** `/api/entities/:id` as `/api/entities/{id}`. */
export const templateOf = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

const withoutMarks = ({ $schema: _, $id: __, ...schema }: Json): Json => schema;

const inline = (schema: z.ZodType, io: 'input' | 'output'): Json =>
  withoutMarks(z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json);

const answerSchema = (schema: z.ZodType): Json => {
  const id = SCHEMAS.get(schema)?.id;
  return id ? { $ref: `${COMPONENT}${id}` } : inline(schema, 'output');
};

const parametersOf = (route: Route): readonly Json[] => {
  const { properties = {}, required = [] } = inline(route.parameters, 'input') as {
    properties?: Record<string, Json>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => {
    const inPath = new RegExp(`:${name}\\b`).test(route.path);
    return {
      name,
      in: inPath ? 'path' : 'query',
      required: inPath || required.includes(name),
      ...(description ? { description } : {}),
      schema,
    };
  });
};

const content = (answer: Route['answer']): Json =>
  typeof answer === 'string'
    ? { [answer]: { schema: { type: 'string' } } }
    : { 'application/json': { schema: answerSchema(answer) } };

const operation = (route: Route): Json => ({
  summary: route.summary,
  parameters: parametersOf(route),
  ...(route.body
    ? {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: inline(route.body, 'input') } },
        },
      }
    : {}),
  ...(route.writes ? { security: [{ token: [] }] } : {}),
  responses: {
    200: { description: 'OK', content: content(route.answer) },
    default: { description: 'What went wrong', content: content(apiError) },
  },
});

/** Description of the API (OpenAPI 3.1), made from the same schemas that check requests. */
export const describeApi = (routes: readonly Route[], version: string): Json => {
  const { schemas } = z.toJSONSchema(SCHEMAS, { uri: (id) => `${COMPONENT}${id}` });
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = templateOf(route.path);
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Readout',
      version,
      description: 'Who did what to whom, when, according to whom, in which exact words.',
    },
    paths,
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([id, schema]) => [id, withoutMarks(schema as Json)]),
      ),
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  };
};
