/**
 * Flags of Node that workers are started with (docs/performance.md has the figures).
 *
 * - Collecting garbage on one thread costs less processor time than on several, and leaves the other cores to the other workers.
 * - The code is wide and flat: some thousand functions, none of which runs long. Compiled for speed as early as Node does it by default
 *   (a budget of 67,584), that compiling takes a third of the time of the first hundreds of articles, on threads of its own.
 *   A budget thirty times as large leaves it to the few functions that earn it; the simple compiler does all others at once.
 */
export const WORKER_FLAGS: readonly string[] = [
  '--single-threaded-gc',
  '--always-sparkplug',
  '--interrupt-budget=2000000',
];

/** Environment of workers beside this process's own. Large pages for the network's weights, where glibc and the kernel know them. */
export const WORKER_ENVIRONMENT: Readonly<Record<string, string>> = {
  GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1',
};
