import type { ParsedSentence, ParsedToken } from '../../syntax/index.js';
import { type DescribedMention, relationOf } from '../described-mention.js';
import { type Discourse, mentionHeadedBy, type Pass } from '../discourse.js';

/**
 * "the head of Corvex Bank, Tim Ray": where the tree hangs the person on the body, the role that the body belongs to.
 * Not in a list ("the head of Corvex, Tim Ray and Bo Chan").
 */
const roleBefore = (discourse: Discourse, described: DescribedMention): DescribedMention | undefined => {
  const { mention, sentence, head } = described;
  const { tokens } = sentence;
  const body = tokens[head.head];
  if (mention.type !== 'PERSON' || mention.form !== 'name' || !body) return undefined;
  if (!['conj', 'appos'].includes(relationOf(head)) || relationOf(body) !== 'nmod') return undefined;
  if (tokens.some((token) => token.head === body.index && relationOf(token) === 'conj' && token !== head))
    return undefined;
  if (tokens.some((token) => token.head === head.index && relationOf(token) === 'cc')) return undefined;
  const named = mentionHeadedBy(discourse, mention.sentence, body.index)?.mention;
  const role = mentionHeadedBy(discourse, mention.sentence, body.head);
  return named?.form === 'name' &&
    named.type !== 'PERSON' &&
    role?.mention.form === 'nominal' &&
    role.mention.type === 'PERSON'
    ? role
    : undefined;
};

/** "the mayor and the governor, Tim Ray,": the last of a row before it, where the tree hangs it on the first. */
const lastOfRow = (
  { tokens }: ParsedSentence,
  { head }: ParsedToken,
  first: number,
): ParsedToken | undefined => {
  const last = tokens.findLast(
    (token) =>
      token.head === head && relationOf(token) === 'conj' && token.index > head && token.index < first,
  );
  const isNext = tokens.slice((last?.index ?? first) + 1, first).every(({ head: above, text }) => {
    return above === last?.index || text === ',';
  });
  return isNext ? last : undefined;
};

/** "its founder and chief executive, Tim Ray": one article for both, so both are he. */
const firstOfRow = (discourse: Discourse, { head, mention, sentence }: DescribedMention) => {
  if (relationOf(head) !== 'appos') return undefined;
  const last = lastOfRow(sentence, head, mention.first);
  const below = sentence.tokens.filter((token) => token.head === last?.index);
  const isAlone = last?.xpos === 'NN' && !below.some(({ label }) => /^(?:det|nmod:poss)$/.test(label));
  const first = isAlone ? mentionHeadedBy(discourse, mention.sentence, head.head) : undefined;
  const isSaid = first && (first.determination === 'definite' || first.determination === 'possessive');
  const isRole = isSaid && first.mention.form === 'nominal' && first.mention.type === 'PERSON';
  return isRole && mention.type === 'PERSON' && first.number === 'singular' ? first : undefined;
};

/** "its secretary-general, Tim Ray": the noun whose last word the tree hangs the name on. */
const holding = ({ mentions }: Discourse, { index, mention }: DescribedMention, token: number) => {
  const before = mentions[index - 1];
  const holds =
    before?.mention.sentence === mention.sentence &&
    before.mention.form === 'nominal' &&
    before.mention.first <= token &&
    before.mention.last === token;
  return holds ? before : undefined;
};

/** "The mayor will resign, the clerk, Tim Ray, has said", "three are left: Corvex, …": another clause, a list. */
const isParted = (owner: DescribedMention, { mention, sentence, head }: DescribedMention): boolean =>
  sentence.tokens.slice(owner.mention.last + 1, mention.first).some((token) => {
    if (token.text === ':')
      return sentence.tokens.some(({ head: above, label }) => above === head.index && label === 'conj');
    if (token.upos !== 'VERB') return false;
    let at: ParsedToken | undefined = token;
    for (let steps = 0; at !== undefined && steps < 8; steps += 1) {
      if (at.index === owner.mention.head) return false;
      at = sentence.tokens[at.head];
    }
    return true;
  });

