/** Who acts in an infinitive or gerund that has no subject of its own. */

/** Verbs whose subject acts even beside an object: "promised them to leave". */
const SUBJECT_CONTROL: ReadonlySet<string> = new Set([
  'promise',
  'vow',
  'pledge',
  'swear',
  'threaten',
  'offer',
  'agree',
  'use',
  'take',
  'spend',
  'visit',
  'join',
  'leave',
  'meet',
  'attack',
  'kill',
  'do',
  'make',
  'have',
  'hold',
]);

/** Verbs whose object acts even in an adverbial clause, because the tree often has it so: "accused X of attacking Y". */
const OBJECT_CONTROL: ReadonlySet<string> = new Set([
  'quote',
  'cite',
  'accuse',
  'suspect',
  'blame',
  'criticize',
  'criticise',
  'condemn',
  'charge',
  'convict',
  'arrest',
  'prevent',
  'stop',
  'bar',
  'ban',
  'prohibit',
  'deter',
  'keep',
  'discourage',
  'dissuade',
  'thank',
  'praise',
  'sentence',
  'fine',
  'sue',
  'jail',
  'imprison',
  'urge',
  'ask',
  'tell',
  'order',
  'force',
  'compel',
  'allow',
  'permit',
  'enable',
  'help',
  'want',
  'persuade',
  'convince',
  'encourage',
  'invite',
  'press',
  'pressure',
  'push',
  'require',
  'instruct',
  'warn',
  'advise',
  'forbid',
  'lead',
  'send',
]);

/** Which argument of the governing verb acts: object where it has one and the verb's kind says so. */
export const controllerIs = (
  lemma: string,
  label: 'xcomp' | 'advcl',
  marker: string,
  hasObject: boolean,
): 'subject' | 'object' => {
  if (!hasObject) return 'subject';
  if (label === 'xcomp') return SUBJECT_CONTROL.has(lemma) ? 'subject' : 'object';
  return OBJECT_CONTROL.has(lemma) &&
    marker !== '' &&
    !['by', 'after', 'before', 'while', 'when', 'in'].includes(marker)
    ? 'object'
    : 'subject';
};
