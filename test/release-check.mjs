// Before a release: `npm run release:check [folder]`. Packs what was built, installs it with the lowest and with the newest
// version of each runtime dependency that its range allows, and holds what it tells of the samples to be the same bytes;
// holds its size; and leaves the tarball, a bill of materials (CycloneDX, by npm itself) and checksums in the folder.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackage } from "./package-contents.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = resolve(process.argv[2] ?? join(tmpdir(), "fupin-credit-release"));
const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

function npm(cwd, ...args) {
  const quiet = { npm_config_update_notifier: "false", npm_config_audit: "false", npm_config_fund: "false" };
  const options = { cwd, encoding: "utf8", env: { ...process.env, ...quiet }, maxBuffer: 2 ** 28 };
  return execFileSync("npm", [...args, "--loglevel=error"], options);
}

mkdirSync(out, { recursive: true });
const [{ filename }] = JSON.parse(npm(root, "pack", "--ignore-scripts", "--json", "--pack-destination", out));
console.log(`${filename}: ${checkPackage(join(out, filename))}`);

/** What the samples come to where the dependencies are these. */
function toldWith(end, versions) {
  const folder = mkdtempSync(join(tmpdir(), "fupin-credit-"));
  try {
    const tarball = `file:${join(out, filename)}`;
    const consumer = {
      name: "consumer",
      version: "0.0.0",
      private: true,
      dependencies: { "fupin-credit": tarball, ...versions },
    };
    writeFileSync(join(folder, "package.json"), JSON.stringify(consumer));
    npm(folder, "install", "--prefer-offline");
    const own = join(folder, "node_modules", "fupin-credit");
    const installed = Object.keys(dependencies).map((name) => {
      const { version } = JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"));
      return `${name} ${version}`;
    });
    const tsx = join(root, "node_modules", ".bin", "tsx");
    const options = { cwd: root, encoding: "utf8", maxBuffer: 2 ** 30 };
    const told = execFileSync(tsx, ["test/support/print-samples.ts", own], options);
    const lines = told.trimEnd().split("\n").length;
    console.log(`${end} (${installed.join(", ")}): ${lines} samples told`);
    // Of what is installed: of the lock file npm leaves out what a development tool shares.
    const sbom = npm(folder, "sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application");
    return { told, sbom };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const lowest = Object.entries(dependencies).map(([name, range]) => [name, range.replace(/^\^/, "")]);
if (lowest.some(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))) throw new Error("ranges are written as ^1.2.3");
const { told: first } = toldWith("lowest", Object.fromEntries(lowest));
const { told: last, sbom } = toldWith("newest", {});
if (first !== last) {
  const [a, b] = [first.split("\n"), last.split("\n")];
  const at = a.findIndex((line, i) => line !== b[i]);
  throw new Error(`the ends of the ranges tell it differently:\n${a[at]}\n${b[at]}`);
}

const named = JSON.parse(sbom)
  .components.map(({ name }) => name)
  .sort();
if (JSON.stringify(named) !== JSON.stringify(["fupin-credit", ...Object.keys(dependencies)].sort()))
  throw new Error(`not in the bill: ${named}`);
writeFileSync(join(out, "sbom.cdx.json"), sbom);
const sums = [filename, "sbom.cdx.json"].map((name) => {
  const hash = createHash("sha256")
    .update(readFileSync(join(out, name)))
    .digest("hex");
  return `${hash}  ${name}`;
});
writeFileSync(join(out, "SHA256SUMS"), `${sums.join("\n")}\n`);
console.log(`${out}: ${sums.join(" ")}`);
