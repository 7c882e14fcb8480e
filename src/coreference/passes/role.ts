import { words } from '../../document/index.js';
import { isOwnSubject } from '../arguments-of-one.js';
import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { foldName } from '../fold-name.js';
import { canonicalRole, DESCRIBING, DISTINGUISHING, OF_PARTIES, PARTISAN } from '../lexicon/roles.js';
import { isTold } from '../told.js';

/** A role that a person was given: by a title ("US Secretary of State Ann Lee") or an apposition. */
interface Role {
  readonly words: ReadonlySet<string>;
  /** A mention of the person, and the last one seen so far. */
  readonly bearer: number;
  last: number;
}

/** Sentences behind a role without a name in which its bearer may be named. */
const NEXT = 2;
/** Roles under one noun that are looked through, the latest first. */
const REMEMBERED = 8;
const SMALL_WORDS: ReadonlySet<string> = words('of the for and in at a an on to by s his her their its');

/** Words of a stretch of a sentence, a country's name or adjective as its code: "Pakistani" and "of Pakistan" agree. */
const roleWords = (discourse: Discourse, sentence: number, start: number, end: number): readonly string[] => {
  const { tokens } = discourse.sentences[sentence]!;
  const words: string[] = [];
  for (const token of tokens) {
    if (token.start < start || token.end > end) continue;
    const country = discourse.headed.get(sentence)?.get(token.index)?.[0]?.mention.country;
    const folded = country === undefined ? foldName(token.text) : [`country:${country}`];
    words.push(...folded.filter((word) => !SMALL_WORDS.has(word)).map(canonicalRole));
  }
  return words;
};

const isPersonNominal = ({ mention, number }: DescribedMention): boolean =>
  mention.form === 'nominal' && mention.type === 'PERSON' && number !== 'plural';

/** "the president", "the Pakistani army chief"; in headlines and before "said" also without an article. */
const refersBack = ({ determination }: DescribedMention): boolean =>
  determination === 'definite' || determination === 'demonstrative';

/** "the embattled mayor", "the 34-year-old mayor", "the Labour mayor": a word that tells no other one. */
const onlyDescribes = (word: string, noun: string): boolean =>
  DESCRIBING.has(word) || /^\d/.test(word) || (PARTISAN.has(word) && !OF_PARTIES.has(noun));

/** Whether a role has all of a noun's words; those that only describe may lack where one alone has the role. */
const fits = (role: Role, words: ReadonlySet<string>, noun: string, isOnly: boolean): boolean => {
  for (const word of words) {
    if (!role.words.has(word) && !(isOnly && onlyDescribes(word, noun))) return false;
  }
  for (const word of role.words) if (DISTINGUISHING.has(word) && !words.has(word)) return false;
  return true;
};

/** Titles and roles: "the minister" is the person last called so, whose title has all its words. */
export const role: Pass = {
  name: 'role',
  run: (discourse) => {
    const { mentions, chains } = discourse;
    const byNoun = new Map<string, Role[]>();
    const remember = (words: readonly string[], bearer: number): void => {
      const set = new Set(words);
      for (const word of set) {
        const known = byNoun.get(word) ?? [];
        byNoun.set(word, [{ words: set, bearer, last: bearer }, ...known].slice(0, REMEMBERED));
      }
    };
    /** Wanted once more: the bearer's latest mention decides who is meant. */
    const lastByRoot = new Map<number, number>();
    /** The last of each role told without a name: "the chairman of the group". */
    const unnamed = new Map<string, { readonly index: number; readonly words: ReadonlySet<string> }>();
    for (const described of mentions) {
      const { mention, index } = described;
      const words = roleWords(discourse, mention.sentence, mention.start, mention.end);
      const isOpen = !chains.chainOf(index).named && !isTold(described);
      if (isPersonNominal(described) && refersBack(described) && isOpen) {
        // "the sub-inspector": a role of two words
        const noun = canonicalRole(described.lemma.slice(described.lemma.lastIndexOf(' ') + 1));
        const wanted = new Set(words);
        const all = byNoun.get(noun) ?? [];
        const isOnly = all.every(({ bearer }) => chains.areJoined(bearer, all[0]!.bearer));
        const candidates = all
          .filter(
            (known) =>
              fits(known, wanted, noun, isOnly) &&
              chains.canJoin(known.bearer, index) &&
              !isOwnSubject(discourse, known.bearer, described),
          )
          .map((known) => ({ ...known, last: lastByRoot.get(chains.rootOf(known.bearer)) ?? known.last }))
          .sort((a, b) => b.last - a.last);
        const [best, next] = candidates;
        const rival =
          candidates.find((known) => best && !chains.areJoined(known.bearer, best.bearer)) ?? next;
        const unclear =
          best !== undefined &&
          rival !== undefined &&
          !chains.areJoined(best.bearer, rival.bearer) &&
          mentions[rival.last]!.mention.sentence === mentions[best.last]!.mention.sentence;
        if (best !== undefined && !unclear) chains.link(best.bearer, index, 'role');
        else if (best === undefined && described.role !== 'possessive')
          unnamed.set(noun, { index, words: wanted });
      }
      if (mention.type === 'PERSON' && mention.form !== 'pronoun') {
        if (mention.title) {
          const title = roleWords(discourse, mention.sentence, mention.title.start, mention.title.end);
          // "Lady Justice Ann Lee" is a judge, the minister of justice is none
          remember(title.at(-1) === 'justice' ? [...title.slice(0, -1), 'judge'] : title, index);
          const told = unnamed.get(title.at(-1) ?? '');
          // "jailed the chairman of the group. It found Chairman Ann Lee guilty"
          const isNext =
            told !== undefined && mention.sentence - mentions[told.index]!.mention.sentence <= NEXT;
          // "Chairman Ann Lee" holds an office, "player Ann Lee" is one of many
          const isOffice = /^\p{Lu}/u.test(discourse.text.slice(mention.title.start));
          const isNew = isOffice && chains.chainOf(index).mentions[0]! > (told?.index ?? index);
          if (isNext && isNew && title.every((word) => told.words.has(word)))
            chains.link(index, told.index, 'role');
          unnamed.delete(title.at(-1) ?? '');
        }
        // A nominal that an apposition or a predicate joined to a name is a role of that person.
        if (isPersonNominal(described) && chains.chainOf(index).named) remember(words, index);
        lastByRoot.set(chains.rootOf(index), index);
      }
    }
  },
};
