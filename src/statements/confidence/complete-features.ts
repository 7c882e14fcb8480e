import type { LocalEntity } from '../../coreference/index.js';
import type { Argument } from '../statement.js';
import type { StatementDraft } from '../statement-draft.js';

/** 1: the end is no country and known by a name of a single word. */
const isShort = (end: Argument | null, entities: readonly LocalEntity[]): number => {
  const entity = end === null || end.entity === null ? undefined : entities[end.entity];
  return entity?.named && entity.country === undefined && !entity.name.includes(' ') ? 1 : 0;
};

/**
 * Adds the features that only finished drafts tell: whether one is not asserted, what further arguments it has, and how
 * its ends are known in the document.
 */
export const completeFeatures = (
  drafts: readonly StatementDraft[],
  entities: readonly LocalEntity[],
): StatementDraft[] =>
  drafts.map((draft) => {
    const { subject, object, args } = draft;
    return {
      ...draft,
      features: {
        ...draft.features,
        modal: draft.modality === 'asserted' ? 0 : 1,
        details: ['topic', 'recipient'].filter((one) => args.some(({ role }) => role === one)).length,
        short: isShort(subject, entities) + isShort(object, entities),
      },
    };
  });
