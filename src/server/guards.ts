import { timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { RequestError } from './http-errors.js';

/** Headers that let the page run and nothing else: its worker, its fonts and its pictures come from here. */
export const safeHeaders = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Served without TLS on one's own machine; a proxy that has TLS sets its own.
    strictTransportSecurity: false,
  });

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True for an address that only this machine can reach. */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host.startsWith('127.');

/**
 * While only this machine is served, a request must name it: else a web page elsewhere could point a name of its own
 * here and read the answers (DNS rebinding).
 */
export const ownHostOnly =
  (boundTo: () => string | undefined): RequestHandler =>
  (request, _response, next) => {
    const host = boundTo();
    if (host === undefined || !isLoopback(host)) return next();
    const named = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
    if (LOOPBACK.has(named) || named === host) return next();
    throw new RequestError(
      421,
      'wrong_host',
      `this server answers to localhost only, not to "${named}"; serve with --host to be reached by other names`,
    );
  };

/** @throws RequestError unless the request carries the token */
export const requireToken =
  (token: string | undefined): RequestHandler =>
  (request, _response, next) => {
    const given = Buffer.from(/^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '');
    const wanted = Buffer.from(token ?? '');
    if (wanted.length > 0 && given.length === wanted.length && timingSafeEqual(given, wanted)) return next();
    throw new RequestError(
      401,
      'unauthorized',
      given.length === 0
        ? 'this changes the store: send the token of the server as "Authorization: Bearer …"'
        : 'the token is not that of this server',
    );
  };
