import { CONTENT_NOUNS } from '../content-nouns.js';
import { mapped, type Repair } from './repair.js';

/** "refused to back his plan to sue": somebody's plan is told by the infinitive right behind it, not what was refused. */
export const planOfSomebody: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('xcomp', 'advcl'), (token) => {
    const { head, index, xpos } = token;
    if (xpos !== 'VB' || tokens[index - 1]?.text.toLowerCase() !== 'to') return token;
    const plan = tokens[index - 2];
    if (plan?.upos !== 'NOUN' || plan.label !== 'obj' || plan.head <= head) return token;
    if (!CONTENT_NOUNS.test(plan.lemma.toLowerCase())) return token;
    return tokens.some((other) => other.head === plan.index && other.label === 'nmod:poss')
      ? { ...token, head: plan.index, label: 'acl' }
      : token;
  });
