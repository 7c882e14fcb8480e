import type { NameRule } from '../candidate.js';

/** "Pakistan-occupied Kashmir (PoK)", "Global Relief Fund (GRF)": the short form is what the long one is. */
export const bracketed: NameRule = (candidates, { tokens }) => {
  const known = [...candidates];
  for (const long of candidates) {
    const at = long.last + 2;
    const short = tokens[at];
    const initials = tokens
      .slice(long.first, long.last + 1)
      .map((token) => token.text[0]!.toLowerCase())
      .join('');
    if (
      tokens[at - 1]?.text !== '(' ||
      tokens[at + 1]?.text !== ')' ||
      !/^\p{Lu}[\p{L}\d.&-]*[\p{Lu}\d]\.?$/u.test(short?.text ?? '')
    )
      continue;
    const letters = short!.text.replace(/[^\p{L}\d]/gu, '').toLowerCase();
    // Letters in the order of the initials, none that the long name lacks.
    let from = 0;
    const fits = [...letters].every((letter) => {
      const found = initials.indexOf(letter, from);
      from = found + 1;
      return found >= 0;
    });
    if (!fits || long.type === 'PERSON') continue;
    const same = known.findIndex((candidate) => candidate.first === at && candidate.last === at);
    const mended = {
      first: at,
      last: at,
      type: long.type,
      form: 'name' as const,
      probability: long.probability,
    };
    if (same >= 0) known[same] = { ...known[same]!, type: long.type };
    else known.push(mended);
  }
  return known;
};
