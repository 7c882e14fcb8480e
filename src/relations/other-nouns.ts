import { byLemma } from './by-lemma.js';
import { parseTrigger, type Trigger } from './trigger.js';

/**
 * Nouns of deeds where no row of the vocabulary matched, as triggers of OTHER: who does it, and to what. Both must be
 * said: "Norland Air's purchase of ten planes", "a dispute between A and B".
 */
const DEEDS =
  'purchase|sale|order|delivery|supply|lease|launch|release|production|development|construction|design|test|review|choice|selection|evaluation|use|loss|cut|reduction|increase|closure|opening|cancellation|replacement|rejection|announcement|treatment|coverage|control|management|ownership|access|payment|transfer|export|import|conversion|expansion|restructuring|reform|plan|bid|offer|proposal|campaign|lawsuit|complaint|appeal|search|rescue|escape|arrival|departure|flight|landing|crossing|transport|training|study|analysis|report|description|admission|disclosure|discovery|decision|refusal|promotion|defense|defence|protection|pursuit|hunt|struggle|fight|reaction|response|reply|contribution|donation|loan|grant|investment|bailout|debt|commitment|dependence|influence|participation|involvement';
const PAIRS =
  'dispute|rivalry|relation|relationship|tension|link|tie|deal|race|difference|exchange|border|gap|rift|row|feud|quarrel|friendship|match|game|split|contact|competition|division';

const BY_LEMMA = byLemma([
  parseTrigger('OTHER', 'noun', `${DEEDS} S/pog:poss|by! O/polgt:of|for|to|with|from|against|on ~0.6`),
  parseTrigger('OTHER', 'noun', `${DEEDS} S/l:poss|by! O/polg:of|for|to|with|from|against|on ~0.6`),
  parseTrigger('OTHER', 'noun', `${PAIRS} B/polg:between|among ~0.6`),
  parseTrigger('OTHER', 'noun', `${PAIRS} S/polg:poss! O/polg:with ~0.6`),
]);

const NONE: readonly Trigger[] = [];

/** Triggers of OTHER that a noun has. */
export const otherNounTriggers = (lemma: string): readonly Trigger[] => BY_LEMMA.get(lemma) ?? NONE;
