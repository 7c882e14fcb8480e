import { signal } from '@preact/signals';
import type { ServerStatus, Vocabulary } from '../../src/server/api-types.js';
import { Failure, fetchStatus, fetchVocabulary, forgetGraphs } from './api.js';

/** What the whole page needs to know of its server. */
interface Frame {
  readonly status: ServerStatus;
  readonly vocabulary: Vocabulary;
}

export const frame = signal<Frame | null>(null);
export const frameFailure = signal<Failure | null>(null);

/** Asks the server what it holds; the page is drawn once it has answered. */
export const loadFrame = async (): Promise<void> => {
  frameFailure.value = null;
  forgetGraphs();
  try {
    const [status, vocabulary] = await Promise.all([fetchStatus(), fetchVocabulary()]);
    frame.value = { status, vocabulary };
  } catch (error) {
    frameFailure.value = error instanceof Failure ? error : new Failure('internal', String(error));
  }
};
