import type { Mention } from '../mentions/index.js';
import { type ParsedSentence, type ParsedToken, withoutSubtype } from '../syntax/index.js';
import { ISSUING_VERBS, PASSIVE_SPEECH_VERBS, SPEECH_VERBS, SPOKEN_FOR } from './speech-verbs.js';

/** The mentions of a document by sentence, to find the one at a token. */
type MentionsBySentence = ReadonlyMap<number, readonly Mention[]>;

/** Groups mentions by their sentence, in text order. */
export const groupBySentence = (mentions: readonly Mention[]): MentionsBySentence => {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group === undefined) groups.set(mention.sentence, [mention]);
    else group.push(mention);
  }
  return groups;
};

/** Subtypes (nsubj:pass) count as their relation. */
const isLabel = (token: ParsedToken, ...relations: readonly string[]): boolean =>
  relations.includes(withoutSubtype(token.label));

const dependents = (sentence: ParsedSentence, head: number): readonly ParsedToken[] =>
  sentence.tokens.filter((token) => token.head === head);

/**
 * Mention that a token heads or stands in: first one whose head it is, then the shortest around it, then the one
 * whose title holds it ("spokesperson Ann Lee").
 */
const mentionAt = (
  mentions: MentionsBySentence,
  sentence: ParsedSentence,
  index: number,
): Mention | undefined => {
  const here = mentions.get(sentence.index) ?? [];
  const token = sentence.tokens[index]!;
  const headed = here.filter((mention) => mention.head === index);
  if (headed.length > 0) return headed[0];
  const around = here.filter((mention) => mention.first <= index && index <= mention.last);
  if (around.length > 0) return around.reduce((a, b) => (b.last - b.first < a.last - a.first ? b : a));
  return here.find(
    ({ title }) => title !== undefined && title.start <= token.start && token.end <= title.end,
  );
};

/** Tokens that stand for the same thing as a noun: its apposition, flat and compound parts. */
const namedBy = (
  mentions: MentionsBySentence,
  sentence: ParsedSentence,
  index: number,
): Mention | undefined => {
  const own = mentionAt(mentions, sentence, index);
  // A name beside a role noun says more: "spokesman John Low", "the minister, Ann Lee".
  if (own?.form === 'name' || own?.form === 'pronoun') return own;
  const beside = dependents(sentence, index).flatMap((token) => {
    const mention = isLabel(token, 'appos', 'flat') ? mentionAt(mentions, sentence, token.index) : undefined;
    return mention !== undefined && (own === undefined || mention.form === 'name') ? [mention] : [];
  });
  // "the secretary of the union Unite, Tony Low": one of the same kind before any other
  return beside.find(({ type }) => type === own?.type) ?? beside[0] ?? own;
};

/** "ANA vice president Mo Lee": whoever has a title that a body's name stands right before is meant, not the body. */
const holderAfter = (
  mentions: MentionsBySentence,
  sentence: ParsedSentence,
  { end, type }: Mention,
): Mention | undefined =>
  type === 'ORGANIZATION'
    ? mentions
        .get(sentence.index)
        ?.find(
          ({ title, form }) =>
            form === 'name' && title !== undefined && title.start >= end && title.start <= end + 1,
        )
    : undefined;

/** X of "a statement issued by X", "X's statement", "a letter from X"; undefined where nobody is named. */
const ownerOf = (
  mentions: MentionsBySentence,
  sentence: ParsedSentence,
  noun: number,
): Mention | undefined => {
  for (const token of dependents(sentence, noun)) {
    if (isLabel(token, 'acl') && ISSUING_VERBS.has(token.lemma.toLowerCase())) {
      const agent = dependents(sentence, token.index).find(
        (child) =>
          child.label === 'obl:agent' || (isLabel(child, 'obl') && hasCase(sentence, child.index, 'by')),
      );
      const mention = agent && namedBy(mentions, sentence, agent.index);
      if (mention !== undefined) return mention;
    }
  }
  const owner = dependents(sentence, noun).find(
    (token) =>
      token.label === 'nmod:poss' ||
      (isLabel(token, 'nmod') && hasCase(sentence, token.index, 'by', 'from', 'of')),
  );
  const compound = dependents(sentence, noun).find((token) => isLabel(token, 'compound', 'amod'));
  return (
    (owner && namedBy(mentions, sentence, owner.index)) ??
    (compound && mentionAt(mentions, sentence, compound.index)) ??
    releaserOf(mentions, sentence, noun)
  );
};

/** X of "X released a statement saying". */
const releaserOf = (
  mentions: MentionsBySentence,
  sentence: ParsedSentence,
  noun: number,
): Mention | undefined => {
  const { head, label } = sentence.tokens[noun]!;
  if (!label.startsWith('obj') || !ISSUING_VERBS.has(sentence.tokens[head]!.lemma.toLowerCase()))
    return undefined;
  const subject = subjectOf(sentence, head);
  return subject === undefined ? undefined : namedBy(mentions, sentence, subject);
};

const hasCase = (sentence: ParsedSentence, index: number, ...words: readonly string[]): boolean =>
  dependents(sentence, index).some(
    (token) => isLabel(token, 'case') && words.includes(token.lemma.toLowerCase()),
  );

/** "A and B, who said": the last of a row, where it stands right before the relative pronoun. */
const nearestConjunct = (sentence: ParsedSentence, head: number, pronoun: number): number =>
  dependents(sentence, head)
    .filter((token) => isLabel(token, 'conj') && token.index < pronoun && token.upos !== 'VERB')
    .at(-1)?.index ?? head;

