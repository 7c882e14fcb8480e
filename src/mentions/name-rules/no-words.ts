import { words } from '../../document/index.js';
import type { NameRule } from '../candidate.js';
import { PEOPLE_AHEAD, PERSONAL } from '../lexicon/nominal-nouns.js';
import { FIRM_NOUNS } from '../lexicon/nouns.js';

const MONTHS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
const SHORT_MONTHS = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/;
const LABELS =
  /^(?:According|Image|Photo|Picture|Source|Sources|Related|Also|Read|However|Meanwhile|Mr\.?|Mrs\.?|Ms\.?|AM|PM|TV|Internet|God|News)$/;

/** Sicknesses, posts, papers and devices written in capitals, which are no bodies. */
const NO_BODIES = words(
  'COVID CCTV MP MPs MLA MLAs FIR DIG PM CEO CEOs IPO GDP DNA HIV AIDS SARS MERS GPS SUV SUVs VAT PhD IED IEDs ATM SMS USB VIP NGO NGOs',
);

/** Least probability of a body in small letters. */
const SURE = 0.85;

/** "EUR7.2", "(D-Ohio)": a sum, a party and its state. */
const CODES =
  /^(?:(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|JPY|CNY|RMB|INR|AUD|CAD|NZD|HKD|SGD|Rs)[\d.,]+\p{L}*|[DRI]-\p{Lu}\p{Ll}*\.?)$/u;

/** "speaking Hausa and Wolof": languages. */
const isSpoken = (tokens: Parameters<NameRule>[1]['tokens'], at: number): boolean => {
  const { label, head } = tokens[at]!;
  if (label === 'conj' && head < at) return isSpoken(tokens, head);
  return label === 'obj' && tokens[head]?.lemma === 'speak';
};

/** Fields of knowledge, which a capital at the head of a sentence makes no body: "Ballistics expert Lund". */
const FIELDS = words(
  `ballistics forensics economics cybersecurity aviation politics physics genetics mathematics statistics robotics logistics
  ethics linguistics history psychology criminology climate energy security weather terrorism explosives traffic transport`,
);
const SCHOLAR =
  /^(?:experts?|specialists?|analysts?|professors?|researchers?|lecturers?|teachers?|students?|officers?|examiners?)$/;

/** Names of days, months and words that stand at the head of a line are no names of ours. */
export const noWords: NameRule = (candidates, { tokens }) =>
  candidates.filter(({ first, last, type, probability }) => {
    if (first !== last)
      return !CODES.test(
        tokens
          .slice(first, last + 1)
          .map(({ text }) => text)
          .join(''),
      );
    const { text, upos, lemma } = tokens[first]!;
    if (first === 0 && PEOPLE_AHEAD.test(text)) return false;
    if (type !== 'PERSON' && FIELDS.has(text.toLowerCase()) && SCHOLAR.test(tokens[first + 1]?.text ?? ''))
      return false;
    if (/^\p{Ll}+$/u.test(text) && (PERSONAL.has(lemma) || FIRM_NOUNS.has(lemma))) return false;
    // "ask google": what is no name in small letters is at most a verb or a product.
    if (type === 'ORGANIZATION' && /^\p{Ll}+$/u.test(text) && probability < SURE) return false;
    if (/@.*\./.test(text) || CODES.test(text)) return false;
    if (type !== 'GROUP' && isSpoken(tokens, first)) return false;
    if (type === 'PERSON' && /@|\.\w{2,4}$|_/.test(text) && text.length > 5) return false;
    if (LABELS.test(text) || !/[\p{L}]/u.test(text) || /[$€£]/.test(text)) return false;
    if (upos === 'ADJ' && /^\p{Ll}/u.test(text)) return false;
    if (text.length === 1 && type !== 'PERSON') return false;
    if (type === 'ORGANIZATION' && NO_BODIES.has(text)) return false;
    if (/^(?:PRON|DET|ADP|CCONJ|SCONJ|AUX|PART)$/.test(upos) && text !== 'US') return false;
    if (SHORT_MONTHS.test(text) && tokens[first + 1]?.upos === 'NUM') return false;
    return !(MONTHS.test(text) && (type !== 'PERSON' || text !== 'May' || tokens[first + 1]?.upos === 'NUM'));
  });
