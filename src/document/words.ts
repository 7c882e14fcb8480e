/** The words of a list that are parted by blanks or line breaks. */
export const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));
