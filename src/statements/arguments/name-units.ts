import type { Mention } from '../../mentions/index.js';
import type { ParsedSentence } from '../../syntax/index.js';
import type { NameUnit } from '../clauses/join-names.js';

/** Names of a sentence with their titles, outer ones only, as stretches of tokens. */
export const nameUnits = (sentence: ParsedSentence, mentions: readonly Mention[]): NameUnit[] => {
  const units: NameUnit[] = [];
  for (const { form, first, last, head, title, type, country } of mentions) {
    if (form !== 'name') continue;
    const start =
      title && title.start < sentence.tokens[first]!.start
        ? sentence.tokens.findIndex((token) => token.start >= title.start)
        : first;
    const unit: NameUnit = {
      first: start >= 0 && first - start < 10 ? start : first,
      last,
      head,
      ...(type === 'PLACE' ? { place: country === undefined ? 'place' : 'country' } : {}),
    };
    const inside = units.findIndex((other) => other.first <= unit.first && unit.last <= other.last);
    if (inside >= 0) continue;
    const outside = units.findIndex((other) => unit.first <= other.last && other.first <= unit.last);
    if (outside >= 0) units[outside] = unit;
    else units.push(unit);
  }
  return units;
};
