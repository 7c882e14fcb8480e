import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
const program = join(root, 'dist/src/cli/main.js');

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built program as a user would. */
export const startReadout = (
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): ChildProcess => {
  if (!existsSync(program)) throw new Error('the program is not built; run npm run build');
  return spawn(process.execPath, [program, ...args], {
    cwd: options.cwd,
    env: { ...process.env, READOUT_STORE: '', READOUT_TOKEN: '', ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
};

/** Runs the built program to its end. */
export const runReadout = async (
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> => {
  const child = startReadout(args, options);
  let stdout = '';
  let stderr = '';
  child.stdout!.setEncoding('utf8').on('data', (part) => {
    stdout += part;
  });
  child.stderr!.setEncoding('utf8').on('data', (part) => {
    stderr += part;
  });
  child.stdin!.end(options.input ?? '');
  const [status] = await once(child, 'close');
  return { status, stdout, stderr };
};
