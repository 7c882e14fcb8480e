/**
 * One rule of tokenizing. Takes a stretch without white space and gives the parts it is made of, in order,
 * nothing lost; one part (the stretch itself) where it is a token as it stands; nothing where the rule
 * has no say. Parts are looked at again by all rules.
 */
export type TokenRule = (piece: string) => readonly string[] | undefined;
