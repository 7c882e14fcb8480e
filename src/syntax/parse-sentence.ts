import type { Sentence } from '../document/index.js';
import type { ParsedSentence, ParsedToken } from './parse.js';
import { parseWords, type SyntaxModel } from './parse-words.js';

/** The sentence with tags, lemmas, tree and names. */
export const parseSentence = async (sentence: Sentence, model: SyntaxModel): Promise<ParsedSentence> => {
  const { words, names, nominals } = await parseWords(
    sentence.tokens.map((token) => token.text),
    model,
  );
  return {
    ...sentence,
    // Field by field: far faster than two spreads, and done for every word.
    tokens: sentence.tokens.map(({ index, start, end, text }, at): ParsedToken => {
      const { upos, xpos, lemma, head, label, arcProbability } = words[at]!;
      return { index, start, end, text, upos, xpos, lemma, head, label, arcProbability };
    }),
    names,
    nominals,
  };
};
