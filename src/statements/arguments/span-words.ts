import { words } from '../../document/index.js';
/** What sums up the words before it: "to mediate, an offer that …", "the loss of the harbor, a blow to …". */
export const SUMMARY: ReadonlySet<string> = words(
  `accusation act admission allegation amount announcement arrangement assertion attempt blow bid boost
  call charge claim claimant comment concession condition deal decision defeat demand development
  effort figure first goal idea incident increase issue measure milestone move offer plan pledge point
  policy position possibility practice price process promise proposal prospect question rate reaction
  record request requirement result ruling scheme setback sign stance statement step strategy
  suggestion sum task tactic threat total transaction victory view vow warning breakthrough gesture
  initiative reference reminder reversal rebuke snub slap boon landmark rarity humiliation
  embarrassment escalation precedent prerequisite turnaround about-face climbdown u-turn signal
  triumph retreat cornerstone centerpiece centrepiece provocation insult affront ultimatum
  formality post job role honor honour distinction feat achievement`,
);

/** Where and how something is said or done, and no part of the thing: "wrongdoing | in court filings". */
export const VENUE: ReadonlySet<string> = words(
  `article blog briefing broadcast brief call conference court document email e-mail essay filing
  hearing interview letter memo message memoir note paper post report release remark speech statement
  submission testimony tweet video`,
);

/** What a deed is done with: "attacked a post | with machetes". */
export const TOOLS: ReadonlySet<string> = words(
  `artillery axe baton bomb bottle bullet club drone explosive firebomb firearm fire fist grenade gun
  gunfire hammer hatchet jet knife machete missile mortar petrol pistol plane rifle rocket rock shell
  shotgun stick stone sword tank weapon`,
);

/** Nouns that are somebody's "as" something: "his resignation as mayor". */
export const IN_ROLE: ReadonlySet<string> = words(
  `appointment candidacy candidate career claim designation election experience image job life
  nomination position post recognition record removal reputation resignation role stint status tenure
  term time use value work year`,
);

/** From where somebody speaks or is taken, and no part of who it is: "told a channel | from her hospital bed". */
export const OWN_PLACE: ReadonlySet<string> = words(
  'apartment bed bedside bunker car cell exile flat hideout hideaway home hospital house jail office podium prison',
);

export const MANNER: ReadonlySet<string> = words(
  `anger caution concern courage dismay ease effect emphasis enthusiasm firmness force fury gratitude
  haste horror impunity indignation intent joy outrage pleasure precision pride regret relief resolve
  sadness success vigor vigour`,
);

/** Verbs of what one says further by his denial: "denied that it had lied, | calling the charge absurd". */
export const SAYING: ReadonlySet<string> = words(
  `accuse add argue assert blame brand call charge cite claim complain decry describe dismiss express
  insist label maintain note point promise reiterate repeat say state stress suggest tell threaten
  urge vow warn demand contend denounce declare`,
);
