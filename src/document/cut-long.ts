/** Most words of a sentence. The longest in the treebanks have about 160; longer ones are lists and tables. */
const LONGEST_SENTENCE = 120;

/** Marks at which a long sentence is cut, best first. */
const CUTS: readonly RegExp[] = [/^[;|]$/, /^(?:[:—–]|--|•|·)$/, /^,$/];

/**
 * Cuts a run of words that is too long for one sentence: after a mark in the second half of what is
 * allowed, else after a full load of words. Gives the positions of the last words, the run's own last too.
 */
export const cutLong = (words: readonly string[], first: number, last: number): number[] => {
  const ends: number[] = [];
  let from = first;
  while (last - from + 1 > LONGEST_SENTENCE) {
    const limit = from + LONGEST_SENTENCE - 1;
    let end = limit;
    for (const cut of CUTS) {
      let at = limit;
      while (at > from + LONGEST_SENTENCE / 2 && !cut.test(words[at]!)) at--;
      if (at > from + LONGEST_SENTENCE / 2) {
        end = at;
        break;
      }
    }
    ends.push(end);
    from = end + 1;
  }
  ends.push(last);
  return ends;
};
