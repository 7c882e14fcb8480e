import type { Repair } from './repair.js';

/** "has all but destroyed the town": the clause is the verb's, whatever "all but" was taken for. */
export const allBut: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const { index: verb, xpos } of labelled('conj')) {
    const [all, but] = [current[verb - 2], current[verb - 1]];
    if (but?.text !== 'but' || all?.text.toLowerCase() !== 'all' || !/^VB[DN]$/.test(xpos)) continue;
    const above = current[all.head];
    if (!above || above.index > all.index) continue;
    const isAuxiliary = /^(?:have|be)$/.test(above.lemma);
    if (!isAuxiliary && !/^(?:NOUN|PROPN|PRON)$/.test(above.upos)) continue;
    const { head } = current[verb]!;
    if (head !== all.index && !(isAuxiliary && head === above.index)) continue;
    current = current.map((token) => {
      const { index } = token;
      if (index === verb) return { ...token, head: above.head, label: above.label };
      if (index === above.index) return { ...token, head: verb, label: isAuxiliary ? 'aux' : 'nsubj' };
      if (index === all.index) return { ...token, head: verb, label: 'advmod' };
      if (index === but.index) return { ...token, head: all.index, label: 'fixed' };
      const isOwn = token.head === above.index && (isAuxiliary || index > verb);
      return isOwn ? { ...token, head: verb } : token;
    });
  }
  return current;
};
