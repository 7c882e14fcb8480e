import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

const isRelative = ({ text }: ParsedToken): boolean => /^(?:who|which)$/i.test(text);

/** "who was told that it was over and who died": what a second "who" opens is joined to the clause of the first. */
export const secondWho: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const verb of labelled('conj')) {
    if (verb.label !== 'conj' || verb.head < 0) continue;
    const word = current.find(
      (token) => token.head === verb.index && token.label.startsWith('nsubj') && isRelative(token),
    );
    if (!word || !/^(?:and|but)$/i.test(current[word.index - 1]?.text ?? '')) continue;
    const { text } = word;
    let above = current[verb.head]!;
    const opens = (clause: ParsedToken): boolean =>
      clause.label === 'acl:relcl' &&
      current.some(
        (token) => token.head === clause.index && token.text === text && token.index < clause.index,
      );
    if (opens(above) || above.index > verb.index) continue;
    for (let steps = 0; above.head >= 0 && steps < 4 && !opens(above); steps += 1)
      above = current[above.head]!;
    if (!opens(above)) continue;
    const { index } = above;
    current = current.map((token) => (token.index === verb.index ? { ...token, head: index } : token));
  }
  return current;
};
