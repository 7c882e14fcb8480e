import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';

const SAID: ReadonlySet<string> = new Set(['said', 'says', 'told', 'added', 'wrote', 'announced']);

/**
 * "Norvik, which sells tin, would sue, said an official": where the tree gave each verb the other's subject, what stands
 * before both does the deed and the phrase behind the verb of speech says so.
 */
export const speakerBehindVerb: Repair = (tokens, { labelled }) => {
  if (labelled('ccomp').length === 0) return tokens;
  let current = tokens;
  for (const said of tokens) {
    if (!SAID.has(said.text) || tokens[said.index - 1]?.text !== ',') continue;
    const told = current.find(
      ({ head, label, index }) => head === said.index && label === 'ccomp' && index < said.index,
    );
    if (!told) continue;
    const doer = current.find(
      ({ head, label, index }) => head === said.index && label === 'nsubj' && index < told.index,
    );
    const speaker = current.find(
      ({ head, label, index }) => head === told.index && label === 'nsubj' && index > said.index,
    );
    if (!doer || !speaker) continue;
    current = mapped(current, current, (token): ParsedToken => {
      if (token.index === doer.index) return { ...token, head: told.index };
      return token.index === speaker.index ? { ...token, head: said.index } : token;
    });
  }
  return current;
};
