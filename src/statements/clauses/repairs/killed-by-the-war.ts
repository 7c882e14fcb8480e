import { words } from '../../../document/index.js';
import { hasSubject, mapped, type Repair } from './repair.js';

/** What wars and disasters do to people and things. */
const HARM: ReadonlySet<string> = words(
  'kill injure wound displace claim devastate destroy damage uproot maim flatten paralyse paralyze cripple',
);

/** What kills by itself. */
const DEADLY =
  /^(?:war|conflict|insurgency|rebellion|uprising|revolt|fighting|battle|violence|crackdown|campaign|offensive|riot|unrest|attack|assault|raid|bombing|blast|explosion|strike|airstrike|shooting|earthquake|quake|tremor|flood|storm|cyclone|hurricane|typhoon|tornado|tsunami|landslide|mudslide|avalanche|fire|blaze|wildfire|drought|famine|epidemic|outbreak|pandemic|crash|collapse|disaster|siege|coup|purge|genocide|heatwave)$/;

/** "drove out troops in a war that ended in 1994 and killed 30,000": what the relative clause of a war tells on is the war's. */
export const killedByTheWar: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('conj'), (token) => {
    const { head, index, xpos, lemma } = token;
    if (!/^VB[DN]$/.test(xpos) || head < 0 || head > index || !HARM.has(lemma.toLowerCase())) return token;
    if (hasSubject(tokens, token)) return token;
    const clause = tokens.findLast(
      ({ index: verb, label, head: noun }) =>
        verb < index &&
        verb > head &&
        label === 'acl:relcl' &&
        noun > head &&
        DEADLY.test(tokens[noun]!.lemma.toLowerCase()),
    );
    return clause &&
      clause.xpos === 'VBD' &&
      !tokens.slice(clause.index, index).some(({ text }) => text === ',')
      ? { ...token, head: clause.index }
      : token;
  });
