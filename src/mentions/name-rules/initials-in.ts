import type { Candidate, NameRule } from '../candidate.js';
import { RULERS } from '../lexicon/titles.js';

const INITIAL = /^\p{Lu}\.?$|^(?:\p{Lu}\.){1,3}$/u;

/** "AQ Lund": two letters that the tree joins to the surname behind them, none that stand for a body, land or office. */
const areLetters = (tokens: Parameters<NameRule>[1]['tokens'], at: number): boolean =>
  /^\p{Lu}{2}$/u.test(tokens[at]!.text) &&
  !/^(?:UN|US|UK|EU|PM|FM|CM|MP|AP|TV|DR|MR|MS|ST|GM|BP|VP|AG|DA|PA|NY|LA|DC|GE|HP|BA|ID|IT|OK|PR|HR|FC|SC|CC)$/.test(
    tokens[at]!.text,
  ) &&
  tokens[at + 1]?.label === 'flat' &&
  tokens[at + 1]!.head === at;

/** What may follow a name and is part of it. */
const AFTER_NAME = /^(?:II|III|IV|V|VI|VII|VIII|XI{0,3}|XIV|XVI|Jr\.?|Sr\.?)$/;

/** "S Jaishankar", "A. Noel Kramer": the initials before a person's name, between its parts, and "II" or "Jr." behind it are in it. */
export const initialsIn: NameRule = (candidates, { tokens }) => {
  const joined: Candidate[] = [];
  const sorted = [...candidates].sort((a, b) => a.first - b.first || b.last - a.last);
  for (const candidate of sorted) {
    const before = joined.at(-1);
    const gap = before && candidate.first - before.last - 1;
    const initialsOnly = (from: number, to: number) =>
      tokens
        .slice(from, to + 1)
        .every((token) => INITIAL.test(token.text) && token.text !== 'I' && !/^P\.?S\.$/.test(token.text));
    if (
      before?.type === 'PERSON' &&
      candidate.type === 'PERSON' &&
      candidate.first > before.last &&
      ((gap === 0 && initialsOnly(before.first, before.last)) ||
        (gap! > 0 && gap! < 3 && initialsOnly(before.last + 1, candidate.first - 1)))
    ) {
      const probability = Math.max(before.probability, candidate.probability);
      joined[joined.length - 1] = { ...before, last: candidate.last, probability };
      continue;
    }
    let { first } = candidate;
    if (candidate.type === 'PERSON') {
      while (
        first > 0 &&
        initialsOnly(first - 1, first - 1) &&
        first - 1 > (before?.last ?? -1) &&
        candidate.first - first < 3
      )
        first--;
    }
    let { last } = candidate;
    const after = tokens[last + 1];
    if (candidate.type === 'PERSON' && after && AFTER_NAME.test(after.text) && after.upos !== 'PRON') last++;
    // "Shah Abbas I built it": no "I" of the writer's behind a ruler's title.
    else if (candidate.type === 'PERSON' && after?.text === 'I') {
      const title = tokens[first - 1]?.text ?? tokens[first]!.text;
      if (RULERS.has(title.toLowerCase()) || RULERS.has(tokens[first]!.text.toLowerCase())) last++;
    }
    if (candidate.type === 'PERSON' && first > 0 && areLetters(tokens, first - 1)) {
      first--;
      if (before && before.first === first && before.last === first) joined.pop();
    }
    const grown = first !== candidate.first || last !== candidate.last;
    joined.push(grown ? { ...candidate, first, last } : candidate);
  }
  return joined;
};
