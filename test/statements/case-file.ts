import { readFileSync } from 'node:fs';

/** One language case: a text, and which statements must and must not come out of it. */
interface LanguageCase {
  readonly name: string;
  readonly date: string | undefined;
  readonly text: string;
  readonly expected: readonly string[];
  readonly refused: readonly string[];
}

/**
 * Reads a file of cases. A case begins with `# name`, then `date: 2025-05-10` (optional), the text over one or more
 * lines, `==>`, and a line for each statement; `!` before one that must not come out.
 */
export const readCases = (path: string): LanguageCase[] =>
  readFileSync(path, 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head, tail = ''] = block.split(/^==>\s*$/m);
      const lines = head!.split('\n');
      const date = lines
        .find((line) => line.startsWith('date: '))
        ?.slice('date: '.length)
        .trim();
      const text = lines
        .slice(1)
        .filter((line) => !line.startsWith('date: '))
        .join('\n')
        .trim();
      const statements = tail
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      return {
        name: lines[0]!.trim(),
        date,
        text,
        expected: statements.filter((line) => !line.startsWith('!')),
        refused: statements.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim()),
      };
    });
