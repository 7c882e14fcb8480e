import { knowsVerb } from '../../relations/index.js';
import type { ParsedToken } from '../../syntax/index.js';

/** Forms that are another verb's too: "founded" is no form of "find". */
const SURE: ReadonlyMap<string, string> = new Map([
  ['founded', 'found'],
  ['fined', 'fine'],
  ['severed', 'sever'],
  ['overran', 'overrun'],
  ['overthrown', 'overthrow'],
  ['withdrawn', 'withdraw'],
  ['beaten', 'beat'],
  ['stricken', 'strike'],
  ['forbidden', 'forbid'],
  ['frozen', 'freeze'],
  ['broken', 'break'],
  ['taken', 'take'],
  ['retaken', 'retake'],
  ['driven', 'drive'],
  ['thrown', 'throw'],
  ['blown', 'blow'],
  ['stolen', 'steal'],
  ['sworn', 'swear'],
  ['slew', 'slay'],
  ['slain', 'slay'],
  ['burnt', 'burn'],
]);

/** Base forms that an inflected form may have, likelier first. */
const candidates = (form: string): string[] => {
  if (form.endsWith('ied')) return [`${form.slice(0, -3)}y`];
  if (form.endsWith('ed')) {
    const stem = form.slice(0, -2);
    return [stem, `${stem}e`, /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem];
  }
  if (form.endsWith('ing')) {
    const stem = form.slice(0, -3);
    return [stem, `${stem}e`, /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem];
  }
  return [];
};

/** Lemma of a verb; where the given one is no verb of the vocabulary, a base form that is. */
export const verbLemma = ({ lemma, text, xpos }: ParsedToken): string => {
  const given = (lemma || text).toLowerCase();
  const form = text.toLowerCase();
  const sure = SURE.get(form);
  if (sure !== undefined) return sure;
  if (!/^(?:VB[DGN]|JJ)$/.test(xpos) || knowsVerb(given)) return given;
  // a bare form that was taken for a past one: "we commend"
  return [...candidates(form), form].find((candidate) => knowsVerb(candidate)) ?? given;
};

/** Lemma of a noun; a plural that was left as it is loses its ending. */
export const nounLemma = ({ lemma, text, xpos }: ParsedToken): string => {
  const given = (lemma || text).toLowerCase();
  if (xpos !== 'NNS' || given !== text.toLowerCase()) return given;
  if (given.endsWith('ies') && given.length > 4) return `${given.slice(0, -3)}y`;
  return given.endsWith('s') && !given.endsWith('ss') && given.length > 3 ? given.slice(0, -1) : given;
};
