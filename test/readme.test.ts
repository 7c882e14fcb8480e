import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, runReadout } from './cli/run-readout.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts as Record<
  string,
  string
>;

/** Calls of the program in code blocks and in running text. */
const calls = [...readme.matchAll(/(?:^|`|\$ |npx |\| )readout ((?:[a-z]+\b|--?[a-z]+)[^`\n|>]*)/gm)].map(
  (match) => match[1]!.trim(),
);

const helpOf = new Map<string, Promise<string>>();
const help = (command: string): Promise<string> => {
  if (!helpOf.has(command))
    helpOf.set(
      command,
      runReadout([command, '--help']).then(({ stdout }) => stdout),
    );
  return helpOf.get(command)!;
};

describe('the README', () => {
  test('shows calls', () => {
    expect(calls.length).toBeGreaterThan(10);
  });

  test.each([...new Set(calls)])('readout %s', async (call) => {
    const [command] = call.split(/\s+/);
    if (command!.startsWith('-')) return;
    const overview = await runReadout(['--help']);
    expect(overview.stdout).toContain(`  ${command} `);
    const text = await help(command!);
    for (const [option] of call.replace(/"[^"]*"/g, '""').matchAll(/(?<=\s)--[a-z-]+/g))
      expect(text, `${command} ${option}`).toContain(option);
  });

  test('names only npm scripts that exist', () => {
    for (const [, name] of readme.matchAll(/npm (?:run )?([a-z]+)\b(?! with)/g))
      if (!['ci', 'install', 'pack', 'i'].includes(name!)) expect(scripts, name).toHaveProperty(name!);
  });

  test('shows pictures and links to files that exist', () => {
    for (const [, target] of readme.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g))
      expect(existsSync(join(root, target!)), target).toBe(true);
  });

  test('names saved queries that exist', () => {
    for (const [, name] of readme.matchAll(/readout query ([a-z][a-z-]+)/g))
      expect(existsSync(join(root, 'queries', `${name}.cypher`)), name).toBe(true);
  });
});
