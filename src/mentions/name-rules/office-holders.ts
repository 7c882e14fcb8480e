import type { NameRule } from '../candidate.js';

/** Who holds an office of a church, a realm or a people, told by where: "Anglican Archbishop of York". */
const HOLDER =
  /^(?:Bishop|Archbishop|Cardinal|Patriarch|Primate|Metropolitan|Abbot|Rabbi|Mufti|Imam|Ayatollah|Emir|Sultan|Duke|Duchess|Earl|Marquess|Viscount|Maharaja|Nawab|Governor|Mayor|Ambassador|Archdeacon|Vicar|Provost|Oba|Ooni|Alake)$/;

/** What of such a one's is a house or body after all: "Duke of York Hotel". */
const HOUSE =
  /^(?:Hotel|Pub|Theatre|Theater|School|College|Inn|Arms|Hospital|Foundation|Trust|Award|Awards|Island|Islands|Barracks|Palace|House|Road|Street)$/;

/** The holder of an office is somebody without a name, and no body. */
export const officeHolders: NameRule = (candidates, { tokens }) =>
  candidates.filter(({ type, first, last }) => {
    if (type !== 'ORGANIZATION' || first === last) return true;
    if (HOLDER.test(tokens[last]!.text)) return tokens[last + 1]?.text !== 'of';
    for (let at = first; at < last; at++)
      if (HOLDER.test(tokens[at]!.text) && tokens[at + 1]!.text === 'of')
        return HOUSE.test(tokens[last]!.text) || HOUSE.test(tokens[last + 1]?.text ?? '');
    return true;
  });
