import { words } from '../../document/index.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse } from '../discourse.js';
import type { NounCandidate } from '../noun-candidates.js';

/** What those who fight for an armed group are called, one word as good as another. */
const FIGHTERS: ReadonlySet<string> = words(
  'rebel guerrilla guerilla insurgent militant fighter militiaman jihadist jihadi extremist islamist separatist paramilitary terrorist insurrectionist',
);
/** Sentences back within which the group is named. */
const REACH = 8;

/** "NLF guerrillas", "the Halvik Front militants": fighters of a group that a name in front of them tells. */
const nameOf = (
  headed: Discourse['headed'],
  { mention, head, sentence }: DescribedMention,
): DescribedMention | undefined => {
  for (let at = mention.first; at < head.index; at += 1) {
    const token = sentence.tokens[at]!;
    if (token.head !== head.index || token.label !== 'compound') continue;
    const name = headed
      .get(mention.sentence)
      ?.get(at)
      ?.find((other) => other.mention.form === 'name');
    if (name !== undefined && name.mention.country === undefined && name.mention.type !== 'PERSON')
      return name;
  }
  return undefined;
};

/** Armed groups that texts name without saying what they are. */
const ARMED = new Set(
  `hezbollah,hizbollah,hizbullah,hizballah,hamas,taliban,islamic state,isis,isil,daesh,boko haram,al qaeda,al qaida,al shabab,al shabaab,
  shabab,shabaab,m23,farc,eln,pkk,ypg,ltte,tamil tigers,houthis,houthi,islamic jihad,iswap,abu sayyaf,jemaah islamiyah,lord s resistance army,
  lra,adf,allied democratic forces,rapid support forces,rsf,seleka,anti balaka,janjaweed,naxalites,maoists,moro islamic liberation front,milf,
  mnlf,new people s army,npa,eta,ira,shining path,ansar dine,jnim,aqim,al nusra front,nusra front,kosovo liberation army,kla,renamo,unita,
  lashkar e taiba,lashkar i taiba,jaish e mohammed,hizbul mujahideen,pakistani taliban,ttp,islamic state group,al mourabitoun,arakan army`
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' ')),
);
const GROUPS: ReadonlySet<string> = words(
  'group movement organisation organization faction militia army front network outfit',
);

/** "the rebel group": what a chain is called. */
export const isCalledArmed = ({ mentions, chains }: Discourse, index: number): boolean =>
  chains.chainOf(index).mentions.some((at) => {
    const { mention, lemma, words: own, key } = mentions[at]!;
    if (mention.form === 'name') return ARMED.has(key);
    return (
      mention.form === 'nominal' &&
      (lemma === 'militia' ||
        (GROUPS.has(lemma) && own.some((word) => FIGHTERS.has(word) || /^(?:armed|terror)$/.test(word))))
    );
  });

/** The one armed group named before a noun, and not too far. */
const onlyGroup = (discourse: Discourse, { index, mention }: DescribedMention) => {
  const { mentions, chains } = discourse;
  let found: DescribedMention | undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = mentions[at]!;
    if (other.mention.form !== 'name' || other.mention.type === 'PERSON' || other.mention.country) continue;
    if (found !== undefined && chains.areJoined(found.index, at)) continue;
    if (!isCalledArmed(discourse, at)) continue;
    if (found !== undefined || mention.sentence - other.mention.sentence > REACH) return undefined;
    found = other;
  }
  return found;
};

const isBare = ({ words: own, determination, number }: DescribedMention): boolean =>
  own.length === 1 &&
  number === 'plural' &&
  (determination === 'definite' || determination === 'demonstrative');

/** "NLF guerrillas … the rebels": the fighters of the one armed group that was named just before. */
export const linkFighters = (discourse: Discourse): void => {
  const { mentions, chains, headed } = discourse;
  let areOthers = false;
  const groups = new Set<number>();
  let last: DescribedMention | undefined;
  for (const described of mentions) {
    const { mention, lemma, index, number } = described;
    if (mention.form !== 'nominal' || number !== 'plural' || !FIGHTERS.has(lemma)) continue;
    const name = nameOf(headed, described);
    if (name !== undefined) {
      groups.add(chains.rootOf(name.index));
      last = described;
      continue;
    }
    const isAlone = chains.chainOf(index).mentions[0]! >= index;
    // "militants shot a man" before may be anybody
    if (last === undefined && !isBare(described) && !described.words.includes('of')) areOthers = true;
    if (last === undefined && isBare(described) && isAlone && !areOthers) {
      const group = onlyGroup(discourse, described);
      if (group !== undefined && chains.link(group.index, index, 'fighters')) continue;
    }
    if (last === undefined || groups.size !== 1 || !isBare(described) || !isAlone) continue;
    if (mention.sentence - last.mention.sentence > REACH || chains.chainOf(index).named) continue;
    if (chains.link(last.index, index, 'fighters')) last = described;
  }
};

const COMMANDING: ReadonlySet<string> = words('commander warlord fighter militant gunman guerrilla rebel');
const DEEDS: ReadonlySet<string> = words(
  'abduct kidnap capture ambush release free attack kill shell bomb raid seize overrun storm execute behead surrender disarm clash fight',
);

/** "Corvex Front released the hostages": who does what the armed do. */
const doesDeeds = ({ mentions, chains }: Discourse, index: number): boolean =>
  chains.chainOf(index).mentions.some((at) => {
    const { head, sentence } = mentions[at]!;
    return head.label === 'nsubj' && DEEDS.has(sentence.tokens[head.head]?.lemma ?? '');
  });

/** "the group's commander": the one armed body named, 'none' where there is not one alone; undefined for other nouns. */
export const commandedGroup = (
  discourse: Discourse,
  { lemma, head, sentence }: DescribedMention,
  candidates: readonly NounCandidate[],
): DescribedMention | 'none' | undefined => {
  const above = sentence.tokens[head.head];
  const isOwner = head.label === 'nmod:poss' || head.label === 'nmod';
  if (!GROUPS.has(lemma) || !isOwner || !COMMANDING.has(above?.lemma ?? '')) return undefined;
  const isBody = ({ described: { index } }: NounCandidate) =>
    discourse.chains.chainOf(index).type === 'ORGANIZATION';
  const called = candidates.filter(
    (other) => isBody(other) && isCalledArmed(discourse, other.described.index),
  );
  const armed =
    called.length > 0
      ? called
      : candidates.filter((other) => isBody(other) && doesDeeds(discourse, other.described.index));
  return armed.length === 1 ? armed[0]!.described : 'none';
};
