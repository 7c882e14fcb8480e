import type { ParsedToken } from '../../../syntax/index.js';
import { hasPassive, mapped, type Repair } from './repair.js';

/** "was re-elected senator": a noun right behind the verb without "by" is no agent. */
const isBareAgent = (tokens: readonly ParsedToken[], { index, head, label, xpos }: ParsedToken): boolean =>
  label === 'obl:agent' &&
  /^NN/.test(xpos) &&
  head >= 0 &&
  index > head &&
  !tokens.slice(head, index).some(({ text }) => text.toLowerCase() === 'by') &&
  !tokens.some((other) => other.head === index && other.label === 'case');

/**
 * "Ann Lee was elected mayor", "Ann Lee was named head by Norvik Group": subject and agent are those of the passive verb,
 * not of the noun that completes it.
 */
export const passiveComplement: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('obl', 'nsubj'), (token) => {
    if (isBareAgent(tokens, token)) return { ...token, label: 'xcomp' };
    const noun = tokens[token.head];
    const verb = noun && tokens[noun.head];
    if (!noun || verb?.upos !== 'VERB' || noun.label !== 'xcomp' || !/^NN/.test(noun.xpos)) return token;
    if (!hasPassive(tokens, verb)) return token;
    if (token.label === 'obl:agent') return { ...token, head: verb.index };
    const taken = tokens.some(({ head, label }) => head === verb.index && label.startsWith('nsubj'));
    return token.label.startsWith('nsubj') && !taken
      ? { ...token, head: verb.index, label: 'nsubj:pass' }
      : token;
  });
