/** Ends of a derived edge; for a symmetric relation the smaller entity id comes first. */
export interface EdgeEnds {
  readonly relation: string;
  readonly from: string;
  readonly to: string;
}

/** The derived edge that a statement between two entities counts for; null where it makes none. */
export const edgeEnds = (
  relation: string,
  subject: string | null | undefined,
  object: string | null | undefined,
  isSymmetric: (relation: string) => boolean,
): EdgeEnds | null => {
  if (!subject || !object || subject === object || relation === 'OTHER') return null;
  return isSymmetric(relation) && object < subject
    ? { relation, from: object, to: subject }
    : { relation, from: subject, to: object };
};

/** One string for the ends, kept as `edge` on each statement. A tab joins them: no entity id holds one. */
export const edgeKey = ({ relation, from, to }: EdgeEnds): string => `${relation}\t${from}\t${to}`;

/** The ends that a key was made from. */
export const parseEdgeKey = (key: string): EdgeEnds => {
  const [relation = '', from = '', to = ''] = key.split('\t');
  return { relation, from, to };
};
