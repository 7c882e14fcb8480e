import type { Row } from '../../table.js';
import type { ChainSystem, SystemChains, SystemMention } from '../coreference/system-chains.js';
import { measureCoreference } from '../coreference.js';
import { askPeer } from './ask-peer.js';

/** A mention as CoreNLP gives it: span, head's span, form, type of name of the head ("O" for none). */
type PeerMention = readonly [
  start: number,
  end: number,
  headStart: number,
  headEnd: number,
  form: string,
  type: string,
];

const FORMS: Readonly<Record<string, SystemMention['form']>> = {
  PROPER: 'name',
  PRONOMINAL: 'pronoun',
  NOMINAL: 'nominal',
  LIST: 'nominal',
};

/** Types of names that are scored, as CoreNLP's tagger has them. */
const SCORED_TYPES = new Set(['PERSON', 'ORGANIZATION', 'LOCATION']);

const isScored = ([, , , , form, type]: PeerMention): boolean =>
  SCORED_TYPES.has(type) || FORMS[form] === 'pronoun';

/**
 * CoreNLP's chains of one text as they are scored: those with a name of a person, an organization or a place, or with a
 * pronoun, since the sets' gold has no dates, amounts and other things. A name ends with its head: what follows it
 * (an apposition, a relative clause) is no part of it in the gold.
 */
export const chainsOfPeer = (chains: readonly (readonly PeerMention[])[]): SystemChains =>
  chains
    .filter((chain) => chain.some(isScored))
    .map((chain) =>
      chain.map(([start, end, headStart, headEnd, givenForm]) => {
        const form = FORMS[givenForm] ?? 'nominal';
        return { start, end: form === 'name' ? headEnd : end, headStart, headEnd, form };
      }),
    );

/**
 * Coreference of a peer from raw text, scored as the product's own: a first run collects the texts, a second one is
 * answered with what the peer said.
 * @param cache folder of answers
 */
export const measurePeerChains = async (
  command: readonly string[],
  cache: string,
  data: string,
  split: 'dev' | 'test',
): Promise<Row[]> => {
  const texts: string[] = [];
  const collect: ChainSystem = async (_, text) => {
    texts.push(text);
    return [];
  };
  await measureCoreference(collect, data, split);
  const answers = await askPeer<{ chains: PeerMention[][] }>(
    command,
    texts.map((text) => ({ text })),
    cache,
  );
  const said = new Map(texts.map((text, index) => [text, chainsOfPeer(answers[index]!.chains)]));
  return measureCoreference(async (_, text) => said.get(text)!, data, split);
};
