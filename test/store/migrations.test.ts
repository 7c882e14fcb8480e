import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/errors.js';
import { MIGRATIONS, type Migration, migrationsFrom } from '../../src/store/migrations.js';
import { SCHEMA_VERSION } from '../../src/store/schema.js';

const step = (from: number): Migration => ({ from, ladybug: [`RETURN ${from}`], neo4j: [] });

describe('migrations of the schema', () => {
  test('lead step by step to the present version', () => {
    const steps = migrationsFrom(2, [step(3), step(1), step(2)], 4);
    expect(steps.map(({ from }) => from)).toEqual([2, 3]);
    expect(migrationsFrom(4, [], 4)).toEqual([]);
  });

  test('refuse a newer version, and one that no step starts from', () => {
    expect(() => migrationsFrom(5, [], 4)).toThrow(ConfigurationError);
    expect(() => migrationsFrom(5, [], 4)).toThrow(/newer/);
    expect(() => migrationsFrom(1, [step(2), step(3)], 4)).toThrow(/can't bring to 4/);
  });

  test('are there for every version from the first', () => {
    expect(migrationsFrom(1).length).toBe(SCHEMA_VERSION - 1);
    expect(MIGRATIONS.length).toBe(SCHEMA_VERSION - 1);
  });
});
