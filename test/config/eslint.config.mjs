import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import ts from "typescript-eslint";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a pure function must not know about: clock, environment, output, network, the host's objects. */
const impure = [
  ...["process", "console", "performance", "crypto", "navigator", "globalThis", "window", "document", "self", "global"],
  ...[
    "fetch",
    "setTimeout",
    "setInterval",
    "setImmediate",
    "queueMicrotask",
    "localStorage",
    "require",
    "Buffer",
    "Intl",
  ],
];

/** Syntax that reads the clock, the locale or chance, or that blurs what an entry exports. */
const impureSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "no clock in src" },
  { selector: "CallExpression[callee.name='Date']", message: "no clock in src" },
  {
    selector: "MemberExpression[object.name='Date'][property.name=/^(now|parse)$/]",
    message: "no clock, no lenient parsing in src",
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "no chance in src" },
  { selector: "MemberExpression[property.name=/^(toLocale|localeCompare)/]", message: "depends on the locale" },
  { selector: "BinaryExpression[operator='in']", message: "sees what a host has added to every object: write `owns`" },
  { selector: "ExportAllDeclaration", message: "name what is exported" },
  {
    selector:
      "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier[imported.name='z'], ImportDefaultSpecifier)",
    message: 'write `import * as z from "zod"`: bundlers drop the unused part of this form only',
  },
];

const node = `^(node:.*|${builtinModules.join("|")})$`;
const decimals = "^decimal\\.js($|/)";
const dates = "^@?date-fns($|/)";
const zod = "^zod($|/)";

/** Forbids packages to the files of one area; each package has one home. */
const without = (...packages) => ({
  "no-restricted-imports": [
    "error",
    { patterns: packages.map((regex) => ({ regex, message: "this package has its home elsewhere" })) },
  ],
});

export default defineConfig(
  globalIgnores(["dist/**", ".stryker-tmp/**"]),
  js.configs.recommended,
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: { URL: "readonly", console: "readonly", process: "readonly", performance: "readonly" },
    },
  },
  { files: ["**/*.{ts,tsx}"], extends: [ts.configs.strictTypeChecked] },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: {
      parserOptions: {
        project: ["./tsconfig.json", "./test/tsconfig.json", "./test/page/tsconfig.json"],
        tsconfigRootDir: root,
      },
    },
    rules: { "@typescript-eslint/switch-exhaustiveness-check": "error" },
  },
  // A day, or a word for what has none: a union that says more than `string`, though a day is text.
  { files: ["src/**/types.ts"], rules: { "@typescript-eslint/no-redundant-type-constituents": "off" } },
  {
    // What must not compile has no types to be linted by.
    files: ["test/**/*.test-d.ts"],
    rules: {
      "@typescript-eslint/no-meaningless-void-operator": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/switch-exhaustiveness-check": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      // Defensive branches stay where a type promises more than plain JavaScript keeps.
      "@typescript-eslint/no-unnecessary-condition": "off",
      "no-restricted-globals": ["error", ...impure, "Date"],
      "no-restricted-syntax": ["error", ...impureSyntax],
      ...without(node, decimals, dates),
    },
  },
  {
    files: ["src/{base/input,packs,documents,explain,entries}/**/*.ts", "src/**/explain.ts"],
    rules: without(node, decimals, dates, zod),
  },
  { files: ["src/base/money/**/*.ts"], rules: without(node, dates, zod) },
  {
    files: ["src/base/date/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...impure],
      // Functions by their own path: the index takes 130 ms to load where one function takes 7.
      ...without(node, decimals, zod, "^date-fns$"),
    },
  },
);
