import type { Document } from '../document/index.js';

/** The store's key of a document: `source|id`. Never its content, so that an edited article replaces itself. */
export const documentKey = (document: Pick<Document, 'id' | 'source'>): string =>
  `${document.source}|${document.id}`;
