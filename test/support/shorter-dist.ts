import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** The name that a bundler gives to a chunk in CommonJS: `chunk7YXDXQJS_cjs`, five thousand times. */
const CHUNK = /\bchunk([A-Z0-9]{3})[A-Z0-9]{5}_cjs\b/g;

/** Takes out of built files what says nothing: half of the indentation of types, and most of the names of chunks. */
export function shortenDist(dist: string): void {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  const change = (end: string, to: (text: string, file: string) => string): void => {
    for (const file of files.filter((name) => name.endsWith(end)))
      writeFileSync(dist + file, to(readFileSync(dist + file, "utf8"), file));
  };
  change(".d.cts", (text) => text.replaceAll(/^(?: {4})+/gm, (blanks) => " ".repeat(blanks.length / 2)));
  change(".cjs", (text, file) => {
    const chunks = new Map([...text.matchAll(CHUNK)].map(([whole, short = ""]) => [whole, `$${short}`]));
    const isApart = new Set(chunks.values()).size === chunks.size;
    return text.replaceAll(CHUNK, (whole, short: string) => {
      if (isApart && !text.includes(`$${short}`)) return `$${short}`;
      throw new Error(`${file}: the short name of ${whole} is taken`);
    });
  });
}
