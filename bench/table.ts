/** A row of figures: its cells by column name, in order. */
export type Row = Readonly<Record<string, string | number>>;

const shown = (value: string | number | undefined): string =>
  typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 3 }) : (value ?? '');

/** Rows as a Markdown table, to be read on a terminal and pasted into a document. */
export const markdownTable = (rows: readonly Row[]): string => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [
    columns,
    columns.map(() => '---'),
    ...rows.map((row) => columns.map((column) => shown(row[column]))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};
