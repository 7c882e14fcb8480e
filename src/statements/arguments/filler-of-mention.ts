import type { Coreference } from '../../coreference/index.js';
import type { Span } from '../../document/index.js';
import type { Mention } from '../../mentions/index.js';
import type { DocumentMentions } from './document-mentions.js';
import type { Filler } from './filler.js';

/** How a mention hangs on its entity. */
const linksOf = (
  { hopsOf, certaintyOf }: Coreference,
  { index }: Mention,
): Pick<Filler, 'hops' | 'doubt'> => ({
  hops: hopsOf[index] ?? 0,
  doubt: 1 - (certaintyOf[index] ?? 1),
});

/** The filler that a mention is, in the words of `span`; of a mention of several one for each. */
export const fillersOfMention = (
  mention: Mention,
  span: Span,
  token: number,
  { coreference }: DocumentMentions,
): Filler[] => {
  const links = linksOf(coreference, mention);
  const members = coreference.membersOf.get(mention.index);
  if (members && members.length > 0) {
    return members.map((entity) => ({
      span,
      token,
      entity,
      kind: coreference.entities[entity]?.type ?? mention.type,
      named: coreference.entities[entity]?.named ?? false,
      ...links,
      hops: links.hops + 1,
      mention,
    }));
  }
  const entity = coreference.entityOf[mention.index];
  return [
    {
      span,
      token,
      entity: entity === undefined || entity < 0 ? null : entity,
      kind: mention.type,
      named: entity !== undefined && (coreference.entities[entity]?.named ?? false),
      ...links,
      mention,
    },
  ];
};
