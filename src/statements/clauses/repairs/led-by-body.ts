import { mapped, type Repair } from './repair.js';

/** Bodies that are counted by their members: "a team of 12 doctors". */
const BODIES: ReadonlySet<string> = new Set(
  `team delegation group consortium coalition band gang unit column force alliance panel mission crew squad party convoy
  syndicate committee commission contingent`.split(/\s+/),
);

const LEADING: ReadonlySet<string> = new Set(['led', 'headed', 'commanded', 'chaired', 'backed', 'advised']);

/** "a team of 12 members led by Ann Lee": who is led is the team. */
export const ledByBody: Repair = (tokens) =>
  mapped(tokens, (token) => {
    const { head, index, label, text } = token;
    if (label !== 'acl' || head < 0 || !LEADING.has(text.toLowerCase())) return token;
    const members = tokens[head]!;
    const body = tokens[members.head];
    return body !== undefined &&
      members.xpos === 'NNS' &&
      members.label === 'nmod' &&
      members.index < index &&
      BODIES.has(body.text.toLowerCase()) &&
      tokens[body.index + 1]?.text === 'of'
      ? { ...token, head: body.index }
      : token;
  });
