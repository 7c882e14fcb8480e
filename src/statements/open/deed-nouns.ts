/** What an event noun's phrases tell: who does it, and what it is done to. */
export interface DeedNoun {
  /** What "of" brings: "the purchase of ten planes" (undergoes), "the death of Ann Lee" (acts). */
  readonly of: 'acts' | 'undergoes';
  /** What a possessor alone does: "Ann Lee's visit" (acts), "Ann Lee's arrest" (undergoes). */
  readonly owner: 'acts' | 'undergoes';
  /** Prepositions before what else it is done to: "bid for", "attack on". */
  readonly towards: readonly string[];
}

const rows = (
  of: DeedNoun['of'],
  owner: DeedNoun['owner'],
  towards: string,
  nouns: string,
): [string, DeedNoun][] =>
  nouns
    .trim()
    .split(/\s+/)
    .map((noun) => [noun, { of, owner, towards: towards.split(' ').filter(Boolean) }]);

/** Nouns of deeds. A noun that as often names a thing or a body ("building", "administration") is none. */
export const DEED_NOUNS: ReadonlyMap<string, DeedNoun> = new Map([
  // something is done, and not to "of"
  ...rows('acts', 'acts', 'to', 'visit trip journey pilgrimage voyage return move apology reaction reply'),
  ...rows('acts', 'acts', 'to', 'response resistance objection'),
  ...rows('acts', 'acts', 'to towards', 'opposition commitment'),
  ...rows('undergoes', 'acts', 'to towards', 'contribution donation'),
  ...rows('acts', 'acts', '', 'flight departure landing take-off death demise collapse bankruptcy'),
  ...rows('acts', 'acts', 'in at', 'arrival appearance participation involvement'),
  ...rows('acts', 'acts', 'from', 'withdrawal retreat resignation retirement escape exit'),
  ...rows('acts', 'acts', 'into', 'crash incursion entry'),
  ...rows('acts', 'acts', 'against over', 'protest demonstration revolt rebellion uprising complaint'),
  ...rows('acts', 'acts', 'on against', 'attack assault raid offensive'),
  ...rows('acts', 'acts', 'for', 'bid request demand campaign plea struggle'),
  ...rows('acts', 'acts', 'for to', 'offer proposal appeal'),
  ...rows('acts', 'acts', 'for from with', 'order'),
  ...rows('acts', 'acts', 'against', 'lawsuit suit fight'),
  ...rows('acts', 'acts', 'on', 'ban'),
  ...rows('undergoes', 'acts', 'for', 'support backing'),
  ...rows('acts', 'acts', 'to about', 'warning'),
  ...rows('acts', 'acts', 'over against', 'victory win'),
  ...rows('acts', 'acts', 'in', 'investment'),
  ...rows('acts', 'acts', 'with', 'meeting negotiation conversation partnership cooperation merger'),
  ...rows('acts', 'acts', '', 'loss rise growth announcement work dedication'),
  ...rows('acts', 'acts', 'in', 'decline drop fall'),
  // "of" undergoes it, whoever it belongs to does it
  ...rows(
    'undergoes',
    'acts',
    '',
    `purchase acquisition takeover invasion occupation annexation seizure confiscation development production
    manufacture use rejection endorsement criticism condemnation recognition ratification adoption breach violation
    evaluation review inspection disclosure discovery treatment award sale export import hiring declaration`,
  ),
  ...rows('undergoes', 'acts', 'in', 'reduction cut increase'),
  ...rows('undergoes', 'acts', 'into', 'investigation inquiry probe'),
  ...rows('undergoes', 'acts', 'for', 'search hunt'),
  // whoever it belongs to undergoes it too
  ...rows(
    'undergoes',
    'undergoes',
    '',
    `arrest detention murder assassination killing kidnapping abduction execution release appointment nomination
    dismissal expulsion deportation delivery construction destruction demolition closure opening cancellation
    introduction launch publication replacement rescue evacuation`,
  ),
]);

/** Nouns that tell a deed only with both who does it and what it is done to. */
export const TOO_PLAIN: ReadonlySet<string> = new Set(
  `work use campaign award commitment appearance involvement contribution development production manufacture
  publication response reaction growth rise increase move dedication request demand order proposal appeal review
  treatment discovery ban declaration`.split(/\s+/),
);
