// `npm run recipes`: applies the three recipes of src/README.md to a copy, writes what is generated, and runs the checks
// there: types, lint of what was touched, every test that reads declarations, packs or cases. `-- --all`: every test.
import { execFileSync, execSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { edited, filesOf, recipes } from "./recipes.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "fupin-credit-recipes-"));
const TESTS =
  "test/house test/packs test/terms test/kernel test/explain test/ask test/policy/eligibility test/comparison";

try {
  const lines = (command, cwd) => execSync(command, { cwd, encoding: "utf8" }).split("\n").filter(Boolean);
  for (const file of lines("git ls-files -co --exclude-standard", root))
    if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const git = (...args) =>
    execFileSync("git", ["-c", "user.name=r", "-c", "user.email=r@localhost", ...args], { cwd: copy });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "as it is");

  for (const { name, most, edits } of recipes) {
    for (const edit of edits) {
      const path = join(copy, edit.file);
      writeFileSync(path, edited(existsSync(path) ? readFileSync(path, "utf8") : "", edit));
    }
    const files = filesOf({ edits });
    console.log(`${name}: ${String(files.length)} files, at most ${String(most)}\n  ${files.join("\n  ")}`);
    if (files.length > most) process.exitCode = 1;
  }

  const PATH = resolve(copy, "node_modules", ".bin") + delimiter + process.env["PATH"];
  const check = (command) => {
    console.log(`\n$ ${command}`);
    execSync(command, { cwd: copy, stdio: "inherit", env: { ...process.env, PATH } });
  };
  check("tsx test/support/write-tables.ts");
  const touched = [...new Set(recipes.flatMap(filesOf))];
  check(`oxfmt --check ${touched.join(" ")}`);
  check("npm run -s build"); // the examples take the built package
  check("oxlint");
  check(`vitest run --config test/vitest.config.ts ${process.argv.includes("--all") ? "" : TESTS}`);
} finally {
  rmSync(copy, { recursive: true });
}
