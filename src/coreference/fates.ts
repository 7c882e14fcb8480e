import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import type { DescribedMention } from './described-mention.js';
import { type Discourse, mentionHeadedBy } from './discourse.js';

/** What befalls a person. */
export type Fate = 'death' | 'harm' | 'trial' | 'arrest' | 'capture' | 'leave' | 'office';

/** Verbs of which a person is the object, each row one fate. */
const SUFFERED: Readonly<Record<Fate, string>> = {
  death: `kill murder slay shoot stab strangle behead execute assassinate lynch drown poison bludgeon electrocute decapitate
    suffocate hang gun bury`,
  harm: `attack assault beat rape wound injure maul ambush torture mug molest abuse harass rob scald burn bite`,
  trial: `charge indict arraign convict sentence jail imprison acquit exonerate remand prosecute try accuse extradite clear
    fine`,
  arrest: 'arrest detain apprehend nab handcuff',
  capture: 'kidnap abduct snatch capture release free rescue liberate',
  leave: 'oust fire dismiss sack remove suspend expel unseat axe demote depose',
  office: 'appoint hire nominate elect promote reappoint choose',
};
/** Verbs of which a person is the subject. */
const DONE: Readonly<Partial<Record<Fate, string>>> = {
  death: 'die perish succumb drown suffocate',
  trial: 'plead',
  leave: 'resign quit retire',
};
/** Nouns that tell of it, with "of" and a name or after "'s". */
const TOLD: Readonly<Partial<Record<Fate, string>>> = {
  death: 'death murder killing slaying assassination body funeral execution autopsy shooting stabbing corpse',
  harm: 'rape assault beating torture',
  trial: 'trial conviction sentencing indictment acquittal prosecution',
  arrest: 'arrest detention',
  capture: 'kidnapping abduction release rescue capture',
  leave: 'resignation dismissal ouster sacking departure firing',
  office: 'appointment nomination',
};
/** What one is found or declared to be. */
const VERDICTS: Readonly<Record<string, Fate>> = { dead: 'death', guilty: 'trial', liable: 'trial' };

const byWord = (rows: Readonly<Partial<Record<Fate, string>>>): ReadonlyMap<string, Fate> =>
  new Map(
    Object.entries(rows).flatMap(([fate, words]) =>
      words.split(/\s+/).map((word) => [word, fate as Fate] as const),
    ),
  );
const suffered = byWord(SUFFERED);
const done = byWord(DONE);
const told = byWord(TOLD);

/** Somebody, and what a sentence tells to befall them. */
export interface Befallen {
  readonly described: DescribedMention;
  readonly fate: Fate;
}

const isSuffering = (label: string): boolean => label === 'nsubj:pass' || label === 'obj';

/** "who was killed": the noun or name that a relative pronoun stands for. */
const antecedentOf = ({ tokens }: ParsedSentence, verb: ParsedToken, token: ParsedToken): ParsedToken =>
  verb.label === 'acl:relcl' && /^(?:who|whom|that)$/i.test(token.text)
    ? (tokens[verb.head] ?? token)
    : token;

/** "was hit and died": the verb that has the subject of a coordinated one. */
const subjectBearer = ({ tokens }: ParsedSentence, verb: ParsedToken): ParsedToken => {
  const hasOwn = tokens.some(({ head, label }) => head === verb.index && /^nsubj/.test(label));
  const before = verb.label === 'conj' && !hasOwn ? tokens[verb.head] : undefined;
  return before?.upos === 'VERB' ? before : verb;
};

/** The tokens of those whom a verb tells something to befall. */
const befallenBy = (sentence: ParsedSentence, verb: ParsedToken): readonly ParsedToken[] => {
  const { tokens } = sentence;
  const bearer = subjectBearer(sentence, verb);
  const isPassive = tokens.some(({ head, label }) => head === verb.index && label === 'aux:pass');
  const found = tokens
    .filter(({ head, label }) => {
      if (head === verb.index && (label === 'obj' || label === 'nsubj:pass')) return suffered.has(verb.lemma);
      if (head !== bearer.index) return false;
      if (label === 'nsubj:pass')
        return done.has(verb.lemma) || (verb.xpos === 'VBN' && suffered.has(verb.lemma));
      return label === 'nsubj' && (done.has(verb.lemma) || (isPassive && suffered.has(verb.lemma)));
    })
    .map((token) => antecedentOf(sentence, bearer, token));
  const above = tokens[verb.head];
  const isParticiple = verb.label === 'acl' && verb.xpos === 'VBN' && suffered.has(verb.lemma);
  return isParticiple && above !== undefined ? [...found, above] : found;
};

