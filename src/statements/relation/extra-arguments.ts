import type { SlotName } from '../../relations/index.js';
import { argumentOf, type Filler } from '../arguments/filler.js';
import type { Role } from '../statement.js';
import type { StatementDraft } from '../statement-draft.js';
import type { Match } from './match-trigger.js';

/** The roles that slots other than the ends and the place fill. */
const ROLE_OF: Partial<Record<SlotName, Role>> = {
  topic: 'topic',
  content: 'content',
  recipient: 'recipient',
  instrument: 'instrument',
  amount: 'amount',
  position: 'position',
};

/** "asked the Ministry for Health to …": what lies within the name of the object is no argument of its own. */
const isWithin = ({ mention }: Filler, { fillers }: Match): boolean =>
  mention?.form === 'name' && (fillers.get('O')?.some((end) => end.mention === mention) ?? false);

/** Arguments of a match beside its ends; of its places the one given. */
export const extraArguments = (match: Match, place: Filler | null): StatementDraft['args'] => {
  const args: StatementDraft['args'][number][] = [];
  for (const [slot, fillers] of match.fillers) {
    const role = ROLE_OF[slot];
    if (!role) continue;
    for (const filler of fillers) if (!isWithin(filler, match)) args.push({ role, ...argumentOf(filler) });
  }
  if (place) args.push({ role: 'place', ...argumentOf(place) });
  return args;
};
