/// <reference types="node" />
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { defineConfig } from "tsup";
import { packageEntries } from "./test/support/exports.ts";

export default defineConfig({
  entry: {
    ...packageEntries,
    // No entry of the package. On its own, it never shares a chunk with what does without decimal.js,
    // whose code a bundler cannot drop: `{ wan }` stays under 1 kB whatever the other entries load.
    "internal/decimal": "src/base/money/decimal.ts",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral", // no Node built-ins may slip in
  // tsup 8.5.1 injects `baseUrl`, a hard error in TypeScript 6 (egoist/tsup#1388).
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // Chinese stays as it is written: escapes take twice the room.
  esbuildOptions: (options, { format }) => {
    options.charset = "utf8";
    options.minify = format === "cjs"; // what nobody reads; ESM stays to be read
    options.keepNames = false;
  },
  clean: true,
  // Shared code goes to chunks, so a class is the same object from every entry.
  splitting: true,
  // Needed with splitting and CommonJS: without it tsup converts with sucrase, which drops `static {}` blocks.
  treeshake: true,
  // `__name(fn, "fn")` statements would defeat the tree-shaking of those who import the package.
  keepNames: false,
  // Cases for programs in other languages, from the tables of the tests.
  onSuccess: async () => {
    await promisify(execFile)(process.execPath, ["--import", "tsx", "test/other-languages/write.ts", "dist/cases"]);
  },
});
