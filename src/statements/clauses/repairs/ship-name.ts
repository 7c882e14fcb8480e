import { mapped, type Repair } from './repair.js';

const PREFIX = /^(?:USS|USNS|USCGC|HMS|HMAS|HMCS|HMNZS|INS|FS|HNLMS|ITS)$/;

/** "the destroyer USS Halsey": the prefix and the name behind it are both the ship's. */
export const shipName: Repair = (tokens) =>
  mapped(tokens, (token) => {
    const { index, head, upos, label } = token;
    if (upos !== 'PROPN' || head < 0 || head >= index || label === 'flat') return token;
    const isPrefix = PREFIX.test(token.text) && tokens[index + 1]?.upos === 'PROPN' && head === index - 1;
    const before = tokens[index - 1]!;
    const isName = PREFIX.test(before.text) && before.head === head && head === index - 2;
    return isPrefix || isName ? { ...token, label: 'flat' } : token;
  });
