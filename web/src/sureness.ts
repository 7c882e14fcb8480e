import type { GraphEdge } from '../../src/server/api-types.js';
import type { Filters } from './address.js';
import { frame } from './frame.js';
import { address, go } from './navigation.js';
import { edgeStatusWords, holds } from './words.js';

/** A confidence as people read it: "86 %". */
export const percentWords = (confidence: number): string => `${Math.round(confidence * 100)} %`;

const standard = (): number => frame.value!.vocabulary.minConfidence;

/** Confidence from which an edge is drawn now. */
export const leastShown = (): number => address.value.filters.minConfidence ?? standard();

/** Whether an edge holds, but less surely than what is shown where nobody asks for more. */
export const isLessSure = (edge: Pick<GraphEdge, 'asserted' | 'claimed' | 'confidence'>): boolean =>
  holds(edge) && edge.confidence < standard();

/** Filters that let through what is less sure. */
export const withLessSure = (filters: Filters): Filters => ({
  ...filters,
  minConfidence: frame.value!.vocabulary.lessSure,
});

/** Draws what is less sure too. The confidence chip says so, and takes it back. */
export const showLessSure = (): void => go({ filters: withLessSure(address.value.filters) });

export const hideLessSure = (): void => go({ filters: { ...address.value.filters, minConfidence: null } });

/** What is true of an edge beyond its number: "only said by someone · less sure: 67 %". */
export const edgeNotes = (edge: Omit<GraphEdge, 'subject' | 'object'>): string =>
  [edgeStatusWords(edge), isLessSure(edge) ? `less sure: ${percentWords(edge.confidence)}` : '']
    .filter(Boolean)
    .join(' · ');
