export type * from './api-types.js';
export { createServer, ROUTES, type Server, type ServerOptions } from './create-server.js';
export type { Pipeline } from './pipeline.js';
