// Rewrites the `// Output:` block of every numbered example from what it prints now. Read the difference
// before you commit it: the block is what the example promises.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

for (const name of readdirSync("examples").filter((file) => /^\d\d-.*\.ts$/.test(file))) {
  const path = `examples/${name}`;
  const code = readFileSync(path, "utf8").split("\n// Output:\n")[0]?.trimEnd() ?? "";
  const output = execFileSync("node_modules/.bin/tsx", [path], { encoding: "utf8" }).trimEnd();
  const block = output.split("\n").map((line) => `// ${line}`.trimEnd());
  writeFileSync(path, [code, "", "// Output:", ...block, ""].join("\n"));
}
