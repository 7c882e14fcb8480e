import type { BreakRule } from './break-rule.js';

const MAIL = /^[\w.+%-]+@[\w-]+(?:\.[\w-]+)+$/;
const WEB = /^(?:https?:\/\/|www\.)\S+$/i;

/** After a mail address a capital or figure begins something new, as after a web address another one. */
export const addressEnd: BreakRule = ({ words, spaced, at }) => {
  if (!spaced[at + 1]) return false;
  const next = words[at + 1]!;
  if (WEB.test(words[at]!)) return WEB.test(next);
  const mail = words[at] === '>' ? words[at - 1] : words[at];
  return MAIL.test(mail ?? '') && /^[\p{Lu}\d]/u.test(next);
};
