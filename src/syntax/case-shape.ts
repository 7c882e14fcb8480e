const LETTER = /\p{L}/gu;
const UPPER = /\p{Lu}/u;

/** How a word is written, since the network's pieces are uncased: 0 lower or no letters, 1 Title, 2 UPPER, 3 mixed. */
export type CaseShape = 0 | 1 | 2 | 3;

/** Case shape of a word; a single capital counts as Title. */
export const caseShape = (word: string): CaseShape => {
  if (word === word.toLowerCase()) return 0;
  const letters = word.match(LETTER) ?? [];
  const capitals = letters.filter((letter) => UPPER.test(letter)).length;
  if (capitals === 0) return 0;
  if (capitals === letters.length) return letters.length > 1 ? 2 : 1;
  return capitals === 1 && UPPER.test(letters[0]!) ? 1 : 3;
};
