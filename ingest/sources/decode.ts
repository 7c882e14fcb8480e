import { BadInputError } from '../../src/errors.js';

/**
 * Text of a file: UTF-8, without its byte order mark, nothing else changed.
 * @throws BadInputError for a binary or for another encoding
 */
export const decodeText = (bytes: Uint8Array): string => {
  if (
    bytes.length >= 2 &&
    ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
  )
    throw new BadInputError('this is UTF-16 text; convert it to UTF-8 (iconv -f UTF-16 -t UTF-8)');
  if (bytes.includes(0))
    throw new BadInputError('this is a binary file, not text; give .txt, .html, .json or .jsonl');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BadInputError(
      'this is not UTF-8 text; convert it (for example iconv -f WINDOWS-1252 -t UTF-8)',
      { cause },
    );
  }
};
