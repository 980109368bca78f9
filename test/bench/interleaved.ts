import { Bench } from "tinybench";

/** One way of doing the same work. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/**
 * Times contenders in turn, round after round, so that a machine that changes its speed changes it for
 * all, and prints each one's median and its ratio to the first.
 */
export async function compare(
  title: string,
  itemsPerRun: number,
  contenders: readonly Contender[],
  rounds = 7,
): Promise<void> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const bench = new Bench({ time: 120, warmupTime: 40 });
    for (const { name, run } of contenders) {
      // What gives a promise is waited for; the others must not pay for one.
      if (run() instanceof Promise) {
        bench.add(name, async () => {
          await run();
        });
      } else {
        bench.add(name, () => {
          run();
        });
      }
    }
    await bench.run();
    for (const task of bench.tasks) {
      if (task.result.state !== "completed") throw new Error(`${task.name} did not complete`);
      times.get(task.name)?.push(task.result.latency.p50);
    }
  }
  const first = median(times.get(contenders[0]?.name ?? "") ?? []);
  console.log(`\n${title}: microseconds for one, and how many times the first`);
  for (const { name } of contenders) {
    const time = median(times.get(name) ?? []);
    const each = (1000 * time) / itemsPerRun;
    console.log(`${each.toFixed(3).padStart(12)} µs ${(time / first).toFixed(2).padStart(9)} ×  ${name}`);
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
