import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A language case: a name, a text, and what must come out of it. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly expected: string;
}

/**
 * Reads a file of cases: `### name`, the text, a line `==>`, what is expected, each until the next.
 * Blank lines at the edges do not count.
 */
export const readCases = (folder: string, file: string): Case[] =>
  readFileSync(join(folder, file), 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const [head, expected] = block.split(/^==>\s*$/m);
      const [name, ...text] = head!.split('\n');
      return { name: name!.trim(), text: text.join('\n').trim(), expected: (expected ?? '').trim() };
    });
