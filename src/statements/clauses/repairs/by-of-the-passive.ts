import { words } from '../../../document/index.js';
import type { ParsedToken } from '../../../syntax/index.js';
import { hasPassive, isBelow, mapped, type Repair } from './repair.js';
import { isTimeWord } from './time-word.js';

/** What is done to somebody so that he does something. */
const MOVED: ReadonlySet<string> = words(
  `persuade urge force ask tell order compel convince encourage invite press pressure push instruct
  advise coax induce oblige beg implore`,
);

/** Who may be counted behind "by", where most numbers tell how much or by when: "by three lawmakers". */
const PEOPLE =
  /^(?:lawmaker|senator|minister|official|judge|lawyer|leader|member|friend|aide|colleague|officer|politician|deput(?:y|ie)|governor|countr(?:y|ie)|state|part(?:y|ie)|group|union|shareholder|people|person|men|women|man|woman)s?$/i;

const openedByBy = (tokens: readonly ParsedToken[], { index }: ParsedToken): boolean =>
  tokens.some(({ head, label, text }) => head === index && label === 'case' && text.toLowerCase() === 'by');

/** A name, or a noun that an article, owner or people before it makes somebody: "by the envoy", "by Norlandic troops". */
const isSomebody = (tokens: readonly ParsedToken[], { index, upos, text, xpos }: ParsedToken): boolean =>
  !isTimeWord(text) &&
  (upos === 'PROPN' ||
    (upos === 'NOUN' &&
      (xpos === 'NNS' ||
        tokens.some(({ head, label }) => head === index && /^(?:det|nmod:poss)$/.test(label))) &&
      (PEOPLE.test(text) ||
        !tokens.some(
          ({ head, label, upos: kind }) => head === index && label === 'nummod' && kind === 'NUM',
        )) &&
      !/^(?:end|start|deadline|date|margin|way|means|rule|weekend|morning|evening|dawn|midnight|noon)$/i.test(
        text,
      )));

/** The passive above an infinitive that moves its subject to it. */
const moved = (tokens: readonly ParsedToken[], infinitive: ParsedToken | undefined): number | undefined => {
  if (infinitive?.label !== 'xcomp' || infinitive.xpos !== 'VB' || infinitive.head < 0) return undefined;
  const verb = tokens[infinitive.head]!;
  const of = (label: RegExp): boolean =>
    tokens.some((token) => token.head === verb.index && label.test(token.label));
  return verb.xpos === 'VBN' &&
    MOVED.has(verb.lemma.toLowerCase()) &&
    of(/^(?:nsubj:pass|aux:pass)$/) &&
    !of(/^obl:agent$/) &&
    !hasPassive(tokens, infinitive)
    ? verb.index
    : undefined;
};

/** "was accused of fraud by regulators": the passive above what somebody is charged with, by whoever charges him. */
const accused = (
  tokens: readonly ParsedToken[],
  charge: ParsedToken,
  by: ParsedToken,
): number | undefined => {
  if (!charge.label.startsWith('obl') || charge.head < 0 || by.index < charge.index) return undefined;
  const verb = tokens[charge.head]!;
  if (
    verb.xpos !== 'VBN' ||
    !/^(?:accuse|suspect|warn|inform|convict|acquit|assure|notify|strip)$/i.test(verb.lemma)
  )
    return undefined;
  const parts = tokens.filter(({ head }) => head === verb.index);
  return parts.some(({ label }) => label === 'aux:pass') &&
    !parts.some(({ label }) => label === 'obl:agent') &&
    tokens.some(
      ({ head, label, text }) => head === charge.index && label === 'case' && text.toLowerCase() === 'of',
    )
    ? verb.index
    : undefined;
};

/** "were persuaded to return to the talks by the envoy": an active infinitive has no agent, its passive verb has. */
export const byOfThePassive: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('obl', 'nmod'), (token) => {
    if (token.head < 0) return token;
    const above = tokens[token.head]!;
    const infinitive = token.label.startsWith('obl') ? above : tokens[above.head];
    const verb =
      moved(tokens, infinitive) ?? (token.label === 'nmod' ? accused(tokens, above, token) : undefined);
    return verb === undefined ||
      !openedByBy(tokens, token) ||
      !isSomebody(tokens, token) ||
      isBelow(tokens, verb, token.index)
      ? token
      : { ...token, head: verb, label: 'obl:agent' };
  });
