export { contentHash } from './content-hash.js';
export { detectLanguage } from './detect-language.js';
export type { Document, Span } from './document.js';
export type { Sentence } from './sentence.js';
export type { Token } from './token.js';
export { tokenizeDocument } from './tokenize-document.js';
export { words } from './words.js';
