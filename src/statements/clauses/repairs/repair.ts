import type { ParsedToken } from '../../../syntax/index.js';

/** A rule that mends one fault of a tree; it returns the same tokens where it finds none. */
export type Repair = (tokens: readonly ParsedToken[]) => readonly ParsedToken[];

/** Maps tokens, and returns the same ones where no token changed. */
export const mapped = (
  tokens: readonly ParsedToken[],
  change: (token: ParsedToken) => ParsedToken,
): readonly ParsedToken[] => {
  let changed: ParsedToken[] | undefined;
  for (const token of tokens) {
    const next = change(token);
    if (next === token) continue;
    changed ??= [...tokens];
    changed[token.index] = next;
  }
  return changed ?? tokens;
};
