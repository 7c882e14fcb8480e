import type { Repair } from './repair.js';

/** "Of the 553 members present, 281 voted": the number acts, and not all of whom it is a part. */
export const ofHowMany: Repair = (tokens, { labelled }) => {
  const of = tokens[0];
  if (of?.text !== 'Of' || of.label !== 'case') return tokens;
  const all = labelled('nsubj').find(({ index }) => index === of.head);
  const verb = tokens[all?.head ?? -1];
  if (!all || !verb) return tokens;
  let at = verb.index - 1;
  while (at > all.index && tokens[at]!.head === verb.index && /^(?:aux|advmod)/.test(tokens[at]!.label))
    at -= 1;
  const part = tokens[at]!;
  if (at <= all.index || !(part.upos === 'NUM' || /^(?:most|many|some|none|few|half)$/i.test(part.text)))
    return tokens;
  return tokens.map((token) => {
    if (token === all) return { ...token, label: 'obl' };
    return token === part ? { ...token, head: verb.index, label: all.label } : token;
  });
};
