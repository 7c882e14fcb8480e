import type { SentenceRule } from './sentence-rule.js';

const SPEECH =
  /^(?:said|says|say|asked|asks|added|adds|told|tells|wrote|writes|replied|replies|shouted|cried|continued|insisted|warned|exclaimed|stated|remarked|wondered|declared|announced|recalled|explained|joked|concluded|tweeted|posted|read|reads|chanted|yelled|screamed|responded|answered|answers|noted)$/;

/** How many words a speaker's name and title may have before the verb of speech. */
const REACH = 7;

/** After a full stop in the quote only a bare "Leavitt said." belongs to it; "Leavitt said that" is a sentence. */
const endsThere = (next: string | undefined): boolean => next === undefined || /^[.,]$/.test(next);

/** `"Why?" Lopez asked.`: the sentence goes on to whoever speaks. */
export const quoteAndSpeech: SentenceRule = ({ words, stop, last, closesQuote }) => {
  if (!closesQuote) return undefined;
  if (/^\p{Ll}/u.test(words[last + 1]!)) return words[stop] === '.' ? undefined : false;
  for (let at = last + 1; at < Math.min(words.length, last + 1 + REACH); at++) {
    const word = words[at]!;
    if (SPEECH.test(word)) return words[stop] !== '.' || endsThere(words[at + 1]) ? false : undefined;
    if (/^\p{Ll}/u.test(word) && !/^(?:of|the|de|al|bin|van|von|for|and|who|then|later)$/.test(word))
      return undefined;
    if (/^[^\p{L}\p{N}]/u.test(word) && !/^['’]s$|^-$/.test(word)) return undefined;
  }
  return undefined;
};
