import { mapped, type Repair } from './repair.js';

const WRITING: ReadonlySet<string> = new Set(
  'write email e-mail text phone telephone telegraph cable appeal petition speak'.split(' '),
);

const ASKING: ReadonlySet<string> = new Set(
  `ask urge demand request seek complain protest warn call say thank invite offer express accuse object plead beg propose
  advise inform tell announce confirm explain`.split(/\s+/),
);

/** "has written to the ministry asking for help": who writes asks, not to whom he writes. */
export const askingInWriting: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('acl'), (token) => {
    const { head, index, label, lemma, xpos } = token;
    if (label !== 'acl' || xpos !== 'VBG' || !ASKING.has(lemma.toLowerCase())) return token;
    const noun = tokens[head];
    if (!noun || noun.index > index || !/^(?:obl|obj|iobj)/.test(noun.label)) return token;
    const verb = tokens[noun.head];
    return verb?.upos === 'VERB' && verb.index < noun.index && WRITING.has(verb.lemma.toLowerCase())
      ? { ...token, head: verb.index, label: 'advcl' }
      : token;
  });
