import { hasPassive, hasSubject, mapped, type Repair } from './repair.js';

/** "men, most of whom | were held, went": how many of them is the subject of the clause about them, not of the verb behind it. */
export const mostOfWhom: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const relative of labelled('nmod')) {
    if (relative.xpos !== 'WP' && relative.xpos !== 'WDT') continue;
    const many = current[relative.head];
    if (!many?.label.startsWith('nsubj') || many.index > relative.index) continue;
    const clause = current.find(
      ({ label, index, head }) => label === 'acl:relcl' && index > relative.index && head < many.index,
    );
    if (!clause || clause.index >= many.head || hasSubject(current, clause)) continue;
    current = mapped(current, [many], () => ({
      ...many,
      head: clause.index,
      label: hasPassive(current, clause) ? 'nsubj:pass' : 'nsubj',
    }));
  }
  return current;
};
