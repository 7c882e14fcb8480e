import { createHash } from 'node:crypto';
import type { Document } from './document.js';

/**
 * SHA-256 (hex) of all that a reading depends on: text, date and title. Two documents with the same hash
 * need not be read again by the same reader.
 */
export const contentHash = (document: Document): string =>
  createHash('sha256')
    .update(JSON.stringify([document.text, document.date ?? null, document.title ?? null]))
    .digest('hex');
