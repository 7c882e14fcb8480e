import {
  APPOINTING,
  DONE_FOR,
  DONE_FOR_DEED,
  GIVING,
  GOT_FROM,
  HELPED,
  HOLDING_OUT,
  LAID_ON,
  OBJECT_CONTROL,
} from './control-verbs.js';

/** Whether who receives what a verb gives acts in its infinitive; `receives`: beside what is given. */
export const givesTo = (lemma: string, marker: string, receives: boolean): boolean =>
  marker === 'to' && (GIVING.has(lemma) || (receives && HOLDING_OUT.has(lemma)));

/** "was elected, defeating Lee": who is chosen has done what follows. */
export const takesPart = (lemma: string): boolean =>
  ['elect', 're-elect', 'reelect', 'vote', 'crown', 'promote'].includes(lemma);

/** Whether the object did what "for" tells; "congratulated the army on taking the town" too. */
export const answersFor = (lemma: string, marker: string): boolean =>
  (marker === 'for' && DONE_FOR_DEED.has(lemma)) ||
  (marker === 'on' && /^(?:congratulate|compliment|commend)$/.test(lemma));

/** Whether who stands behind "on" did what "for" tells. */
export const laidOn = (lemma: string, marker: string): boolean => marker === 'for' && LAID_ON.has(lemma);

/** "named Ann Lee as its head, replacing Bo Chan": who is given an office takes another's place. */
export const takesOffice = (governor: string, clause: string): boolean =>
  APPOINTING.has(governor) && (clause === 'replace' || clause === 'succeed');

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
