import { type Candidate, type NameRule, overlaps } from '../candidate.js';

/** Last words of names that go on with "of": "University of Southern Indiana", "Islamic State of Iraq". */
const OPEN_ENDED =
  /^(?:University|Bank|Republic|State|Kingdom|Ministry|Department|Institute|College|Church|Journal|Government|Municipality|City|District|Parliament|House|Court|Council|Embassy|Association|Federation|Union|League|Office|Bureau|Board|Party|Army|Chamber|Museum|School|Authority|Agency|Society|Academy|Conference|Confederation|Secretariat|Archives|Diocese|Archdiocese|Duchy|Emirate|Sultanate|Commonwealth|Port|Gulf|Bay|Sea|Strait|Isle|Cape|Riding|Borough|Peninsula|Basilica|Cathedral|Shrine|Monastery|Abbey|Mosque|Temple|Convent|Mausoleum)$/;

/** Houses of worship, which are also of a saint: "Shrine of Imam Ali". */
const OF_SAINTS = /^(?:Basilica|Cathedral|Shrine|Monastery|Abbey|Mosque|Temple|Convent|Mausoleum|Church)$/;

/** Bodies that a capital and a country make a name: "Government of Iraq". */
const BODY = /^(?:Government|Embassy|Parliament|Army|Ministry|Republic|Senate|Congress)$/;

/** Missions and forces that are told by where they are: "African Union Mission in Kenya", "Multinational Force in Kenya"; al-Qaeda's branches too. */
const isTelling = (tokens: Parameters<NameRule>[1]['tokens'], { first, last, type }: Candidate): boolean => {
  if (type !== 'ORGANIZATION' || last === first) return false;
  const { text } = tokens[last]!;
  return text === 'Mission' || text === 'Force' || /^Qa(?:e|i)da$/.test(text);
};

const ofEnd = (tokens: Parameters<NameRule>[1]['tokens'], at: number, isIn: boolean): number => {
  if (tokens[at]?.text !== 'of' && !(isIn && tokens[at]?.text === 'in')) return -1;
  return tokens[at + 1]?.text.toLowerCase() === 'the' ? at + 2 : at + 1;
};

/** Heads of bodies that are of those of several trades: "Union of Nurses and Midwives". */
const OF_TRADES =
  /^(?:Union|Association|Confederation|Federation|Society|Institute|Guild|Brotherhood|Chamber|Council|Board|Syndicate|College|Congress|League|Order|Alliance|Commission|Register)$/;

/** The body of which a second trade was parted: "and Midwives". */
const withSecondTrade = (
  candidates: readonly Candidate[],
  tokens: Parameters<NameRule>[1]['tokens'],
): readonly Candidate[] => {
  let kept = candidates;
  for (const body of candidates) {
    const { first, last, type } = body;
    if (type !== 'ORGANIZATION' || last - first < 2 || tokens[last + 1]?.text !== 'and') continue;
    const trade = tokens[last + 2];
    if (!TRADESMEN.test(tokens[last]!.text) || !TRADESMEN.test(trade?.text ?? '')) continue;
    const of = tokens.findLast(({ text, index }) => text === 'of' && index > first && index < last);
    if (of === undefined || !OF_TRADES.test(tokens[of.index - 1]!.text)) continue;
    if (/^\p{Lu}/u.test(tokens[last + 3]?.text ?? '')) continue;
    const whole = { ...body, last: last + 2 };
    kept = [...kept.filter((other) => !overlaps(other, whole)), whole];
  }
  return kept;
};

/** "Nurses", "Fishermen", "Midwives": many who do one work, or their works. */
const TRADESMEN = /^\p{Lu}\p{L}+(?:s|men|women|people|folk)$/u;

/** Joins a name that ends in such a word with the name behind "of"; what it is tells its first part. */
export const ofNames: NameRule = (cut, { tokens }) => {
  const candidates = withSecondTrade(cut, tokens);
  const heads: Candidate[] = candidates.filter(
    (candidate) => OPEN_ENDED.test(tokens[candidate.last]!.text) || isTelling(tokens, candidate),
  );
  tokens.forEach((token, at) => {
    if (BODY.test(token.text) && !candidates.some((other) => other.first <= at && at <= other.last)) {
      heads.push({ first: at, last: at, type: 'ORGANIZATION', form: 'name', probability: 0.8 });
    }
  });
  const joined: Candidate[] = [];
  for (const head of heads) {
    const start = ofEnd(tokens, head.last + 1, isTelling(tokens, head));
    const tail =
      start > 0
        ? candidates.find(
            (other) =>
              other.first === start &&
              (other.type === 'PLACE' ||
                other.type === 'ORGANIZATION' ||
                (other.type === 'PERSON' && OF_SAINTS.test(tokens[head.last]!.text))),
          )
        : undefined;
    if (!tail) continue;
    let { last } = tail;
    // "Islamic State of Iraq and the Levant (ISIL)": what a short form sums up is one name.
    const second =
      tokens[last + 1]?.text === 'and' ? (tokens[last + 2]?.text === 'the' ? last + 3 : last + 2) : -1;
    const more = candidates.find((other) => other.first === second && other.type === 'PLACE');
    if (more && tokens[more.last + 1]?.text === '(' && tokens[more.last + 3]?.text === ')') last = more.last;
    joined.push({ ...head, last });
  }
  if (joined.length === 0) return candidates;
  const kept = candidates.filter(
    (candidate) => candidate.country !== undefined || !joined.some((name) => overlaps(name, candidate)),
  );
  return [...kept, ...joined];
};
