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
  'enlist',
  'recruit',
  'hire',
  'train',
  'equip',
  'authorize',
  'authorise',
  'empower',
  'assign',
  'dispatch',
  'deploy',
  'implore',
  'beg',
  'appoint',
  'nominate',
  'elect',
  'name',
]);

/** "supported Norland in defeating the rebels": who is helped does it. */
const HELPED: ReadonlySet<string> = new Set([
  'support',
  'help',
  'assist',
  'aid',
  'back',
  'guide',
  'advise',
  'encourage',
]);

/** Verbs with an object that do something for a purpose which the tree may call their complement: "beat X to win". */
const DONE_FOR: ReadonlySet<string> = new Set([
  ...SUBJECT_CONTROL,
  'defeat',
  'beat',
  'outbid',
  'overtake',
  'surpass',
  'buy',
  'purchase',
  'acquire',
  'sell',
  'sign',
  'cut',
  'raise',
  'build',
  'launch',
  'create',
  'form',
  'found',
  'open',
  'close',
  'bomb',
  'strike',
  'invade',
  'cross',
  'enter',
  'contact',
  'call',
  'spend',
  'pay',
  'borrow',
  'win',
  'issue',
  'file',
  'seek',
  'travel',
  'conduct',
  'stage',
  'violate',
  'ignore',
  'reject',
]);

/** "paid him to spy": somebody who is given something for a purpose does it; of what is given ("paid $5 to enter") the giver does. */
const GIVING: ReadonlySet<string> = new Set(['give', 'grant', 'pay', 'award', 'lend', 'allot', 'bribe']);

/** "offered him money to leave": of what is held out to somebody for a deed too, but "offered him to leave" is the offerer's. */
const HOLDING_OUT: ReadonlySet<string> = new Set(['offer', 'promise', 'owe']);

/** Whether who receives what a verb gives acts in its infinitive; `receives`: beside what is given. */
export const givesTo = (lemma: string, marker: string, receives: boolean): boolean =>
  marker === 'to' && (GIVING.has(lemma) || (receives && HOLDING_OUT.has(lemma)));

const APPOINTING: ReadonlySet<string> = new Set([
  'name',
  'appoint',
  'elect',
  'choose',
  'pick',
  'hire',
  'promote',
  'nominate',
  'install',
]);

/** "was elected, defeating Lee": who is chosen has done what follows. */
export const takesPart = (lemma: string): boolean =>
  ['elect', 're-elect', 'reelect', 'vote', 'crown', 'promote'].includes(lemma);

/** What is done to somebody for what that one did: "fined X for polluting", "imposed sanctions on X for leading". */
const DONE_FOR_DEED: ReadonlySet<string> = new Set(
  `punish sanction fine dismiss fire sack expel suspend reprimand indict investigate detain honour honor award reward applaud
  rebuke denounce attack ban target execute try prosecute commend hail forgive pardon penalize penalise blacklist censure jail
  impeach disqualify boycott`.split(/\s+/),
);

/** Verbs whose burden is laid "on" who did it. */
const LAID_ON: ReadonlySet<string> = new Set(['impose', 'levy', 'place', 'slap', 'put', 'inflict']);

/** Whether the object did what "for" tells. */
export const answersFor = (lemma: string, marker: string): boolean =>
  marker === 'for' && DONE_FOR_DEED.has(lemma);

/** Whether who stands behind "on" did what "for" tells. */
export const laidOn = (lemma: string, marker: string): boolean => marker === 'for' && LAID_ON.has(lemma);

/** "named Ann Lee as its head, replacing Bo Chan": who is given an office takes another's place. */
export const takesOffice = (governor: string, clause: string): boolean =>
  APPOINTING.has(governor) && (clause === 'replace' || clause === 'succeed');

/** What is got "from" doing something: who gets it does it; any other object is kept from doing it. */
const GOT_FROM: ReadonlySet<string> = new Set(
  'make earn gain get derive learn raise receive profit draw win take collect benefit return suffer abstain refrain'.split(
    ' ',
  ),
);

/** Which argument of the governing verb acts: object where it has one and the verb's kind says so. */
export const controllerIs = (
  lemma: string,
  label: 'xcomp' | 'advcl',
  marker: string,
  hasObject: boolean,
): 'subject' | 'object' => {
  if (!hasObject) return 'subject';
  if (marker === 'in' && HELPED.has(lemma)) return 'object';
  if (marker === 'from' && !GOT_FROM.has(lemma)) return 'object';
  if (label === 'xcomp') return DONE_FOR.has(lemma) ? 'subject' : 'object';
  return OBJECT_CONTROL.has(lemma) &&
    marker !== '' &&
    !['by', 'after', 'before', 'while', 'when', 'in', 'without'].includes(marker)
    ? 'object'
    : 'subject';
};

/** Verbs with a bare infinitive: "made him leave"; under any other a bare form is an order. */
export const BARE_UNDER: ReadonlySet<string> = new Set(
  'make let have help see hear watch bid dare need feel get notice observe find'.split(' '),
);
