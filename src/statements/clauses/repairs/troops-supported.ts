import { words } from '../../../document/index.js';
import { mapped, type Repair } from './repair.js';

/** People under arms, by the noun that "of" or "under" their unit follows. */
const FIGHTERS = words(
  `troop soldier fighter commando force police policeman officer rebel militant militiaman gunman insurgent paratrooper marine
  guerrilla guard unit ranger agent`,
);

const HELPED = words('support back assist aid accompany escort flank join reinforce help cover');

/** "Troops under Sector One, supported by tanks, entered": those who act were supported, not whom they are of. */
export const troopsSupported: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('acl'), (token) => {
    if (token.label !== 'acl' || token.xpos !== 'VBN' || !HELPED.has(token.lemma.toLowerCase())) return token;
    if (tokens[token.index - 1]?.text !== ',' || token.head < 0) return token;
    let at = tokens[token.head]!;
    while (/^(?:nmod|flat|compound|obl|acl)$/.test(at.label) && at.head >= 0 && at.head < at.index)
      at = tokens[at.head]!;
    if (at.index === token.head || !at.label.startsWith('nsubj') || at.head < token.index) return token;
    return FIGHTERS.has(at.lemma.toLowerCase().replace(/s$/, '')) ? { ...token, head: at.index } : token;
  });
