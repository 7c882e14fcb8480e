import type { StoreValue } from './graph-store.js';
import { sortedProperties } from './values.js';

/** Parts of the driver's node, relationship and path objects that are read here. */
interface DriverObject {
  readonly labels?: readonly string[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly segments?: readonly { readonly relationship: unknown; readonly end: unknown }[];
}

const properties = (values: Readonly<Record<string, unknown>>): Record<string, StoreValue> =>
  sortedProperties(Object.entries(values).map(([name, item]) => [name, plainValue(item)] as const));

/** A value of the driver (with `disableLosslessIntegers`) as a plain one. */
export const plainValue = (value: unknown): StoreValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== 'object') return value as StoreValue;
  const { labels, type, properties: own, segments, start } = value as DriverObject;
  if (segments)
    return {
      nodes: [plainValue(start), ...segments.map((segment) => plainValue(segment.end))],
      edges: segments.map((segment) => plainValue(segment.relationship)),
    };
  if (labels && own) return { label: labels[0] ?? '', ...properties(own) };
  if (type && own) return { label: type, ...properties(own) };
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plainValue(item)]));
};
