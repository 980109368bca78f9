/*
 * Writes out/审计工具.html: one file that works by a double click, without a network.
 *
 * - One script holds everything, and stands in the page once. The page hands its own text to a worker by a blob, so that
 *   a large ledger never holds up the page, and the library is not in the file twice: `worker-src blob:`.
 * - The policy (CSP) is written into the file: nothing but this script and this style, each by its hash. No request can leave,
 *   since `default-src 'none'` covers fetch, images, frames and forms; nothing is 'unsafe'. Views set no style attribute.
 * - zod tries `new Function` once to see whether it may write code, which a policy reports as a violation though nothing
 *   comes of it: the script says `jitless` before any schema is made (main.tsx).
 * - csv-parse for browsers has its synchronous form alone here: the streams of Node that its other form brings along wait by
 *   timers, and a worker need not stream what it has whole.
 * - A workbook is zipped in the worker itself: what is made here is made without workers of the zip library's own.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin, transform } from "esbuild";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the page may weigh at most. */
export const MOST_BYTES = 1_500_000;

/** Makes the page; gives its whole text. */
export async function makePage(): Promise<string> {
  const { version } = JSON.parse(readFileSync(here("../../package.json"), "utf8")) as { readonly version: string };
  const made = await build({
    entryPoints: [here("main.tsx")],
    ...{ bundle: true, minify: true, write: false, charset: "utf8", format: "iife", platform: "browser" },
    target: ["es2022"],
    ...{ jsx: "automatic", jsxImportSource: "preact", legalComments: "none" },
    define: { VERSION: JSON.stringify(version), SAMPLE: JSON.stringify(sample()) },
    plugins: [instead],
    logLevel: "silent",
  });
  const script = made.outputFiles[0]?.text ?? "";
  const { code: style } = await transform(readFileSync(here("style.css"), "utf8"), { loader: "css", minify: true });
  return pageOf(script, style);
}

/** What is taken instead of something else, by what is asked for. */
const instead: Plugin = {
  name: "instead",
  setup: (made) => {
    made.onResolve({ filter: /^fupin-credit($|\/)/ }, ({ path }) => ({
      path: here(`../../src/entries/${path === "fupin-credit" ? "index" : path.slice("fupin-credit/".length)}.ts`),
    }));
    made.onResolve({ filter: /zipToArrayBuffer\.js$/ }, () => ({ path: here("worker/zip-here.ts") }));
  },
};

/** The sample ledger with its settings, so that the page can be tried. */
function sample(): { readonly name: string; readonly ledger: string; readonly settings: string } {
  const name = "样例台账.xlsx";
  return {
    name,
    ledger: readFileSync(here(`../data/${name}`)).toString("base64"),
    settings: readFileSync(here(`../data/${name.replace(".xlsx", ".审计设置.json")}`), "utf8"),
  };
}

function pageOf(script: string, style: string): string {
  const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const policy = [
    ...["default-src 'none'", `script-src ${hash(script)}`, `style-src ${hash(style)}`, "worker-src blob:"],
    ...["base-uri 'none'", "form-action 'none'"],
  ].join("; ");
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>扶贫小额信贷审计工具</title>
<style>${style}</style>
</head>
<body>
<div id="page"><main><h1>扶贫小额信贷审计工具</h1><p>页面没有打开：浏览器太旧，或不允许运行脚本。请用 2023 年以后的 Edge、Chrome、Firefox 或 360 浏览器（极速模式）打开。</p></main></div>
<script>${script}</script>
</body>
</html>
`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const page = await makePage();
  mkdirSync(here("../../out"), { recursive: true });
  const place = here("../../out/审计工具.html");
  writeFileSync(place, page);
  console.log(`${place}  ${(Buffer.byteLength(page) / 1e6).toFixed(2)} MB`);
}
