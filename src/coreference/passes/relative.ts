import { mentionHeadedBy, type Pass } from '../discourse.js';

/** "who", "which": what the relative clause hangs on. */
export const relative: Pass = {
  name: 'relative pronoun',
  run: (discourse) => {
    for (const { pronoun, sentence, head, mention, index } of discourse.mentions) {
      if (pronoun?.relative !== true) continue;
      let at = sentence.tokens[head.head];
      for (let steps = 0; at !== undefined && at.label !== 'acl:relcl' && steps < 6; steps += 1) {
        at = sentence.tokens[at.head];
      }
      const antecedent = at && mentionHeadedBy(discourse, mention.sentence, at.head);
      if (antecedent !== undefined) discourse.chains.link(antecedent.index, index, 'relative pronoun');
    }
  },
};
