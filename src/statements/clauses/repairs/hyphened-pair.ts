import { isBelow, mapped, type Repair } from './repair.js';

/** Nouns of what two do together: "Norland-Eastland talks". */
const MUTUAL: ReadonlySet<string> = new Set(
  `talk negotiation summit meeting dialogue discussion dispute war conflict agreement deal treaty truce ceasefire accord
  pact alliance trade cooperation rivalry partnership border relation merger venture`.split(/\s+/),
);

/** Forms that stand for a land only within a word: "Sino-Norlandic". */
const WITHIN_WORDS = /^(?:sino|serbo|anglo|franco|indo|russo|austro|greco|italo|euro|afro)$/i;

/** The first of two names that a hyphen joins before such a noun belongs to the noun as the second does. */
export const hyphenedPair: Repair = (tokens) =>
  mapped(tokens, tokens, (token) => {
    const hyphen = tokens[token.index + 1];
    if (!hyphen || (hyphen.text !== '-' && hyphen.text !== '–')) return token;
    const second = tokens[hyphen.index + 1];
    const noun = second && tokens[second.head];
    return noun &&
      token.end === hyphen.start &&
      hyphen.end === second.start &&
      [token, second].every(({ text }) => /^\p{Lu}/u.test(text)) &&
      /^(?:compound|amod|nmod)$/.test(second.label) &&
      noun.index > second.index &&
      noun.upos === 'NOUN' &&
      MUTUAL.has(noun.lemma.toLowerCase()) &&
      !WITHIN_WORDS.test(token.text) &&
      token.head !== noun.index &&
      !isBelow(tokens, noun.index, token.index)
      ? { ...token, head: noun.index, label: 'compound' }
      : token;
  });
