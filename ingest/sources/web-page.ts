import { lookup } from 'node:dns';
import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { isIP } from 'node:net';
import { BadInputError } from '../../src/errors.js';
import { isPrivateAddress } from './private-addresses.js';

const MOST_REDIRECTS = 5;
const MOST_BYTES = 20_000_000;
const TIME_LIMIT = 20_000;

class PrivateAddressError extends Error {}

/** Looks a name up and refuses private addresses, at the moment of connecting: a name can't change in between. */
const publicLookup: typeof lookup = ((
  host: string,
  options: never,
  done: (error: Error | null, ...rest: unknown[]) => void,
) => {
  lookup(host, options, ((
    error: Error | null,
    address: string | { address: string; family: number }[],
    family: number,
  ) => {
    if (error) return done(error);
    const all = Array.isArray(address) ? address : [{ address, family }];
    if (all.some((one) => isPrivateAddress(one.address, one.family)))
      return done(new PrivateAddressError(`${host} is an address of a private network`));
    return done(null, address, family);
  }) as never);
}) as never;

const open = (url: URL, mayBePrivate: boolean): Promise<IncomingMessage> => {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!mayBePrivate && isIP(host) && isPrivateAddress(host, isIP(host)))
    return Promise.reject(new PrivateAddressError(`${host} is an address of a private network`));
  const get = url.protocol === 'https:' ? getHttps : getHttp;
  return new Promise((resolve, reject) => {
    const request = get(
      url,
      {
        headers: { 'user-agent': 'readout/0.1 (+news reader)', accept: 'text/html,application/xhtml+xml' },
        signal: AbortSignal.timeout(TIME_LIMIT),
        ...(mayBePrivate ? {} : { lookup: publicLookup as never }),
      },
      resolve,
    );
    request.once('error', reject);
  });
};

const bodyOf = async (response: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MOST_BYTES) throw new BadInputError(`the page is larger than ${MOST_BYTES / 1e6} MB`);
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/**
 * Fetches one HTML page. The given address may be on this machine; a redirect may lead to a private address
 * only where it stays on the same host and port.
 * @throws BadInputError with one line that says what went wrong
 */
export const fetchPage = async (
  address: string,
): Promise<{ url: string; bytes: Buffer; contentType: string }> => {
  const first = new URL(address);
  let url = first;
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const response = await open(url, url.origin === first.origin);
      const status = response.statusCode ?? 0;
      const location = response.headers.location;
      if (status >= 300 && status < 400 && location) {
        response.resume();
        const next = new URL(location, url);
        if (next.protocol !== 'http:' && next.protocol !== 'https:')
          throw new BadInputError(`${address} leads to ${next.protocol}, which is no web page`);
        url = next;
        continue;
      }
      if (status !== 200) {
        response.resume();
        throw new BadInputError(`${address} answered ${status}; open it in a browser to see why`);
      }
      const contentType = response.headers['content-type'] ?? '';
      if (contentType && !/html|text\/plain/i.test(contentType)) {
        response.destroy();
        throw new BadInputError(`${address} is ${contentType}, not an HTML page`);
      }
      return { url: url.href, bytes: await bodyOf(response), contentType };
    }
  } catch (cause) {
    if (cause instanceof BadInputError) throw cause;
    if (cause instanceof PrivateAddressError)
      throw new BadInputError(`${address} leads to a private network: ${cause.message}`, { cause });
    const late = (cause as Error).name === 'TimeoutError' || (cause as Error).name === 'AbortError';
    throw new BadInputError(
      `${address} can't be fetched: ${late ? `no answer within ${TIME_LIMIT / 1000} s` : (cause as Error).message}`,
      { cause },
    );
  }
  throw new BadInputError(`${address} redirects more than ${MOST_REDIRECTS} times`);
};
