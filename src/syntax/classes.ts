/** What the network can answer for a word, in the order of its outputs. Made by training/export.py. */
export interface Classes {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly nameA: readonly string[];
  readonly nameB: readonly string[];
  /** Entity types of noun phrases, and `none` for words that head no noun phrase. */
  readonly nominal: readonly string[];
  readonly labels: readonly string[];
}

/** Where the logits of each question lie in a word's row of `tags`. */
export interface Columns {
  readonly stride: number;
  readonly upos: number;
  readonly xpos: number;
  readonly nameA: number;
  readonly nameB: number;
  readonly nominal: number;
}

export const columnsOf = (classes: Classes): Columns => {
  const upos = 0;
  const xpos = upos + classes.upos.length;
  const nameA = xpos + classes.xpos.length;
  const nameB = nameA + classes.nameA.length;
  const nominal = nameB + classes.nameB.length;
  return { upos, xpos, nameA, nameB, nominal, stride: nominal + classes.nominal.length };
};
