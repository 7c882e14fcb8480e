import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Coreference } from '../../src/coreference/index.js';
import type { Mention } from '../../src/mentions/index.js';

/** One line of what must come out. */
type Expectation =
  | { readonly kind: 'same' | 'different'; readonly mentions: readonly string[] }
  | { readonly kind: 'set'; readonly mention: string; readonly members: readonly string[] };

interface CoreferenceCase {
  readonly group: string;
  readonly name: string;
  readonly text: string;
  readonly expected: readonly Expectation[];
}

const readExpectation = (line: string): Expectation => {
  const [mention, members] = line.split(/\s*>\s*/);
  if (members !== undefined) {
    return { kind: 'set', mention: mention!, members: members.split(/,\s*/).filter((name) => name !== '') };
  }
  const kind = line.startsWith('!') ? 'different' : 'same';
  return { kind, mentions: line.replace(/^!\s*/, '').split(/\s*=\s*/) };
};

/**
 * Reads the files of a folder. A case is `# name`, the text, `==>`, and lines: `A = B` for mentions of one entity,
 * `! A = B` for those of two, `A > B, C` for a set and its members' names. `A#2` is the second mention with A's
 * words, or where there are not so many, the second that holds them.
 */
export const readCoreferenceCases = (folder: string): CoreferenceCase[] =>
  readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^# /m)
      .slice(1)
      .map((block) => {
        const [head, tail = ''] = block.split(/^==>\s*$/m);
        const [name, ...lines] = head!.split('\n');
        return {
          group: file.replace('.txt', ''),
          name: name!,
          text: lines.join('\n').trim(),
          expected: tail
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
            .map(readExpectation),
        };
      }),
  );

/** The mention that a case means; -1 where the reader found none. */
const indexOf = (text: string, mentions: readonly Mention[], wanted: string): number => {
  const [words, nth = '1'] = wanted.split('#');
  const wordsOf = ({ start, end }: Mention) => text.slice(start, end);
  const exact = mentions.filter((mention) => wordsOf(mention) === words);
  const wider = mentions.filter((mention) => ` ${wordsOf(mention)} `.includes(` ${words} `));
  const found = exact.length >= Number(nth) ? exact : wider;
  return found[Number(nth) - 1]?.index ?? -1;
};

/** What came out in place of an expectation, written the same way. */
export const actualLine = (
  text: string,
  mentions: readonly Mention[],
  { entityOf, membersOf, entities }: Coreference,
  expectation: Expectation,
): string => {
  if (expectation.kind === 'set') {
    const index = indexOf(text, mentions, expectation.mention);
    const members =
      index < 0
        ? ['(no such mention)']
        : (membersOf.get(index) ?? []).map((member) => entities[member]!.name);
    return `${expectation.mention} > ${members.join(', ')}`;
  }
  const chains = expectation.mentions.map((wanted) => {
    const index = indexOf(text, mentions, wanted);
    return index < 0 ? `no mention ${wanted}` : entityOf[index]!;
  });
  const missing = chains.filter((chain) => typeof chain === 'string');
  if (missing.length > 0)
    return expectation.kind === 'different' ? expectedLine(expectation) : missing.join('; ');
  const same = new Set(chains).size === 1;
  return `${same ? '' : '! '}${expectation.mentions.join(' = ')}`;
};

/** An expectation as its file has it. */
export const expectedLine = (expectation: Expectation): string =>
  expectation.kind === 'set'
    ? `${expectation.mention} > ${expectation.members.join(', ')}`
    : `${expectation.kind === 'same' ? '' : '! '}${expectation.mentions.join(' = ')}`;
