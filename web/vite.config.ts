import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the page also works below a path of a reverse proxy.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: resolve(import.meta.dirname, '../dist/web'),
    emptyOutDir: true,
    // No data: addresses for fonts: the content security policy of the server stays strict.
    assetsInlineLimit: 0,
    target: 'es2022',
    // The polyfill is an inline script in spirit; every browser of the target preloads modules itself.
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
});