/** "found guilty", "pronounced dead": who is said to be so. */
const judgedBy = (sentence: ParsedSentence, verdict: ParsedToken): readonly ParsedToken[] => {
  const { tokens } = sentence;
  const verb = tokens[verdict.head];
  if (!/^(?:find|declare|pronounce|bring)$/.test(verb?.lemma ?? '')) return [];
  return tokens
    .filter(({ head, label }) => head === verb!.index && isSuffering(label))
    .map((token) => antecedentOf(sentence, verb!, token));
};

/** "the death of Ann Lee", "Ann Lee's trial": whom a noun tells of. */
const toldBy = ({ tokens }: ParsedSentence, noun: ParsedToken): readonly ParsedToken[] =>
  tokens.filter(
    ({ head, label, index }) =>
      head === noun.index &&
      (label === 'nmod:poss' ||
        (label === 'nmod' &&
          index > noun.index &&
          tokens.some((token) => token.head === index && token.label === 'case' && token.text === 'of'))),
  );

/** All whom a sentence tells something to befall, those coordinated with them too. */
export const befallenIn = (discourse: Discourse, at: number): readonly Befallen[] => {
  const sentence = discourse.sentences[at]!;
  const found: Befallen[] = [];
  const take = (tokens: readonly ParsedToken[], fate: Fate): void => {
    for (const token of tokens) {
      const all = sentence.tokens.filter(
        ({ head, label, index }) => index === token.index || (head === token.index && label === 'conj'),
      );
      for (const { index } of all) {
        const described = mentionHeadedBy(discourse, at, index);
        if (described !== undefined) found.push({ described, fate });
      }
    }
  };
  for (const token of sentence.tokens) {
    const { lemma, upos } = token;
    if (upos === 'VERB') {
      const fate = suffered.get(lemma) ?? done.get(lemma);
      if (fate !== undefined) take(befallenBy(sentence, token), fate);
    } else if (upos === 'NOUN') {
      const fate = told.get(lemma);
      if (fate !== undefined) take(toldBy(sentence, token), fate);
    } else if (upos === 'ADJ') {
      const fate = VERDICTS[lemma];
      if (fate !== undefined) take(judgedBy(sentence, token), fate);
    }
  }
  return found;
};

/** Whether a token stands in a clause that only tells which one is meant, or when: "a nurse who treated a priest". */
export const isInSideClause = ({ tokens }: ParsedSentence, token: ParsedToken): boolean => {
  let at: ParsedToken | undefined = token;
  for (let steps = 0; at !== undefined && steps < 16; steps += 1) {
    const { index, label } = at;
    if (label === 'acl:relcl') return true;
    if (
      label === 'advcl' &&
      tokens.some((one) => one.head === index && one.label === 'mark' && one.lemma !== 'to')
    )
      return true;
    at = tokens[at.head];
  }
  return false;
};

const VIOLENCE: ReadonlySet<Fate> = new Set(['death', 'harm', 'capture']);
const LAW: ReadonlySet<Fate> = new Set(['trial', 'arrest']);
const POST: ReadonlySet<Fate> = new Set(['leave', 'office']);

/** Whether two fates may be one told twice: "a shopkeeper was stabbed … was attacked". */
export const isSameFate = (one: Fate, other: Fate): boolean =>
  one === other || [VIOLENCE, LAW].some((kind) => kind.has(one) && kind.has(other));

/** Whether what befalls one in its sentence is of another kind than what befalls the other: one is shot, the other arrested. */
export const fatesDiffer = (
  discourse: Discourse,
  one: DescribedMention,
  other: DescribedMention,
): boolean => {
  const own = befallenIn(discourse, one.mention.sentence).filter(({ described }) => described === one);
  if (own.length === 0) return false;
  const others = befallenIn(discourse, other.mention.sentence).filter(({ described }) => described === other);
  const isAlike = (a: Fate, b: Fate) => isSameFate(a, b) || (POST.has(a) && POST.has(b));
  return others.length > 0 && !own.some((a) => others.some((b) => isAlike(a.fate, b.fate)));
};
