import { words } from '../../../document/index.js';

/** Verbs whose subject acts even beside an object: "promised them to leave". */
const SUBJECT_CONTROL = words(
  `promise vow pledge swear threaten offer agree use take spend visit join leave meet attack kill do make
  have hold`,
);

/** Verbs whose object acts even in an adverbial clause, because the tree often has it so: "accused X of attacking Y". */
export const OBJECT_CONTROL = words(
  `quote cite accuse suspect blame criticize criticise condemn charge convict arrest prevent stop bar ban
  prohibit deter keep discourage dissuade thank praise sentence fine sue jail imprison urge ask tell order
  force compel allow permit enable help want persuade convince encourage invite press pressure push
  clear license licence dare oblige command direct entitle qualify coax lure induce goad spur prod entice coerce
  task exhort beseech entreat counsel choose
  require instruct warn advise forbid lead send enlist recruit hire train equip authorize authorise
  empower assign dispatch deploy implore beg appoint nominate elect name`,
);

/** "supported Norland in defeating the rebels": who is helped does it. */
export const HELPED = words('support help assist aid back guide advise encourage');

/** Verbs with an object that do something for a purpose which the tree may call their complement: "beat X to win". */
export const DONE_FOR: ReadonlySet<string> = new Set([
  ...SUBJECT_CONTROL,
  ...words(
    `defeat beat outbid overtake surpass buy purchase acquire sell sign cut raise build launch create form
  found open close bomb strike invade cross enter contact call spend pay borrow win issue file seek travel
  conduct stage violate ignore reject`,
  ),
]);

/** "paid him to spy": somebody who is given something for a purpose does it; of what is given ("paid $5 to enter") the giver does. */
export const GIVING = words('give grant pay award lend allot bribe');

/** "offered him money to leave": of what is held out to somebody for a deed too, but "offered him to leave" is the offerer's. */
export const HOLDING_OUT = words('offer promise owe');

/** Verbs of giving somebody an office: "named Ann Lee as its head". */
export const APPOINTING = words('name appoint elect choose pick hire promote nominate install');

/** What is done to somebody for what that one did: "fined X for polluting", "imposed sanctions on X for leading". */
export const DONE_FOR_DEED = words(
  `punish sanction fine dismiss fire sack expel suspend reprimand indict investigate detain honour honor
  award reward applaud rebuke denounce attack ban target execute try prosecute commend hail forgive pardon
  penalize penalise blacklist censure jail impeach disqualify boycott scold berate chide castigate lambast lambaste reproach upbraid
  admonish slam blast assail fault reprove rap chastise chasten pillory rebut ridicule mock taunt shame excoriate flay congratulate
  compliment salute laud acclaim cheer decorate knight recognise recognize admire respect credit excuse absolve hate resent flog
  whip hang shoot arrest apprehend deport lionise lionize canonise canonize toast celebrate demote hound heckle`,
);

/** Verbs whose burden is laid "on" who did it. */
export const LAID_ON = words('impose levy place slap put inflict');

/** What is got "from" doing something: who gets it does it; any other object is kept from doing it. */
export const GOT_FROM = words(
  `make earn gain get derive learn raise receive profit draw win take collect benefit return suffer abstain
  refrain`,
);

/** Verbs with a bare infinitive: "made him leave"; under any other a bare form is an order. */
export const BARE_UNDER = words(
  'make let have help see hear watch bid dare need feel get notice observe find',
);
