/** How far a word before a unit moves it from the reference ("last week") … */
export const REFERENCE_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);

/** … and from the text's last date ("the previous week"). */
export const MENTIONED_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['same', 0],
  ['that', 0],
  ['next', 1],
  ['following', 1],
  ['subsequent', 1],
]);
