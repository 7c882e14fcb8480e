/** What a derived edge is counted from: one statement between two entities. Missing values may be null or absent. */
export interface EdgeStatement {
  readonly id: string;
  readonly relation: string;
  /** Entity ids. The object is the place of the deed where `via` is `place`. */
  readonly subject: string;
  readonly object: string;
  /** Document key. */
  readonly document: string;
  /** Publisher. */
  readonly source: string;
  /** Day its document was published; absent where none is known. */
  readonly told?: string | null | undefined;
  /** Statements of a document with the same value tell the same happening. */
  readonly event: string;
  readonly polarity: string;
  readonly modality: string;
  /** True where somebody is said to have said so, an entity or not. On a Statement node: `direct` is present. */
  readonly attributed: boolean;
  readonly dayFrom?: string | null | undefined;
  readonly dayTo?: string | null | undefined;
  readonly via?: string | null | undefined;
  readonly confidence: number;
}

export type StatementStatus = 'asserted' | 'claimed' | 'negated' | 'hedged' | 'future';

/** What a statement counts as on its edge. */
export const statementStatus = (
  statement: Pick<EdgeStatement, 'polarity' | 'modality' | 'attributed'>,
): StatementStatus => {
  if (statement.polarity === 'negative') return 'negated';
  if (statement.modality === 'future') return 'future';
  if (statement.modality !== 'asserted') return 'hedged';
  return statement.attributed ? 'claimed' : 'asserted';
};
