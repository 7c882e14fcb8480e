import { words } from '../document/index.js';
import { type Discourse, mentionHeadedBy } from './discourse.js';
import { NOT_FOR_BODY } from './lexicon/speaking-roles.js';

/** Mentions of a speaker that are looked at. */
const LOOKED_AT = 8;
/** Mentions before a speaker among which a body is looked for. */
const BODIES_BACK = 60;
const LED = words('found lead head run own chair manage');

/** "Corvex" in the title "Corvex CEO", which is no mention there: the body that the text calls so. */
export const bodyOfTitle = ({ mentions, chains }: Discourse, speaker: number): number | undefined => {
  for (const index of chains.chainOf(speaker).mentions.slice(0, LOOKED_AT)) {
    const { title } = mentions[index]!;
    if (title.length < 2 || title.some((word) => NOT_FOR_BODY.has(word))) continue;
    const named = mentions.find(
      ({ mention, words }) =>
        mention.form === 'name' &&
        mention.type === 'ORGANIZATION' &&
        words.length < title.length &&
        words.every((word, at) => word === title[at]),
    );
    if (named !== undefined) return named.index;
  }
  return undefined;
};

/** "Corvex, founded by Ann Lee", "a bank led by Ann Lee": whom a speaker founded or leads. */
export const bodyLedBy = (discourse: Discourse, speaker: number): number | undefined => {
  for (const index of discourse.chains.chainOf(speaker).mentions.slice(0, LOOKED_AT)) {
    const { sentence, head, mention } = discourse.mentions[index]!;
    let at = head;
    for (let steps = 0; steps < 3 && /^(?:conj|appos|flat)/.test(at.label); steps += 1)
      at = sentence.tokens[at.head]!;
    const verb = /^obl/.test(at.label) ? sentence.tokens[at.head] : undefined;
    if (verb === undefined || !LED.has(verb.lemma) || verb.xpos !== 'VBN' || !/^acl/.test(verb.label))
      continue;
    const isAgent = sentence.tokens.some(({ head: above, text }) => above === at.index && /^by$/i.test(text));
    const body = isAgent ? mentionHeadedBy(discourse, mention.sentence, verb.head) : undefined;
    if (body === undefined) continue;
    const chain = discourse.chains.chainOf(body.index);
    if (chain.named && chain.type === 'ORGANIZATION') return body.index;
  }
  return undefined;
};

/** "the company spokesman", "an army spokesman": the last named body before that was called by the word. */
export const bodyCalled = (
  { mentions, chains }: Discourse,
  from: number,
  role: readonly string[],
): number | undefined => {
  // the word before the office, which stands last: "army spokesman spokesman"
  const word = role.at(-3);
  if (word === undefined || !/^spokes/.test(role.at(-1)!) || NOT_FOR_BODY.has(word)) return undefined;
  for (let at = from - 1; at >= Math.max(0, from - BODIES_BACK); at -= 1) {
    const { words: called, mention, quote } = mentions[at]!;
    if (quote !== undefined || mention.form === 'pronoun' || called.at(-1) !== word) continue;
    const { named, type } = chains.chainOf(at);
    if (named && type === 'ORGANIZATION') return at;
  }
  return undefined;
};
