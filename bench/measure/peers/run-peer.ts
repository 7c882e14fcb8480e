import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** What a peer's process cost: seconds by the clock and of the processor, peak memory. */
interface PeerCost {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly mebibytes: number;
}

/**
 * Runs a peer's program over JSON lines: one object in, one out, in order; its last line tells what it cost.
 * @param hear is told every answer as soon as it is there
 * @throws Error where it ends before it has answered everything
 */
export const runPeer = async <Answer>(
  command: readonly string[],
  inputs: readonly object[],
  hear: (answer: Answer, index: number) => void = () => {},
): Promise<{ answers: Answer[]; cost: PeerCost }> => {
  const child = spawn(command[0]!, command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  child.stdin.on('error', () => {});
  (async () => {
    for (const input of inputs)
      if (!child.stdin.write(`${JSON.stringify(input)}\n`)) await once(child.stdin, 'drain');
    child.stdin.end();
  })().catch(() => {});
  const lines: object[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line) as object;
    lines.push(said);
    if (lines.length <= inputs.length) hear(said as Answer, lines.length - 1);
  }
  await closed;
  if (lines.length !== inputs.length + 1)
    throw new Error(`${command.join(' ')} answered ${lines.length} of ${inputs.length}`);
  return { answers: lines.slice(0, -1) as Answer[], cost: lines.at(-1) as PeerCost };
};
