export { findMentions } from './find-mentions.js';
export {
  areNeighbours,
  countryName,
  countryOf,
  countryOfCapital,
  countryOfDemonym,
  isPeople,
} from './gazetteer/countries.js';
export { isOfNature } from './lexicon/nature.js';
export * from './mention.js';
