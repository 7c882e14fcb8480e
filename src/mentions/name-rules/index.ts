import type { NameRule } from '../candidate.js';
import { bracketed } from './bracketed.js';
import { calledSo } from './called-so.js';
import { campuses } from './campuses.js';
import { craftNames } from './craft-names.js';
import { describedName } from './described-name.js';
import { doubleNames } from './double-names.js';
import { editions } from './editions.js';
import { factions } from './factions.js';
import { firmEnd } from './firm-end.js';
import { firmsOfTowns } from './firms-of-towns.js';
import { fixedParts } from './fixed-parts.js';
import { heldPlaces } from './held-places.js';
import { hyphenated } from './hyphenated.js';
import { initialsIn } from './initials-in.js';
import { joinedFirms } from './joined-firms.js';
import { knownBodies } from './known-bodies.js';
import { knownCountries } from './known-countries.js';
import { knownPeoples } from './known-peoples.js';
import { longBodies } from './long-bodies.js';
import { namedEvents } from './named-events.js';
import { nicknames } from './nicknames.js';
import { noProducts } from './no-products.js';
import { noWords } from './no-words.js';
import { numberedUnits } from './numbered-units.js';
import { ofNames } from './of-names.js';
import { officeHolders } from './office-holders.js';
import { onForNames } from './on-for-names.js';
import { onePerson } from './one-person.js';
import { overlapping } from './overlapping.js';
import { portfolios } from './portfolios.js';
import { possessedPlaces } from './possessed-places.js';
import { postsOfBodies } from './posts-of-bodies.js';
import { purposeNames } from './purpose-names.js';
import { ruled } from './ruled.js';
import { seats } from './seats.js';
import { splitPerson } from './split-person.js';
import { stateBodies } from './state-bodies.js';
import { surnameFirst } from './surname-first.js';
import { titlesOff } from './titles-off.js';
import { townAndMayor } from './town-and-mayor.js';
import { townAndRegion } from './town-and-region.js';
import { trimEdges } from './trim-edges.js';
import { verbLikeSurname } from './verb-like-surname.js';
import { withArticle } from './with-article.js';

/** The rules that mend the network's names, in the order in which they run. */
export const NAME_RULES: readonly NameRule[] = [
  trimEdges,
  nicknames,
  onePerson,
  initialsIn,
  splitPerson,
  verbLikeSurname,
  surnameFirst,
  firmEnd,
  firmsOfTowns,
  describedName,
  noWords,
  hyphenated,
  townAndRegion,
  doubleNames,
  joinedFirms,
  fixedParts,
  knownCountries,
  knownPeoples,
  portfolios,
  postsOfBodies,
  officeHolders,
  withArticle,
  titlesOff,
  townAndMayor,
  calledSo,
  editions,
  possessedPlaces,
  namedEvents,
  heldPlaces,
  ofNames,
  campuses,
  onForNames,
  purposeNames,
  longBodies,
  stateBodies,
  seats,
  ruled,
  knownBodies,
  bracketed,
  factions,
  noProducts,
  numberedUnits,
  craftNames,
  overlapping,
];
