import { countryOfCapital, type Mention } from '../../mentions/index.js';
import type { ParsedSentence, ParsedToken } from '../../syntax/index.js';
import { type DescribedMention, relationOf } from '../described-mention.js';
import { type Discourse, mentionHeadedBy } from '../discourse.js';

/** Labels of a name right behind its noun, which the parser may also hang beside the noun: "of the band Gigi". */
const BEHIND: ReadonlySet<string> = new Set(['appos', 'nmod', 'flat', 'compound']);

const SAYING: ReadonlySet<string> = new Set('say tell add write recall explain'.split(' '));

/** "A mechanic who coached boys, Lee joined": who a sentence begins with, told before its subject. */
export const fronted = (discourse: Discourse, { mention, sentence, index }: DescribedMention) => {
  const { tokens } = sentence;
  const verb = tokens[mention.last + 1];
  if (mention.form !== 'name' || mention.type !== 'PERSON' || tokens[mention.first - 1]?.text !== ',')
    return undefined;
  if (!/^(?:VB[DZP]|MD)$/.test(verb?.xpos ?? '') || SAYING.has(verb!.lemma)) return undefined;
  const first = discourse.mentions
    .slice(Math.max(0, index - 4), index)
    .find(({ mention: other }) => other.sentence === mention.sentence);
  if (first?.determination !== 'indefinite') return undefined;
  const isRole =
    first.mention.form === 'nominal' && first.mention.type === 'PERSON' && first.mention.first <= 1;
  const between = tokens.slice(first.mention.last + 1, mention.first - 1);
  const isTold = between.length === 0 || /^(?:who|of|in|from|at|for|with|by|turned)$/i.test(between[0]!.text);
  const isOneClause = between.filter(({ text }) => text === ',').length === 0;
  return isRole && isTold && isOneClause ? first : undefined;
};

/** "Shares of the firm Corvex fell": a name that the tree makes a second subject of the verb behind it. */
const isSecondSubject = ({ tokens }: ParsedSentence, { head, label, index }: ParsedToken): boolean =>
  /^nsubj/.test(label) &&
  tokens.some((token) => token.head === head && token.index < index && /^nsubj/.test(token.label));

/** "the band Gigi", "drummer Shanahan": the noun right before a name that it describes. */
export const nounBefore = (discourse: Discourse, { mention, head, sentence }: DescribedMention) => {
  const before = sentence.tokens[mention.first - 1];
  const isTwin = before?.label === head.label && before?.head === head.head;
  const isWithin = before?.label === 'compound' && before.head === head.index;
  if (mention.form !== 'name' || before?.upos !== 'NOUN') return undefined;
  if (!BEHIND.has(relationOf(head)) && !isTwin && !isWithin && !isSecondSubject(sentence, head))
    return undefined;
  const hasCase = sentence.tokens.some(
    (token) => token.head === head.index && relationOf(token) === 'case' && token.index < head.index,
  );
  if (hasCase && !isWithin) return undefined;
  const noun = mentionHeadedBy(discourse, mention.sentence, before.index);
  const isBare = noun?.mention.form === 'nominal' && noun.mention.last === before.index;
  const isNext = isWithin || head.head === before.index || head.head === before.head;
  return isBare && (isNext || isSecondSubject(sentence, head)) ? noun : undefined;
};

/** "His sister, investigating judge Ann Lee, had": whose kin has a name between commas, whatever the tree says. */
export const kinBefore = (discourse: Discourse, { mention, head, sentence }: DescribedMention) => {
  const { tokens } = sentence;
  if (mention.form !== 'name' || mention.type !== 'PERSON' || relationOf(head) === 'conj') return undefined;
  const after = tokens[mention.last + 2];
  if (tokens[mention.last + 1]?.text !== ',' || !after || after.upos === 'PROPN') return undefined;
  const comma = tokens.findLast(({ index, text }) => index < mention.first && text === ',');
  const words = tokens.slice((comma?.index ?? -1) + 1, mention.first);
  if (comma === undefined || words.length > 3 || !words.every(isOfRole)) return undefined;
  const kin = mentionHeadedBy(discourse, mention.sentence, comma.index - 1);
  const isKin = kin?.mention.form === 'nominal' && kin.determination === 'possessive';
  return isKin && KIN.has(kin.lemma) && !/^(?:CC|,)$/.test(after.xpos) ? kin : undefined;
};

const isOfRole = ({ upos, xpos, text }: ParsedToken): boolean =>
  upos === 'NOUN' || upos === 'ADJ' || xpos === 'VBG' || /^\p{Lu}/u.test(text);

const KIN: ReadonlySet<string> = new Set(
  'sister brother wife husband widow son daughter mother father predecessor successor deputy'.split(' '),
);

