import { words } from '../../../document/index.js';
import { hasSubject, mapped, type Repair } from './repair.js';

/** What somebody does by words, beside his denial. */
const SAID: ReadonlySet<string> = words(
  `accuse add apologise apologize appeal argue ask assert assure attack beg blame brand call castigate
  challenge charge claim condemn criticise criticize dar dare declare decry defend demand denounce
  describe dismiss dub express insist invite label lash maintain offer pledge plead promise protest
  reiterate repeat reproach say slam state stress suggest swear tell thank threaten urge voice vow
  warn welcome`,
);

/** "denied that he had lied and accused the paper of slander": who denies something says what follows, not what he denies. */
export const deniedAndSaid: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('conj'), (token) => {
    const { head, index, xpos, lemma } = token;
    if (!/^VB[DN]$/.test(xpos) || head < 0 || head > index || !SAID.has(lemma.toLowerCase())) return token;
    const denied = tokens[head]!;
    if (denied.label !== 'ccomp' || denied.head < 0 || denied.head > head) return token;
    const verb = tokens[denied.head]!;
    if (verb.xpos !== 'VBD' || !/^(?:deny|dispute|admit|acknowledge|concede|confirm)$/.test(verb.lemma))
      return token;
    return hasSubject(tokens, denied) && !hasSubject(tokens, token) && !SAID.has(denied.lemma.toLowerCase())
      ? { ...token, head: verb.index }
      : token;
  });
