import { words } from '../../../document/index.js';
import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';

const HARM =
  /^(?:strike|hit|destroy|target|damage|kill|wound|injure|level|maim|displace|claim|leave|flatten|shatter|burn|hurt)$/;
const STRIKE: ReadonlySet<string> = words(
  `airstrike air-strike strike raid attack bombing shelling bombardment blast explosion assault ambush
  shooting massacre rampage offensive barrage salvo siege invasion incursion crackdown stampede crush
  fire blaze collapse crash collision derailment accident landslide mudslide avalanche flood
  earthquake quake eruption cyclone storm shootout firefight arson torching storming sinking capsizing
  riot clash hijacking downing`,
);

/** Whose "attack on a militia that killed nine" may be the militia's own killing. */
const ARMED =
  /^(?:army|brigade|cell|faction|fighter|force|gang|gunman|group|guerrilla|insurgent|man|militant|militia|mob|movement|network|organi[sz]ation|party|police|rebel|regime|soldier|squad|suspect|terrorist|troop|unit|battery|drone|missile|rocket|bomb)$/;

/** "an attack on (the wall of) a post that killed nine": what the deed of the noun above was done to. */
const isTarget = (tokens: readonly ParsedToken[], place: ParsedToken, depth = 2): boolean => {
  if (place.label !== 'nmod' || place.head > place.index || ARMED.test(place.lemma.toLowerCase()))
    return false;
  const preposition = tokens
    .slice(place.head + 1, place.index)
    .find((word) => word.head === place.index && word.label === 'case')
    ?.text.toLowerCase();
  if (!/^(?:of|on|against|upon|to)$/.test(preposition ?? '')) return false;
  const above = tokens[place.head]!;
  return (
    STRIKE.has(above.lemma.toLowerCase()) ||
    (preposition === 'of' && depth > 0 && isTarget(tokens, above, depth - 1))
  );
};

/** The deed that a place hangs on, over other places: "attacks in the market of a suburb of Lund". */
const strikeAbove = (tokens: readonly ParsedToken[], place: ParsedToken): ParsedToken | undefined => {
  let at: ParsedToken | undefined = place;
  for (let steps = 0; at && steps < 4 && /^(?:obl|nmod)$/.test(at.label); steps += 1) {
    const above: ParsedToken | undefined = tokens[at.head];
    const strike = [
      ...(above ? [above] : []),
      ...tokens.filter((word) => word.head === above?.index && word.label === 'obj'),
    ].find(
      (word) => word.upos === 'NOUN' && word.index < place.index && STRIKE.has(word.lemma.toLowerCase()),
    );
    if (strike) return strike;
    at = above;
  }
  return undefined;
};

/** "in the market", "in the market | of Lund". */
const isWhere = (tokens: readonly ParsedToken[], place: ParsedToken, depth = 3): boolean => {
  const preposition = tokens
    .slice(Math.max(0, place.index - 8), place.index)
    .find((word) => word.head === place.index && word.label === 'case')?.text;
  if (preposition === undefined || place.head < 0) return false;
  if (/^of$/i.test(preposition) && depth > 0 && place.label === 'nmod')
    return isWhere(tokens, tokens[place.head]!, depth - 1);
  return /^(?:in|near|at|around|outside|inside|across|along|beside|aboard|between|by)$/i.test(preposition);
};

/** "attacks in Lund for which rebels claimed responsibility". */
const isClaim = (tokens: readonly ParsedToken[], { index, lemma }: ParsedToken): boolean =>
  /^(?:claim|admit|deny|accept|disclaim)$/.test(lemma.toLowerCase()) &&
  tokens.some((word) => word.head === index && word.label === 'obj' && word.lemma === 'responsibility') &&
  tokens.some((word) => word.head === index && word.label.startsWith('obl') && /^which$/i.test(word.text));

/** "three strikes near Lund, which destroyed a camp": the strikes did it, and no place. */
export const strikeWhich: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('acl'), (token) => {
    const { head, index, label, lemma } = token;
    if (label !== 'acl:relcl' || head < 0 || head > index) return token;
    const opened = HARM.test(lemma.toLowerCase())
      ? tokens.some(
          (word) => word.head === index && word.label === 'nsubj' && /^(?:which|that)$/i.test(word.text),
        )
      : isClaim(tokens, token);
    const place = tokens[head]!;
    const where = isWhere(tokens, place);
    if (!opened || !/^(?:obl|nmod)$/.test(place.label) || place.head < 0) return token;
    if (!where && !isTarget(tokens, place)) return token;
    const strike = strikeAbove(tokens, place);
    return strike ? { ...token, head: strike.index } : token;
  });
