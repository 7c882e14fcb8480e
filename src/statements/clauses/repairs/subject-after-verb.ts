import { mapped, type Repair } from './repair.js';

const NAME_PART = /^(?:NOUN|PROPN|ADJ|PUNCT)$/;

/** Words that tell who some of those before were: "killed ten, most of them tourists". */
const SOME = /^(?:most|many|some|all|half|one|two|three|several|none|both)$/i;

/**
 * A second subject after the verb: right before the object it belongs to it ("will support a UN resolution"), with
 * other words between it is the receiver ("fined the firm 20 million euros").
 */
export const subjectAfterVerb: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('nsubj'), (token) => {
    const { head, index, label } = token;
    if (label !== 'nsubj' || head < 0 || index < head || tokens[head]!.upos !== 'VERB') return token;
    const siblings = tokens.filter((other) => other.head === head);
    const hasSubject = siblings.some(
      (other) => (other.label === 'nsubj' || other.label === 'expl') && other.index < head,
    );
    const object = siblings.find(
      (other) => other.label === 'obj' && other.index > index && other.index - index <= 4,
    );
    const before = siblings.find(
      (other) => other.label === 'obj' && other.index > head && other.index < index,
    );
    // "killed ten people, most of them tourists"
    if (
      before &&
      tokens[head]!.label === 'conj' &&
      SOME.test(token.lemma) &&
      tokens.slice(before.index, index).some(({ text }) => text === ',')
    )
      return { ...token, head: before.index, label: 'appos' };
    if (!hasSubject) return token;
    if (!object) {
      // "accused X of lying": what stands right after an active verb without object is its object
      const bare = !siblings.some((other) => other.label === 'obj' || other.label === 'aux:pass');
      const near =
        index - head <= 5 &&
        !tokens.slice(head + 1, index).some(({ text, upos }) => text === ',' || upos === 'VERB');
      return bare && near ? { ...token, label: 'obj' } : token;
    }
    const between = tokens.slice(index + 1, object.index);
    if (between.some(({ text }) => text === ',')) return token;
    return between.every(({ upos }) => NAME_PART.test(upos))
      ? { ...token, head: object.index, label: 'compound' }
      : { ...token, label: 'iobj' };
  });
