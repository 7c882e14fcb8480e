import type { ParsedToken } from '../../../syntax/index.js';
import { OFFICE } from './office-after-name.js';
import { isBelow, type Repair } from './repair.js';

const GIVING =
  /^(?:re-?)?(?:nam|appoint|elect|select|pick|cho[os]|designat|nominat|promot|elevat|install|sw[eo]|serv|confirm|retain)/i;

/** The office right behind "acting", of which all words in between are. */
const officeBehind = (tokens: readonly ParsedToken[], acting: ParsedToken): ParsedToken | undefined => {
  for (let at = acting.index + 1; at <= acting.index + 4 && at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (
      (token.head === acting.index || token.head === acting.head) &&
      OFFICE.test(token.text) &&
      tokens.slice(acting.index + 1, at).every(({ index }) => isBelow(tokens, index, at))
    )
      return token;
  }
  return undefined;
};

/** The verb that gives an office, of those the phrase may hang on. */
const giverAbove = (tokens: readonly ParsedToken[], from: number): number => {
  for (let at = from; at >= 0; at = tokens[at]!.head)
    if (tokens[at]!.upos === 'VERB' && GIVING.test(tokens[at]!.text)) return at;
  return from;
};

/** "named Ann Lee as acting prime minister": the office that she is given, where the tree takes "acting" for what she does. */
export const actingPost: Repair = (tokens, { labelled }) => {
  for (const acting of labelled('advcl', 'acl', 'xcomp')) {
    if (acting.text.toLowerCase() !== 'acting' || acting.head < 0) continue;
    const as = tokens[acting.index - 1];
    const office = as?.text.toLowerCase() === 'as' ? officeBehind(tokens, acting) : undefined;
    if (!as || !office) continue;
    const verb = giverAbove(tokens, acting.head);
    if (verb > acting.index || tokens[verb]!.upos !== 'VERB') continue;
    return tokens.map((token): ParsedToken => {
      if (token === as) return { ...token, head: office.index, label: 'case' };
      if (token === acting) return { ...token, head: office.index, label: 'amod' };
      if (token === office) return { ...token, head: verb, label: 'obl' };
      return token.head === acting.index ? { ...token, head: office.index } : token;
    });
  }
  return tokens;
};
