import { words } from '../../../document/index.js';
import type { ParsedToken } from '../../../syntax/index.js';
import { isBelow, type Repair } from './repair.js';

/** Nouns whose "that" tells what they say or want. */
const CLAIMS = words(
  `accusation admission allegation announcement argument assertion assessment assurance belief charge claim complaint
  conclusion confession contention demand denial fear finding forecast guarantee hint idea implication impression insinuation
  insistence motion notion opinion plea pledge prediction premise promise proposal proposition recommendation report request
  rumour rumor ruling speculation statement story suggestion suspicion theory threat view vow warning`,
);

/** Verbs that say something to whom stands behind them. */
const TELLING = words(
  'tell inform assure remind notify warn advise promise convince persuade reassure alert',
);

/** A clause that "that" opens, behind the noun or verb it hangs on. */
const thatOf = (tokens: readonly ParsedToken[], clause: ParsedToken): ParsedToken | undefined =>
  tokens.find(
    ({ head, label, text, index }) =>
      head === clause.index && label === 'mark' && index < clause.index && text.toLowerCase() === 'that',
  );

/** "denied a claim by Lee | that he had left": the claim it belongs to. */
const claimOf = (
  tokens: readonly ParsedToken[],
  clause: ParsedToken,
  that: ParsedToken,
): ParsedToken | undefined => {
  const verb = tokens[clause.head]!;
  if (verb.upos !== 'VERB' || TELLING.has(verb.lemma.toLowerCase()) || verb.index > that.index)
    return undefined;
  return tokens.find(
    ({ head, label, index, lemma }) =>
      head === verb.index &&
      label === 'obj' &&
      index > verb.index &&
      index < that.index &&
      CLAIMS.has(lemma.toLowerCase()) &&
      isBelow(tokens, that.index - 1, index),
  );
};

/** "told a conference in Lund | that it was over": the verb it belongs to, whose receiver is no claim. */
const telling = (
  tokens: readonly ParsedToken[],
  clause: ParsedToken,
  that: ParsedToken,
): ParsedToken | undefined => {
  let at = tokens[clause.head]!;
  for (let steps = 0; steps < 5 && at.head >= 0; steps += 1) {
    if (CLAIMS.has(at.lemma.toLowerCase()) || at.index > that.index) return undefined;
    const verb = tokens[at.head]!;
    if (/^i?obj$/.test(at.label) && verb.index < at.index && TELLING.has(verb.lemma.toLowerCase()))
      return tokens.some(
        ({ head, label, index }) =>
          head === verb.index && (label === 'ccomp' || (/^i?obj$/.test(label) && index !== at.index)),
      )
        ? undefined
        : verb;
    if (!/^(?:nmod|acl|obl|appos|flat|compound)$/.test(at.label)) return undefined;
    at = verb;
  }
  return undefined;
};

/** "told a crowd | gathered in the square | that …": the participle that the tree takes for something told too. */
const participleBefore = (
  tokens: readonly ParsedToken[],
  clause: ParsedToken,
  that: ParsedToken,
): ParsedToken | undefined =>
  TELLING.has(tokens[clause.head]!.lemma.toLowerCase())
    ? tokens.find(
        ({ head, label, xpos, index }) =>
          head === clause.head &&
          label === 'ccomp' &&
          index > head &&
          index < that.index &&
          /^VB[DN]$/.test(xpos) &&
          tokens[index - 1]!.upos === 'NOUN' &&
          !tokens.some((part) => part.head === index && /^(?:nsubj|mark|aux)/.test(part.label)),
      )
    : undefined;

/** A clause behind "that" tells what a claim right before it says, and else what is told to whom the noun before it names. */
export const clauseOfClaim: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const clause of labelled('ccomp', 'acl')) {
    if (clause.head < 0 || clause.head > clause.index || clause.label === 'acl:relcl') continue;
    const that = thatOf(current, clause);
    if (!that) continue;
    const participle = clause.label === 'ccomp' ? participleBefore(current, clause, that) : undefined;
    if (participle) {
      current = current.map((token) =>
        token.index === participle.index
          ? { ...token, head: token.index - 1, label: 'acl', xpos: 'VBN' }
          : token,
      );
      continue;
    }
    const above =
      clause.label === 'ccomp' &&
      current[clause.head]!.upos === 'VERB' &&
      current[clause.head]!.label !== 'acl'
        ? claimOf(current, clause, that)
        : telling(current, clause, that);
    if (!above) continue;
    const label = above.upos === 'VERB' ? 'ccomp' : 'acl';
    current = current.map((token) =>
      token.index === clause.index ? { ...token, head: above.index, label } : token,
    );
  }
  return current;
};
