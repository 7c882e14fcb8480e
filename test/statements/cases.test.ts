import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCases } from './case-file.js';
import { readDocument } from './read-document.js';
import { printStatement, statementFits } from './statement-line.js';

const folder = join(import.meta.dirname, 'cases');
const hasModel = existsSync('models/small/network.onnx');
if (!hasModel) console.warn('SKIPPED language cases: no trained network in models/small');

describe.skipIf(!hasModel)('language cases', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    describe(file.replace(/\.txt$/, ''), () => {
      for (const { name, date, text, expected, refused } of readCases(join(folder, file))) {
        test(name, async () => {
          const reading = await readDocument({ id: name, source: 'test', text, ...(date ? { date } : {}) });
          const missing = expected.filter(
            (line) => !reading.statements.some((statement) => statementFits(reading, statement, line)),
          );
          const wrong = refused.filter((line) =>
            reading.statements.some((statement) => statementFits(reading, statement, line)),
          );
          const report = [
            text,
            ...missing.map((line) => `  missing  ${line}`),
            ...wrong.map((line) => `  refused  ${line}`),
            ...reading.statements.map((statement) => `  read     ${printStatement(reading, statement)}`),
          ].join('\n');
          expect(missing.length + wrong.length, report).toBe(0);
        });
      }
    });
  }
});
