import { resolveCoreference } from '../coreference/index.js';
import { findDates } from '../dates/index.js';
import { type Document, detectLanguage, tokenizeDocument } from '../document/index.js';
import { findMentions } from '../mentions/index.js';
import { findQuotes } from '../quotes/index.js';
import { findOpenReadings, findStatements } from '../statements/index.js';
import type { ParsedSentence } from '../syntax/index.js';
import type { Network } from './network.js';
import type { Reader, Reading, ReadOptions } from './reading.js';
import { lengthWarnings } from './warnings.js';

/** What a reader is made of. */
export interface ReaderParts {
  /** The opened network. The reader closes it. */
  readonly network: Pick<Network, 'parse' | 'close'>;
  /** As `readerVersion` gives it. */
  readonly version: string;
}

const unread = (document: Document, language: string, warning: string): Reading => ({
  document,
  language,
  warnings: [warning],
  sentences: [],
  mentions: [],
  entities: [],
  dates: [],
  statements: [],
});

/** The stages behind the network, in order; a pure function of the document and its parsed sentences. */
const understand = (
  document: Document,
  sentences: readonly ParsedSentence[],
  options: ReadOptions,
): Reading => {
  const { text } = document;
  const mentions = findMentions(sentences);
  const quotes = findQuotes(text, sentences, mentions);
  const dates = findDates(sentences, { date: document.date, quotes });
  const coreference = resolveCoreference(text, sentences, mentions, quotes, document);
  return {
    document,
    language: 'en',
    warnings: lengthWarnings(sentences),
    sentences,
    mentions: mentions.map((mention, index) => {
      const members = coreference.membersOf.get(index);
      // Into an empty object: properties added after a spread give every object a hidden class of its own.
      return Object.assign({}, mention, { entity: coreference.entityOf[index]! }, members && { members });
    }),
    entities: coreference.entities,
    dates,
    statements: findStatements({ document, text, sentences, mentions, coreference, quotes, dates }),
    ...(options.open ? { open: findOpenReadings(sentences) } : {}),
  };
};

/**
 * A reader over an opened network. Text that is not English, or is empty, is not read: its reading is empty
 * and has a warning that says so.
 */
export const createReader = ({ network, version }: ReaderParts): Reader => ({
  version,
  read: async (document, options = {}) => {
    if (document.text.trim() === '') return unread(document, 'und', 'the text is empty: nothing was read');
    const language = detectLanguage(document.text);
    if (language !== 'en') {
      const found = language === 'und' ? 'its language can’t be told' : `its language is "${language}"`;
      return unread(document, language, `not English (${found}): not read`);
    }
    const sentences: ParsedSentence[] = [];
    // One sentence a call: dynamic quantisation would let sentences of one batch change each other.
    for (const sentence of tokenizeDocument(document)) sentences.push(await network.parse(sentence));
    return understand(document, sentences, options);
  },
  close: () => network.close(),
});
