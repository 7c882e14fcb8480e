import { words } from '../../document/index.js';

/** Who speaks for a state wherever a country stands beside the role. */
export const OF_STATE = words(
  `minister premier chancellor king queen emir sultan ambassador envoy negotiator diplomat secretary president
  counterpart delegate attache consul`,
);
/** Who speaks for a country that stands beside the role: also its soldiers, officials and teams. */
export const OF_COUNTRY: ReadonlySet<string> = new Set([
  ...OF_STATE,
  ...words(
    `spokesman spokeswoman spokesperson official general gen lieutenant lt colonel col major maj commander commandant
    admiral adm chief chairman coach manager captain striker goalkeeper defender midfielder leader lawmaker source
    vice-president officer adviser governor skipper selector trainer`,
  ),
]);
/** Who speaks for an army or the police: told without one, no firm of the text is meant. */
export const OF_FORCE = words(
  `general gen lieutenant lt colonel col major maj commander commandant admiral adm army military police navy
  troops force forces brigade battalion border guard staff defence defense sheriff superintendent inspector`,
);
/** What an army or the police are called. */
export const FORCE = /\b(?:force|forces|army|navy|military|command|guard|police|staff|defen[cs]e|border)\b/;
/** Who speaks for a body though no name stands beside the role. */
export const OF_BODY = words(
  'spokesman spokeswoman spokesperson ceo chairman chairwoman chairperson chair founder founders co-founder cofounder',
);
/** Of these also where more words make the role. */
export const OF_BODY_ROLES =
  /\b(?:chief (?:executive|operating|financial)|managing director|general manager)\b/;

/** A role that is over, or that is no part of the body named beside it. */
export const NOT_FOR_BODY = words(
  `former ex onetime retired ousted late lawyer attorney solicitor counsel critic rival victim patient customer
  shareholder investor fan supporter resident survivor widow wife husband son daughter father mother brother sister
  friend user passenger tenant ally opponent defector fugitive native`,
);
/** A country before these is not who their members speak for. */
export const NOT_FOR_COUNTRY = words(
  `party opposition union movement faction association club bank firm company group league church charity newspaper
  university campaign rebel rebels militia militant exile dissident community minority bloc alliance`,
);

/** What only a country has: "our people", "our soil". */
export const OF_COUNTRIES = words(
  `people citizen soil territory border sovereignty civilian soldier troop neighbour neighbor nation country airspace
  waters parliament constitution democracy outpost force embassy homeland independence minister president government`,
);
/** What a foreign ministry is called: who speaks for it speaks for the state. */
export const FOREIGN_MINISTRY =
  /\b(?:foreign (?:ministry|office|affairs)|external affairs|state department|department of state)\b/;

/** What two who have met do, and have, together. */
export const TOGETHER = words(
  `agree discuss talk meet decide sign exchange negotiate cooperate share sit speak reach both together two relation
  friendship talks meeting conversation discussion`,
);
