const STATES: ReadonlySet<string> = new Set([
  'HOLDS_POSITION',
  'LEADS',
  'MEMBER_OF',
  'PART_OF',
  'LOCATED_IN',
  'OWNS',
  'FAMILY_OF',
]);

/** True where the relation tells how things stand: it is told, not happening, and no day counts it as an event. */
export const isState = (name: string): boolean => STATES.has(name);
