import { Worker } from 'node:worker_threads';
import { BadInputError } from '../../src/errors.js';
import type { Article } from './article.js';
import { decodeText } from './decode.js';
import type { GivenMetadata } from './found.js';
import { makeDocument } from './make-document.js';

/** Milliseconds that the extraction of one page may take. */
const TIME_LIMIT = 10_000;

/** Text of an HTML page's bytes, by its byte order mark or the charset it names, else UTF-8. */
export const decodeHtml = (bytes: Uint8Array, contentType = ''): string => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named =
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (!named || /^utf-?8$/i.test(named)) return decodeText(bytes);
  try {
    return new TextDecoder(named).decode(bytes);
  } catch (cause) {
    throw new BadInputError(`the page names the unknown charset "${named}"; save it as UTF-8`, { cause });
  }
};

type Answer = { readonly article: Article | null } | { readonly failure: string };

/** Extracts articles in one worker, which is replaced when a page takes too long. */
export class HtmlExtractor {
  #worker: Worker | undefined;

  constructor(private readonly timeLimit = TIME_LIMIT) {}

  /** @throws BadInputError where the page has no article, can't be parsed, or takes too long */
  async document(html: string, given: GivenMetadata, place?: string) {
    const article = await this.#extract(html);
    if (!article) throw new BadInputError('no article was found in this page; save its text as .txt');
    const { text, ...own } = article;
    return makeDocument(text, { ...own, ...(given.url ? { url: given.url } : {}) }, given, place);
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #extract(html: string): Promise<Article | null> {
    this.#worker ??= startWorker();
    const worker = this.#worker;
    const answer = await new Promise<Answer | 'late'>((resolve) => {
      const late = setTimeout(() => finish('late'), this.timeLimit);
      const fail = (error: Error) => {
        this.#worker = undefined;
        finish({ failure: error.message });
      };
      const finish = (value: Answer | 'late') => {
        clearTimeout(late);
        worker.off('message', finish);
        worker.off('error', fail);
        resolve(value);
      };
      worker.on('message', finish);
      worker.on('error', fail);
      worker.postMessage(html);
    });
    if (answer === 'late') {
      await this.close();
      throw new BadInputError(
        `the page took more than ${this.timeLimit / 1000} s to read; save its text as .txt`,
      );
    }
    if ('failure' in answer) throw new BadInputError(`the page can't be parsed: ${answer.failure}`);
    return answer.article;
  }
}

/** Workers run compiled code, also where this file runs from its source (in tests, after a build). */
const WORKER = import.meta.url.endsWith('.ts')
  ? new URL('../../dist/ingest/sources/article-worker.js', import.meta.url)
  : new URL('./article-worker.js', import.meta.url);

const startWorker = (): Worker => {
  const worker = new Worker(WORKER);
  worker.unref();
  return worker;
};
