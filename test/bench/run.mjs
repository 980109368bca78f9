// Bundles the bench without the names that a development loader adds to functions, and runs it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  symlinkSync(`${root}node_modules`, join(folder, "node_modules"));
  const packages = "external";
  const alias = {
    "fupin-credit": `${root}src/entries/index.ts`,
    "fupin-credit/cards/sample": `${root}src/entries/sample-card.ts`,
  };
  await build({
    entryPoints: [`${root}test/bench/bench.ts`, `${root}test/bench/worker.ts`],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    packages,
    alias,
  });
  const flags = ["--expose-gc", "--max-semi-space-size=256"];
  const env = { ...process.env, FC_ROOT: root, FC_WORKER: join(folder, "worker.mjs") };
  const { status } = spawnSync(process.execPath, [...flags, join(folder, "bench.mjs"), ...process.argv.slice(2)], {
    stdio: "inherit",
    env,
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
