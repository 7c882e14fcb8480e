import { parentPort } from 'node:worker_threads';
import { articleFromHtml } from './article.js';

parentPort!.on('message', (html: string) => {
  try {
    parentPort!.postMessage({ article: articleFromHtml(html) });
  } catch (error) {
    parentPort!.postMessage({ failure: (error as Error).message });
  }
});
