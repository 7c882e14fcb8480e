import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Reader } from '../../src/reader/index.js';

/**
 * Where a measure's file is the program that was started (`--data FOLDER --split dev|test`): prints its tables, and on
 * dev every error before them.
 * @param url the file's `import.meta.url`
 */
export const runAlone = async <Figures extends { readonly errors: readonly string[] }>(
  url: string,
  measure: (reader: Reader, data: string, split: 'dev' | 'test') => Promise<Figures>,
  tables: (figures: Figures) => string,
): Promise<void> => {
  if (url !== pathToFileURL(process.argv[1] ?? '').href) return;
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '../shared/data' },
      split: { type: 'string', default: 'dev' },
    },
  });
  const { openTextReader } = await import('./read-text.js');
  const { reader, close } = await openTextReader();
  const figures = await measure(reader, values.data, values.split as 'dev' | 'test');
  if (values.split === 'dev') console.log(`${figures.errors.join('\n')}\n`);
  console.log(tables(figures));
  await close();
};
