import type { Sentence } from '../document/index.js';
import type { ParsedSentence } from './parse.js';
import { parseWords, type SyntaxModel } from './parse-words.js';

/** The sentence with tags, lemmas, tree and names. */
export const parseSentence = async (sentence: Sentence, model: SyntaxModel): Promise<ParsedSentence> => {
  const { words, names, nominals } = await parseWords(
    sentence.tokens.map((token) => token.text),
    model,
  );
  return {
    ...sentence,
    tokens: sentence.tokens.map((token, index) => ({ ...token, ...words[index]! })),
    names,
    nominals,
  };
};
