import type { DescribedMention } from '../described-mention.js';
import type { Discourse, Pass } from '../discourse.js';

/** What may stand between a name and another one for the same: "(also known as", ", formerly called the". */
const BETWEEN =
  /^(?:\s?[,;(–—-]\s?(?:(?:who|which) (?:is|was) )?|\s(?:is|was|are|were|has been) )(?:(?:also|better|best|once|commonly|formerly|previously|popularly|locally|sometimes|often|now|then) )*(?:known|called|nicknamed|dubbed|renamed|referred to|aka|a\.k\.a\.)(?: (?:locally|simply|in \p{L}+|by (?:the|its|his|her) \p{L}+))*(?: as)?[\s"“‘'(]*(?:the )?["“‘']?$/u;
/** Characters between the two names. */
const REACH = 60;
/** Mentions between them. */
const MENTIONS_BACK = 3;

const isName = ({ mention }: DescribedMention): boolean =>
  mention.form === 'name' && mention.type !== 'GROUP';

/** "known as England's city of festivals": a possessive is no name for it. */
const isPossessive = (text: string, { mention }: DescribedMention): boolean =>
  /^['’]s?\b/u.test(text.slice(mention.end, mention.end + 2));

/** The name before that another one is given for. */
const namedAlso = ({ mentions, text }: Discourse, alias: DescribedMention): DescribedMention | undefined => {
  for (let at = alias.index - 1; at >= Math.max(0, alias.index - MENTIONS_BACK); at -= 1) {
    const name = mentions[at]!;
    if (name.mention.sentence !== alias.mention.sentence || !isName(name)) continue;
    const between = text.slice(name.mention.end, alias.mention.start);
    if (between.length <= REACH && BETWEEN.test(between)) return name;
  }
  return undefined;
};

/** What stands between "a group" and the name that it gives itself, or that others give it. */
const CALLING =
  /^ (?:(?:that|which) )?(?:calls|calling|called|naming|styling) (?:itself|themselves) (?:the )?["“‘']?$/u;
const KNOWN =
  /^,? (?:(?:that|which) (?:is|was) )?(?:(?:also|better|best|once|commonly|formerly|popularly|locally|sometimes|often|now|widely) )*(?:known (?:(?:locally|simply|only) )?as|called|named|dubbed|nicknamed) (?:the )?["“‘']?$/u;

/** "a gang known as Blackthorn": one body, and a name of one. */
const isOneBody = ({ mention, number }: DescribedMention, name: DescribedMention): boolean =>
  mention.type === 'ORGANIZATION' && number !== 'plural' && name.mention.type === 'ORGANIZATION';

/** "a group calling itself Clear Skies": the noun before that has the name. */
const selfNamed = ({ mentions, text }: Discourse, name: DescribedMention): DescribedMention | undefined => {
  for (let at = name.index - 1; at >= Math.max(0, name.index - MENTIONS_BACK); at -= 1) {
    const noun = mentions[at]!;
    if (noun.mention.sentence !== name.mention.sentence) return undefined;
    if (noun.mention.form !== 'nominal') continue;
    const between = text.slice(noun.mention.end, name.mention.start);
    if (CALLING.test(between) || (isOneBody(noun, name) && KNOWN.test(between))) return noun;
  }
  return undefined;
};

/** "Isfahan, also known as Esfahan": another name of one thing. */
export const alias: Pass = {
  name: 'alias',
  run: (discourse) => {
    for (const described of discourse.mentions) {
      if (!isName(described) || isPossessive(discourse.text, described)) continue;
      const name = namedAlso(discourse, described) ?? selfNamed(discourse, described);
      if (name !== undefined) discourse.chains.link(name.index, described.index, 'alias', true);
    }
  },
};