/** Nouns that "of" and a name make the same place: "the town of Halden"; "the capital of Kenya" is another one. */
const PLACES_OF: ReadonlySet<string> = new Set(
  `city town village hamlet port island province state kingdom republic county municipality borough isle neighborhood
  neighbourhood suburb district quarter region department governorate prefecture parish commune settlement enclave hub stronghold outpost`.split(
    /\s+/,
  ),
);

/** Nouns that make one thing with a name before them: "the Halden neighborhood", "the CFX union". */
const KIND_BEHIND: ReadonlySet<string> = new Set(
  `neighborhood neighbourhood suburb district quarter village town tribe clan union militia gang movement bloc coalition
  alliance opposition region area province peninsula enclave channel television clinic garrison`.split(/\s+/),
);
/** Of these a place before them tells only where they are: "a Lima newspaper". */
const OF_BODIES: ReadonlySet<string> = new Set(
  'movement bloc coalition alliance opposition channel television clinic union militia gang'.split(' '),
);
/** Fighters whose body stands before them: "Taliban militants", "the Maoist rebels". */
const FIGHTERS: ReadonlySet<string> = new Set('militant rebel insurgent guerrilla terrorist'.split(' '));

const hasNumber = ({ tokens }: ParsedSentence, head: ParsedToken): boolean =>
  tokens.some(
    ({ head: above, label, lemma }) =>
      above === head.index && (label === 'nummod' || /^(?:many|several|few|some|other)$/.test(lemma)),
  );

/** "private", "opposition", "-" between an article and a name. */
const isOfKind = ({ upos }: ParsedToken): boolean => /^(?:ADJ|NOUN|PUNCT|VERB)$/.test(upos);

/** "the Cairo region" is no Cairo. */
const isCapital = ({ first, last }: Mention, { tokens }: ParsedSentence): boolean =>
  countryOfCapital(
    tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  ) !== undefined;

/** "the CFX union": the name that tells which one. */
export const nameWithin = (
  discourse: Discourse,
  { mention, head, sentence, number, role }: DescribedMention,
) => {
  if (mention.form !== 'nominal' || mention.last !== head.index) return undefined;
  const isOne = number !== 'plural' && KIND_BEHIND.has(head.lemma.toLowerCase());
  const isBody =
    number === 'plural' &&
    role === 'subject' &&
    FIGHTERS.has(head.lemma.toLowerCase()) &&
    !hasNumber(sentence, head);
  if (!isOne && !isBody) return undefined;
  const before = sentence.tokens[head.index - 1];
  if (before?.label !== 'compound' && before?.label !== 'flat') return undefined;
  return discourse.mentions
    .slice(mention.index + 1, mention.index + 3)
    .find(
      ({ mention: name }) =>
        name.form === 'name' &&
        name.type !== 'PERSON' &&
        name.country === undefined &&
        name.sentence === mention.sentence &&
        name.last === head.index - 1 &&
        sentence.tokens.slice(mention.first, name.first).every(isOfKind) &&
        (isBody || OF_BODIES.has(head.lemma)
          ? name.type !== 'PLACE'
          : !/^(?:region|area|province)$/.test(head.lemma) || !isCapital(name, sentence)),
    );
};

/** "the town of Halden": the place that "of" names. */
export const placeOf = (discourse: Discourse, { mention, head, sentence, number }: DescribedMention) => {
  if (mention.form !== 'nominal' || mention.type !== 'PLACE' || number === 'plural') return undefined;
  if (!PLACES_OF.has(head.lemma.toLowerCase())) return undefined;
  const { tokens } = sentence;
  if (tokens[head.index + 1]?.text !== 'of') return undefined;
  const place = tokens.find(
    (token) => token.head === head.index && token.index > head.index && token.label === 'nmod',
  );
  const found = place && mentionHeadedBy(discourse, mention.sentence, place.index)?.mention;
  const isNext = found !== undefined && (found.first === head.index + 2 || found.first === head.index + 3);
  return isNext && found.form === 'name' && found.type === 'PLACE'
    ? discourse.mentions[found.index]
    : undefined;
};

/** Participles that give a noun its name. */
const NAMING = /^(?:named|called|titled|entitled|nicknamed|dubbed|christened|branded)$/i;

/** "a judge named Ann Lee", "a band called Gigi": the noun that is so named. */
export const named = (discourse: Discourse, { mention, head, sentence }: DescribedMention) => {
  const naming = sentence.tokens[head.head];
  if (mention.form !== 'name' || naming === undefined || !NAMING.test(naming.text)) return undefined;
  // Whom the text has named before, nothing is named now: "the guide called Lee" rang him up.
  if (discourse.chains.chainOf(mention.index).mentions[0] !== mention.index) return undefined;
  const isGiven =
    /^(?:xcomp|obj|obl)$/.test(head.label) && naming.label === 'acl' && naming.index < head.index;
  return isGiven ? mentionHeadedBy(discourse, mention.sentence, naming.head) : undefined;
};
