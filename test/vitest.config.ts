import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import type { Reporter, TestModule } from "vitest/node";
import { seedOf } from "./support/seed.mjs";

/** The seed of all property tests of this run; drawn once, so that every worker has the same. */
const FC_SEED = String(seedOf(process.env["FC_SEED"]));

/** Says with which seed the run can be repeated. */
const seedLine: Reporter = {
  onInit(): void {
    console.log(`property tests: FC_SEED=${FC_SEED}`);
  },
};

/** One plain closing line that `test/run.mjs` adds up over the time zones. */
const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    for (const m of modules) {
      for (const t of m.children.allTests()) {
        const s = t.result().state;
        if (s === "passed") passed++;
        else if (s === "failed") failed++;
        else skipped++;
      }
      if (m.errors().length > 0) failed++;
    }
    const rest = skipped > 0 ? `, ${String(skipped)} skipped` : "";
    if (failed > 0) console.log(`repeat with FC_SEED=${FC_SEED}`);
    console.log(`${String(passed)} passed, ${String(failed)} failed${rest}`);
  },
};

/** Some tests alone: those of one room, for mutation tests. */
const chosen = process.env["FUPIN_TESTS"]?.split(",");

/** What counts days, for other time zones than that of the whole suite; all samples go through twenty in `hostile-host.test.ts`. */
const days = [
  "base/date",
  "ledger",
  "policy/deadlines",
  "policy/maturity",
  "policy/monitoring",
  "policy/reminders",
].map((room) => `test/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: chosen ?? (process.env["FUPIN_SUITE"] === "days" ? days : ["test/**/*.test.ts"]), // benchmarks under test/bench never run here
    exclude: configDefaults.exclude,
    setupFiles: [fileURLToPath(new URL("./setup.ts", import.meta.url))],
    environment: "node",
    pool: "threads",
    maxWorkers: availableParallelism(), // left to itself a machine of two cores has one
    isolate: false, // nothing keeps state between files, and loading everything for each of them takes most of the time
    testTimeout: 600_000, // ends a hang; says nothing about speed, which depends on what else the machine does
    hookTimeout: 600_000,
    env: { FC_SEED },
    reporters: ["default", seedLine, closingLine],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text", "json-summary"],
      reportsDirectory: "node_modules/.coverage",
      thresholds: { lines: 95, branches: 70 },
    },
  },
});
