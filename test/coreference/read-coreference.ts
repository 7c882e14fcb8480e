import { type Coreference, resolveCoreference } from '../../src/coreference/index.js';
import { tokenizeDocument } from '../../src/document/index.js';
import { findMentions, type Mention } from '../../src/mentions/index.js';
import { findQuotes, type Quote } from '../../src/quotes/index.js';
import { type Network, openNetwork } from '../../src/reader/network.js';
import type { ParsedSentence } from '../../src/syntax/index.js';

/** The stages up to coreference, over the trained network. */
interface CoreferenceReading {
  readonly text: string;
  readonly sentences: readonly ParsedSentence[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly coreference: Coreference;
}

let network: Promise<Network> | undefined;

/** Reads a text up to its coreference chains. */
export const readCoreference = async (text: string, title?: string): Promise<CoreferenceReading> => {
  const document = { id: 'case', source: 'test', text, ...(title === undefined ? {} : { title }) };
  network ??= openNetwork('models');
  const opened = await network;
  const sentences: ParsedSentence[] = [];
  for (const sentence of tokenizeDocument(document)) sentences.push(await opened.parse(sentence));
  const mentions = findMentions(sentences);
  const quotes = findQuotes(text, sentences, mentions);
  const coreference = resolveCoreference(text, sentences, mentions, quotes, document);
  return { text, sentences, mentions, quotes, coreference };
};
