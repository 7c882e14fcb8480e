import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

/** Labels under which a verb has a subject of its own. */
const NEEDS_SUBJECT = /^(?:root|ccomp|parataxis|acl:relcl)$/;

const hasFiniteForm = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  /^VB[DPZ]$/.test(verb.xpos) ||
  tokens.some(
    ({ head, label, xpos }) => head === verb.index && label === 'aux' && /^(?:MD|VB[DPZ])$/.test(xpos),
  );

/** Head of the noun phrase that ends at a token: up its names and compounds. */
const phraseHead = (tokens: readonly ParsedToken[], last: number): ParsedToken => {
  let at = tokens[last]!;
  while (
    /^(?:flat|compound)$/.test(at.label) &&
    at.head >= 0 &&
    Math.abs(at.head - last) < 6 &&
    at.head <= last
  )
    at = tokens[at.head]!;
  return at;
};

/** The word above a noun phrase that the tree hangs beyond the verb: of "the head and his aides held" the head. */
const crossingHead = (
  tokens: readonly ParsedToken[],
  last: number,
  verb: number,
): ParsedToken | undefined => {
  let at = tokens[last]!;
  for (let steps = 0; steps < 8 && at.head >= 0; steps += 1) {
    if (at.head > verb) return at.label === 'nsubj' ? at : undefined;
    at = tokens[at.head]!;
    if (at.upos === 'VERB' || at.index > last) return undefined;
  }
  return undefined;
};

/** "Three men seized Sunday were freed": a bare past form between a noun and the finite verb that it is the subject of. */
const isReduced = (
  tokens: readonly ParsedToken[],
  { index, xpos }: ParsedToken,
  subject: ParsedToken,
): boolean => {
  const parts = tokens.filter(({ head }) => head === index);
  return (
    /^VB[DN]$/.test(xpos) &&
    subject.head > index &&
    subject.label === 'nsubj:pass' &&
    parts.every(({ label }) => !/^(?:obj|ccomp|aux|cc|mark|cop)/.test(label)) &&
    tokens.slice(index, subject.head).every(({ text }) => text !== ',')
  );
};

/**
 * "The firm sold it, X said": a finite verb without subject takes the noun phrase right before it where the tree has
 * given that to another verb which has a subject already, or to a word beyond the verb.
 */
export const adjacentSubject: Repair = (tokens, { verbs }) => {
  let current = tokens;
  for (const verb of verbs) {
    if (!NEEDS_SUBJECT.test(verb.label) || !hasFiniteForm(tokens, verb)) continue;
    if (
      current.some(
        ({ head, label }) =>
          head === verb.index && (label.startsWith('nsubj') || label === 'expl' || label === 'csubj'),
      )
    )
      continue;
    let before = verb.index - 1;
    while (
      before >= 0 &&
      current[before]!.head === verb.index &&
      /^(?:aux|aux:pass|advmod)$/.test(current[before]!.label)
    )
      before -= 1;
    if (before < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(current[before]!.upos)) continue;
    const subject = crossingHead(current, before, verb.index) ?? phraseHead(current, before);
    if (
      subject.head < 0 ||
      subject.index > before ||
      current.some(({ head, label }) => head === subject.index && label === 'case')
    )
      continue;
    const governor = current[subject.head]!;
    const taken =
      subject.label.startsWith('nsubj') &&
      current.some(
        ({ head, label, index }) =>
          head === governor.index && index !== subject.index && label.startsWith('nsubj'),
      );
    // "… and killed two men, the army said": behind a verb and a comma
    const behind =
      subject.label.startsWith('nsubj') &&
      subject.index > governor.index &&
      current.slice(governor.index, subject.index).some(({ text }) => text === ',');
    if (
      !taken &&
      !behind &&
      !(subject.head > verb.index && /^(?:nsubj|nmod|appos|flat|compound|dep)/.test(subject.label))
    )
      continue;
    if (isReduced(current, verb, subject)) {
      current = current.map((token) =>
        token.index === verb.index ? { ...token, head: subject.index, label: 'acl', xpos: 'VBN' } : token,
      );
      continue;
    }
    current = current.map((token) =>
      token.index === subject.index ? { ...token, head: verb.index, label: 'nsubj' } : token,
    );
  }
  return current;
};
