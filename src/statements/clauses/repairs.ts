import type { ParsedToken } from '../../syntax/index.js';

/** A rule that mends one fault of a tree; it returns the same tokens where it finds none. */
export type Repair = (tokens: readonly ParsedToken[]) => readonly ParsedToken[];

/** Names of states and bodies that stand before nouns far more often than as receivers: "offered US assistance". */
const SHORT_STATES: ReadonlySet<string> = new Set([
  'us',
  'u.s.',
  'uk',
  'u.k.',
  'eu',
  'e.u.',
  'un',
  'u.n.',
  'nato',
]);

/** "offered US assistance": the state's name belongs to the noun right after it. */
export const stateBeforeNoun: Repair = (tokens) => {
  const repaired = tokens.map((token): ParsedToken => {
    const next = tokens[token.index + 1];
    return token.label === 'iobj' &&
      next?.label === 'obj' &&
      next.head === token.head &&
      SHORT_STATES.has(token.text.toLowerCase())
      ? { ...token, head: next.index, label: 'compound' }
      : token;
  });
  return repaired.some((token, i) => token !== tokens[i]) ? repaired : tokens;
};

/** "Secretary of State Ann Lee spoke": of two subjects side by side the first is the second's title. */
export const titleBeforeSubject: Repair = (tokens) => {
  const subjects = tokens.filter(
    ({ label, upos }) => label === 'nsubj' && (upos === 'NOUN' || upos === 'PROPN'),
  );
  for (const second of subjects) {
    const first = subjects.find(
      ({ head, index }) => head === second.head && index < second.index && second.index - index <= 4,
    );
    if (!first || second.upos !== 'PROPN') continue;
    const between = tokens.slice(first.index + 1, second.index);
    if (between.some(({ text, upos }) => text === ',' || upos === 'VERB' || upos === 'CCONJ')) continue;
    return tokens.map((token) =>
      token === first ? { ...token, head: second.index, label: 'nmod:desc' } : token,
    );
  }
  return tokens;
};

/** "According to the ministry, …": the words are a preposition, whatever the tree calls them. */
export const accordingTo: Repair = (tokens) => {
  const at = tokens.findIndex(
    ({ text, index }) => text.toLowerCase() === 'according' && tokens[index + 1]?.text.toLowerCase() === 'to',
  );
  if (at < 0 || tokens[at]!.label === 'case') return tokens;
  const clause = tokens[at]!.head;
  const noun = tokens.find(
    ({ index, head, upos }) =>
      index > at + 1 &&
      index < at + 15 &&
      (head === at || head === clause) &&
      /^(?:NOUN|PROPN|PRON)$/.test(upos),
  );
  if (!noun || clause < 0 || noun.index === clause) return tokens;
  return tokens.map((token): ParsedToken => {
    if (token.index === at) return { ...token, head: noun.index, label: 'case' };
    if (token.index === at + 1) return { ...token, head: at, label: 'fixed' };
    return token === noun ? { ...token, head: clause, label: 'obl' } : token;
  });
};

/** "said on Tuesday that X left": what stands before a clause's "that" is not in the clause. */
export const beforeThat: Repair = (tokens) => {
  const repaired = tokens.map((token): ParsedToken => {
    if (token.label !== 'obl' && token.label !== 'advmod' && token.label !== 'obl:unmarked') return token;
    const { head, index } = token;
    if (head <= index || tokens[head]!.label !== 'ccomp') return token;
    const that = tokens.find(
      ({ label, head: at, index: position, text }) =>
        at === head && label === 'mark' && position > index && text.toLowerCase() === 'that',
    );
    return that ? { ...token, head: tokens[head]!.head } : token;
  });
  return repaired.some((token, i) => token !== tokens[i]) ? repaired : tokens;
};

/** Maps tokens, and returns the same ones where no token changed. */
const mapped = (
  tokens: readonly ParsedToken[],
  change: (token: ParsedToken) => ParsedToken,
): readonly ParsedToken[] => {
  const changed = tokens.map(change);
  return changed.some((token, i) => token !== tokens[i]) ? changed : tokens;
};

