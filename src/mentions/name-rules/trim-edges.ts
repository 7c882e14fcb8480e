import type { Candidate, NameRule } from '../candidate.js';

const LEADING =
  /^(?:[Tt]he|THE|[Aa]n?|[Tt]h(?:is|at|[eo]se)|[Aa]nd|[Oo]f|[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|[Yy]our|all|both|some|many|most|every|each|any|no)$/;
const TRAILING = /^(?:of|and|or|for|the|in|at|on|to|a|an)$/;
/** A day at the head of a clause, which is no part of a name that goes on in small letters: "On Saturday riot police". */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const MARK = /^[^\p{L}\p{N}]+$/u;
const POSSESSIVE = /^['’]s?$/;

/** "They ate at Delia's.": a possessive of the network's own span with nothing behind it that could be possessed. */
const namesHouse = (
  { type, last: end }: Candidate,
  tokens: Parameters<NameRule>[1]['tokens'],
  last: number,
): boolean => {
  const next = tokens[last + 1];
  return (
    end === last &&
    (type === 'PLACE' || type === 'ORGANIZATION') &&
    tokens[last]!.text.length === 2 &&
    (!next || /^(?:ADP|PUNCT|AUX|VERB|CCONJ|SCONJ|PRON)$/.test(next.upos))
  );
};

/** Letters before a sum: "fined Halden GH¢3 million", "paid Halden KSh2 million". */
const CURRENCY =
  /^(?:(?:GH|KSh|Ksh|KES|TSh|USh|UGX|TZS|RM|Rs|US|A|C|NZ|HK|S|R|N|K|M|P|Tk|Rp|PHP|INR|USD|EUR|GBP|NGN|ZAR|GHS)[¢₵$]?[\d.,]*)$/;

/** The last token of a name is what a sum begins with. */
const isSum = (tokens: Parameters<NameRule>[1]['tokens'], last: number): boolean => {
  const { text, end } = tokens[last]!;
  const next = tokens[last + 1];
  if (next === undefined || !CURRENCY.test(text)) return false;
  return /\d/.test(text)
    ? /^(?:million|billion|trillion|crore|lakh|thousand|m|bn)$/.test(next.text)
    : next.start === end && /^[¢₵$€£\d]/.test(next.text);
};

/** No name begins with an article or ends in a possessive, a mark or an open bracket. */
export const trimEdges: NameRule = (candidates, { tokens }) => {
  const trimmed: Candidate[] = [];
  for (const candidate of candidates) {
    let { first, last } = candidate;
    const texts = (from: number, to: number) => tokens.slice(from, to + 1).map((token) => token.text);
    for (;;) {
      const head = tokens[first]!.text;
      const tail = tokens[last]!.text;
      const opens = texts(first, last).filter((text) => /^[([]$/.test(text)).length;
      const closes = texts(first, last).filter((text) => /^[)\]]$/.test(text)).length;
      // "The Hague" and "The Guardian" are told from "the Army" by the capital within a sentence.
      const article =
        LEADING.test(head) &&
        // "My Tho" is a town.
        !(
          /^(?:M|H|T|O|I|Y)\p{Ll}+$/u.test(head) &&
          tokens[first]!.upos === 'PROPN' &&
          first > 0 &&
          candidate.type === 'PLACE'
        ) &&
        (first === 0 ||
          !/^The$/.test(head) ||
          tokens[first + 1]?.upos !== 'PROPN' ||
          candidate.type === 'PERSON');
      const day = WEEKDAY.test(head) && /^\p{Ll}/u.test(tokens[first + 1]?.text ?? '');
      if (first < last && (article || day || (MARK.test(head) && !(head === '(' && closes > 0)))) first++;
      else if (
        first < last &&
        ((POSSESSIVE.test(tail) && !namesHouse(candidate, tokens, last)) ||
          TRAILING.test(tail) ||
          (MARK.test(tail) && !(/^[)\]!]$/.test(tail) && (opens > 0 || tail === '!'))))
      )
        last--;
      else if (first < last && isSum(tokens, last)) last--;
      else if (
        opens !== closes &&
        /^[([]$/.test(texts(first, last).find((text) => /^[()[\]]$/.test(text)) ?? '') &&
        first < last
      ) {
        last = tokens.findIndex((token, at) => at > first && /^[([]$/.test(token.text)) - 1;
      } else break;
    }
    if (last < first || MARK.test(tokens[first]!.text)) continue;
    trimmed.push(
      first === candidate.first && last === candidate.last ? candidate : { ...candidate, first, last },
    );
  }
  return trimmed;
};
