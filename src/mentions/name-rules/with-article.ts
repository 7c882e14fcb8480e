import { words } from '../../document/index.js';
import type { ParsedSentence } from '../../syntax/index.js';
import { type Candidate, headOf, type NameRule } from '../candidate.js';
import { RULERS } from '../lexicon/titles.js';

/** Papers whose name is a common word with an article. */
const PAPERS = words(
  'Economist Guardian Observer Times Independent Telegraph Mirror Atlantic Nation Scotsman Australian Hindu Lancet Spectator Tribune Globe Sun Hill',
);

/** A paper that the network left unnamed within a sentence: "told The Observer". */
const unnamed = (candidates: readonly Candidate[], { tokens }: ParsedSentence): Candidate[] => {
  const found: Candidate[] = [];
  for (const article of tokens) {
    if (article.text !== 'The' || article.head !== article.index + 1) continue;
    const { index, text, xpos, head } = tokens[article.head]!;
    if (!xpos.startsWith('NNP') || !PAPERS.has(text) || head === article.index) continue;
    if (!/^\p{Ll}+$/u.test(tokens[index - 2]?.text ?? '')) continue;
    if (/^(?:NOUN|PROPN)$/.test(tokens[index + 1]?.upos ?? '')) continue;
    if (candidates.some((other) => other.first <= index && index <= other.last)) continue;
    found.push({ first: index, last: index, type: 'ORGANIZATION', form: 'name', probability: 0.6 });
  }
  return found;
};

/** Bodies that have their noun with a capital for a name. */
const BODIES =
  /^(?:Troika|Quartet|Commission|Council|Court|Ministry|Chamber|Committee|Authority|Agency|Board|Mission|Coalition|Alliance|Secretariat)$/;

/** "in The Economist": what has its own article with a capital is no person. */
export const withArticle: NameRule = (candidates, sentence) =>
  [...candidates, ...unnamed(candidates, sentence)].map((candidate) => {
    const { first, last, type } = candidate;
    const article = sentence.tokens[first - 1];
    if (type === 'PERSON' && first === last && article?.text.toLowerCase() === 'the') {
      if (BODIES.test(sentence.tokens[first]!.text)) return { ...candidate, type: 'ORGANIZATION' };
    }
    if (type !== 'PERSON' || article?.text !== 'The' || article.index === 0) return candidate;
    const begins = /^["“‘'([:]$/.test(sentence.tokens[first - 2]?.text ?? '');
    const head = headOf(sentence, first, last);
    const isTitle = RULERS.has(sentence.tokens[first]!.text.toLowerCase());
    return begins || isTitle || article.head !== head || sentence.tokens[head]!.label === 'compound'
      ? candidate
      : { ...candidate, type: 'ORGANIZATION' };
  });
