import type { ParsedSentence, ParsedToken } from '../../syntax/index.js';
import type { DescribedMention } from '../described-mention.js';
import { type Discourse, mentionHeadedBy } from '../discourse.js';

/** Tokens between a verb of naming and its "as": "identified by police only as". */
const BETWEEN = 9;

/** "identified … as", "gave his name as": the verb that names, where a name stands right behind "as". */
const namingVerb = ({ tokens }: ParsedSentence, as: number): ParsedToken | undefined => {
  for (let at = as - 1; at >= Math.max(0, as - BETWEEN); at -= 1) {
    const token = tokens[at]!;
    if (/^[.;:"“”]$/.test(token.text)) return undefined;
    if (/^identif/i.test(token.text) || /^named$/i.test(token.text)) return token;
    if (/^introduc/i.test(token.text))
      return /^(?:him|her)self$/.test(tokens[at + 1]?.text ?? '') ? token : undefined;
    if (token.text === 'known') return token.label === 'acl' ? token : undefined;
    if (/^(?:give|gave|gives|given|giving)$/i.test(token.text))
      return tokens.slice(at + 1, as).some(({ text }) => text === 'name') ? token : undefined;
    if (token.lemma === 'name' && token.upos === 'VERB') return token;
  }
  return undefined;
};

/** Whom a verb names: the object, the subject of a passive, what its clause hangs on. */
const namedBy = ({ tokens }: ParsedSentence, verb: ParsedToken): ParsedToken | undefined => {
  const below = tokens.filter(({ head }) => head === verb.index);
  const wanted = verb.lemma === 'give' || verb.lemma === 'introduce' ? 'nsubj' : 'obj';
  // "whose name was given as"
  const isOfName = below.some(({ label, text }) => label === 'nsubj:pass' && text === 'name');
  if (isOfName) return verb.label === 'acl:relcl' ? tokens[verb.head] : undefined;
  const one =
    below.find(({ label }) => label === 'nsubj:pass') ??
    below.find(({ label, text }) => label === wanted || (label === 'obj' && /^whom?$/i.test(text)));
  if (one !== undefined && !/^(?:who|whom|that)$/i.test(one.text)) return one;
  if (one === undefined && !/^acl/.test(verb.label)) return undefined;
  return /^acl/.test(verb.label) ? tokens[verb.head] : undefined;
};

/** Where a name begins, its title too. */
const beginningOf = ({ mention, sentence }: DescribedMention): number =>
  mention.title === undefined
    ? mention.first
    : sentence.tokens.findIndex(({ start }) => start >= mention.title!.start);

const isPerson = ({ mention, number }: DescribedMention): boolean =>
  number !== 'plural' && (mention.type === 'PERSON' || mention.form === 'pronoun');

/** "The assistant, surnamed Lee,", "a man surnamed Lee": the noun right before. */
const surnamed = ({ mentions }: Discourse, { mention, sentence, index }: DescribedMention) => {
  const { tokens } = sentence;
  const end = tokens[mention.first - 2]?.text === ',' ? mention.first - 3 : mention.first - 2;
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const other = mentions[at]!;
    if (other.sentence === sentence && other.mention.last === end && other.mention.form === 'nominal')
      return other.mention.type === 'PERSON' && other.number !== 'plural' ? other : undefined;
  }
  return undefined;
};

/** "the gunman was identified as Ann Lee", "a man, named by police as Ann Lee": one person; pronouns once they are resolved. */
export const linkIdentifiedAs = (discourse: Discourse, form: 'nominal' | 'pronoun'): void => {
  const { mentions, chains } = discourse;
  for (const named of mentions) {
    const { mention, sentence } = named;
    if (mention.form !== 'name' || mention.type !== 'PERSON') continue;
    const as = beginningOf(named) - 1;
    if (form === 'nominal' && sentence.tokens[as]?.text === 'surnamed') {
      const one = surnamed(discourse, named);
      if (one !== undefined) chains.link(named.index, one.index, 'lead');
      continue;
    }
    if (sentence.tokens[as]?.text !== 'as') continue;
    const verb = namingVerb(sentence, as);
    const token = verb && namedBy(sentence, verb);
    const one = token && mentionHeadedBy(discourse, mention.sentence, token.index);
    if (one?.mention.form !== form || !isPerson(one) || chains.chainOf(one.index).named) continue;
    if (sentence.tokens.some(({ head, label }) => head === mention.head && label === 'conj')) continue;
    chains.link(named.index, one.index, 'lead');
  }
};
