#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type Configuration, readConfiguration } from '../config.js';
import { ReadoutError } from '../errors.js';
import type { CommonOptions } from './options.js';

// The commands are loaded when they run, so that help loads no model and no database.
const settings = (): Configuration => {
  try {
    return readConfiguration(process.env);
  } catch (error) {
    process.stderr.write(`readout: ${(error as Error).message}\n`);
    process.exit(2);
  }
};
const configuration = settings();

const whole = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return Number(text);
};

const port = (text: string): number => {
  const value = whole(text);
  if (value > 65_535) throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
  return value;
};

const share = (text: string): number => {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return value;
};

const day = (text: string): string => {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(time) ||
    new Date(time).toISOString().slice(0, 10) !== text
  )
    throw new InvalidArgumentError('It must be a day like 2025-05-10.');
  return text;
};

const program = new Command('readout')
  .description(
    'Reads news text into a knowledge graph: who did what to whom, when, according to whom, in which exact words.',
  )
  .version(configuration.version)
  .showHelpAfterError('(readout --help shows how it is used)')
  .configureHelp({ showGlobalOptions: false })
  .exitOverride();

/** A command with the options that every command has. */
const command = (usage: string, description: string, examples: readonly string[]): Command =>
  program
    .command(usage)
    .description(description)
    .option(
      '--store <address>',
      'path of the embedded store, or neo4j://user:password@host (default: READOUT_STORE, else ./readout.db)',
    )
    .option('--json', 'print JSON')
    .exitOverride()
    .showHelpAfterError('(add --help to see how it is used)')
    .addHelpText('after', `\nExamples:\n${examples.map((line) => `  $ ${line}`).join('\n')}`);

const common = (options: { store?: string; json?: boolean }): CommonOptions => ({
  configuration: options.store ? { ...configuration, store: options.store } : configuration,
  json: options.json ?? false,
});

/** Adds the choice of the reader. */
const withReader = (made: Command): Command =>
  made
    .addOption(
      new Option('--reader <which>', 'small (fast) or full (most exact)')
        .choices(['small', 'full'])
        .default('small'),
    )
    .option('--threads <n>', 'threads that read (default: one a processor core)', whole);

/** Adds the choice of the reader and what a bare text lacks. */
const reading = (made: Command): Command =>
  withReader(made)
    .option('--date <day>', 'day of publication, for texts that give none', day)
    .option('--source <publisher>', 'publisher, for texts that give none')
    .option('--title <title>', 'title, for texts that give none')
    .option('--url <address>', 'address, for texts that give none');

reading(
  command('ingest [paths...]', 'read documents into the graph', [
    'readout ingest articles/',
    'readout ingest story.txt --date 2025-05-10 --source "The Courier"',
    'readout ingest archive.jsonl --json',
    'readout ingest https://example.org/news/story.html',
    'readout ingest --watch inbox/',
  ]),
)
  .option('--watch <folder>', 'go on reading what is added to, changed in or removed from a folder')
  .action(async (paths: string[], options) =>
    (await import('./commands/ingest.js')).runIngest(paths, { ...options, ...common(options) }),
  );

reading(
  command('read <paths...>', 'show what would be read; store nothing (- reads standard input)', [
    'readout read story.txt --date 2025-05-10',
    'readout read --json story.txt | jq .statements',
    'readout read --conllu story.txt',
    'echo "Kenya urged Ghana to sign." | readout read -',
  ]),
)
  .option('--open', "also every clause's open reading, relation or not")
  .option('--conllu', 'print sentences and trees as CoNLL-U')
  .action(async (paths: string[], options) =>
    (await import('./commands/read.js')).runRead(paths, { ...options, ...common(options) }),
  );

command('query [name]', 'run a saved query; without a name, list them', [
  'readout query',
  'readout query who-spoke-with-whom --param person="Marco Rubio"',
  'readout query most-connected --csv > connected.csv',
])
  .option(
    '--param <name=value>',
    'value of a parameter (repeat for more)',
    (text: string, all: string[]) => [...all, text],
    [] as string[],
  )
  .option('--csv', 'print CSV')
  .option('--limit <n>', 'most rows', whole)
  .action(async (name: string | undefined, options) =>
    (await import('./commands/query.js')).runQueryCommand(name, { ...options, ...common(options) }),
  );

command('lookup <who> [relation] [whom]', 'what A did to B, with the sentences that say so', [
  'readout lookup "Marco Rubio"',
  'readout lookup "Marco Rubio" SPOKE_WITH',
  'readout lookup "Marco Rubio" SPOKE_WITH "Asim Munir" --since 2025-05-01',
  'readout lookup Kenya Ghana --source "The Courier" --json',
])
  .option('--since <day>', 'only what happened on this day or later', day)
  .option('--until <day>', 'only what happened on this day or earlier', day)
  .addOption(new Option('--polarity <which>', 'only these statements').choices(['positive', 'negative']))
  .addOption(
    new Option('--modality <which>', 'only these statements').choices([
      'asserted',
      'future',
      'conditional',
      'hedged',
      'desired',
      'attempted',
    ]),
  )
  .option('--source <publisher>', 'only what this publisher reports')
  .option('--min-confidence <share>', 'only statements of this confidence or more (0 to 1)', share)
  .option('--limit <n>', 'most edges', whole)
  .action(async (who: string, middle: string | undefined, last: string | undefined, options) =>
    (await import('./commands/lookup.js')).runLookup(who, middle, last, { ...options, ...common(options) }),
  );

withReader(
  command('serve', 'serve the page and the API', [
    'readout serve',
    'readout serve --port 8080 --store news.db',
    'readout serve --samples',
  ])
    .option('--host <address>', 'address to listen on (default: READOUT_HOST, else 127.0.0.1)')
    .option('--port <n>', 'port to listen on (default: READOUT_PORT, else 4680; 0: any free one)', port)
    .option('--samples', 'first read the bundled sample stories into the store'),
).action(async (options) =>
  (await import('./commands/serve.js')).runServe({ ...options, ...common(options) }),
);

withReader(
  command('reread', 'read again what an older reader has read', [
    'readout reread',
    'readout reread --all',
  ]).option('--all', 'read every document again'),
).action(async (options) =>
  (await import('./commands/reread.js')).runReread({ ...options, ...common(options) }),
);

command('forget <ids...>', 'remove documents and all that only they said', [
  'readout forget story.txt',
  'readout forget "The Courier|https://example.org/story"',
]).action(async (ids: string[], options) =>
  (await import('./commands/forget.js')).runForget(ids, common(options)),
);

command('dump', 'print the whole graph as JSON Lines, in a fixed order', [
  'readout dump > graph.jsonl',
]).action(async (options) => (await import('./commands/dump.js')).runDump(common(options)));

command('load [file]', 'fill an empty store from a dump (standard input without a file)', [
  'readout load graph.jsonl --store neo4j://neo4j:password@localhost',
]).action(async (file: string | undefined, options) =>
  (await import('./commands/load.js')).runLoad(file, common(options)),
);

command('status', 'what the store holds', ['readout status', 'readout status --json']).action(
  async (options) => (await import('./commands/status.js')).runStatus(common(options)),
);

/** Exit status: 0; 1 if a document could not be read or something of ours failed; 2 for a mistake in the call. */
const main = async (): Promise<void> => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe has gone (| head): that is its right.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    const known = error instanceof ReadoutError;
    process.stderr.write(
      `readout: ${known ? error.message : `something of ours failed: ${(error as Error)?.stack ?? error}`}\n`,
    );
    process.exitCode = known ? error.exitStatus : 1;
  }
};

await main();
