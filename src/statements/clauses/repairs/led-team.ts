import { mapped, type Repair } from './repair.js';

const TEAMS =
  /^(?:team|group|delegation|panel|committee|commission|coalition|alliance|party|force|mission|crew|squad|bloc|consortium|council|gang|unit|board|task|government)$/;

/** "a team of 12 members led by Lee": who is led is the team. */
export const ledTeam: Repair = (tokens) =>
  mapped(tokens, (token) => {
    if (
      token.label !== 'acl' ||
      token.xpos !== 'VBN' ||
      !/^(?:lead|head|chair|command|found|form)$/.test(token.lemma)
    )
      return token;
    const members = tokens[token.head];
    const team = members?.label === 'nmod' ? tokens[members.head] : undefined;
    return team &&
      TEAMS.test(team.lemma.toLowerCase()) &&
      members!.xpos === 'NNS' &&
      tokens.some(({ head, text }) => head === members!.index && text.toLowerCase() === 'of')
      ? { ...token, head: team.index }
      : token;
  });
