import type { LocalEntity } from '../../src/coreference/index.js';
import { resolveCoreference } from '../../src/coreference/index.js';
import { findDates } from '../../src/dates/index.js';
import { type Document, tokenizeDocument } from '../../src/document/index.js';
import { findMentions } from '../../src/mentions/index.js';
import { findQuotes } from '../../src/quotes/index.js';
import { type Network, openNetwork } from '../../src/reader/network.js';
import { findStatements, type Statement } from '../../src/statements/index.js';
import type { ParsedSentence } from '../../src/syntax/index.js';

/** What a test needs of a reading. */
export interface DocumentReading {
  readonly text: string;
  readonly sentences: readonly ParsedSentence[];
  readonly entities: readonly LocalEntity[];
  readonly statements: readonly Statement[];
}

let network: Promise<Network> | undefined;

/** Reads a document through the real stages and the trained network. */
export const readDocument = async (document: Document): Promise<DocumentReading> => {
  network ??= openNetwork('models');
  const opened = await network;
  const sentences: ParsedSentence[] = [];
  for (const sentence of tokenizeDocument(document)) sentences.push(await opened.parse(sentence));
  const mentions = findMentions(sentences);
  const quotes = findQuotes(document.text, sentences, mentions);
  const dates = findDates(sentences, { date: document.date, quotes });
  const coreference = resolveCoreference(document.text, sentences, mentions, quotes, document);
  const source = { text: document.text, sentences, mentions, coreference, quotes, dates, document };
  return {
    text: document.text,
    sentences,
    entities: coreference.entities,
    statements: findStatements(source),
  };
};
