import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';

/** Sentences of a text among which its first is looked for, and between it and the name. */
const OPENING = 4;
const NEXT = 2;

/** People of whom a first sentence tells along with the one that the text is about. */
const OFFICIALS: ReadonlySet<string> = new Set(
  'judge jury court prosecutor official spokesman spokeswoman officer detective lawyer attorney witness'.split(
    ' ',
  ),
);

/** "Ann Lee, 47, of Halvik, was convicted": who is told with an age, and says nothing. */
const isToldOf = ({ sentence, mention, role, words, quote }: DescribedMention): boolean => {
  const { tokens } = sentence;
  const age = tokens[mention.last + 2];
  return (
    role === 'subject' &&
    quote === undefined &&
    words.length > 1 &&
    mention.title === undefined &&
    /^(?:, ,|\( \))$/.test(`${tokens[mention.last + 1]?.text} ${tokens[mention.last + 3]?.text}`) &&
    /^\d{1,3}$/.test(age?.text ?? '') &&
    !tokens.some(({ head, lemma }) => head < 0 && /^(?:say|tell|add|write|call)$/.test(lemma))
  );
};

/** "An accountant who stole has been jailed. Ann Lee, 47, was convicted": the first sentence's one person is who is named. */
export const lead: Pass = {
  name: 'lead',
  run: ({ mentions, chains, sentences }: Discourse) => {
    const named = mentions.find(({ mention }) => mention.type === 'PERSON' && mention.form === 'name');
    if (named === undefined || !isToldOf(named)) return;
    const { sentence } = named.mention;
    const told = mentions.filter(
      ({ mention, number, determination, lemma, quote, role, head }) =>
        mention.sentence < Math.min(sentence, OPENING) &&
        sentence - mention.sentence <= NEXT &&
        mention.form === 'nominal' &&
        mention.type === 'PERSON' &&
        number !== 'plural' &&
        determination === 'indefinite' &&
        quote === undefined &&
        (role === 'subject' || role === 'object' || (head.head < 0 && mention.first < 2)) &&
        !OFFICIALS.has(lemma) &&
        !sentences[mention.sentence]!.heading,
    );
    const [one, ...others] = told;
    if (one !== undefined && others.every((other) => chains.areJoined(other.index, one.index)))
      chains.link(named.index, one.index, 'lead');
  },
};
