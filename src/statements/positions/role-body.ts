import { words } from '../../document/index.js';
import type { Filler } from '../arguments/filler.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { RoleNoun } from './role-nouns.js';

/** Callings before which a field stands. */
const OF_A_FIELD: ReadonlySet<string> = words(
  'expert specialist analyst scholar historian enthusiast researcher consultant lawyer critic',
);

/** "Ballistics expert Ann Lee": the first word of a sentence may be a field, whatever its capital says. */
const isField = ({ tokens, lemmas }: SentenceTree, token: number): boolean =>
  token === 0 && OF_A_FIELD.has(lemmas[1] ?? '') && !/^\p{Lu}{2}/u.test(tokens[0]!.text);

/** What ministers are for; "Labour", "Justice" and "Environment" look like parties' and papers' names. */
const PORTFOLIOS: ReadonlySet<string> = words(
  `labour labor justice health trade defence defense interior finance energy education transport
  agriculture environment foreign housing culture tourism industry commerce information communications
  sports works planning economy development immigration welfare employment fisheries forestry mines
  water security justice treasury technology science`,
);

/** "Labour Minister Ann Lee": what she is minister of. */
const isPortfolio = ({ tokens, lemmas }: SentenceTree, token: number): boolean =>
  /^(?:minister|secretary|undersecretary)$/.test(lemmas[token + 1] ?? '') &&
  PORTFOLIOS.has(tokens[token]!.text.toLowerCase());

/** Kinds of music, films and games before those who make them. */
const GENRES: ReadonlySet<string> = words(
  `afrobeats afrobeat afropop k-pop j-pop pop rock reggae reggaeton rap hip-hop hiphop jazz blues soul
  gospel country folk punk metal techno house opera bollywood nollywood hollywood tollywood kollywood
  rnb r&b amapiano highlife rumba salsa bachata cumbia flamenco fado tango samba dancehall grime trap
  drill bongo qawwali ghazal carnatic bhangra gqom kwaito mbalax rai soukous zouk soca calypso indie
  disco`,
);

/** "Afrobeats singer Ann Lee": what she sings. */
const isGenre = ({ tokens, lemmas }: SentenceTree, token: number): boolean =>
  /^(?:singer|musician|rapper|vocalist|star|artist|actor|actress|producer|dj|guitarist|drummer|composer|director)$/.test(
    lemmas[token + 1] ?? '',
  ) && GENRES.has(tokens[token]!.text.toLowerCase());

/** Whether somebody can be what a role noun says of what stands beside it. */
export const isBodyFor = ({ body, byName }: RoleNoun, { kind, token }: Filler, tree: SentenceTree): boolean =>
  (body as readonly string[]).includes(kind) &&
  !(kind === 'ORGANIZATION' && (isField(tree, token) || isPortfolio(tree, token) || isGenre(tree, token))) &&
  !(byName && kind === 'PLACE' && tree.tokens[token]!.upos === 'ADJ');
