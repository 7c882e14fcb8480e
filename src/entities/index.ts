export { searchKey } from './entity-key.js';
export { ENTITY_RULES } from './entity-rules.js';
export { type ResolvedEntity, resolveEntity } from './resolve-entity.js';
