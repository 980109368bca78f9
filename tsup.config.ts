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
    // ESM is to be read, and stepped through: it is the sources, put together, and needs no source maps. CommonJS is
    // without its spaces, and keeps every name: a stack says where it was.
    options.minifyWhitespace = options.minifySyntax = format === "cjs";
    options.keepNames = false;
  },
  clean: true,
  // Shared code goes to chunks, so a class is the same object from every entry.
  splitting: true,
  // Needed with splitting and CommonJS: without it tsup converts with sucrase, which drops `static {}` blocks.
  treeshake: true,
  // `__name(fn, "fn")` statements would defeat the tree-shaking of those who import the package.
  keepNames: false,
});
