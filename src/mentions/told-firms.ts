import { words } from '../document/index.js';
import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import { type Candidate, candidateText, headOf } from './candidate.js';
import { countryOfCapital } from './gazetteer/countries.js';
import { isRegion } from './gazetteer/regions.js';
import { isOwned, isThing, saidType } from './name-rules/called-so.js';
import type { NamesBySentence } from './names-of-document.js';

/** What only a firm has: "Halden's shareholders". */
const PARTS = words('shareholder subsidiary bondholder share stock affiliate revenue turnover');

/** What a firm or a place has, but nobody: "Halden's plant at Lund". */
const WORKS = words('plant factory refinery smelter shipyard depot workforce');

/** What stands right behind a firm's name: "Halden shares". */
const BESIDE = words('share shareholder bondholder stock executive customer subsidiary employee');

/** Whom only a firm has, with the words that tell it: "Halden's managing director", "its chief executive". */
const isOfficer = ({ tokens }: ParsedSentence, at: number): boolean =>
  /^(?:managing director|chief executive|financial officer|operating officer|finance director)$/i.test(
    `${tokens[at - 1]?.text} ${tokens[at]!.text}`,
  );

/** What a firm says that it will do; "it" before "will take years" is nobody. */
const DONE = words(
  `appeal pay buy sell acquire cooperate hire cut invest launch recall review plan expect intend settle defend fight offer apologise
  apologize support agree own file suspend stand remove fire dismiss investigate discover notify receive deny reject consider regret
  welcome employ supply make close open`,
);

/** "Halden said that it would appeal": the "it" of one's own words. */
const saysIt = ({ tokens }: ParsedSentence, { label, head }: ParsedToken, last: number): boolean => {
  const verb = tokens[head];
  if (label !== 'nsubj' || !verb || !/^(?:say|announce|add|maintain|insist|reply)$/.test(verb.lemma))
    return false;
  return tokens.some((token) => {
    if (token.text !== 'it' || token.label !== 'nsubj' || token.index < last) return false;
    const told = tokens[token.head]!;
    if (told.label !== 'ccomp' || told.head !== verb.index) return false;
    const has =
      told.lemma === 'have' &&
      tokens.some(
        (other) => other.head === told.index && /^(?:intention|plan|record|stake)s?$/.test(other.text),
      );
    return told.upos === 'VERB' && (has || DONE.has(told.lemma));
  });
};

/** Verbs of firms in a clause with "which". */
const OWN_DOINGS = words('own make sell employ manufacture supply acquire list base produce trade');

/** "Halden, which owns 9 percent of Brill": a place owns nothing. */
const isActor = (sentence: ParsedSentence, { last }: Candidate, head: number): boolean => {
  const { tokens } = sentence;
  if (tokens[last + 1]?.text !== ',' || tokens[last + 2]?.text !== 'which') return false;
  return tokens.some(
    (token) => token.head === head && token.label === 'acl:relcl' && OWN_DOINGS.has(token.lemma),
  );
};

/** True where the sentence tells that a name is a firm's. */
const isTold = (sentence: ParsedSentence, candidate: Candidate): boolean => {
  const { tokens } = sentence;
  const at = headOf(sentence, candidate.first, candidate.last);
  const head = tokens[at]!;
  const mark = tokens[candidate.last + 1];
  const owned = tokens[head.head];
  if (/^['’]s?$/.test(mark?.text ?? '') && head.label === 'nmod:poss' && owned !== undefined)
    return (
      PARTS.has(owned.lemma) ||
      (WORKS.has(owned.lemma) && owned.xpos === 'NN' && candidate.type !== 'PLACE') ||
      isOfficer(sentence, owned.index)
    );
  if (mark !== undefined && head.label === 'compound' && head.head === mark.index && BESIDE.has(mark.lemma))
    return true;
  if (isOwned(sentence, candidate) || saysIt(sentence, head, candidate.last)) return true;
  if (saidType(sentence, candidate, at) === 'ORGANIZATION') return true;
  return candidate.type === 'PLACE' ? isActor(sentence, candidate, at) : isThing(sentence, candidate, at);
};

/**
 * Names read as people or places that the document tells to be firms: by what they have, by those who hold a part of
 * them, by the "it" of what they say. Also longer names that begin with such a word: "Halden Lojistik".
 */
export const findToldFirms = (
  names: NamesBySentence,
  sentences: readonly ParsedSentence[],
): ReadonlySet<string> => {
  const told = new Set<string>();
  names.forEach((candidates, index) => {
    for (const candidate of candidates) {
      const { type, country, form, first, last } = candidate;
      if (!/^(?:PERSON|PLACE|ORGANIZATION)$/.test(type) || country !== undefined || form !== 'name') continue;
      const { tokens } = sentences[index]!;
      // "manufacturer George F. Lund" is somebody.
      if (tokens.slice(first, last + 1).some((token) => /^\p{Lu}\.$/u.test(token.text))) continue;
      const text = candidateText(sentences[index]!, first, last);
      if (told.has(text) || countryOfCapital(text) !== undefined || isRegion(text)) continue;
      if (isTold(sentences[index]!, candidate)) told.add(text);
    }
  });
  return told;
};