/** "Tim Ray, the head of the bank": the mention that an apposition explains. */
const explained = (discourse: Discourse, described: DescribedMention): DescribedMention | undefined => {
  const { mention, sentence } = described;
  const role = roleBefore(discourse, described);
  if (role !== undefined) return role;
  let { head } = described;
  // "Tim Ray, director of the bank and chairman of the fund": the second hangs on the first.
  if (relationOf(head) === 'conj' && described.mention.form === 'nominal')
    head = sentence.tokens[head.head] ?? head;
  if (relationOf(head) !== 'appos') return undefined;
  const last = lastOfRow(sentence, head, mention.first);
  if (last !== undefined) return mentionHeadedBy(discourse, mention.sentence, last.index);
  const owner =
    mentionHeadedBy(discourse, mention.sentence, head.head) ?? holding(discourse, described, head.head);
  if (owner !== undefined) return isParted(owner, described) ? undefined : owner;
  // "Secretary Ann Lee, a lawyer": where the tree hangs it on the title, the name beside it is meant.
  const governor = sentence.tokens[head.head];
  const named =
    governor &&
    sentence.tokens.find((token) => token.head === governor.index && relationOf(token) === 'flat');
  return named && mentionHeadedBy(discourse, mention.sentence, named.index);
};

/** Labels of a name right behind its noun, which the parser may also hang beside the noun: "of the band Gigi". */
const BEHIND: ReadonlySet<string> = new Set(['appos', 'nmod', 'flat', 'compound']);

const SAYING: ReadonlySet<string> = new Set('say tell add write recall explain'.split(' '));

/** "A mechanic who coached boys, Lee joined": who a sentence begins with, told before its subject. */
const fronted = (discourse: Discourse, { mention, sentence, index }: DescribedMention) => {
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

/** "the band Gigi", "drummer Shanahan": the noun right before a name that it describes. */
const nounBefore = (discourse: Discourse, { mention, head, sentence }: DescribedMention) => {
  const before = sentence.tokens[mention.first - 1];
  const isTwin = before?.label === head.label && before?.head === head.head;
  if (mention.form !== 'name' || before?.upos !== 'NOUN') return undefined;
  if (!BEHIND.has(relationOf(head)) && !isTwin) return undefined;
  if (sentence.tokens.some((token) => token.head === head.index && relationOf(token) === 'case'))
    return undefined;
  const noun = mentionHeadedBy(discourse, mention.sentence, before.index);
  const isBare = noun?.mention.form === 'nominal' && noun.mention.last === before.index;
  return isBare && (head.head === before.index || head.head === before.head) ? noun : undefined;
};

/** "His sister, investigating judge Ann Lee, had": whose kin has a name between commas, whatever the tree says. */
const kinBefore = (discourse: Discourse, { mention, head, sentence }: DescribedMention) => {
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
  'city town village hamlet port island province state kingdom republic county municipality borough isle'.split(
    ' ',
  ),
);

/** "the town of Halden": the place that "of" names. */
const placeOf = (discourse: Discourse, { mention, head, sentence, number }: DescribedMention) => {
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
const named = (discourse: Discourse, { mention, head, sentence }: DescribedMention) => {
  const naming = sentence.tokens[head.head];
  if (mention.form !== 'name' || naming === undefined || !NAMING.test(naming.text)) return undefined;
  // Whom the text has named before, nothing is named now: "the guide called Lee" rang him up.
  if (discourse.chains.chainOf(mention.index).mentions[0] !== mention.index) return undefined;
  const isGiven =
    /^(?:xcomp|obj|obl)$/.test(head.label) && naming.label === 'acl' && naming.index < head.index;
  return isGiven ? mentionHeadedBy(discourse, mention.sentence, naming.head) : undefined;
};

/** "is any man", "is no man", "is another man": nobody's class. */
const ARTICLES_OF_NONE: ReadonlySet<string> = new Set(['any', 'no', 'another', 'each', 'every']);
/** What makes a predicate tell no identity: "is in the province", "may be the head". */
const NO_IDENTITY: ReadonlySet<string> = new Set(['aux', 'mark', 'case']);
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'hardly']);

