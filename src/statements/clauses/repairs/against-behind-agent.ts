import { mapped, type Repair } from './repair.js';

/** Nouns that are "against" somebody themselves: "caused by the war against Norland". */
const AGAINST: ReadonlySet<string> = new Set(
  (
    'action attack ban battle campaign case crackdown crime fight measure offensive operation protest reprisal sanction ' +
    'strike struggle threat uprising violence war'
  ).split(' '),
);

/** "a suit brought by women | against the firm": whom it is brought against is told of the verb, not of who brings it. */
export const againstBehindAgent: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const against of labelled('case')) {
    if (against.text !== 'against') continue;
    const token = current[against.head]!;
    const agent = current[token.head];
    if (token.label !== 'nmod' || agent?.label !== 'obl:agent' || agent.index > token.index) continue;
    if (AGAINST.has(agent.lemma.toLowerCase())) continue;
    current = mapped(current, [token], () => ({ ...token, head: agent.head, label: 'obl' }));
  }
  return current;
};
