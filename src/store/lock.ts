import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { ConfigurationError, StoreUnavailableError } from '../errors.js';

/** Who holds an embedded store, written beside it as `<path>.lock`. */
export interface StoreLock {
  readonly pid: number;
  /** When the process started, in the kernel's own count; tells a process from a later one with its number. */
  readonly startTime: string;
  readonly hostname: string;
  /** Where it answers over HTTP, and the token that its writing routes ask for; absent while it does not serve. */
  readonly address?: string;
  readonly token?: string;
}

/** A lock that this process holds. */
export interface HeldLock {
  readonly path: string;
  release(): void;
}

const lockPath = (store: string): string => `${resolve(store)}.lock`;

/** Field 22 of /proc/PID/stat (clock ticks since boot), counted after the name, which may hold blanks; '' where there is none. */
const startTimeOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** A lock of another machine counts as live: whether its process runs can't be seen from here. */
const isLive = (lock: StoreLock): boolean => {
  if (lock.hostname !== hostname()) return true;
  if (!isRunning(lock.pid)) return false;
  return lock.startTime === '' || lock.startTime === startTimeOf(lock.pid);
};

const parseLock = (text: string): StoreLock | null => {
  try {
    const lock = JSON.parse(text) as StoreLock;
    return Number.isInteger(lock.pid) && typeof lock.startTime === 'string' ? lock : null;
  } catch {
    return null;
  }
};

/** The live lock of an embedded store; null where nobody holds it, a lock left by a dead process included. */
export const readLock = (store: string): StoreLock | null => {
  try {
    const lock = parseLock(readFileSync(lockPath(store), 'utf8'));
    return lock && isLive(lock) ? lock : null;
  } catch {
    return null;
  }
};

const describe = (store: string, lock: StoreLock): string => {
  const where = lock.hostname === hostname() ? '' : ` on ${lock.hostname}`;
  const what = lock.address
    ? `is served by process ${lock.pid}${where} at ${lock.address}: use that, or stop it`
    : `is in use by process ${lock.pid}${where}: wait until it ends, or stop it`;
  return `the store ${store} ${what}`;
};

/** Writes the lock whole under another name and gives it its own in one step: nobody sees half of one. */
const place = (path: string, lock: StoreLock, put: (draft: string, path: string) => void): void => {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(lock)}\n`, { mode: 0o600 });
  try {
    put(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
};

/** Removes a lock that was found stale, unless another process has put its own there meanwhile. */
const removeStale = (store: string): void => {
  const path = lockPath(store);
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const lock = parseLock(readFileSync(aside, 'utf8'));
  try {
    if (lock && isLive(lock)) linkSync(aside, path);
  } finally {
    rmSync(aside, { force: true });
  }
};

/**
 * Takes the lock of an embedded store. The file is made in one step, so of two that try only one gets it; a
 * stale one is removed first.
 * @throws StoreUnavailableError where a live process holds it
 * @throws ConfigurationError where the folder can't be written to
 */
export const acquireLock = (store: string): HeldLock => {
  const path = lockPath(store);
  const lock: StoreLock = { pid: process.pid, startTime: startTimeOf(process.pid), hostname: hostname() };
  for (let attempt = 0; ; attempt++) {
    try {
      place(path, lock, linkSync);
      return { path, release: () => releaseLock(store) };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOENT')
        throw new ConfigurationError(
          `the folder of the store ${store} can't be written to; choose another with --store`,
          {
            cause: error,
          },
        );
      if (code !== 'EEXIST') throw error;
      const holder = readLock(store);
      if (holder || attempt === 3) {
        throw new StoreUnavailableError(
          holder
            ? describe(store, holder)
            : `the lock ${path} can't be taken: remove it if nothing uses the store`,
        );
      }
      removeStale(store);
    }
  }
};

/** Adds to this process's lock where it serves; the file is readable by its owner alone, as it holds the token. */
export const updateLock = (store: string, served: { address: string; token: string }): void => {
  const path = lockPath(store);
  const lock = parseLock(readFileSync(path, 'utf8'));
  if (lock?.pid !== process.pid)
    throw new StoreUnavailableError(`the lock ${path} is not held by this process`);
  place(path, { ...lock, ...served }, renameSync);
};

/** Removes the lock if this process holds it. */
export const releaseLock = (store: string): void => {
  const path = lockPath(store);
  try {
    if (parseLock(readFileSync(path, 'utf8'))?.pid === process.pid) rmSync(path, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
};
