import { byWorth } from '../graph/index.js';
import type { StatementRow } from './statement-rows.js';

type Titled = Pick<StatementRow, 'title' | 'told'>;

const FORMER = /\b(?:former|formerly|ex|one-?time|retired|ousted|deposed|sacked)\b[\s-]*/gi;

const isFormer = (title: string): boolean => title.search(FORMER) >= 0;

/** The office that a title tells of, held or no longer. */
const officeOf = (title: string): string => title.replace(FORMER, '').trim().toLowerCase();

/** The newest document's first; of one day what is over. */
const byNews = (a: Titled, b: Titled): number =>
  (b.told ?? '').localeCompare(a.told ?? '') || Number(isFormer(b.title!)) - Number(isFormer(a.title!));

/**
 * The words of the positions that an edge tells, the newest first. An office is told once, by the newest document:
 * who is called its former holder stays so until a later one calls him its holder. Titles that differ in case are one.
 */
export const titlesOf = (statements: readonly StatementRow[]): readonly string[] => {
  const titled = statements
    .filter(({ title }) => title !== null)
    .sort(byWorth)
    .sort(byNews);
  const newest = new Map<string, boolean>();
  const shown = titled.flatMap(({ title }) => {
    const office = officeOf(title!);
    if (!newest.has(office)) newest.set(office, isFormer(title!));
    return newest.get(office) === isFormer(title!) ? [title!] : [];
  });
  const written = new Set<string>();
  return shown.filter((title) => !written.has(title.toLowerCase()) && written.add(title.toLowerCase()));
};
