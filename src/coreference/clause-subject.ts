import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import { relationOf } from './described-mention.js';

/** Verbs whose object does what follows "of" or "from": "accused it of arming". */
const GERUND_OF_OBJECT: ReadonlySet<string> = new Set(['of', 'from', 'into']);
/** Participles whose subject is what was told before them: "generates money, enabling it to grow". */
const OF_RESULT: ReadonlySet<string> = new Set(
  'enable allow make help force give leave prompt cause bring cost earn'.split(' '),
);
/** What is done for whom the clause above tells of: "got loans to keep it running". */
const OF_HELP: ReadonlySet<string> = new Set('keep help let make enable allow get'.split(' '));
/** Clauses looked up through. */
const CLAUSES = 5;

const childOf = ({ tokens }: ParsedSentence, verb: number, label: RegExp): ParsedToken | undefined =>
  tokens.find((token) => token.head === verb && label.test(token.label));

/** The subject that hangs on a verb; where the place of a dateline hangs there too, the one behind the dash. */
const ownSubject = (sentence: ParsedSentence, verb: number): ParsedToken | undefined => {
  const first = childOf(sentence, verb, /^nsubj/);
  const next =
    first &&
    sentence.tokens.findLast(
      ({ head, label, index }) =>
        head === verb && /^nsubj/.test(label) && index > first.index && index < verb,
    );
  const isParted =
    next && sentence.tokens.slice(first.index, next.index).some(({ text }) => /^[-–—]+$/.test(text));
  return isParted ? next : first;
};

/** The subject of a verb, its own or the one it shares: "Lee" for "sold" in "Lee agreed to buy and sold". */
export const subjectOfVerb = (sentence: ParsedSentence, verb: number): ParsedToken | undefined => {
  let at = verb;
  for (let clauses = 0; clauses < CLAUSES; clauses += 1) {
    const own = ownSubject(sentence, at);
    if (own !== undefined) return own;
    const token = sentence.tokens[at]!;
    if (token.head < 0) return undefined;
    const relation = relationOf(token);
    const isResult = (token.xpos === 'VBG' ? OF_RESULT : OF_HELP).has(token.lemma);
    if (relation === 'advcl' && isResult) return undefined;
    if (relation === 'xcomp' || (relation === 'advcl' && /^VBG?$/.test(token.xpos))) {
      const object = childOf(sentence, token.head, /^obj$/);
      const mark = childOf(sentence, at, /^(?:mark|case)$/);
      const isOfObject = relation === 'xcomp' || GERUND_OF_OBJECT.has(mark?.text.toLowerCase() ?? '');
      if (object !== undefined && isOfObject) return object;
    } else if (relation !== 'conj') return undefined;
    at = token.head;
    // "The boy worked, she said, and had called": the second is the boy's
    const above = sentence.tokens[at]!;
    if (relation === 'conj' && relationOf(above) === 'parataxis') at = above.head;
  }
  return undefined;
};
