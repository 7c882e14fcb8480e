import { words } from '../../document/index.js';
import type { ParsedToken } from '../../syntax/index.js';
import { clauseTokenOf, type DescribedMention, hasFiniteForm } from '../described-mention.js';
import type { Discourse } from '../discourse.js';
import { FIRM_NOUNS } from '../lexicon/kinds.js';
import { canonicalRole } from '../lexicon/roles.js';
import { countOfWord } from './set-members.js';

type Members = readonly DescribedMention[] | undefined;

/** Sentences behind a counted noun in which its members get their names, and how many mentions are looked at. */
const SENTENCES_ON = 3;
/** The same for those of whom a text's first sentences tell. */
const OPENING = 2;
const OPENING_ON = 6;
const MENTIONS_ON = 60;

const TELLING = /^(?:say|tell|add|warn|note|write|call|report|testify|recall|announce|urge|condemn|welcome)$/;
/** Who has one of these is named for what he says of others, not as one of those counted. */
const OFFICE_TITLES: ReadonlySet<string> = words(
  'president minister premier secretary senator governor mayor chief inspector superintendent detective judge justice magistrate prosecutor spokesman spokeswoman spokesperson',
);

/** Nouns for bodies that are no firms by their noun alone. */
const BODY_NOUNS: ReadonlySet<string> = words(
  'entity organization organisation charity club university union party school hospital newspaper agency',
);
/** Nouns for those who bear such a title themselves: "two judicial officers … magistrate Ann Lee". */
const OFFICIALS: ReadonlySet<string> = words(
  'officer official politician lawmaker legislator leader figure dignitary member diplomat opponent critic jurist candidate',
);

/** How many a noun counts: "three men", "TWO doormen", "the five". */
export const countOf = ({ mention, sentence }: DescribedMention): number | undefined => {
  for (let at = Math.max(0, mention.first); at <= mention.head; at += 1) {
    const count = countOfWord(sentence.tokens[at]!.text.toLowerCase());
    if (count !== undefined) return count;
  }
  return undefined;
};

const isPeople = ({ mention: { type } }: DescribedMention): boolean => type === 'GROUP' || type === 'PERSON';

/** A finite verb, but not that of a relative clause. */
const isVerbOfOwn = ({ tokens }: DescribedMention['sentence'], token: ParsedToken): boolean => {
  const { label, head } = token;
  if (!hasFiniteForm(token) || label === 'acl:relcl') return false;
  const above = tokens[head];
  return !(/^(?:aux|cop)/.test(label) && above?.label === 'acl:relcl');
};

/** Names of one type that follow each other in a sentence without a verb of their own, the last behind "and". */
export const namesInRow = (discourse: Discourse, first: DescribedMention): readonly DescribedMention[] => {
  const { mentions } = discourse;
  const { sentence, mention } = first;
  const row = [first];
  for (let at = first.index + 1; at < mentions.length && at < first.index + MENTIONS_ON; at += 1) {
    const other = mentions[at]!;
    const last = row.at(-1)!;
    if (other.sentence !== sentence) break;
    if (other.mention.form !== 'name' || other.mention.type !== mention.type) continue;
    if (other.mention.first <= last.mention.last) continue;
    const between = sentence.tokens.slice(last.mention.last + 1, other.mention.first);
    if (between.some((token) => isVerbOfOwn(sentence, token))) break;
    // "Ann Lee, the son of Bo Ray, and Cy Orr"
    if (/^(?:nmod|obl|compound)/.test(other.head.label)) continue;
    if (!between.some(({ text }) => /^(?:,|;|and|&)$/.test(text))) continue;
    row.push(other);
  }
  const [before, end] = row.slice(-2);
  const isClosed =
    end !== undefined &&
    sentence.tokens
      .slice(before!.mention.last + 1, end.mention.first)
      .some(({ text }) => /^(?:and|&)$/.test(text));
  return isClosed ? row : [first];
};

