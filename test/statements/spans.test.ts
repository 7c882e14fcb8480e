import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from './read-document.js';

const hasModel = existsSync('models/small/network.onnx');

/** A sentence, a relation read in it, and the words of its subject and object. */
type SpanCase = readonly [text: string, relation: string, subject: string, object: string];

/** Ends without a name are shown with what says which one is meant, and with nothing that is the verb's. */
const CASES: readonly SpanCase[] = [
  // the noun's own verb is no part of it
  [
    'Multiple attacks have killed at least 35 civilians and injured scores of others.',
    'INJURED',
    'Multiple attacks',
    'scores of others',
  ],
  // an adjective with its phrase
  [
    'More than two million people live in areas prone to flooding.',
    'LOCATED_IN',
    'More than two million people',
    'areas prone to flooding',
  ],
  [
    'Police arrested officers above the rank of major.',
    'ARRESTED',
    'Police',
    'officers above the rank of major',
  ],
  [
    'Ann Lee spoke with a performer going by the name "The Owl".',
    'SPOKE_WITH',
    'Ann Lee',
    'performer going by the name "The Owl"',
  ],
  // what says which
  [
    'Foreign ministers approved sanctions on 78 Sudlandic officials and seven companies on Monday.',
    'AGREED_TO',
    'Foreign ministers',
    'sanctions on 78 Sudlandic officials and seven companies',
  ],
  ['Soldiers shot at people carrying flags.', 'ATTACKED', 'Soldiers', 'people carrying flags'],
  ['Ann Lee has lived in a camp outside Halden since 2004.', 'LOCATED_IN', 'Ann Lee', 'camp outside Halden'],
  ["Rebels looted the ruling party's headquarters.", 'ATTACKED', 'Rebels', "ruling party's headquarters"],
  [
    'Norland will not recognise any government formed outside the accord.',
    'RECOGNIZED',
    'Norland',
    'any government formed outside the accord',
  ],
  [
    'Regulators in Norland, Sudland and Eastland warned the bank.',
    'WARNED',
    'Regulators in Norland, Sudland and Eastland',
    'bank',
  ],
  ['Police arrested two "foreign agents" in Lund.', 'ARRESTED', 'Police', 'two "foreign agents"'],
  ['The club was accused by fans of "pure greed".', 'ACCUSED', 'fans', 'club'],
  ['The army killed two peacekeepers from Burundi.', 'KILLED', 'army', 'two peacekeepers from Burundi'],
  [
    'Fighters loyal to the president stormed the palace on Monday.',
    'ATTACKED',
    'Fighters loyal to the president',
    'palace',
  ],
  ['Lawyers for the company rejected the charge on Friday.', 'REJECTED', 'Lawyers for the company', 'charge'],
  [
    'In March, analysts at Danish broker Holmberg warned the ministry.',
    'WARNED',
    'analysts at Danish broker Holmberg',
    'ministry',
  ],
  // what is the verb's, or only added
  ['The army thanked soldiers for saving the town.', 'THANKED', 'army', 'soldiers'],
  ['Police arrested protesters at City Hall on Monday.', 'ARRESTED', 'Police', 'protesters'],
  ['Last November legislators voted for a truce.', 'VOTED_FOR', 'legislators', 'truce'],
  ['The ministry criticised the exercise as a provocation.', 'CRITICIZED', 'ministry', 'exercise'],
  ['Norland expelled two diplomats from Lund on Friday.', 'EXPELLED', 'Norland', 'two diplomats'],
  ['The army attacked a checkpoint with machetes.', 'ATTACKED', 'army', 'checkpoint'],
  [
    'The court rejected a request for release on the ground that he might flee.',
    'REJECTED',
    'court',
    'request for release',
  ],
  ['Police arrested two men, carrying them to a van.', 'ARRESTED', 'Police', 'two men'],
  ['The minister told reporters on Monday that he would resign.', 'TOLD', 'minister', 'reporters'],
  ['The bank accepted the terms, well above those of May.', 'AGREED_TO', 'bank', 'terms'],
  [
    'Norland has promised to rebuild the harbour after six people were killed there in May.',
    'PROMISED',
    'Norland',
    'to rebuild the harbour',
  ],
  [
    'Norland has promised to leave Sudland before the vote was due.',
    'PROMISED',
    'Norland',
    'to leave Sudland before the vote was due',
  ],
  ['The firm has promised not to leave and is helping investigators.', 'PROMISED', 'firm', 'not to leave'],
  [
    'The firm has promised to stay and help investigators.',
    'PROMISED',
    'firm',
    'to stay and help investigators',
  ],
  [
    'The bomb wounded a commander of the Halden Front and his driver.',
    'INJURED',
    'bomb',
    'commander of the Halden Front',
  ],
  [
    'Norland has agreed to stop the work because the talks went on in May.',
    'AGREED_TO',
    'Norland',
    'to stop the work',
  ],
  [
    'Norland has agreed to stop the work while the talks lasted.',
    'AGREED_TO',
    'Norland',
    'to stop the work while the talks lasted',
  ],
  [
    'The bomb wounded a commander of the Halden Front and the Lund Army.',
    'INJURED',
    'bomb',
    'commander of the Halden Front and the Lund Army',
  ],
  [
    'The navy seized 40 tons of coal from a trawler in the Gulf of Lund, Nov. 14.',
    'SEIZED',
    'navy',
    '40 tons of coal',
  ],
];

describe.skipIf(!hasModel)('words of ends', () => {
  for (const [text, relation, subject, object] of CASES)
    test(text, async () => {
      const { statements } = await readDocument({ id: 'spans', source: 'test', text, date: '2020-05-05' });
      const words = (end: { readonly start: number; readonly end: number } | null): string =>
        end ? text.slice(end.start, end.end) : '—';
      const read = statements
        .filter((statement) => statement.relation === relation)
        .map((statement) => `${words(statement.subject)} > ${words(statement.object)}`);
      expect(read).toContain(`${subject} > ${object}`);
    });
});
