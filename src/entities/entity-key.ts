import { createHash } from 'node:crypto';

/** A name longer than this, as a key, is cut and ended with a hash of the whole. */
const LONGEST = 80;

/** Letters that Unicode does not take apart into a letter and a mark. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};

/** First 16 hexadecimal digits of a SHA-256: 64 bits, enough to keep a graph's keys apart. */
export const shortHash = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);

/** Combining marks only of scripts that use them as accents: in Arabic or Devanagari they are letters. */
const ACCENTS = /[\u0300-\u036f]/gu;

/**
 * Form of a name for search: folded case, without accents and punctuation, words parted by one blank. Letters
 * of any script are kept. "Shehbaz SHARIF" and "shehbaz sharif", "São Paulo" and "sao paulo" are equal.
 */
export const searchKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłħıŋ]/gu, (letter) => FOLDED[letter]!)
    .normalize('NFC')
    .replace(/['’ʼ‘`.]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}&+]+/gu, ' ')
    .trim();

/** A name as part of an id: its search key with hyphens; a long one is cut and hashed, an empty one hashed. */
export const nameKey = (name: string): string => {
  const key = searchKey(name).replaceAll(' ', '-');
  if (key === '') return `x-${shortHash(name)}`;
  return key.length <= LONGEST ? key : `${key.slice(0, LONGEST).replace(/-$/u, '')}-${shortHash(key)}`;
};
