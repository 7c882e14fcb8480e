import type { ParsedToken } from '../../../syntax/index.js';
import { DONE_TO } from './done-to.js';
import type { Repair } from './repair.js';

/** What may stand before the participle that opens a sentence: "Also killed", "Among those arrested". */
const OPENING = /^(?:also|among|the|those|and|only)$/i;

const isDoneTo = ({ xpos, lemma }: ParsedToken): boolean =>
  xpos === 'VBN' && (DONE_TO.has(lemma.toLowerCase()) || /^(?:wound|hurt)$/i.test(lemma));

/** The participle that opens a sentence. */
const openingParticiple = (tokens: readonly ParsedToken[]): ParsedToken | undefined => {
  const participle = tokens.slice(0, 4).find(isDoneTo);
  return participle && tokens.slice(0, participle.index).every(({ text }) => OPENING.test(text))
    ? participle
    : undefined;
};

/** The head of the noun phrase behind "was". */
const nounBehind = (tokens: readonly ParsedToken[], was: number): ParsedToken | undefined => {
  let at = tokens[was + 1];
  while (at && at.head > was) at = tokens[at.head];
  return at && at.index > was && /^(?:NOUN|PROPN|NUM)$/.test(at.upos) ? at : undefined;
};

/** "Also killed were two guards", "Among those arrested was Lee": a passive with its subject behind it. */
export const invertedPassive: Repair = (tokens) => {
  const participle = openingParticiple(tokens);
  const was =
    participle &&
    tokens
      .slice(participle.index + 1, participle.index + 9)
      .find(({ text, upos }) => upos === 'VERB' || /^(?:was|were|is|are)$/i.test(text));
  if (!participle || !was || was.upos === 'VERB') return tokens;
  const noun = nounBehind(tokens, was.index);
  if (!noun || tokens[noun.head]?.upos === 'VERB') return tokens;
  return tokens.map((token): ParsedToken => {
    if (token.index === participle.index)
      return { ...token, upos: 'VERB', xpos: 'VBN', head: -1, label: 'root' };
    if (token.index === noun.index) return { ...token, head: participle.index, label: 'nsubj:pass' };
    if (token.index === was.index) return { ...token, head: participle.index, label: 'aux:pass' };
    if (token.head < 0 || (token.head === noun.index && token.index < was.index))
      return {
        ...token,
        head: participle.index,
        label: /^nsubj|^root/.test(token.label) ? 'obl' : token.label,
      };
    return token;
  });
};
