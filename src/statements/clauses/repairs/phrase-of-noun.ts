import { words } from '../../../document/index.js';
import { mapped, type Repair } from './repair.js';

/** What people die from. */
const DEADLY: ReadonlySet<string> = words(
  `fever cholera malaria cancer disease illness sickness infection virus coronavirus covid covid-19 flu
  influenza ebola measles meningitis pneumonia tuberculosis diphtheria plague dysentery diarrhoea
  diarrhea typhoid hepatitis aids sepsis poisoning overdose starvation hunger thirst dehydration
  malnutrition exposure heatstroke hypothermia exhaustion suffocation drowning asphyxiation stroke
  failure complication wound injury burn cause leukaemia leukemia diabetes silicosis anthrax outbreak`,
);

const DEATH = /^(?:death|dying)$/;

/** What is fired, by whoever it comes from. */
const FIRE =
  /^(?:fire|gunfire|shellfire|shelling|rocket|missile|shell|mortar|artillery|bullet|shot|shrapnel)$/;

/** "the deaths of two of their colleagues | from fever", "killed by fire from both sides": what a phrase tells of. */
export const phraseOfNoun: Repair = (tokens, { labelled }) => {
  let mended = mapped(tokens, labelled('nmod'), (token) => {
    if (!DEADLY.has(token.lemma.toLowerCase()) || token.head < 0 || token.head > token.index) return token;
    let at = tokens[token.head]!;
    for (let steps = 0; steps < 3 && at.label === 'nmod' && at.head >= 0; steps += 1) {
      at = tokens[at.head]!;
      if (!DEATH.test(at.lemma.toLowerCase())) continue;
      return tokens.some(
        ({ head, label, text }) => head === token.index && label === 'case' && /^from$/i.test(text),
      )
        ? { ...token, head: at.index }
        : token;
    }
    return token;
  });
  for (const fire of labelled('obl')) {
    if (fire.label !== 'obl:agent' || !FIRE.test(fire.lemma.toLowerCase())) continue;
    const from = tokens[fire.index + 1];
    const shooter =
      from?.label === 'case' && from.text.toLowerCase() === 'from' ? tokens[from.head] : undefined;
    if (shooter?.label !== 'obl' || shooter.head !== fire.head) continue;
    mended = mapped(mended, [mended[shooter.index]!], (token) => ({
      ...token,
      head: fire.index,
      label: 'nmod',
    }));
  }
  return mended;
};
