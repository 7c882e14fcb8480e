export * from './local-entity.js';
export { resolveCoreference } from './resolve-coreference.js';
