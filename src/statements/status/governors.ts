export { ADJECTIVE_GOVERNORS } from './governors/adjectives.js';
export type { Effect, Governor } from './governors/effect.js';
export { NOUN_GOVERNORS, SPEECH_NOUNS } from './governors/nouns.js';
export { VERB_GOVERNORS } from './governors/verbs.js';
export { CONJUNCTIONS, MODALS, MODIFIERS } from './governors/words.js';
