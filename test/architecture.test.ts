import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** The folders in the order of the design: each imports only folders above it. */
const ORDER = [
  'src/document',
  'src/syntax',
  'src/mentions',
  'src/quotes',
  'src/dates',
  'src/coreference',
  'src/relations',
  'src/statements',
  'src/reader',
  'src/entities',
  'src/graph',
  'src/store',
  'src/query',
  'src/server',
  'ingest',
  'src/cli',
];

/** Each of these packages is imported by one file only. */
const ONE_FILE = ['onnxruntime-node', 'neo4j-driver', '@ladybugdb/core', 'sigma'];

const sources = ['src', 'ingest', 'web']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'));

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1]!,
  );

const folderOf = (file: string): string | undefined => ORDER.find((folder) => file.startsWith(`${folder}/`));

describe('imports go one way', () => {
  test.each(sources.filter((file) => folderOf(file)))('%s', (file) => {
    const own = ORDER.indexOf(folderOf(file)!);
    const wrong = importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(root, resolve(root, dirname(file), name)))
      .filter((target) => {
        const folder = folderOf(target);
        return target.startsWith('web/') || (folder !== undefined && ORDER.indexOf(folder) > own);
      });
    expect(wrong, `${file} imports a folder below it`).toEqual([]);
  });
});

describe('one file imports', () => {
  test.each(ONE_FILE)('%s', (name) => {
    const importers = sources.filter((file) => importsOf(file).includes(name));
    expect(importers.length, importers.join(', ')).toBeLessThanOrEqual(1);
  });
});
