export * from './local-entity.js';
