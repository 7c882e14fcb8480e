import type { Mention } from '../../mentions/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { PhraseReading } from './phrase-reading.js';
import { RANKS, ROLE_NOUNS } from './role-nouns.js';

const POLITICIANS: ReadonlySet<string> = new Set([
  'senator',
  'representative',
  'congressman',
  'congresswoman',
  'lawmaker',
  'mp',
  'governor',
  'deputy',
  'legislator',
  'councillor',
  'councilor',
]);

/** "Republican Senator": a people without a country before a title is a party or movement. */
const isParty = (body: Mention, role: string): boolean =>
  body.type === 'GROUP' && body.country === undefined && POLITICIANS.has(role);

const bare = (text: string): string => text.toLowerCase().replace(/\.$/, '');

/** Who is sent: "Norland's ambassador to Eastland" is Norland's. */
const ENVOYS: ReadonlySet<string> = new Set(['ambassador', 'envoy', 'consul', 'attache', 'attaché']);

/** The longest mention inside a title: the country or body that it is held at. */
const bodyIn = (
  title: { start: number; end: number },
  person: Mention,
  mentions: readonly Mention[],
): Mention | undefined =>
  mentions
    .filter(
      ({ index, start, end, type, form }) =>
        index !== person.index &&
        start >= title.start &&
        end <= title.end &&
        type !== 'PERSON' &&
        type !== 'EVENT' &&
        form === 'name',
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];

/** "French President Ann Lee", "Norland Army chief General Lee": a title before a name, with the body it names. */
export const readTitles = (tree: SentenceTree, mentions: DocumentMentions): PhraseReading[] => {
  const local = mentions.inSentence(tree.sentence.index);
  return local.flatMap((person): PhraseReading[] => {
    const { title } = person;
    if (!title || person.type !== 'PERSON' || person.form !== 'name') return [];
    const envoy = tree.tokens.find(
      ({ start, end, index }) => start >= title.start && end <= title.end && ENVOYS.has(tree.lemmas[index]!),
    );
    const span = { start: title.start, end: envoy?.end ?? title.end };
    const words = tree.tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
    const body = bodyIn(span, person, local);
    const role = words.find(
      ({ index }) =>
        ROLE_NOUNS.get(tree.lemmas[index]!) && !(body && index >= body.first && index <= body.last),
    );
    if (!body || !role) return [];
    const noun = ROLE_NOUNS.get(tree.lemmas[role.index]!)!;
    if (!noun.subject.includes('PERSON') || !noun.body.includes(body.type)) return [];
    const kept = words.filter(
      ({ index, text }) =>
        !(index >= body.first && index <= body.last) &&
        !RANKS.has(bare(text)) &&
        !/^(?:'s|’s|,|the|a|an|of)$/i.test(text),
    );
    const first = kept[0] ?? role;
    const last = kept.at(-1) ?? role;
    // the words between, so that "Secretary of State" keeps its "of"
    const text = words
      .filter(
        ({ index, text }) =>
          index >= first.index &&
          index <= last.index &&
          !(index >= body.first && index <= body.last) &&
          !RANKS.has(bare(text)),
      )
      .map((word) => word.text)
      .join(' ')
      .replace(/ (?:'s|’s)\b/g, '');
    const [subject] = fill(tree, person.head, mentions);
    const [object] = fill(tree, body.head, mentions);
    if (!subject || !object || subject.entity === null || object.entity === null) return [];
    return [
      {
        relation: isParty(body, role.lemma.toLowerCase()) ? 'MEMBER_OF' : noun.relation,
        predicate: { start: role.start, end: role.end, phrase: tree.lemmas[role.index]! },
        token: role.index,
        subject,
        object,
        ...(noun.relation === 'HOLDS_POSITION' && !isParty(body, role.lemma.toLowerCase())
          ? { title: text }
          : {}),
        ...(noun.relation === 'FAMILY_OF' ? { kin: tree.lemmas[role.index]! } : {}),
        rule: 'title',
        strength: 1,
        predicated: false,
      },
    ];
  });
};
