import { words } from '../../document/index.js';
import type { ParsedSentence } from '../../syntax/index.js';
import { type Candidate, type NameRule, overlaps } from '../candidate.js';

/** Fields that a post is "of" or "for". */
const FIELDS = words(
  `foreign external home internal public economic social local regional rural international cultural affairs relations prosecutions
  development cooperation finance defence defense security state trade industry health education justice interior labour labor
  environment energy agriculture fisheries transport communications information planning works safety`,
);

/** Posts that have a field. */
const POSTS =
  /^(?:Director|Minister|Secretary|Commissioner|Undersecretary|Officer|Adviser|Advisor|Ombudsman|Prosecutor|General|Spokesperson|Rapporteur)$/;

/** "Municipal" of "Municipal Affairs Minister": the start of a field, of which the network made a body. */
const isCutField = ({ tokens }: ParsedSentence, { first, last }: Candidate): boolean => {
  const [field, post] = [tokens[last + 1]?.text ?? '', tokens[last + 2]?.text ?? ''];
  return (
    first === last &&
    /^(?:Affairs|Relations|Development|Planning|Services|Works|Resources|Safety)$/.test(field) &&
    /^(?:Minister|Secretary|Commissioner|Undersecretary)$/.test(post)
  );
};

/** First token of the post before "of" or "for" that ends at `at`: "Special Inspector General"; -1 where there is none. */
const postStart = ({ tokens }: ParsedSentence, at: number): number => {
  if (!POSTS.test(tokens[at]?.text ?? '')) return -1;
  let first = at;
  while (at - first < 4 && /^\p{Lu}\p{Ll}+$/u.test(tokens[first - 1]?.text ?? '')) first--;
  return first;
};

/** First token of "Office of the Director" that ends before `post`; -1 where there is none. */
const officeStart = ({ tokens }: ParsedSentence, post: number): number => {
  const of = tokens[post - 1]?.text === 'the' ? post - 2 : post - 1;
  return tokens[of]?.text === 'of' && tokens[of - 1]?.text === 'Office' ? of - 1 : -1;
};

/**
 * "Foreign Affairs" in "Minister of Foreign Affairs" is a field and no body; with "Office of the" before the post the
 * whole is one: "Office of the Director of Public Prosecutions".
 */
export const portfolios: NameRule = (candidates, sentence) => {
  const { tokens } = sentence;
  const offices: Candidate[] = [];
  const kept = candidates.filter((candidate) => {
    const { first, last, type } = candidate;
    if (type === 'ORGANIZATION' && isCutField(sentence, candidate)) return false;
    if (type !== 'ORGANIZATION' || !/^(?:of|for)$/.test(tokens[first - 1]?.text ?? '')) return true;
    const fields = tokens.slice(first, last + 1).map(({ text }) => text.toLowerCase());
    const post = postStart(sentence, first - 2);
    if (post < 0 || !fields.every((word) => FIELDS.has(word) || /^(?:and|of|for|,)$/.test(word))) return true;
    const office = officeStart(sentence, post);
    if (office >= 0) offices.push({ ...candidate, first: office });
    return false;
  });
  if (kept.length === candidates.length) return candidates;
  return [
    ...kept.filter((other) => other.country || !offices.some((office) => overlaps(office, other))),
    ...offices,
  ];
};
