import { mapped, type Repair } from './repair.js';

/**
 * "The talks planned for May were difficult": a past form without a subject or a mark of its own between a subject and
 * the predicate of that subject is a participle that describes the subject.
 */
export const participleAfterSubject: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('advcl'), (token) => {
    if (token.label !== 'advcl' || !/^VB[DN]$/.test(token.xpos) || token.head < token.index) return token;
    if (
      tokens.some(({ head, label }) => head === token.index && /^(?:nsubj|csubj|mark|aux|punct)/.test(label))
    )
      return token;
    const subject = tokens.find(
      ({ head, label, index }) => head === token.head && label.startsWith('nsubj') && index < token.index,
    );
    if (!subject || tokens.slice(subject.index, token.index).some(({ upos }) => upos === 'PUNCT'))
      return token;
    return { ...token, xpos: 'VBN', head: subject.index, label: 'acl' };
  });
