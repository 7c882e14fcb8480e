import type { ParsedSentence, ParsedToken } from '../../syntax/index.js';
import { relationOf } from '../described-mention.js';
import { type Discourse, mentionHeadedBy } from '../discourse.js';
import { hasWord, rolesOf } from '../spokesmen.js';

/** Who speaks to one that stands before them. */
const JUDGES: ReadonlySet<string> = new Set(
  'judge justice magistrate recorder sheriff coroner chairwoman chairman'.split(' '),
);
/** What judges do to whom they speak to: "Jailing him, Judge Lee said: “You …”". */
const JUDGING: ReadonlySet<string> = new Set(
  'sentence jail imprison remand fine ban bail caution address convict spare disqualify acquit'.split(' '),
);
/** Sentences before a quote in which a judge may have said to whom. */
const SENTENCES_BACK = 1;

const objectOf = ({ tokens }: ParsedSentence, verb: ParsedToken): ParsedToken | undefined =>
  tokens.find(({ head, label }) => head === verb.index && /^i?obj$/.test(label));

/** The object that is a person whom the text tells of; undefined for "me" and "reporters". */
const hearerAt = (
  discourse: Discourse,
  sentence: number,
  token: ParsedToken | undefined,
): number | undefined => {
  const { chains, sets } = discourse;
  const found = token && mentionHeadedBy(discourse, sentence, token.index);
  if (found === undefined || (found.pronoun !== undefined && found.pronoun.person !== 3)) return undefined;
  if (sets.has(found.index)) return found.index;
  const { type, named, number } = chains.chainOf(found.index);
  return type === 'PERSON' && named && number !== 'plural' ? found.index : undefined;
};

/** Whom the words of a judge are said to: who is sentenced in the clause before the judge's name. */
const judgedBefore = (discourse: Discourse, sentence: number): number | undefined => {
  for (let at = sentence; at >= Math.max(0, sentence - SENTENCES_BACK - 1); at -= 1) {
    const here = discourse.sentences[at]!;
    const verb = here.tokens.find(
      (token) => JUDGING.has(token.lemma) && token.xpos === 'VBG' && relationOf(token) === 'advcl',
    );
    const judged = verb && hearerAt(discourse, at, objectOf(here, verb));
    if (judged !== undefined) return judged;
  }
  return undefined;
};

/** Whom a quote is said to: "her" of "Lee told her: “…”". */
const hearerOf = (discourse: Discourse, quote: number): number | undefined => {
  const { cue, speaker } = discourse.quotes[quote]!;
  if (cue === undefined || speaker === undefined) return undefined;
  const sentence = discourse.sentences[cue.sentence]!;
  const told = hearerAt(discourse, cue.sentence, objectOf(sentence, sentence.tokens[cue.token]!));
  if (told !== undefined) return discourse.chains.areJoined(told, speaker) ? undefined : told;
  const isJudge = rolesOf(discourse, speaker).some(({ words }) => hasWord(words, JUDGES));
  return isJudge ? judgedBefore(discourse, cue.sentence) : undefined;
};

/** "you know", "as you can see": nobody in particular. */
const isAnybody = ({ tokens }: ParsedSentence, { head }: ParsedToken): boolean =>
  /^(?:know|see|imagine)$/.test(tokens[head]?.lemma ?? '');

/** Links "you" in a quote to whom the words are said, where the text tells. */
export const linkHearers = (discourse: Discourse): void => {
  const { mentions, chains, sets } = discourse;
  for (const you of mentions) {
    if (you.pronoun?.person !== 2 || you.quote === undefined || isAnybody(you.sentence, you.head)) continue;
    const hearer = hearerOf(discourse, you.quote);
    if (hearer === undefined) continue;
    const members = sets.get(hearer);
    if (members === undefined) chains.link(hearer, you.index, 'spoken to', true);
    else sets.set(you.index, members);
  }
};
