import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import type { Rule } from './pronoun-rule.js';

/** What is done to a deed, a plan or a claim and to no body: "denied it", "has not ruled it out". */
const CLAIMED: ReadonlySet<string> = new Set('deny confirm dispute refute postpone reiterate'.split(' '));
const PUT: readonly RegExp[] = [/^rule out$/, /^(?:carry|call|put|set) (?:out|off|on hold|aside)$/];

const isClaim = ({ tokens }: ParsedSentence, verb: ParsedToken): boolean => {
  const particle = tokens.find(({ head, label }) => head === verb.index && label === 'compound:prt');
  const phrase = `${verb.lemma} ${particle?.lemma ?? ''}`;
  return CLAIMED.has(verb.lemma) || PUT.some((put) => put.test(phrase));
};

/** What is done to a bill and to no body; by a preposition ("vote for it") or a particle ("vote it down"). */
const ENACTING: ReadonlySet<string> = new Set(
  'veto repeal enact ratify legislate shelve sign approve reject oppose pass adopt amend'.split(' '),
);
const VOTING: ReadonlySet<string> = new Set(['for', 'against', 'down', 'on', 'through']);

/** "vote for it", "has vowed to veto it", "It had been voted down": a bill, which no mention is. */
export const bill: Rule = (_, { sentence, head, pronoun }) => {
  if (pronoun?.gender !== 'neuter' || pronoun.reflexive) return undefined;
  const { tokens } = sentence;
  const verb = tokens[head.head];
  if (verb === undefined || !['obj', 'nsubj:pass', 'obl'].includes(head.label)) return undefined;
  if (verb.lemma === 'vote') {
    const isVoted = tokens.some(
      ({ head: above, text }) =>
        (above === verb.index || above === head.index) && VOTING.has(text.toLowerCase()),
    );
    return isVoted ? 'none' : undefined;
  }
  if (head.label === 'obl') return undefined;
  return ENACTING.has(verb.lemma) || isClaim(sentence, verb) ? 'none' : undefined;
};
