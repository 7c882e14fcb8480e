import { words } from '../../../document/index.js';
import { isBelow, mapped, type Repair } from './repair.js';

/** What is said of people behind their noun: "diplomats accused of spying". */
const SAID_OF = words(
  'accuse suspect charge convict name identify involve implicate link indict blame acquit',
);

/** "expelled diplomats of the embassy | accused of spying": right behind an object a participle tells of it, not of who does it. */
export const accusedBehindObject: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('advcl'), (token) => {
    if (token.xpos !== 'VBN' || token.head < 0 || token.head > token.index) return token;
    if (!SAID_OF.has(token.lemma.toLowerCase()) || !/^(?:NOUN|PROPN)$/.test(tokens[token.index - 1]!.upos))
      return token;
    if (
      tokens.some(({ head, label }) => head === token.index && /^(?:mark|aux|nsubj|advmod|obj)/.test(label))
    )
      return token;
    const object = tokens.find(
      ({ head, label, index, upos }) =>
        head === token.head &&
        label === 'obj' &&
        upos === 'NOUN' &&
        index < token.index &&
        isBelow(tokens, token.index - 1, index),
    );
    return object ? { ...token, head: object.index, label: 'acl' } : token;
  });
