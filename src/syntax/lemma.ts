import { VERB_OF_FORM } from './verb-forms.js';

/** Per Penn tag: endings with what to take off and put on ("3+y"), and words whose lemma is no rule's. Made by training/lemmas.py. */
export type LemmaTable = Readonly<
  Record<
    string,
    { readonly endings: Readonly<Record<string, string>>; readonly words: Readonly<Record<string, string>> }
  >
>;

const LONGEST_ENDING = 6;
const PROPER = new Set(['NNP', 'NNPS']);
const VERB_FORM = /^VB[DGNZ]$/;

/** Endings of regular inflection and what the stem may have instead, the commonest first. */
const PLURAL = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
] as const;
const PAST = [
  ['ied', 'y'],
  ['d', ''],
  ['ed', ''],
] as const;
const REGULAR: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  NNS: PLURAL,
  VBZ: PLURAL,
  VBD: PAST,
  VBN: PAST,
  VBG: [
    ['ing', 'e'],
    ['ing', ''],
  ],
};

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** What a regular form may come from, doubled consonants too ("stopped": stoppe, stopp, stop). */
const stems = (form: string, tag: string): string[] => {
  const found = (own(REGULAR, tag) ?? []).flatMap(([ending, letters]) =>
    form.endsWith(ending) ? [form.slice(0, -ending.length) + letters] : [],
  );
  const doubled = found.flatMap((stem) =>
    stem.length > 3 && stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [],
  );
  return [...found, ...doubled].filter((stem) => stem.length > 1);
};

/** One letter less where doubling is regular before an ending: "rebutt", "expell", but not "pass" or "shell". */
const undouble = (stem: string): string =>
  /(?:([bdgmnprt])\1|.{4}ll)$/.test(stem) && stem.length > 3 ? stem.slice(0, -1) : stem;

/**
 * The lemma of a word under its Penn tag: a listed verb's, the table's word, else the longest ending that has a rule; where that makes no
 * word of the vocabulary but a regular stem is one ("provoking": provok, provoke), that stem. Lower case, except of
 * proper nouns and words that the table writes with a capital.
 */
export const lemmaOf = (
  form: string,
  tag: string,
  table: LemmaTable,
  isWord: (word: string) => boolean,
): string => {
  const lower = form.toLowerCase().replace(/’/g, "'");
  const entry = own(table, tag);
  const written = PROPER.has(tag) ? form : lower;
  if (!entry) return written;
  const verb = VERB_FORM.test(tag) ? VERB_OF_FORM.get(lower) : undefined;
  if (verb !== undefined) return verb;
  const listed = PROPER.has(tag) ? undefined : own(entry.words, lower);
  if (listed !== undefined) return listed;
  for (let length = Math.min(LONGEST_ENDING, written.length); length >= 0; length--) {
    const rule = own(entry.endings, written.slice(written.length - length).toLowerCase());
    if (rule === undefined) continue;
    // No rule but the commonest, and no such ending to take off, nor that of "beaten": a base form under a wrong tag ("they allege", VBD).
    if (
      length === 0 &&
      !(own(REGULAR, tag) ?? [['', '']]).some(([ending]) => lower.endsWith(ending)) &&
      !lower.endsWith('n')
    )
      return written;
    const plus = rule.indexOf('+');
    const off = Number(rule.slice(0, plus));
    if (written.length <= off) continue;
    const lemma = written.slice(0, written.length - off) + rule.slice(plus + 1);
    if (isWord(lemma) || !Object.hasOwn(REGULAR, tag)) return lemma;
    return stems(written, tag).find(isWord) ?? undouble(lemma);
  }
  return written;
};
