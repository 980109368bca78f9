/** One way of doing the same work. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
  /** How many items one run does; absent: one. */
  readonly items?: number;
}

/** What a contender took for one item. */
export interface Taken {
  readonly name: string;
  /** Microseconds of CPU time, of the whole process. */
  readonly micros: number;
  /** Bytes that the collector has to take away. */
  readonly garbage: number;
}

const ROUNDS = 5;
const SLICE = 60_000; // microseconds of CPU time for each in a round
const WARM = 3_000_000; // and before the first, until all of it is compiled: on a machine that is shared that takes seconds

/**
 * Takes the CPU time of contenders in turn, round after round, so that a machine that changes its speed changes it for
 * all: the median of the rounds. Then what each leaves to the collector.
 */
export async function measure(contenders: readonly Contender[]): Promise<readonly Taken[]> {
  const times = contenders.map((): number[] => []);
  const counts: number[] = [];
  for (const { run } of contenders) counts.push(await fitting(run));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [i, { run, items = 1 }] of contenders.entries())
      times[i]?.push((await cpuOf(run, counts[i] ?? 1)) / items);
  const taken: Taken[] = [];
  for (const [i, { name, run, items = 1 }] of contenders.entries())
    taken.push({ name, micros: median(times[i] ?? []), garbage: (await garbageOf(run)) / items });
  return taken;
}

/** How often it runs in a slice, once it is warm. */
async function fitting(run: () => unknown): Promise<number> {
  for (let count = 1; ; count *= 2) {
    const took = (await cpuOf(run, count)) * count;
    if (took >= WARM / 2) return Math.max(1, Math.round((count * SLICE) / took));
  }
}

async function cpuOf(run: () => unknown, count: number): Promise<number> {
  const before = process.cpuUsage();
  // What gives a promise is waited for; the others must not pay for one.
  for (let i = 0; i < count; i += 1) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

/** What one run leaves behind, where the young part of the heap is large enough that nothing is collected meanwhile. */
async function garbageOf(run: () => unknown): Promise<number> {
  if (globalThis.gc === undefined) return NaN;
  const left = async (runs: number): Promise<number> => {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < runs; i += 1) {
      const result = run();
      if (result instanceof Promise) await result;
    }
    return process.memoryUsage().heapUsed - before;
  };
  // The difference of two runs: what looking itself leaves is in both.
  return Math.max(0, ((await left(210)) - (await left(10))) / 200);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
