import { mapped, type Repair } from './repair.js';

/** Bodies that are counted by their members: "a team of 12 doctors". */
const TEAMS: ReadonlySet<string> = new Set(
  `team delegation group consortium coalition band gang unit column force alliance panel mission crew squad party convoy
  syndicate committee commission contingent bloc council board task government`.split(/\s+/),
);

/** Participles of who leads, made or backs a body. */
const LED = /^(?:led|headed|commanded|chaired|backed|advised|founded|formed)$/i;

/** "a team of 12 members led by Lee": who is led is the team. */
export const ledTeam: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('acl'), (token) => {
    if (token.label !== 'acl' || !LED.test(token.text)) return token;
    const members = tokens[token.head];
    if (members?.label !== 'nmod' || members.xpos !== 'NNS' || members.index > token.index) return token;
    const team = tokens[members.head];
    return team !== undefined &&
      TEAMS.has(team.text.toLowerCase()) &&
      tokens.some(({ head, text }) => head === members.index && text.toLowerCase() === 'of')
      ? { ...token, head: team.index }
      : token;
  });
