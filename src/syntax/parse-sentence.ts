import type { Sentence } from '../document/index.js';
import type { ParsedSentence, ParsedToken } from './parse.js';
import { parseWords, type SyntaxModel } from './parse-words.js';

/** The sentence with tags, lemmas, tree and names. */
export const parseSentence = async (
  { index, paragraph, heading, start, end, tokens }: Sentence,
  model: SyntaxModel,
): Promise<ParsedSentence> => {
  const { words, names, nominals } = await parseWords(
    tokens.map((token) => token.text),
    model,
  );
  // Field by field: a property added after a spread gives every object a hidden class of its own, and all that reads it is slow.
  return {
    index,
    paragraph,
    heading,
    start,
    end,
    tokens: tokens.map(({ index, start, end, text }, at): ParsedToken => {
      const { upos, xpos, lemma, head, label, arcProbability } = words[at]!;
      return { index, start, end, text, upos, xpos, lemma, head, label, arcProbability };
    }),
    names,
    nominals,
  };
};
