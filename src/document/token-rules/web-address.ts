import type { TokenRule } from './token-rule.js';

const DOMAIN =
  /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|org|net|gov|edu|info|mil|int|eu|uk|us|ca|au|nz|in|de|fr|io|co|tv|ru|cn|jp)$/i;
const ADDRESS = /^(?:(?:https?|ftp):\/\/|www\.|mailto:)\S+$/i;
const EMAIL = /^[\w.+%-]+@[\w-]+(?:\.[\w-]+)+$/;
const HANDLE = /^[@#][\p{L}_][\p{L}\p{N}_]*$/u;
const DOMAIN_PATH = /^(?:[a-z0-9-]+\.)+(?:com|org|net|gov|edu|info|uk)\/\S*$/i;
const FILE_NAME = /^[\w#-]+(?:\.[\w#-]+)*\.(?:docx?|pdf|xlsx?|txt|html?|jpe?g|png|zip|csv|json|xml)$/i;

/** Marks that may follow an address without being part of it. */
const TRAILING = /[)\]}>"'”’.,;:!?…]+$/;

/** Web and mail addresses, @handles and #tags, file names: whole, without what punctuation follows. */
export const webAddress: TokenRule = (piece) => {
  if (!/[.:@#]/.test(piece)) return undefined;
  const core = piece.replace(TRAILING, '');
  const whole =
    ADDRESS.test(core) ||
    EMAIL.test(core) ||
    HANDLE.test(core) ||
    DOMAIN.test(core) ||
    DOMAIN_PATH.test(core) ||
    FILE_NAME.test(core);
  if (!whole) return undefined;
  return core === piece ? [piece] : [core, piece.slice(core.length)];
};
