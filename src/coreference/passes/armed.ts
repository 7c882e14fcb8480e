import { words } from '../../document/index.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse } from '../discourse.js';

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

const isBare = ({ words: own, determination, number }: DescribedMention): boolean =>
  own.length === 1 &&
  number === 'plural' &&
  (determination === 'definite' || determination === 'demonstrative');

/** "NLF guerrillas … the rebels": the fighters of the one armed group that was named just before. */
export const linkFighters = ({ mentions, chains, headed }: Discourse): void => {
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
    if (last === undefined || groups.size !== 1 || !isBare(described) || !isAlone) continue;
    if (mention.sentence - last.mention.sentence > REACH || chains.chainOf(index).named) continue;
    if (chains.link(last.index, index, 'fighters')) last = described;
  }
};
