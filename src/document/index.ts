export type { Document, Span } from './document.js';
export type { Sentence } from './sentence.js';
export type { Token } from './token.js';
