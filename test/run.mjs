// The one test command. Every step runs even if one before it failed; a step that fails shows its output.
// The last line adds up: each test of each time zone counts as one, and each other step counts as one.
// Property tests run under another seed in each time zone; `FC_SEED=n npm test` repeats a whole run.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { seedOf, seedWithin } from "./support/seed.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const packed = mkdtempSync(join(tmpdir(), "fupin-credit-"));
const tarball = join(packed, "fupin-credit.tgz");
const seed = seedOf(process.env["FC_SEED"]);
const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs a program to its end; gives its exit code, and all that it printed. */
function run(command, env = {}) {
  const PATH = resolve(root, "node_modules", ".bin") + delimiter + process.env["PATH"];
  return new Promise((done) => {
    let output = "";
    const child = spawn("bash", ["-c", command], { cwd: root, env: { ...process.env, NO_COLOR: "1", PATH, ...env } });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += String(text)));
    child.on("close", (code) => done({ ok: code === 0, output: output.trimEnd() }));
  });
}

async function step(name, command) {
  const start = performance.now();
  const { ok, output } = await run(command);
  total[ok ? "passed" : "failed"] += 1;
  report(name, ok, start, ok ? "" : output);
}

async function tests(zone, suite) {
  const start = performance.now();
  const FC_SEED = String(seedWithin(seed, zone));
  const { ok, output } = await run("vitest run --config test/vitest.config.ts", {
    TZ: zone,
    FUPIN_SUITE: suite,
    FC_SEED,
  });
  const line = output.split("\n").findLast((l) => /^\d+ passed, \d+ failed/.test(l));
  const [passed = 0, failed = 0, skipped = 0] = (line?.match(/\d+/g) ?? []).map(Number);
  total.passed += passed;
  total.skipped += skipped;
  // A run that breaks off, or fails outside of any test, is a failure too.
  total.failed += ok || failed > 0 ? failed : 1;
  report(`tests, TZ=${zone} FC_SEED=${FC_SEED}: ${line ?? "no summary"}`, ok, start, ok ? "" : output);
}

function report(name, ok, start, output) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? "ok    " : "FAILED"} ${name} (${seconds} s)${output === "" ? "" : `\n${output}\n`}`);
}

console.log(`FC_SEED=${seed}`);
/** What needs one core only goes side by side, each lane in its order. */
async function lanes(...each) {
  await Promise.all(
    each.map(async (lane) => {
      for (const [name, command] of lane) await step(name, command);
    }),
  );
}

await lanes([["build", "npm run -s build"]], [["format", "oxfmt --check"]]);
await lanes(
  [["lint and types", "oxlint"]],
  [
    ["pack", `mv "${packed}/$(npm pack --ignore-scripts --silent --pack-destination "${packed}")" "${tarball}"`],
    ["contents and size of the package", `node test/package-contents.mjs "${tarball}"`],
    ["publint", `publint run "${tarball}" --strict`],
    ["types of the package", `attw "${tarball}" --profile node16`],
    ["unused code", "knip"],
    ["size", "size-limit"],
    ["first result by the README", `node test/first-result.mjs "${tarball}"`],
    ["use of the package", `bash test/pack-smoke.sh "${tarball}"`],
  ],
);
await tests("UTC", "all");
// What counts days, at home and in another zone: one that skipped a day, one whose midnight may not exist, one with quarters of an hour.
const others = ["Pacific/Apia", "America/Sao_Paulo", "Asia/Kathmandu"];
for (const zone of ["Asia/Shanghai", others[seedWithin(seed, "zone") % others.length]]) await tests(zone, "days");

rmSync(packed, { recursive: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
process.exitCode = total.failed > 0 ? 1 : 0;
if (total.failed > 0) console.log(`repeat the whole run with FC_SEED=${seed} npm test`);
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
