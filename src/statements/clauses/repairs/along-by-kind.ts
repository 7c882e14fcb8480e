import type { ParsedToken } from '../../../syntax/index.js';
import type { KindOf } from './relative-by-kind.js';
import { isBelow, mapped, type Repair } from './repair.js';

/** Whom one does so to is somebody, and who else does it is named beside: of arrests and charges both may be meant. */
const STANCES: ReadonlySet<string> = new Set(
  'arm back endorse favor favour finance fund oppose recognise recognize support'.split(' '),
);

/** The subject that a land named "along with" the object stands beside. */
const companionOf = (
  tokens: readonly ParsedToken[],
  token: ParsedToken,
  kindOf: KindOf,
): ParsedToken | undefined => {
  const above = tokens[token.head]!;
  const verb = token.label === 'nmod' && above.label === 'obj' ? tokens[above.head] : above;
  if (verb?.upos !== 'VERB' || !STANCES.has(verb.lemma.toLowerCase())) return undefined;
  const part = (name: RegExp) => tokens.find(({ head, label }) => head === verb.index && name.test(label));
  const object = part(/^obj$/);
  const subject = part(/^nsubj$/);
  if (!object || !subject || kindOf(token.index) !== 'thing' || kindOf(object.index) !== 'person')
    return undefined;
  // "Norland, which backs …": the land is what the clause hangs on
  const doer = /^W/.test(subject.xpos) && verb.label === 'acl:relcl' ? tokens[verb.head]! : subject;
  return kindOf(doer.index) === 'thing' && !isBelow(tokens, doer.index, token.index) ? subject : undefined;
};

/** "Norland backs the general along with Eastland": a land named along with a person whom another land backs backs him too. */
export const alongByKind =
  (kindOf: KindOf): Repair =>
  (tokens, { labelled }) => {
    let current = tokens;
    for (const along of labelled('case')) {
      if (!/^(?:along|together)$/.test(along.text)) continue;
      const token = current[along.head]!;
      if (!/^(?:nmod|obl)$/.test(token.label) || token.head < 0 || along.index < token.head) continue;
      const subject = companionOf(current, token, kindOf);
      if (subject !== undefined)
        current = mapped(current, [token], () => ({ ...token, head: subject.index, label: 'nmod' }));
    }
    return current;
  };
