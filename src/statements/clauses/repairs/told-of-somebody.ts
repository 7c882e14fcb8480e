import { words } from '../../../document/index.js';
import type { ParsedToken } from '../../../syntax/index.js';
import type { KindOf } from './relative-by-kind.js';
import { hasPassive, hasSubject, type Repair } from './repair.js';

/** What somebody does, and no thing. */
const DONE_BY_SOMEBODY = words(
  `accuse apologise apologize appeal ask assert blame claim complain condemn criticise criticize decline demand deny die
  exclude flee insist laugh order plead pledge praise promise refuse reply resign retire say speak speculate sue suggest swear
  thank threaten urge vow walk warn weep`,
);

/** What is done to somebody, and to no thing. */
const DONE_TO_SOMEBODY = words(
  `acquit advise applaud arrest assure beat charge convict criticise criticize deport detain dismiss evict expel fine fire
  greet imprison inform interview interrogate invite jail jeer kidnap mock notify offer persuade praise promise question rebuke
  reprimand sack scold sentence suspend tell thank transfer urge warn`,
);

/** The subject of a clause that is told, where it is a thing that nobody stands behind. */
const isThing = (tokens: readonly ParsedToken[], clause: ParsedToken, kindOf: KindOf): boolean => {
  const subject = tokens.find(
    ({ head, label, index }) => head === clause.index && label.startsWith('nsubj') && index < clause.index,
  );
  return (
    subject?.upos === 'NOUN' &&
    kindOf(subject.index) === undefined &&
    !BODIES.has(subject.lemma.toLowerCase())
  );
};

const BODIES = words(
  `army bank board cabinet club commission committee company council country court crew crowd department embassy family firm force
  government group jury leadership majority media military ministry minority nation navy opposition parliament party police
  press public regime side state team troop union patient victim official man woman child people person body`,
);

/** "warned them that the glue failed and was told to wait": a second verb that no thing can have belongs to who speaks. */
export const toldOfSomebody =
  (kindOf: KindOf): Repair =>
  (tokens, { labelled }) => {
    let current = tokens;
    for (const verb of labelled('conj')) {
      if (verb.label !== 'conj' || verb.upos !== 'VERB' || verb.head < 0) continue;
      const clause = current[verb.head]!;
      if (clause.label !== 'ccomp' || clause.index > verb.index) continue;
      const above = current[clause.head]!;
      if (above.upos !== 'VERB' || above.index > clause.index || hasSubject(current, verb)) continue;
      const passive = hasPassive(current, verb);
      const lemma = verb.lemma.toLowerCase();
      const fits = passive
        ? DONE_TO_SOMEBODY.has(lemma)
        : verb.xpos === 'VBD' && above.xpos !== 'VBZ' && DONE_BY_SOMEBODY.has(lemma);
      if (!fits || !isThing(current, clause, kindOf)) continue;
      current = current.map((token) =>
        token.index === verb.index ? { ...token, head: above.index } : token,
      );
    }
    return current;
  };
