import { words } from '../../../document/index.js';
import { hasPassive, mapped, type Repair } from './repair.js';

/** Verbs with a receiver and a thing. */
const GIVING: ReadonlySet<string> = words(
  'offer give grant promise lend deny award send sell owe hand pay provide',
);

/** Of these, those whose bare thing is no kind of thing of whom it stands behind: "sold Corvex shares" is one. */
const HELD_OUT: ReadonlySet<string> = words('offer give grant promise lend deny');

/** What is held out to somebody, and has no maker's name before it. */
const HELP: ReadonlySet<string> = words(
  `access aid amnesty arms assistance asylum assurance backing cash citizenship concession credit
  funding funds guarantee help immunity incentive loan money peace protection reassurance refuge
  support talk tank weapon`,
);

const isAbbreviated = (text: string): boolean => /^(?:\p{Lu}\.?){2,4}$/u.test(text);

/** "offered Tehran economic incentives": a name right behind such a verb and before an adjective is who receives. */
export const receiverBeforeObject: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('compound'), (token) => {
    const thing = tokens[token.head];
    if (
      token.label !== 'compound' ||
      !/^(?:PROPN|NOUN)$/.test(token.upos) ||
      thing?.upos !== 'NOUN' ||
      thing.label !== 'obj'
    )
      return token;
    const verb = tokens[thing.head];
    if (verb?.upos !== 'VERB' || isAbbreviated(token.text) || hasPassive(tokens, verb)) return token;
    const lemma = verb.lemma.toLowerCase();
    // the name may have parts before its head
    let first = token.index;
    while (tokens[first - 1]?.head === token.index && /^(?:flat|compound)$/.test(tokens[first - 1]!.label))
      first -= 1;
    // "promised the North 100,000 tons"
    const article =
      /^the$/i.test(tokens[first - 1]?.text ?? '') &&
      [thing.index, token.index].includes(tokens[first - 1]!.head);
    if (article) first -= 1;
    if (first !== verb.index + 1 || thing.index < token.index || !GIVING.has(lemma)) return token;
    // "promised the police ten vehicles"; "the police chief" is one
    if (token.upos === 'NOUN' && !article) return token;
    const telling = article ? /^nummod$/ : /^(?:amod|nummod)$/;
    const described = tokens
      .slice(token.index + 1, thing.index)
      .some(({ head, label }) => head === thing.index && telling.test(label));
    const held =
      !article &&
      HELD_OUT.has(lemma) &&
      thing.index === token.index + 1 &&
      HELP.has(thing.lemma.toLowerCase());
    return described || held ? { ...token, head: verb.index, label: 'iobj' } : token;
  });
