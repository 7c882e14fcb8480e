import type { SentenceTree } from '../clauses/sentence-tree.js';

/** Who heads a ministry or department by its name: "Minister of Foreign Affairs". */
const MINISTERS: ReadonlySet<string> = new Set(['minister', 'secretary', 'undersecretary']);

/** "Minister of Foreign Affairs", "Secretary for Trade": a name behind the post that tells what it is for, and is no land's. */
export const isMinistry = (tree: SentenceTree, post: number, name: number): boolean => {
  if (!MINISTERS.has(tree.lemmas[post]!) || name <= post) return false;
  const first = post + 2;
  return /^(?:of|for)$/.test(tree.tokens[post + 1]?.text.toLowerCase() ?? '') && name - first <= 4
    ? FIELD.test(
        tree.tokens
          .slice(first, name + 1)
          .map(({ text }) => text)
          .join(' '),
      )
    : false;
};

/** What ministries are for. */
const FIELD =
  /^(?:the )?(?:(?:foreign|external|internal|home|european|political|economic|social|public|national|cultural|veterans|women|youth|natural|rural|homeland|higher|health|human|local) )*(?:affairs|trade|industry|finance|defen[cs]e|interior|justice|health|education|agriculture|commerce|energy|labou?r|transport(?:ation)?|environment|tourism|culture|sports?|information|communications?|works|security|development|planning|economy|science|technology|housing|resources|services|relations|fisheries|petroleum|mines|water|forestry|immigration|welfare|employment)\b/i;
