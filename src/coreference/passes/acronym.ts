import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';
import { foldName } from '../fold-name.js';

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'of the and for in on to de la du des et di y und a an &'.split(' '),
);

/** Letters of an acronym in lower case; undefined for what can't be one. */
const acronymLetters = ({ mention, text }: DescribedMention): string | undefined => {
  if (mention.form !== 'name') return undefined;
  const letters = text.replace(/[.\s]/gu, '');
  if (letters.length < 2 || letters.length > 8 || !/^\p{L}+s?$/u.test(letters)) return undefined;
  const capitals = letters.replace(/\p{Ll}/gu, '').length;
  return capitals >= 2 && capitals * 2 >= letters.length ? letters.toLowerCase() : undefined;
};

const initialsOf = (words: readonly string[], all: boolean): string =>
  words
    .filter((word) => all || !SMALL_WORDS.has(word))
    .map((word) => word[0])
    .join('');

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
};

/** A bracket right after the longer form: "Pakistan-occupied Kashmir (PoK)", also without the blank. */
const inBrackets = (text: string, long: DescribedMention, short: DescribedMention): boolean =>
  long.mention.end <= short.mention.start &&
  /^(?:['’]s)?[\s,]*[([]\s*(?:the\s+)?["“']?$/u.test(text.slice(long.mention.end, short.mention.start)) &&
  /^["”']?\s*[)\]]/u.test(text.slice(short.mention.end, short.mention.end + 4));

/** "the National Road Agency, or NRA,": what the name is called for short. */
const isOrShort = (text: string, long: DescribedMention, short: DescribedMention): boolean =>
  long.mention.form === 'name' &&
  long.mention.end <= short.mention.start &&
  /^,\s+or\s+(?:the\s+)?$/u.test(text.slice(long.mention.end, short.mention.start)) &&
  /^[,.;]/.test(text.slice(short.mention.end, short.mention.end + 1));

const sorted = (letters: string): string => [...letters].sort().join('');

/** "CTI" for "Technical Investigation Corps", "FCN" for "National Camilista Front": the initials of the name in its own tongue. */
const areMixed = (short: string, { mention, words }: DescribedMention): boolean =>
  mention.form === 'name' &&
  mention.type === 'ORGANIZATION' &&
  words.length > 2 &&
  short.length > 2 &&
  sorted(initialsOf(words, false)) === sorted(short);

/** "westmincom" of "western mindanao command": the first letters, two or more, of each of the words. */
const isBlendOf = (short: string, words: readonly string[]): boolean => {
  const [word, ...rest] = words;
  if (word === undefined) return short === '';
  for (let count = Math.min(word.length, short.length); count > 1; count -= 1)
    if (short.startsWith(word.slice(0, count)) && isBlendOf(short.slice(count), rest)) return true;
  return false;
};

/** "Westmincom" after "Western Mindanao Command". */
const linkBlends = ({ mentions, chains }: Discourse): void => {
  const long: DescribedMention[] = [];
  for (const described of mentions) {
    const { mention, words, index } = described;
    if (mention.form !== 'name' || mention.type !== 'ORGANIZATION' || mention.country !== undefined) continue;
    const large = words.filter((word) => !SMALL_WORDS.has(word));
    if (large.length > 1 && large.length < 6) long.push(described);
    else if (words.length === 1 && words[0]!.length > 5) {
      const name = long.find((other) =>
        isBlendOf(
          words[0]!,
          other.words.filter((word) => !SMALL_WORDS.has(word)),
        ),
      );
      if (name !== undefined) chains.link(name.index, index, 'acronym', true);
    }
  }
};

/** Words of a name with what stands before its head in the same noun phrase: "Pakistan-occupied Kashmir". */
const wholePhrase = (text: string, { mention, sentence }: DescribedMention): string => {
  let first = mention.first;
  for (let at = first - 1; at >= Math.max(0, mention.first - 8); at -= 1) {
    const token = sentence.tokens[at]!;
    if (/^(?:DT|IN|VB[DPZ]?|CC|,)$/.test(token.xpos)) break;
    if (token.head >= at && token.head <= mention.last) first = at;
  }
  // "the Treasury's Office of Foreign Assets Control": what is another's is called by its own words.
  const whole = text.slice(sentence.tokens[first]!.start, mention.end);
  return foldName(whole.replace(/^.*['’]s\s+(?=\p{Lu})/u, '')).join('');
};

/** The name that a bracketed one explains stands at most this many mentions before it. */
const BRACKET_REACH = 3;

const linkBracketed = ({ text, mentions, chains }: Discourse, short: DescribedMention): void => {
  for (let at = short.index - 1; at >= Math.max(0, short.index - BRACKET_REACH); at -= 1) {
    const long = mentions[at]!;
    const isOr = isOrShort(text, long, short);
    if (long.mention.form === 'pronoun' || !(isOr || inBrackets(text, long, short))) continue;
    const [letters, key] = [acronymLetters(short), wholePhrase(text, long)];
    const fits =
      letters !== undefined &&
      (((isOr || letters[0] === key[0]) && isSubsequence(letters, key)) || areMixed(letters, long));
    if (fits && chains.link(long.index, short.index, 'acronym', true)) return;
  }
};

/** Acronyms: in brackets after the name (or the name in brackets after them), and by the initials of a name. */
export const acronym: Pass = {
  name: 'acronym',
  run: (discourse) => {
    const { mentions, chains, text } = discourse;
    const byInitials = new Map<string, number>();
    const acronyms: DescribedMention[] = [];
    for (const described of mentions) {
      const { mention, words } = described;
      if (mention.form !== 'name') continue;
      const previous = mentions[described.index - 1];
      if (acronymLetters(described) !== undefined) {
        acronyms.push(described);
        linkBracketed(discourse, described);
      } else if (mention.type !== 'PERSON' && words.length > 1) {
        for (const all of [true, false]) {
          const initials = initialsOf(words, all);
          if (initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, described.index);
        }
        const short = previous && acronymLetters(previous);
        const explains = short !== undefined && initialsOf(words, false).startsWith(short);
        if (explains && inBrackets(text, previous!, described)) {
          chains.link(previous!.index, described.index, 'acronym', true);
        }
      }
    }
    linkBlends(discourse);
    for (const described of acronyms) {
      if (described.mention.country !== undefined || described.mention.type === 'PERSON') continue;
      const letters = acronymLetters(described)!;
      const long =
        byInitials.get(letters) ??
        mentions.find((other) => other.index < described.index && areMixed(letters, other))?.index;
      if (long !== undefined) chains.link(long, described.index, 'acronym', true);
    }
  },
};
