/**
 * Words of a name for comparing: lower case, without diacritics, full stops, apostrophes, possessive 's and a
 * leading article; parted at blanks, hyphens and other marks. Non-Latin letters are kept.
 */
export const foldName = (name: string): readonly string[] => {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[.'’]/gu, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '');
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
};
