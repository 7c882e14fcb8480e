import { type DescribedMention, relationOf } from './described-mention.js';

/** "the newspaper Al Nahar": the name right behind it. */
const isNamedBehind = ({ sentence, mention, head }: DescribedMention): boolean => {
  const next = sentence.tokens[mention.last + 1];
  if (next?.upos !== 'PROPN' || mention.last !== mention.head) return false;
  return next.head === head.index && /^(?:appos|flat|nmod)/.test(next.label);
};

/** "the commission that looked into the crash": a clause right behind a noun tells which one, no mention before. */
export const isTold = (described: DescribedMention): boolean => {
  const { sentence, mention } = described;
  if (isNamedBehind(described)) return true;
  const { tokens } = sentence;
  const next = tokens[mention.last + 1];
  if (next === undefined || !/^(?:who|whose|whom|that|which)$/i.test(next.text)) return false;
  for (let at = next.index + 1; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.label === 'acl:relcl' && token.head === mention.head) return relationOf(next) !== 'mark';
  }
  return false;
};
