export { findMentions } from './find-mentions.js';
export {
  areNeighbours,
  countryName,
  countryOf,
  countryOfCapital,
  countryOfDemonym,
  isPeople,
} from './gazetteer/countries.js';
export * from './mention.js';
