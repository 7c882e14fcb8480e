import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A case: a text, its reference date, the day its “quotes” were said, and the lines that must come out. */
interface DateCase {
  readonly name: string;
  readonly date: string | undefined;
  /** Of every “…” in the text: an ISO date, null for unset; undefined where quotes count as any text. */
  readonly quotes: string | null | undefined;
  readonly text: string;
  readonly expected: string;
}

/**
 * Reads every file of a folder: `### name`, a line `@ 2025-05-10` (`-` for none; `, quotes 2025-05-08` or
 * `, quotes unset`), the text, a line `==>`, and a line `surface | type | value | from..to` for each expression.
 */
export function readDateCases(folder: string): DateCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^### /m)
        .slice(1)
        .map((block) => readCase(file.replace('.txt', ''), block)),
    );
}

function readCase(group: string, block: string): DateCase {
  const [head = '', expected = ''] = block.split(/^==>$/m);
  const [name = '', reference = '', ...text] = head.split('\n');
  const [, date, quotes] = /^@ (\S+?)(?:, quotes (\S+))?$/.exec(reference) ?? [];
  if (date === undefined) throw new Error(`${group}: ${name}: the second line must be "@ date"`);
  return {
    name: `${group}: ${name}`,
    date: date === '-' ? undefined : date,
    quotes: quotes === 'unset' ? null : quotes,
    text: text.join('\n').trim(),
    expected: expected.trim(),
  };
}
