import type { Coreference } from '../../coreference/index.js';
import type { StatementDraft } from '../statement-draft.js';

const IT = /^it(?:self)?$/i;

/** An argument "it" whose chain has nothing but "it": words that stand for nobody known, no body of its own. */
export const withoutEmptyIt = (draft: StatementDraft, { entities }: Coreference): StatementDraft => {
  const isEmpty = (argument: { readonly entity: number | null } | null): boolean => {
    const entity = typeof argument?.entity === 'number' ? entities[argument.entity] : undefined;
    return entity !== undefined && !entity.named && IT.test(entity.name);
  };
  if (!isEmpty(draft.subject) && !isEmpty(draft.object) && !draft.args.some(isEmpty)) return draft;
  const emptied = <Kind extends { readonly entity: number | null }>(argument: Kind): Kind =>
    isEmpty(argument) ? { ...argument, entity: null } : argument;
  return {
    ...draft,
    subject: draft.subject && emptied(draft.subject),
    object: draft.object && emptied(draft.object),
    args: draft.args.map(emptied),
  };
};
