export * from './document-graph.js';