/** "two men … two soldiers": which of them is named then nobody can tell. */
const isOneOfTwo = ({ mentions }: Discourse, counted: DescribedMention, count: number, until: number) => {
  for (let at = Math.max(0, counted.index - 12); at < until; at += 1) {
    const other = mentions[at]!;
    if (at === counted.index || other.mention.sentence < counted.mention.sentence) continue;
    const isNew = other.determination !== 'definite' && other.determination !== 'demonstrative';
    if (isNew && isPeople(other) && other.lemma !== counted.lemma && countOf(other) === count) return true;
  }
  return false;
};

/** What is done to those who suffer, and to those who are blamed for it. */
const SUFFERING = /^(?:kill|shoot|die|wound|injure|murder|hurt|drown|stab|abduct|kidnap|killing|death)$/;
const BLAMED = /^(?:arrest|charge|convict|sentence|jail|detain|accuse|plead|deny|remand|appear|suspect|try)$/;

/** What a mention's clause tells: "the killing of two men", "two men died". */
const deedOf = ({ sentence, head }: DescribedMention): string => {
  const above = sentence.tokens[clauseTokenOf(sentence, head).head];
  return above?.lemma ?? '';
};

/** "Two guards were killed. Ann Lee and Bo Ray were charged": those who are named did it. */
const areOthers = (counted: DescribedMention, first: DescribedMention): boolean => {
  const [told, named] = [deedOf(counted), deedOf(first)];
  return (SUFFERING.test(told) && BLAMED.test(named)) || (BLAMED.test(told) && SUFFERING.test(named));
};

/** Whose they are would have to be told: "his brother and two nephews". */
const KIN: ReadonlySet<string> = words(
  'nephew niece son daughter child cousin brother sister parent relative grandchild',
);

/** "Three men were jailed. Ann Lee, 24, Bo Ray, 21, and Cy Orr were": as many new names in one row as were counted. */
export const namedAhead = (discourse: Discourse, counted: DescribedMention): Members => {
  if (counted.mention.form !== 'nominal' || counted.number !== 'plural') return undefined;
  const count = countOf(counted);
  if (count === undefined || counted.determination === 'demonstrative') return undefined;
  if (/^(?:both|neither|each|the)$/.test(counted.words[0]!) || counted.determination === 'definite')
    return undefined;
  if (KIN.has(counted.lemma)) return undefined;
  const isFirms = FIRM_NOUNS.has(counted.lemma) || BODY_NOUNS.has(counted.lemma);
  if (!isPeople(counted) && !isFirms) return undefined;
  const type = isFirms ? 'ORGANIZATION' : 'PERSON';
  const { mentions, chains } = discourse;
  const reach = counted.mention.sentence <= OPENING ? OPENING_ON : SENTENCES_ON;
  const isNew = ({ index }: DescribedMention): boolean =>
    chains.chainOf(index).mentions.every((one) => one > counted.index);
  for (let at = counted.index + 1; at < mentions.length && at < counted.index + MENTIONS_ON; at += 1) {
    const first = mentions[at]!;
    if (first.mention.sentence - counted.mention.sentence > reach) return undefined;
    if (first.mention.form !== 'name' || first.mention.type !== type || !isNew(first)) continue;
    const row = namesInRow(discourse, first);
    if (row.length !== count || !row.every(isNew)) {
      at = row.at(-1)!.index;
      continue;
    }
    const clause = clauseTokenOf(first.sentence, first.head);
    const verb = /^nsubj/.test(clause.label) ? first.sentence.tokens[clause.head] : undefined;
    const isAs = first.sentence.tokens[first.mention.first - 1]?.text === 'as';
    const isAside = /^(?:nmod|compound|obl)/.test(clause.label) && !isAs;
    if (TELLING.test(verb?.lemma ?? '') || isAside) continue;
    const isOfficial =
      !OFFICIALS.has(counted.lemma) &&
      row.some(
        ({ title }) =>
          title.some((word) => OFFICE_TITLES.has(word)) &&
          !title.some((word) => canonicalRole(word) === canonicalRole(counted.lemma)),
      );
    if (isOfficial || areOthers(counted, first) || isOneOfTwo(discourse, counted, count, at)) continue;
    return row;
  }
  return undefined;
};
