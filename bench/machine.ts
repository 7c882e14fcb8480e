import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

const git = (...args: string[]): string => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
};

/** Where and on what a figure was measured: date, commit (with + for a changed tree), processor, memory, Node. */
export const machineLine = (): string => {
  const commit = `${git('rev-parse', '--short', 'HEAD') || 'no commit'}${git('status', '--porcelain') ? '+' : ''}`;
  const processors = cpus();
  return [
    new Date().toISOString().slice(0, 10),
    commit,
    `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Node ${process.versions.node}`,
  ].join(' · ');
};
