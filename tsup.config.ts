import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/entries/index.ts",
    money: "src/entries/money.ts",
    rates: "src/entries/rates.ts",
    packs: "src/entries/packs.ts",
    "packs/changge2017": "src/packs/changge2017.ts",
    "packs/household-scheme": "src/packs/household-scheme.ts",
    "packs/luoping2023": "src/packs/luoping2023.ts",
    "packs/national2014": "src/packs/national2014.ts",
    "packs/national2021": "src/packs/national2021.ts",
    "packs/qingyang": "src/packs/qingyang.ts",
    "packs/jiange2019": "src/packs/jiange2019.ts",
    "packs/nanbu": "src/packs/nanbu.ts",
    "packs/national2019": "src/packs/national2019.ts",
    "packs/national2017": "src/packs/national2017.ts",
    "packs/national2020": "src/packs/national2020.ts",
    "packs/sharing-variants": "src/packs/sharing-variants.ts",
    "packs/plan2022": "src/packs/plan2022.ts",
    "packs/rural-cooperative": "src/packs/rural-cooperative.ts",
    "packs/rectification": "src/packs/rectification.ts",
    "packs/shanxi": "src/packs/shanxi.ts",
    "packs/cangxi2019": "src/packs/cangxi2019.ts",
    "packs/five-in-one": "src/packs/five-in-one.ts",
    "packs/gansu2021": "src/packs/gansu2021.ts",
    "packs/henan2017": "src/packs/henan2017.ts",
    "packs/zhaohua2019": "src/packs/zhaohua2019.ts",
    "cards/sample": "src/entries/sample-card.ts",
    "calendars/mainland": "src/entries/mainland-calendar.ts",
    documents: "src/entries/documents.ts",
    schemas: "src/entries/schemas.ts",
    // No entry of the package. On its own, it never shares a chunk with what does without decimal.js,
    // whose code a bundler cannot drop: `{ wan }` stays under 1 kB whatever the other entries load.
    "internal/decimal": "src/base/money/decimal.ts",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral", // no Node built-ins may slip in
  // tsup 8.5.1 injects `baseUrl`, a hard error in TypeScript 6 (egoist/tsup#1388).
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  sourcemap: true,
  clean: true,
  // Shared code goes to chunks, so a class is the same object from every entry.
  splitting: true,
  // Needed with splitting and CommonJS: without it tsup converts with sucrase, which drops `static {}` blocks.
  treeshake: true,
  // `__name(fn, "fn")` statements would defeat the tree-shaking of those who import the package.
  keepNames: false,
});
