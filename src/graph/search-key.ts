/** Lower case without accents, runs of other than letters and digits as one blank: "Nikola Jokić" → "nikola jokic". */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The folded name and aliases of an entity, each once, between bars: `|marco rubio|rubio|`. */
export const searchKey = (name: string, aliases: readonly string[]): string =>
  `|${[...new Set([name, ...aliases].map(foldName).filter(Boolean))].join('|')}|`;
