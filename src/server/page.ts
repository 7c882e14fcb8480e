import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

const YEAR = 365 * 24 * 3600 * 1000;

/** The built page; every other address that a browser opens gives it too, as it reads its state from the address. */
export const servePage = (folder: string): Router => {
  const router = Router();
  const page = join(folder, 'index.html');
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR, index: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  const sendPage: RequestHandler = (request, response, next) => {
    const wantsPage = request.accepts(['json', 'html']) === 'html' || request.path === '/';
    const isFile = /\.\w+$/.test(request.path);
    if (request.path.startsWith('/api/') || isFile || !wantsPage || !existsSync(page)) return next();
    response.set('Cache-Control', 'no-cache').sendFile(page);
  };
  router.get('/{*any}', sendPage);
  return router;
};
