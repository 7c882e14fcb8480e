import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

/** What a hyphen joins to a harm: "quake-hit Norland", "drought-stricken farmers". */
const HARMED =
  /^(?:hit|struck|stricken|torn|ravaged|battered|devastated|affected|racked|wracked|weary|ridden)$/;

/** "sent grain to | drought-hit Norland": what a land is hit by is told of the land, and no deed of who sends grain. */
export const hyphenedHarm: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const hyphen of labelled('punct')) {
    if (!/^[-‐‑]$/.test(hyphen.text)) continue;
    const harm = current[hyphen.index - 1];
    const hit = current[hyphen.index + 1];
    const preposition = current[hyphen.index - 2];
    if (!harm || !hit || hit.upos !== 'VERB' || !HARMED.test(hit.text) || hit.head > hit.index) continue;
    if (harm.end !== hyphen.start || hyphen.end !== hit.start) continue;
    if (preposition === undefined || !/^(?:IN|TO)$/.test(preposition.xpos)) continue;
    const noun = current.find(
      ({ head, label, index, upos }) =>
        head === hit.index && label === 'obj' && index > hit.index && /^(?:PROPN|NOUN)$/.test(upos),
    );
    if (noun === undefined) continue;
    current = current.map((token): ParsedToken => {
      if (token === noun) return { ...token, head: hit.head, label: 'obl' };
      if (token === hit) return { ...token, head: noun.index, label: 'amod', upos: 'ADJ' };
      if (token === harm) return { ...token, head: hit.index, label: 'compound' };
      if (token === preposition)
        return { ...token, head: noun.index, label: 'case', upos: 'ADP', xpos: 'IN' };
      return token.head === hit.index && token.index > noun.index ? { ...token, head: hit.head } : token;
    });
  }
  return current;
};
