import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isoDate } from './identity.js';

/** What an HTML page says of itself, and its main text in paragraphs parted by an empty line. */
export interface Article {
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
}

interface PageElement {
  readonly nodeType: number;
  readonly tagName?: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageElement>;
  getAttribute?(name: string): string | null;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'BUTTON']);

/** Text of an element: blocks become paragraphs, runs of white space one blank. */
const paragraphsOf = (element: PageElement): string => {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    const text = open.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text) paragraphs.push(text);
    open = '';
  };
  const walk = (node: PageElement): void => {
    if (node.nodeType === 3) open += node.textContent ?? '';
    if (node.nodeType !== 1) return;
    const name = (node.tagName ?? '').toUpperCase();
    if (SILENT.has(name)) return;
    if (name === 'BR') open += ' ';
    const block = BLOCKS.has(name);
    if (block) close();
    for (const child of Array.from(node.childNodes)) walk(child);
    if (block) close();
  };
  walk(element);
  close();
  return paragraphs.join('\n\n');
};

type PageDocument = ReturnType<typeof parseHTML>['document'];

const attribute = (page: PageDocument, selectors: readonly string[], name: string): string | undefined => {
  for (const selector of selectors) {
    const value = page.querySelector(selector)?.getAttribute(name)?.trim();
    if (value) return value;
  }
  return undefined;
};

/** The first value of a property in the page's JSON-LD, looked for in depth. */
const fromLinkedData = (page: PageDocument, property: string): unknown => {
  const look = (value: unknown, depth: number): unknown => {
    if (depth > 6 || value === null || typeof value !== 'object') return undefined;
    if (Array.isArray(value)) {
      for (const item of value) {
        const found = look(item, depth + 1);
        if (found !== undefined) return found;
      }
      return undefined;
    }
    const record = value as Record<string, unknown>;
    if (record[property] !== undefined) return record[property];
    return look(record['@graph'], depth + 1);
  };
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = look(JSON.parse(script.textContent ?? ''), 0);
      if (found !== undefined) return found;
    } catch {
      // Many pages carry broken JSON-LD; the other sources of metadata still count.
    }
  }
  return undefined;
};

const dateOfPage = (page: PageDocument): string | undefined =>
  isoDate(
    attribute(
      page,
      [
        'meta[property="article:published_time"]',
        'meta[name="date"]',
        'meta[name="dc.date"]',
        'meta[name="DC.date.issued"]',
        'meta[name="pubdate"]',
        'meta[itemprop="datePublished"]',
      ],
      'content',
    ) ??
      fromLinkedData(page, 'datePublished') ??
      attribute(page, ['article time[datetime]', 'time[datetime]'], 'datetime'),
  );

const publisherOfPage = (page: PageDocument): string | undefined => {
  const site = attribute(page, ['meta[property="og:site_name"]', 'meta[name="application-name"]'], 'content');
  if (site) return site;
  const publisher = fromLinkedData(page, 'publisher');
  const name =
    typeof publisher === 'object' && publisher !== null ? (publisher as { name?: unknown }).name : publisher;
  return typeof name === 'string' && name.trim() ? name.trim() : undefined;
};

/**
 * The article of an HTML page (Mozilla's Readability over linkedom), or null where the page has none.
 * Runs in a worker: a hostile page can keep the parser busy for a long time.
 */
export const articleFromHtml = (html: string): Article | null => {
  // HTML lets a page leave out <html>, <head> and <body>; linkedom does not put them in.
  const { document: page } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`,
  );
  const title =
    attribute(page, ['meta[property="og:title"]'], 'content') ??
    page.querySelector('title')?.textContent?.trim();
  const date = dateOfPage(page);
  const source = publisherOfPage(page);
  const url =
    attribute(page, ['link[rel="canonical"]'], 'href') ??
    attribute(page, ['meta[property="og:url"]'], 'content');
  const readable = new Readability(page as never, {
    serializer: (node) => node as unknown as string,
  }).parse();
  const content = readable?.content as unknown as PageElement | null | undefined;
  const text = content ? paragraphsOf(content) : '';
  if (!text) return null;
  const heading = title || readable?.title?.trim();
  return {
    text,
    ...(heading ? { title: heading } : {}),
    ...(date ? { date } : {}),
    ...(source ? { source } : {}),
    ...(url && /^https?:/i.test(url) ? { url } : {}),
  };
};
