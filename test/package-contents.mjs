// Holds what is in the package, and its size unpacked: `node test/package-contents.mjs package.tgz`.
// It reads the tarball itself: what counts is what users get.
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/** In bytes. */
const MOST = 6_000_000;

/** What there must be, and what there must not be. */
const NEEDED = [
  "dist/index.js",
  "dist/index.d.ts",
  "dist/json-schema/",
  "dist/cases/",
  "examples/",
  "README.md",
  "LICENSE",
];
const UNWANTED = [/\.map$/, /^src\//, /^test\//, /\/out\//];

/** The files of a tarball with their sizes, and of code its text: each has a head of 512 bytes, its name and, in octal, its size in it. */
export function filesOf(tarball) {
  const bytes = gunzipSync(readFileSync(tarball));
  const text = (from, length) => bytes.toString("utf8", from, from + length).replace(/\0.*$/s, "");
  const files = [];
  let longName;
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0;) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const kind = text(at + 156, 1);
    // A name that is too long for the head stands before it, as `<length> path=<name>`.
    if (kind === "x") longName = /\d+ path=(.*)\n/.exec(text(at + 512, size))?.[1];
    else {
      const [name, folder] = [text(at, 100), text(at + 345, 155)];
      const path = (longName ?? (folder === "" ? name : `${folder}/${name}`)).replace(/^package\//, "");
      files.push({ path, size, code: /\.tsx?$/.test(path) ? text(at + 512, size) : "" });
      longName = undefined;
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

/** What an example takes from beside itself and the package does not have: whoever installs it could not run it. */
function lackingImports(files) {
  const paths = new Set(files.map(({ path }) => path));
  return files
    .filter(({ path }) => path.startsWith("examples/"))
    .flatMap(({ path, code }) =>
      [...code.matchAll(/(?:from|import) "(\.[^"]+)"|new URL\("(\.[^"]+)", import/g)]
        .map(([, module, file]) => posix.join(posix.dirname(path), module ?? file))
        .filter((to) => !paths.has(to))
        .map((to) => `${path} needs ${to}`),
    );
}

/** Says what is in a package; throws where it is too large, or has not what it should. */
export function checkPackage(tarball) {
  const files = filesOf(tarball);
  const sum = (of) => of.reduce((all, { size }) => all + size, 0);
  const lacking = NEEDED.filter((path) => !files.some((file) => file.path.startsWith(path)));
  const unwanted = files.filter(({ path }) => UNWANTED.some((each) => each.test(path)));
  if (lacking.length > 0 || unwanted.length > 0)
    throw new Error(`lacking: ${lacking}; unwanted: ${unwanted.map(({ path }) => path)}`);
  const needs = lackingImports(files);
  if (needs.length > 0) throw new Error(needs.join("\n"));
  const total = sum(files);
  if (total > MOST) throw new Error(`${total} bytes unpacked, more than ${MOST}`);
  return `${total} bytes unpacked in ${files.length} files, at most ${MOST}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(checkPackage(process.argv[2]));
