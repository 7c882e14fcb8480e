import { type Candidate, headOf, type NameRule } from '../candidate.js';

/** "BusinessWeek Lagos reported": a body and the town right behind it that the tree gives the same place are one body. */
export const editions: NameRule = (candidates, sentence) => {
  const taken = new Set<Candidate>();
  const grown = candidates.map((body): Candidate => {
    const town = candidates.find(({ first, type }) => first === body.last + 1 && type === 'PLACE');
    if (body.type !== 'ORGANIZATION' || !town || town.first !== town.last || town.country) return body;
    const { tokens } = sentence;
    const [whole, part] = [tokens[headOf(sentence, body.first, body.last)]!, tokens[town.first]!];
    const same = part.head === whole.head && part.label === whole.label && part.label.startsWith('nsubj');
    const hangs = part.head === whole.index && /^(?:flat|compound)/.test(part.label);
    const acts = /^(?:AUX|VERB)$/.test(tokens[town.last + 1]?.upos ?? '');
    if (!acts || !(same || hangs)) return body;
    taken.add(town);
    return { ...body, last: town.last };
  });
  return taken.size === 0 ? candidates : grown.filter((candidate) => !taken.has(candidate));
};
