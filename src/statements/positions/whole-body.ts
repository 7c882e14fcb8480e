import type { DocumentMentions } from '../arguments/document-mentions.js';
import { type Filler, wordsAlone } from '../arguments/filler.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { knownBody } from './unnamed-body.js';

/** Lands without a country code, by the word for their people. */
const LANDS: Readonly<Record<string, string>> = {
  english: 'England',
  scottish: 'Scotland',
  welsh: 'Wales',
  catalan: 'Catalonia',
  bavarian: 'Bavaria',
  chechen: 'Chechnya',
  crimean: 'Crimea',
  texan: 'Texas',
  californian: 'California',
  sicilian: 'Sicily',
};

/** First words of offices of two words, by the second, which a name before them may have swallowed. */
const FIRST_WORDS: Readonly<Record<string, RegExp>> = {
  secretary: /^(?:press|home|foreign|defen[cs]e|permanent)$/i,
  minister: /^(?:prime|foreign|defen[cs]e|interior|finance|deputy)$/i,
  president: /^vice$/i,
  chairman: /^vice$/i,
  executive: /^chief$/i,
  judge: /^(?:district|circuit|county|federal)$/i,
};

const named = (body: Filler, name: string, { coreference }: DocumentMentions): Filler | undefined => {
  const entity = coreference.entities.find(
    (other) => other.named && (other.name === name || other.aliases.includes(name)),
  );
  return entity && { ...body, entity: entity.index, kind: entity.type, named: true };
};

/** "AMISOM Force Commander", "the Force Commander": whose force a body of that name is, '' where nobody says; undefined for others. */
const forceOf = (
  { lemmas, tokens }: SentenceTree,
  { mention }: Filler,
  role: number,
  name: string,
): string | undefined => {
  if (lemmas[role] !== 'commander' || mention?.last !== role - 1 || tokens[role - 1]!.text !== 'Force')
    return undefined;
  return /^(?:\p{Lu}{3,} )?Force$/u.test(name) ? name.split(' ').slice(0, -1).join(' ') : undefined;
};

/** "Police Public Relations Officer": what an officer is for, behind the body in one name with it. */
const FIELD = /^(.+?) Public (?:Relations|Affairs|Information)$/;

/** "Public Relations Officer": an officer's title where the words before it were taken for a body's; else as it was read. */
export const officersTitle = ({ tokens, lemmas }: SentenceTree, role: number, title: string): string => {
  if (lemmas[role] !== 'officer' || tokens[role - 2]?.text !== 'Public') return title;
  const field = tokens[role - 1]!.text;
  return /^(?:Relations|Affairs|Information)$/.test(field) && !title.includes(field)
    ? `Public ${field} ${tokens[role]!.text}`
    : title;
};

/** The body whose name has swallowed what an officer is for; undefined for others. */
const officeWords = (tree: SentenceTree, body: Filler, role: number, name: string): Filler | undefined => {
  const { mention } = body;
  if (tree.lemmas[role] !== 'officer' || mention?.last !== role - 1 || mention.form !== 'name')
    return undefined;
  const whole = FIELD.exec(name)?.[1];
  if (whole === undefined) return undefined;
  const last = mention.first + whole.split(' ').length - 1;
  return wordsAlone({ start: mention.start, end: tree.tokens[last]!.end }, last, 'ORGANIZATION');
};

/** "Assistant Secretary of the Army for Acquisition": what the post is for, behind the body in one name with it. */
const withoutField = (tree: SentenceTree, body: Filler, role: number, mentions: DocumentMentions): Filler => {
  const { mention } = body;
  if (
    !mention ||
    !/^(?:secretary|undersecretary|director)$/.test(tree.lemmas[role]!) ||
    mention.first <= role
  )
    return body;
  const at = tree.tokens.slice(mention.first, mention.last + 1).find(({ text }) => text === 'for')?.index;
  if (at === undefined || at === mention.first) return body;
  const span = { start: mention.start, end: tree.tokens[at - 1]!.end };
  const name = tree.tokens
    .slice(mention.first, at)
    .map(({ text }) => text)
    .join(' ');
  const alone = wordsAlone(span, at - 1, body.kind);
  return named(alone, name, mentions) ?? alone;
};

/**
 * The body before a role noun as it is meant: of "English captain" the land whose people is named, of "White House
 * Press | Secretary" the name without the office's word. Nothing where the document does not name it.
 */
export const wholeBody = (
  tree: SentenceTree,
  body: Filler,
  role: number,
  mentions: DocumentMentions,
): Filler | undefined => {
  if (body.entity === null) return body;
  const known = knownBody(tree, body, mentions);
  if (known.entity !== body.entity) return known;
  const { name } = mentions.coreference.entities[body.entity]!;
  // "Indigenous leader": of a kind of people, at no body
  if (/^(?:indigenous|aboriginal)$/i.test(name)) return undefined;
  const force = forceOf(tree, body, role, name);
  if (force !== undefined) return force ? (named(body, force, mentions) ?? body) : undefined;
  if (body.kind === 'GROUP') {
    const land = LANDS[name.toLowerCase()];
    return land === undefined ? body : named(body, land, mentions);
  }
  const offices = officeWords(tree, body, role, name);
  if (offices !== undefined) return offices;
  const last = body.mention?.last;
  const cut =
    last !== undefined &&
    last === role - 1 &&
    body.mention!.first < last &&
    FIRST_WORDS[tree.lemmas[role]!]?.test(tree.tokens[last]!.text);
  if (!cut) return withoutField(tree, body, role, mentions);
  const start = body.mention!.start;
  const span = { start, end: tree.tokens[last - 1]!.end };
  const whole = wordsAlone(span, last - 1, body.kind);
  return (
    named({ ...whole, mention: body.mention! }, name.split(' ').slice(0, -1).join(' '), mentions) ?? whole
  );
};
