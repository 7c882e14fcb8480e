/** Width of a text on a terminal: marks that take no room count nothing. */
const widthOf = (text: string): number => [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;

const cut = (text: string, most: number): string =>
  widthOf(text) <= most ? text : `${[...text].slice(0, most - 1).join('')}…`;

/** A table for a terminal: a head, a rule, aligned columns; cells longer than `most` characters are cut. */
export const formatTable = (
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  most = 60,
): string => {
  const cells = rows.map((row) =>
    row.map((value) =>
      cut(
        value === null || value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value),
        most,
      ).replace(/\s+/g, ' '),
    ),
  );
  const widths = columns.map((name, column) =>
    Math.max(widthOf(name), ...cells.map((row) => widthOf(row[column] ?? ''))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, widths[column]! - widthOf(cell))))
      .join('  ')
      .trimEnd();
  return [line(columns), line(widths.map((width) => '─'.repeat(width))), ...cells.map(line)].join('\n');
};

/** "1 document", "3 documents", "12,345 words". */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? noun : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
