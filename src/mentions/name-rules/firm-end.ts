import type { NameRule } from '../candidate.js';

/** Words for a firm's form, which end its name. */
const FORM =
  /^(?:Inc\.?|Ltd\.?|LLC|LLP|L\.L\.C\.?|PLC|plc|Corp\.?|GmbH|L\.P\.|S\.p\.A\.?|N\.V\.|Pte\.?|Pvt\.?)$/;

/** "Brill, Inc. of Denver": a firm's name ends with its form, but "Brill Pte. Ltd." has two. */
export const firmEnd: NameRule = (candidates, { tokens }) =>
  candidates.map((candidate) => {
    if (candidate.type !== 'ORGANIZATION') return candidate;
    for (let at = candidate.first + 1; at < candidate.last; at++) {
      const form = FORM.test(tokens[at]!.text);
      const next = tokens[at + 1]!.text;
      if (form && !FORM.test(next) && !/^[.,&]$|^Co\.?$|^and$|^['’]s$/.test(next))
        return { ...candidate, last: at };
    }
    return candidate;
  });
