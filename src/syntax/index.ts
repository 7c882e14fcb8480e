export type { Classes } from './classes.js';
export { KnownWords } from './known-words.js';
export type { LemmaTable } from './lemma.js';
export * from './parse.js';
export { parseSentence } from './parse-sentence.js';
export {
  type Analysis,
  type EncodedWords,
  parseWords,
  type Scorer,
  type Scores,
  type SyntaxModel,
  type WordAnalysis,
} from './parse-words.js';
export { WordPieces } from './word-pieces.js';