/** How many sentences back a paper may have been named ("said in a statement …", "the statement said"). */
const BACK = 5;

/** Who issued "the statement" where it was first told of: whoever spoke in one, gave one out or owns one. */
const issuerBefore = (
  mentions: MentionsBySentence,
  sentence: ParsedSentence,
  noun: number,
  sentences: readonly ParsedSentence[],
): Mention | undefined => {
  const lemma = sentence.tokens[noun]!.lemma.toLowerCase();
  const isKnown = dependents(sentence, noun).some((token) => /^(?:the|that|this)$/i.test(token.text));
  if (!isKnown) return undefined;
  for (let back = 1; back <= BACK; back += 1) {
    const before = sentences[sentence.index - back];
    for (const paper of before?.tokens ?? []) {
      if (paper.lemma.toLowerCase() !== lemma) continue;
      const found = ownerOf(mentions, before!, paper.index) ?? speakerIn(mentions, before!, paper);
      if (found) return found;
    }
  }
  return undefined;
};

/** X of "X said in a statement". */
const speakerIn = (
  mentions: MentionsBySentence,
  sentence: ParsedSentence,
  { index, head, label }: ParsedToken,
): Mention | undefined => {
  if (!label.startsWith('obl') || !hasCase(sentence, index, 'in')) return undefined;
  if (!SPEECH_VERBS.has(sentence.tokens[head]!.lemma.toLowerCase())) return undefined;
  const subject = subjectOf(sentence, head);
  return subject === undefined ? undefined : namedBy(mentions, sentence, subject);
};

/** The mention that speaks where a noun is the subject of a verb of speech, or the object of "according to". */
export const speakerFromNoun = (
  mentions: MentionsBySentence,
  sentence: ParsedSentence,
  noun: number,
  sentences: readonly ParsedSentence[],
): Mention | undefined => {
  const token = sentence.tokens[noun]!;
  // "Bruce, who said": the relative pronoun stands for what the clause hangs on.
  if (/^W(?:P|DT)/.test(token.xpos)) {
    const verb = sentence.tokens[token.head];
    if (verb?.label === 'acl:relcl' && verb.head >= 0)
      return namedBy(mentions, sentence, nearestConjunct(sentence, verb.head, noun));
  }
  if (SPOKEN_FOR.has(token.lemma.toLowerCase()))
    return ownerOf(mentions, sentence, noun) ?? issuerBefore(mentions, sentence, noun, sentences);
  const named = namedBy(mentions, sentence, noun);
  return (named && holderAfter(mentions, sentence, named)) ?? named;
};

/** "said investment officer Tim Low": the head of the first phrase after a verb, where the tree gives it no subject. */
export const phraseAfter = (sentence: ParsedSentence, verb: number): number | undefined => {
  const next = sentence.tokens[verb + 1];
  if (next === undefined || !/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(next.upos)) return undefined;
  let at = next.index;
  while (sentence.tokens[at]!.head > at && sentence.tokens[at]!.head < at + 8) at = sentence.tokens[at]!.head;
  return /^(?:NOUN|PROPN|PRON)$/.test(sentence.tokens[at]!.upos) ? at : undefined;
};

/** How far up a verb without a subject of its own borrows one ("went on to say", "wrote and said"). */
const CLIMBS = 4;

/** "quoted X as saying": X, or the subject where it is said of it ("X was quoted as saying"). */
const quotedIn = (sentence: ParsedSentence, verb: ParsedToken): number | undefined => {
  const governor = sentence.tokens[verb.head];
  if (!governor || !PASSIVE_SPEECH_VERBS.has(governor.lemma.toLowerCase())) return undefined;
  if (verb.xpos !== 'VBG' || !isLabel(verb, 'advcl', 'xcomp', 'ccomp')) return undefined;
  return dependents(sentence, governor.index).find(
    (child) => isLabel(child, 'obj', 'iobj') && child.index < verb.index,
  )?.index;
};

/** Token of the subject of a verb, its own or the one it shares with a governing verb; undefined for none. */
export const subjectOf = (sentence: ParsedSentence, verb: number): number | undefined => {
  let at = verb;
  let below = verb;
  for (let climb = 0; climb <= CLIMBS; climb += 1) {
    const token = sentence.tokens[at]!;
    const agent = dependents(sentence, at).find((child) => child.label === 'obl:agent');
    if (agent !== undefined) return agent.index;
    const subject = dependents(sentence, at).find((child) => isLabel(child, 'nsubj'));
    // "is reported to have replied": who is told of is who spoke
    const isToldOf = at !== verb && isLabel(sentence.tokens[below]!, 'xcomp');
    const isSpokenOf =
      subject?.label === 'nsubj:pass' && !isToldOf && !PASSIVE_SPEECH_VERBS.has(token.lemma.toLowerCase());
    if (isSpokenOf || (isLabel(token, 'acl') && token.xpos === 'VBN')) return undefined;
    if (subject !== undefined && subject.label !== 'nsubj:outer') return subject.index;
    if (token.head < 0) return undefined;
    const quoted = quotedIn(sentence, token);
    if (quoted !== undefined) return quoted;
    // "a statement saying": the noun speaks.
    if (isLabel(token, 'acl') && token.label !== 'acl:relcl') return token.head;
    if (!isLabel(token, 'conj', 'xcomp', 'advcl', 'parataxis')) return undefined;
    below = at;
    at = token.head;
  }
  return undefined;
};