/** "support Norland's efforts": who has a possessive mark belongs to the noun after it. */
export const possessor: Repair = (tokens) =>
  mapped(tokens, (token) => {
    const mark = tokens[token.index + 1];
    if (
      mark?.xpos !== 'POS' ||
      token.label === 'nmod:poss' ||
      !/^(?:obj|iobj|obl|nmod|nsubj|compound|dep)/.test(token.label)
    )
      return token;
    for (let at = mark.index + 1; at < tokens.length && at < mark.index + 8; at += 1) {
      const { upos } = tokens[at]!;
      if (upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT' || upos === 'ADP') return token;
      const noun = upos === 'NOUN' || upos === 'PROPN';
      const next = tokens[at + 1]?.upos;
      if (noun && next !== 'NOUN' && next !== 'PROPN')
        return tokens[at]!.head === token.index ? token : { ...token, head: at, label: 'nmod:poss' };
    }
    return token;
  });

/** Adjectives that are said of somebody, so that "it" beside them is somebody. */
const WILLING: ReadonlySet<string> = new Set([
  'willing',
  'ready',
  'prepared',
  'able',
  'unable',
  'unwilling',
  'committed',
  'determined',
  'opposed',
]);

/** "said it will help X": "it" acts where the clause has nothing else that could. */
export const actingIt: Repair = (tokens) =>
  mapped(tokens, (token) => {
    if (token.label !== 'expl' || token.text.toLowerCase() !== 'it') return token;
    const verb = tokens[token.head];
    if (!verb || token.index > verb.index) return token;
    if (verb.upos === 'ADJ' && WILLING.has(verb.lemma)) return { ...token, label: 'nsubj' };
    if (verb.upos !== 'VERB') return token;
    const others = tokens.filter(({ head, index }) => head === verb.index && index !== token.index);
    const before = others.some(({ label, index }) => label.startsWith('nsubj') && index < verb.index);
    const heavy = others.some(({ label }) => label === 'csubj' || label === 'ccomp');
    return !before && !heavy && others.some(({ label }) => label === 'obj')
      ? { ...token, label: 'nsubj' }
      : token;
  });

/** "will support a UN resolution": a second subject right before the object belongs to the object. */
export const subjectAfterVerb: Repair = (tokens) =>
  mapped(tokens, (token) => {
    if (
      token.label !== 'nsubj' ||
      token.head < 0 ||
      token.index < token.head ||
      tokens[token.head]!.upos !== 'VERB'
    )
      return token;
    const siblings = tokens.filter(({ head }) => head === token.head);
    if (!siblings.some(({ label, index }) => (label === 'nsubj' || label === 'expl') && index < token.head))
      return token;
    const object = siblings.find(
      ({ label, index }) => label === 'obj' && index > token.index && index - token.index <= 4,
    );
    if (
      !object ||
      tokens
        .slice(token.index + 1, object.index)
        .some(({ upos }) => !/^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(upos) || false)
    )
      return token;
    return { ...token, head: object.index, label: 'compound' };
  });

/** Labels under which a verb has a subject of its own. */
const NEEDS_SUBJECT = /^(?:root|ccomp|parataxis|acl:relcl)$/;

const hasFiniteForm = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  /^VB[DPZ]$/.test(verb.xpos) ||
  tokens.some(
    ({ head, label, xpos }) => head === verb.index && label === 'aux' && /^(?:MD|VB[DPZ])$/.test(xpos),
  );

/** Head of the noun phrase that ends at a token: up its names and compounds. */
const phraseHead = (tokens: readonly ParsedToken[], last: number): ParsedToken => {
  let at = tokens[last]!;
  while (
    /^(?:flat|compound)$/.test(at.label) &&
    at.head >= 0 &&
    Math.abs(at.head - last) < 6 &&
    at.head <= last
  )
    at = tokens[at.head]!;
  return at;
};

/**
 * "The firm sold it, X said": a finite verb without subject takes the noun phrase right before it where the tree has
 * given that to another verb which has a subject already, or to a word beyond the verb.
 */
export const adjacentSubject: Repair = (tokens) => {
  let current = tokens;
  for (const verb of tokens) {
    if (verb.upos !== 'VERB' || !NEEDS_SUBJECT.test(verb.label) || !hasFiniteForm(tokens, verb)) continue;
    if (
      current.some(
        ({ head, label }) =>
          head === verb.index && (label.startsWith('nsubj') || label === 'expl' || label === 'csubj'),
      )
    )
      continue;
    let before = verb.index - 1;
    while (
      before >= 0 &&
      current[before]!.head === verb.index &&
      /^(?:aux|aux:pass|advmod)$/.test(current[before]!.label)
    )
      before -= 1;
    if (before < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(current[before]!.upos)) continue;
    const subject = phraseHead(current, before);
    if (
      subject.head < 0 ||
      subject.index > before ||
      current.some(({ head, label }) => head === subject.index && label === 'case')
    )
      continue;
    const governor = current[subject.head]!;
    const taken =
      subject.label.startsWith('nsubj') &&
      current.some(
        ({ head, label, index }) =>
          head === governor.index && index !== subject.index && label.startsWith('nsubj'),
      );
    if (
      !taken &&
      !(subject.head > verb.index && /^(?:nsubj|nmod|appos|flat|compound|dep)/.test(subject.label))
    )
      continue;
    current = current.map((token) =>
      token.index === subject.index ? { ...token, head: verb.index, label: 'nsubj' } : token,
    );
  }
  return current;
};

/** "X will be named head by Y": a prepositional phrase after the verb does not hang on the subject before it. */
export const acrossVerb: Repair = (tokens) =>
  mapped(tokens, (token) => {
    if (token.label !== 'nmod' || token.head < 0 || token.head > token.index) return token;
    const subject = tokens[token.head]!;
    const verb = tokens[subject.head];
    if (
      !subject.label.startsWith('nsubj') ||
      verb?.upos !== 'VERB' ||
      verb.index < subject.index ||
      verb.index > token.index
    )
      return token;
    return tokens.some(({ head, label }) => head === token.index && label === 'case')
      ? { ...token, head: verb.index, label: 'obl' }
      : token;
  });

/** "in Norland and Eastland": a name after "and" is no apposition but the second of two. */
export const secondOfTwo: Repair = (tokens) =>
  mapped(tokens, (token) => {
    if (token.label !== 'appos') return token;
    const below = (index: number): boolean => {
      for (let at = index, steps = 0; at >= 0 && steps < 12; at = tokens[at]!.head, steps += 1)
        if (at === token.index) return true;
      return false;
    };
    let left = token.index;
    while (left > 0 && below(left - 1) && tokens[left - 1]!.upos !== 'CCONJ') left -= 1;
    const before = tokens[left - 2];
    if (tokens[left - 1]?.upos !== 'CCONJ' || !before || (before.upos !== 'PROPN' && before.upos !== 'NOUN'))
      return token;
    return before.head === token.index ? token : { ...token, head: before.index, label: 'conj' };
  });
