import type { StoreValue } from './graph-store.js';
import { sortedProperties } from './values.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * A value of LadybugDB as a plain one. Nodes and edges come with `_label` and inner ids, and with the properties
 * of every table that their pattern may mean, null where their own has none.
 */
export const plainValue = (value: unknown): StoreValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plainValue);
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, item]) => [String(key), plainValue(item)]));
  if (!isObject(value)) return value as StoreValue;
  if (Array.isArray(value._nodes) && Array.isArray(value._rels))
    return { nodes: value._nodes.map(plainValue), edges: value._rels.map(plainValue) };
  const { _label, _id, _src, _dst, ...properties } = value;
  const plain = Object.entries(properties).map(([name, item]) => [name, plainValue(item)] as const);
  if (_label === undefined) return Object.fromEntries(plain);
  return { label: _label as string, ...sortedProperties(plain) };
};
