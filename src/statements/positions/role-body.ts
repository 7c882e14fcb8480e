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

/** Whom one studies and works for not: armed groups, and houses of power from afar. */
const STUDIED =
  /^(?:al[- ]?qa(?:e|i)da|taliban|hez?bollah|hizbollah|hizbullah|hamas|isis|isil|is|islamic state|da[’']?esh|boko haram|al[- ]?shabaab|farc|eta|pkk|ira|mafia|kremlin|vatican|brexit|automotive|aviation|energy|oil|retail|banking|tech|technology|media|telecoms?|airline|defen[cs]e|security|mining|internet|semiconductor|healthcare|pharma|pharmaceutical|insurance|political|sports?|legal|military|terrorism|counterterrorism|middle east|climate|commodit(?:y|ies)|currency|equity|shipping|steel|auto|software)$/i;

/** "an al-Qaeda analyst", "Automotive analyst Ann Lee": what she studies stands right before. */
const isStudied = (tree: SentenceTree, { token: head, span, mention }: Filler): boolean => {
  const token = mention?.last ?? head;
  if (!OF_A_FIELD.has(tree.lemmas[token + 1] ?? '')) return false;
  let first = token;
  while (first > 0 && tree.tokens[first]!.start > span.start) first -= 1;
  return STUDIED.test(
    tree.tokens
      .slice(first, token + 1)
      .map(({ text }) => text)
      .join(' ')
      .replace(/ - /g, '-'),
  );
};

/** "an American military engineer": of which kind, and in no army's service. */
const isMilitaryCraft = ({ lemmas, tokens }: SentenceTree, token: number): boolean => {
  const at = /^(?:military|naval)$/.test(lemmas[token] ?? '') ? token : token + 1;
  return (
    /^(?:military|naval)$/i.test(tokens[at]?.text ?? '') &&
    /^(?:engineer|historian|analyst|strategist|expert|scholar|theorist|writer|specialist|consultant|correspondent|contractor)$/.test(
      lemmas[at + 1] ?? '',
    )
  );
};

/** What ministers are for; "Labour", "Justice" and "Environment" look like parties' and papers' names. */
const PORTFOLIOS: ReadonlySet<string> = words(
  `labour labor justice health trade defence defense interior finance energy education transport
  agriculture environment foreign housing culture tourism industry commerce information communications
  sports works planning economy development immigration welfare employment fisheries forestry mines
  water security treasury technology science`,
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

/** True for a body, and no field that looks like one. */
const isNoField = (tree: SentenceTree, filler: Filler): boolean => {
  const { kind, token } = filler;
  if (kind !== 'ORGANIZATION') return true;
  return !(
    isField(tree, token) ||
    isPortfolio(tree, token) ||
    isGenre(tree, token) ||
    isMilitaryCraft(tree, token) ||
    isStudied(tree, filler)
  );
};

/** Whether somebody can be what a role noun says of what stands beside it. */
export const isBodyFor = ({ body, byName }: RoleNoun, filler: Filler, tree: SentenceTree): boolean =>
  (body as readonly string[]).includes(filler.kind) &&
  isNoField(tree, filler) &&
  !(byName && filler.kind === 'PLACE' && tree.tokens[filler.token]!.upos === 'ADJ');
