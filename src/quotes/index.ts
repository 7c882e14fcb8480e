export { findQuotes } from './find-quotes.js';
export * from './quote.js';
export { ISSUING_VERBS, SPEECH_VERBS, SPOKEN_FOR } from './speech-verbs.js';
