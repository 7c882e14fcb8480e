import type { LocalEntity } from '../../coreference/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** Agencies whose reports they are, not the firms spoken of. */
const AGENCIES =
  /^(?:AP|AFP|UPI|dpa|PA|Reuters|Bloomberg|(?:the )?Associated Press|Dow Jones.*|Xinhua|Interfax|TASS|Business Wire|PR ?Newswire)$/i;

/** Bodies that are no firms, by a word of their names. */
const PUBLIC =
  /\b(?:central bank|stock exchange|Administration|Agency|Authority|Commission|Committee|Council|Court|Congress|Parliament|Senate|Department|Ministry|Bureau|Government|Army|Navy|Police|Federal Reserve|Crown|European Union|United Nations|World Bank|Treasury)$/i;

/** A firm that nobody has named: "the company". */
const FIRM = /^(?:the )?(?:company|firm|airline|bank|carmaker|retailer|lender|manufacturer|insurer|chain)$/i;

/** How a body was spoken of up to a place. */
interface Spoken {
  /** Times it was spoken of, "the buyout firm Corvex" once, and the last sentence that did. */
  readonly count: number;
  readonly sentence: number;
  /** Where it last opened a sentence, and where its last mention ends; -1 for never. */
  readonly opens: number;
  readonly end: number;
  /** True where its name stood behind what it is: "the buyout firm Corvex". */
  readonly described: boolean;
}

const UNSPOKEN: Spoken = { count: 0, sentence: -1, opens: -1, end: -1, described: false };

/** The firm named most often; of several the one that opens a sentence, where the others are but described. */
const mostSpokenOf = (all: readonly (readonly [LocalEntity, Spoken])[]): LocalEntity | null => {
  // "the accountants Corvex", named behind another, are told of by the way
  const spoken = all.filter(([, { described, opens }], at) => at === 0 || !described || opens >= 0);
  const most = Math.max(0, ...spoken.map(([, { count }]) => count));
  const firms = spoken.filter(([, { count }]) => count === most);
  const rivals = firms.filter(([, { opens, described }]) => opens >= 0 || !described);
  const [firm, other] = firms.length > 1 ? rivals : firms;
  return firm === undefined || other !== undefined || (most < 2 && firm[1].opens < 0 && spoken.length > 1)
    ? null
    : firm[0];
};

/** Words of one meaning in posts, by which a firm has one of each. */
const POSTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:chief executive|ceo)/i, '(?:chief executive|CEO)'],
  [/^chair(?:man|woman|person)?/i, 'chair(?:man|woman|person)?'],
];

/** "Corvex's chief executive, Ann Lee": firms whose post the text gives to somebody who is not named in the sentence. */
export const firmsOfOthers = (
  { sentence }: SentenceTree,
  post: string,
  { mentions, coreference, wordsOf, inSentence }: DocumentMentions,
): ReadonlySet<LocalEntity> => {
  const found = new Set<LocalEntity>();
  const words = POSTS.find(([pattern]) => pattern.test(post))?.[1];
  if (words === undefined) return found;
  const told = new RegExp(`^(?:['’]s?)? (?:new |longtime |current )?${words}(?: officer)?,? $`, 'i');
  const here = new Set(inSentence(sentence.index).map(({ index }) => coreference.entityOf[index]));
  for (const { index, end, type, sentence: at } of mentions) {
    const firm = coreference.entities[coreference.entityOf[index]!];
    if (type !== 'ORGANIZATION' || !firm?.named) continue;
    const holder = inSentence(at).find(
      (person) => person.type === 'PERSON' && person.form === 'name' && person.start > end,
    );
    if (holder === undefined || !told.test(wordsOf({ start: end, end: holder.start }))) continue;
    if (!here.has(coreference.entityOf[holder.index])) found.add(firm);
  }
  return found;
};

/**
 * The firm that a text is about at a place: who opened the sentence before, else who was spoken of most often and last.
 */
export const firmSpokenOf = (
  tree: SentenceTree,
  start: number,
  { mentions, coreference }: DocumentMentions,
): LocalEntity | null => {
  const spoken = new Map<LocalEntity, Spoken>();
  let latest: { readonly entity: LocalEntity; readonly sentence: number } | undefined;
  let opener: typeof latest;
  let noun = -9;
  let unnamed = 0;
  for (const { index, sentence, first, end, form, type, start: opens } of mentions) {
    if (end > start) break;
    if (form === 'nominal' && /^(?:ORGANIZATION|GROUP)$/.test(type)) noun = end;
    const entity = coreference.entities[coreference.entityOf[index]!];
    if (entity?.type !== 'ORGANIZATION') continue;
    if (!entity.named && form === 'nominal' && FIRM.test(entity.name)) unnamed += 1;
    if (!entity.named || AGENCIES.test(entity.name) || PUBLIC.test(entity.name)) continue;
    const before = spoken.get(entity) ?? UNSPOKEN;
    const described = form === 'name' && opens - noun <= 1;
    spoken.set(entity, {
      count: before.count + (described && before.sentence === sentence ? 0 : 1),
      opens: first <= 1 ? opens : before.opens,
      end,
      sentence,
      described: before.described || described,
    });
    latest = { entity, sentence };
    if (first <= 1) opener = latest;
  }
  if (latest === undefined) return null;
  // "Corvex says it was not told. Chief executive Ann Lee …"
  const opensSentence = start <= (tree.tokens[1]?.start ?? 0) && !/^chair/.test(tree.lemmas[0]!);
  if (opensSentence && opener?.entity === latest.entity && opener.sentence === tree.sentence.index - 1)
    return latest.entity;
  const firm = mostSpokenOf([...spoken]);
  // "lenders led by Corvex", where all is told of a company that was not seen as one by its name
  if (firm === null || (spoken.get(firm)!.opens < 0 && unnamed >= spoken.get(firm)!.count)) return null;
  if (firm === latest.entity) return firm;
  // another was named since, and is but told of: "the buyout firm Corvex"
  const { described, opens } = spoken.get(latest.entity)!;
  return described && opens < 0 && latest.sentence < tree.sentence.index ? firm : null;
};
