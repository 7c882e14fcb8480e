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

/** Types of what is scored; "O": the tagger has no name there, the chain may still be a person or a thing that is. */
const SCORED_TYPES = new Set(['PERSON', 'ORGANIZATION', 'LOCATION', 'O']);

/**
 * CoreNLP's chains of one text as they are scored: dates, amounts and names of other things are left out with the
 * whole chain, since the sets' gold has only people, organizations and places.
 */
export const chainsOfPeer = (chains: readonly (readonly PeerMention[])[]): SystemChains =>
  chains
    .filter((chain) => chain.every(([, , , , , type]) => SCORED_TYPES.has(type)))
    .map((chain) =>
      chain.map(([start, end, headStart, headEnd, form]) => ({
        start,
        end,
        headStart,
        headEnd,
        form: FORMS[form] ?? 'nominal',
      })),
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