/** What a predicate without a definite article tells of its subject for good: "Ann Lee is a pianist". */
const TELLING: ReadonlySet<string> = new Set(['PERSON', 'ORGANIZATION', 'PLACE']);

/** "Ann Lee is the head of the bank", "Corvex is a Dutch firm": the subject of a plain predicate; of an indefinite one, a name. */
const subjectOfPredicate = (
  discourse: Discourse,
  described: DescribedMention,
): DescribedMention | undefined => {
  const { head, sentence, determination, mention } = described;
  if (mention.form !== 'nominal' || determination === 'none') return undefined;
  const below = sentence.tokens.filter((token) => token.head === head.index);
  const copula = below.find((token) => relationOf(token) === 'cop');
  if (
    copula === undefined ||
    !['is', 'was', 'are', 'were', "'s", "'re"].includes(copula.text.toLowerCase())
  ) {
    return undefined;
  }
  const plain = below.every(
    (token) => !NO_IDENTITY.has(relationOf(token)) && !NEGATIONS.has(token.text.toLowerCase()),
  );
  const subject = below.find((token) => relationOf(token) === 'nsubj');
  const found = plain && subject ? mentionHeadedBy(discourse, mention.sentence, subject.index) : undefined;
  if (found === undefined || determination !== 'indefinite') return found;
  const isOne = below.every((token) => !ARTICLES_OF_NONE.has(token.text.toLowerCase()));
  const isClass = isOne && TELLING.has(mention.type) && found.mention.type === mention.type;
  return isClass && found.mention.form === 'name' && relationOf(head) === 'root' ? found : undefined;
};

/** Nine sites are not one town, even where the tree says so. */
const numbersDiffer = (a: DescribedMention, b: DescribedMention): boolean =>
  (a.number === 'plural') !== (b.number === 'plural');

/** "fund Opal and the utility Halden": a noun that has a name already takes no other. */
const isNamedOtherwise = (
  { chains }: Discourse,
  owner: DescribedMention,
  described: DescribedMention,
): boolean =>
  described.mention.form === 'name' &&
  described.mention.type !== 'PERSON' &&
  chains.chainOf(owner.index).named &&
  !chains.areJoined(owner.index, described.index);

/** Appositions and definite predicate nominals. */
export const apposition: Pass = {
  name: 'apposition',
  run: (discourse) => {
    const { chains } = discourse;
    for (const described of discourse.mentions) {
      if (described.pronoun !== undefined) continue;
      const owner =
        explained(discourse, described) ??
        kinBefore(discourse, described) ??
        nounBefore(discourse, described) ??
        named(discourse, described) ??
        placeOf(discourse, described) ??
        fronted(discourse, described);
      const bothNames = owner?.mention.form === 'name' && described.mention.form === 'name';
      // "Paris, France" looks like an apposition: two names are one only as acronyms, which have their own pass.
      if (
        owner !== undefined &&
        owner.pronoun === undefined &&
        !bothNames &&
        !isNamedOtherwise(discourse, owner, described) &&
        !numbersDiffer(owner, described)
      ) {
        chains.link(owner.index, described.index, 'apposition');
      }
      const first = firstOfRow(discourse, described);
      if (first !== undefined) chains.link(first.index, described.index, 'apposition');
      const subject = subjectOfPredicate(discourse, described);
      if (subject !== undefined && subject.pronoun === undefined && !numbersDiffer(subject, described)) {
        chains.link(subject.index, described.index, 'predicate');
      }
    }
  },
};
