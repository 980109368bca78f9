// Does what the README tells a newcomer to do, in an empty folder: installs the package, saves the script, runs it,
// and compares what it prints. Usage: node first-result.mjs <tarball>; with `--write` it corrects the README.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const [tarball = "", mode] = process.argv.slice(2);
const file = fileURLToPath(new URL("../README.md", import.meta.url));
const readme = readFileSync(file, "utf8");
const start = readme.indexOf("## A first result in five minutes");
const section = readme.slice(start, readme.indexOf("\n## ", start + 1));
const block = (language) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? "";

const folder = mkdtempSync(join(tmpdir(), "first-"));
const env = { ...process.env, npm_config_prefer_offline: "true", npm_config_loglevel: "error", NO_COLOR: "1" };
const run = (command) => execFileSync("bash", ["-c", command], { cwd: folder, env, encoding: "utf8" });
try {
  for (const command of block("sh").trim().split("\n")) {
    run(command.replace(/^npm install fupin-credit$/, `npm install "${resolve(tarball)}"`));
  }
  writeFileSync(join(folder, "first.mjs"), block("js"));
  const printed = run("node first.mjs");
  if (mode === "--write")
    writeFileSync(
      file,
      readme.replace(
        section,
        section.replace(/```text\n[\s\S]*?```/, () => `\`\`\`text\n${printed}\`\`\``),
      ),
    );
  else if (printed !== block("text")) throw new Error(`The README promises\n${block("text")}but it prints\n${printed}`);
} finally {
  rmSync(folder, { recursive: true });
}
