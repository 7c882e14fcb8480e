import { words } from '../../document/index.js';
import type { ParsedSentence } from '../../syntax/index.js';
import { type Candidate, type NameRule, overlaps } from '../candidate.js';

/** Fields that a post is "of" or "for". */
export const FIELDS = words(
  `foreign external home internal public economic social local regional rural international cultural affairs relations prosecutions
  development cooperation finance defence defense security state trade industry health education justice interior labour labor
  environment energy agriculture fisheries transport transportation communications information planning works safety
  integration tourism culture sport sports recreation petroleum mining mines water sanitation irrigation forestry forests
  wildlife youth women children gender family families business strategy innovation technology science research higher
  basic primary secondary vocational skills training employment manpower welfare pensions housing lands land urban aviation
  shipping maritime marine ocean oceans ports natural resources climate digital telecommunications telecommunication
  religious tribal heritage arts creative antiquities veterans parliamentary constitutional legal consumer cooperatives
  enterprises enterprise investment investments privatisation privatization infrastructure roads railways electricity oil
  gas mineral minerals livestock food nutrition population immigration emigration overseas diaspora citizenship equality
  emergencies disaster budget revenue commercial supply supplies procurement construction community communities
  sustainable protection solidarity insurance
  reconstruction reconciliation cohesion decentralisation decentralization administration modernisation modernization industrial
  empowerment entrepreneurship media broadcasting learning disabilities advancement animal husbandry space atomic industries exports inter-governmental intergovernmental`,
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

/** "Labour" of "Labour Minister Ann Lee": a field, where a party's would be "Labour minister". */
const isLabour = ({ tokens }: ParsedSentence, { first, last }: Candidate): boolean =>
  first === last &&
  /^Labou?r$/.test(tokens[first]!.text) &&
  /^(?:Minister|Secretary|Undersecretary|Commissioner)$/.test(tokens[last + 1]?.text ?? '');

/** "Integration and Trade" of "Minister of Health, Integration and Trade": a further field of the post before it. */
const postOfList = (sentence: ParsedSentence, first: number): number => {
  const { tokens } = sentence;
  for (let at = first - 1; at > 0 && first - at < 12; at -= 1) {
    const { text } = tokens[at]!;
    if (/^(?:of|for)$/.test(text)) {
      const post = postStart(sentence, at - 1);
      if (post >= 0) return post;
    }
    if (!FIELDS.has(text.toLowerCase()) && !/^(?:and|of|for|the|,|&)$/.test(text)) return -1;
  }
  return -1;
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
    if (type !== 'ORGANIZATION') return true;
    if (isLabour(sentence, candidate)) return false;
    if (
      !/^(?:of|for|,|and|the)$/.test(tokens[first - 1]?.text ?? '') &&
      !/^(?:of|for)$/.test(tokens[first]!.text)
    )
      return true;
    const fields = tokens.slice(first, last + 1).map(({ text }) => text.toLowerCase());
    if (!fields.every((word) => FIELDS.has(word) || /^(?:and|of|for|,)$/.test(word))) return true;
    const post = /^(?:of|for)$/.test(tokens[first]!.text)
      ? postStart(sentence, first - 1)
      : postOfList(sentence, first);
    if (post < 0) return true;
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
